// SPDX-License-Identifier: MIT
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { MeasureText } from '../../figure/fit-label.js';
import type { NavigationMap } from '../../figure/navigate.js';
import type { Messages } from '../../locales/index.js';
import { pathLabel } from '../../locales/labels.js';
import { pathOfKey, type Path } from '../../model/selection.js';
import { afterPaint } from '../internal/after-paint.js';
import type { Announcer } from '../internal/controllers/announcer.js';
import type { SessionController } from '../internal/controllers/session-controller.js';
import type { FigureView } from './derive-view.js';
import { FigureInteraction } from './figure-interaction.js';
import { FigurePainter } from './figure-painter.js';
import type { PictureActions } from './picture-actions.js';
import { renderSvg } from './render-svg.js';

/** How long shapes move to new places, ms. */
const movingTime = 350;

/** What the picture needs of its host. */
export interface PictureOptions {
  readonly session: SessionController;
  readonly announcer: Announcer;
  readonly actions: PictureActions;
  readonly messages: () => Messages;
  readonly measure: () => MeasureText;
  readonly isRightToLeft: () => boolean;
  readonly isPrinting: () => boolean;
  /** Whether keys of one letter are taken. */
  readonly takesLetters: () => boolean;
}

/**
 * The picture of a figure: it is painted once for each view, named when it is on the screen, and
 * highlighted without a rendering.
 *
 * Owns: the SVG, its keys and pointer events, where focus is in it, the line that says what is
 * pointed at. Does not own: the view, the selection, what a press does.
 */
export class Picture {
  /** The view that legend and table show: they follow once the picture is on the screen. */
  finished: FigureView | undefined;
  /** Resolves when the picture is finished. */
  ready: Promise<void> = Promise.resolve();
  #view: FigureView | undefined;
  readonly #svg = createRef<SVGSVGElement>();
  readonly #readout = createRef<HTMLElement>();
  readonly #painter: FigurePainter;
  readonly #interaction: FigureInteraction;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: PictureOptions,
  ) {
    this.#painter = new FigurePainter(options.measure);
    this.#interaction = new FigureInteraction({
      ...options.actions,
      navigation: () => this.#navigation,
      svg: () => this.svg,
      takesLetters: options.takesLetters,
      point: (path) => this.#point(path),
      focusMoved: (key) => this.#showFocus(key),
    });
  }

  /** The node or link that has focus, or had it last. */
  get current(): Element | undefined {
    return this.#interaction.currentElement;
  }

  get svg(): SVGSVGElement | undefined {
    return this.#svg.value;
  }

  /** The empty picture with its listeners, and the line below it. */
  render(): TemplateResult {
    return html`<div class="picture">
      <div class="canvas">
        ${renderSvg(this.options.messages(), this.#interaction, ref(this.#svg))}
      </div>
      <p class="readout" aria-hidden="true"><span ${ref(this.#readout)}></span></p>
    </div>`;
  }

  /** Paints a view, where it is new, with what is highlighted; to be called in `updated`. */
  update(view: FigureView | undefined): void {
    const { svg } = this;
    this.#view = view;
    if (view === undefined || svg === undefined) {
      this.#painter.view = undefined;
      return;
    }
    if (view !== this.#painter.view) this.#paint(view, svg);
    this.highlight();
  }

  /** Shows what is highlighted and selected, without a rendering. */
  highlight(): void {
    const { svg } = this;
    const view = this.#view;
    if (view === undefined || svg === undefined || this.#painter.view !== view) return;
    const { highlight, selection } = this.options.session;
    this.#painter.highlight(svg, view, highlight.path, selection);
  }

  /** Lets legend and table follow at once, as when focus goes there. */
  finishNow(): void {
    this.finished = this.#view;
    this.host.requestUpdate();
  }

  /** Moves shapes to their new places for a moment, so that the eye can follow. */
  move(): void {
    const { svg } = this;
    svg?.setAttribute('data-moving', '');
    setTimeout(() => svg?.removeAttribute('data-moving'), movingTime);
  }

  /** Puts focus where it was last, after the next painting. */
  focus(): void {
    void this.host.updateComplete.then(() =>
      this.svg?.querySelector<SVGElement>('[tabindex="0"]')?.focus(),
    );
  }

  /** The node that has focus after the next painting. */
  setCurrent(key: string): void {
    this.#interaction.current = { kind: 'node', key };
  }

  #paint(view: FigureView, svg: SVGSVGElement): void {
    const { messages, announcer, isPrinting } = this.options;
    const before = this.#painter.view ?? view;
    const hadFocus = isFocusWithin(svg);
    this.#painter.paint(svg, view, messages());
    const gone = this.#interaction.restore(hadFocus);
    // what kept its focus may stand elsewhere now
    if (hadFocus) this.#showFocus(this.#interaction.current?.key);
    if (gone !== undefined) {
      const name = pathLabel(before.evidence, messages(), pathOfKey(gone), before.flow);
      announcer.say(messages().speech.gone(name));
    }
    // what has focus is named at once, and print waits for nothing
    const painted = hadFocus || isPrinting() ? Promise.resolve() : afterPaint();
    this.ready = painted.then(() => this.#finish(view, svg));
  }

  /** Adds what the first frame does without: names, hit areas, legend and table. */
  #finish(view: FigureView, svg: SVGSVGElement): void {
    if (view !== this.#painter.view || svg !== this.svg) return;
    this.#painter.finish(svg, view, this.options.messages());
    this.#describe();
    this.finishNow();
  }

  #point(path: Path): void {
    this.options.session.point(path);
    this.#describe();
  }

  /** Writes below the picture what is pointed at, in the words that are spoken. */
  #describe(): void {
    const readout = this.#readout.value;
    const { spokenName } = this.#interaction;
    if (readout === undefined || readout.textContent === spokenName) return;
    readout.textContent = spokenName;
    readout.parentElement?.toggleAttribute('data-told', spokenName !== '');
  }

  #showFocus(key: string | undefined): void {
    if (this.svg !== undefined && this.#view !== undefined) {
      this.#painter.focus(this.svg, this.#view, key);
    }
  }

  get #navigation(): NavigationMap | undefined {
    const view = this.#view;
    if (view === undefined) return undefined;
    const { flow, arranged, plan } = view;
    const rightToLeft = this.options.isRightToLeft();
    return { flow, columns: arranged, orientation: plan.orientation, rightToLeft };
  }
}

function isFocusWithin(svg: SVGSVGElement): boolean {
  const root = svg.getRootNode();
  return root instanceof ShadowRoot && svg.contains(root.activeElement);
}
