// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { drawnWidth } from '../internal/controllers/reader-text.js';
import type { SessionController } from '../internal/controllers/session-controller.js';
import type { Path } from '../../model/selection.js';
import { usualHeight } from '../../figure/lane-heights.js';
import type { FigurePlan } from '../../figure/marks.js';
import { isSideTool, type Panel, type SideTool } from './toolbar-options.js';

/** What a panel beside the figure holds. */
export type SideContent = SideTool | 'details';

/** Where it stands: beside the figure, or as a sheet at the lower edge of the window. */
export type SidePlace = 'beside' | 'sheet';

/** What the panel needs of its host. */
export interface SidePanelOptions {
  readonly session: SessionController;
  readonly panel: () => Panel | undefined;
  readonly hasDetails: () => boolean;
  /** A story holds the figure still: its selections open nothing. */
  readonly isStory: () => boolean;
  readonly isPrinting: () => boolean;
  /** Width of the element, px. */
  readonly width: () => number;
  /** The panel's own element. */
  readonly find: () => HTMLElement | null | undefined;
  /** What was pressed last in the picture. */
  readonly pressed: () => Element | undefined;
}

/** Width of an element, px, from which a panel stands beside the figure. */
const besideFrom = 1100;
/** Width of the panel, with the space before it, px. */
const panelWidth = 384;
/** What was pressed stays so far above the sheet, px. */
const clearance = 24;

/**
 * The one panel of a figure: the details of the selection, the filter, the view or a link between
 * two terms.
 *
 * Owns: where the panel stands, how wide the figure is beside it, whether details are open, that a
 * sheet does not cover what was pressed. Does not own: which panel of the toolbar is open, and the
 * selection.
 */
export class SidePanel implements ReactiveController {
  /** Whether the reader asked for the studies of the selection. */
  #isAsked = false;
  /** The selection whose studies the reader closed. */
  #closed: Path | undefined;
  /** Width of the element and height of the columns without a panel, px. */
  #alone: { readonly width: number; readonly height: number } | undefined;
  /** Whether the next rendering shows other studies, which have to come into view. */
  #isNew = false;
  /** Where what was pressed stood in the window before that rendering, px. */
  #pressedTop: number | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly options: SidePanelOptions,
  ) {
    host.addController(this);
  }

  /** Where a panel stands, or would. */
  get place(): SidePlace {
    return this.options.width() >= besideFrom ? 'beside' : 'sheet';
  }

  /** What the panel holds; `undefined` while there is none. */
  get content(): SideContent | undefined {
    const { panel, isPrinting } = this.options;
    if (isPrinting()) return undefined;
    const open = panel();
    if (isSideTool(open)) return open;
    return this.#showsDetails ? 'details' : undefined;
  }

  /** Whether a panel stands beside the figure. */
  get isBeside(): boolean {
    return this.content !== undefined && this.place === 'beside';
  }

  /** Whether the studies of what is pressed next stand beside the figure. */
  get opensBeside(): boolean {
    const { hasDetails, isStory, isPrinting } = this.options;
    return this.place === 'beside' && hasDetails() && !isStory() && !isPrinting();
  }

  /** Size of the figure without a panel beside it, px. */
  get sizeAlone(): { readonly width: number; readonly height: undefined } {
    return { width: drawnWidth(this.host, this.options.width()), height: undefined };
  }

  /** Size of the figure beside a panel, px: narrower, and as high as before. */
  get sizeBeside(): { readonly width: number; readonly height: number } {
    const width = this.options.width();
    const height = this.#alone?.width === width ? this.#alone.height : usualHeight(width);
    return { width: width - panelWidth, height };
  }

  /** Remembers how high the columns of a figure are while no panel stands beside it. */
  keepHeight(plan: FigurePlan): void {
    const { isPrinting, width } = this.options;
    if (this.isBeside || isPrinting() || plan.orientation !== 'horizontal') return;
    if (plan.pair === undefined) this.#alone = { width: width(), height: plan.bottom - plan.top };
  }

  /** Whether studies of a selection can be read that are not shown. */
  get canAsk(): boolean {
    return this.#hasSelection && this.content === undefined && !this.options.isPrinting();
  }

  /** Shows the studies of the selection. */
  ask(): void {
    this.#isAsked = true;
    this.#closed = undefined;
    this.#isNew = true;
    this.host.requestUpdate();
  }

  /** Closes the studies of the selection, which stays. */
  close(): void {
    this.#isAsked = false;
    this.#closed = this.options.session.selection.path;
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.options.session.selection.path.length === 0) this.#isAsked = false;
    this.#pressedTop = this.#isNew ? this.#findPressedTop() : undefined;
  }

  hostUpdated(): void {
    // after the host has painted the picture too: before, each read of a place takes a layout more
    queueMicrotask(() => {
      if (this.host.isConnected) this.#settle();
    });
  }

  /** Opens a sheet, and lets the reader see both it and what was pressed. */
  #settle(): void {
    const element = this.options.find();
    const isNew = this.#isNew;
    this.#isNew = false;
    if (isNew) this.#hold();
    if (this.content === undefined || element == null) return;
    const isSheet = this.place === 'sheet';
    const isOpening = isSheet && element.isConnected && !element.matches(':popover-open');
    if (isOpening) element.showPopover();
    if (isNew) element.scrollTop = 0;
    if (isSheet && (isNew || isOpening)) this.#clear(element);
    if (!isSheet && isNew) reveal(element);
  }

  get #hasSelection(): boolean {
    return this.options.hasDetails() && this.options.session.selection.path.length > 0;
  }

  get #showsDetails(): boolean {
    if (!this.#hasSelection) return false;
    if (this.#isAsked) return true;
    const { isStory, session } = this.options;
    return this.place === 'beside' && !isStory() && session.selection.path !== this.#closed;
  }

  #findPressedTop(): number | undefined {
    return this.options.pressed()?.getBoundingClientRect().top;
  }

  /** Scrolls the window by what a longer or shorter headline moved what was pressed. */
  #hold(): void {
    const [before, now] = [this.#pressedTop, this.#findPressedTop()];
    if (before === undefined || now === undefined || before === now) return;
    scrollBy({ top: now - before, behavior: 'instant' });
  }

  /** Scrolls the window so that the sheet does not cover what was pressed. */
  #clear(sheet: HTMLElement): void {
    const pressed = this.options.pressed();
    if (pressed === undefined) return;
    const covered =
      pressed.getBoundingClientRect().bottom + clearance - sheet.getBoundingClientRect().top;
    if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
  }
}

/** Scrolls the window so that a panel beside the figure begins in it. */
function reveal(panel: HTMLElement): void {
  const { top } = panel.getBoundingClientRect();
  if (top < 0) scrollBy({ top, behavior: 'instant' });
}
