// SPDX-License-Identifier: MIT
import type { FocusTarget } from '../../figure/navigate.js';
import { nodeLabel } from '../../locales/labels.js';
import type { FirstMessages } from '../../locales/index.js';
import { nodeKind } from '../../model/node-kind.js';
import { defaultFilter, liftClauses, type Filter } from '../../model/filter.js';
import { joinPaths, pathOfKey, withMembers, type Path } from '../../model/selection.js';
import type { Announcer } from '../internal/controllers/announcer.js';
import type { SessionController } from '../internal/controllers/session-controller.js';
import type { AuthorView } from './author-view.js';
import { isAsking, type FigureView } from '../../view/derive-view.js';
import type { PictureActions } from './picture-actions.js';
import type { Picture } from './picture.js';
import type { Panel } from './toolbar-options.js';
import type { SidePanel } from './side-panel.js';
import { canOpen } from '../../view/speak-figure.js';
import type { ViewSettings } from '../../view/view-settings.js';

/** What a reader opened in a figure. */
export interface OpenState {
  readonly panel: Panel | undefined;
  /** The first of two columns, where it is two at a time. */
  readonly pair: number;
  /** Keys of the groups that show their members. */
  readonly opened: ReadonlySet<string>;
}

/** What the actions of a reader need of the figure. */
export interface ReaderOptions {
  readonly session: SessionController;
  readonly announcer: Announcer;
  readonly author: AuthorView;
  readonly picture: () => Picture;
  readonly side: () => SidePanel;
  readonly messages: () => FirstMessages;
  readonly view: () => FigureView | undefined;
  /** An element of the figure's own markup. */
  readonly find: (selector: string) => HTMLElement | null | undefined;
  readonly hasToolbar: () => boolean;
  readonly state: () => OpenState;
  readonly change: (settings: Partial<OpenState & ViewSettings>) => void;
  /** Resolves after the next painting. */
  readonly painted: () => Promise<unknown>;
}

/**
 * What a press, a key or a choice of a reader does to a figure, and where focus goes then.
 *
 * Owns: what had focus before something opened. Does not own: settings and what is open, which are
 * the host's, and the selection, which is the session's.
 */
export class ReaderActions implements PictureActions {
  /** Where focus goes when what is open closes. */
  #opener: HTMLElement | undefined;

  constructor(private readonly figure: ReaderOptions) {}

  /** Selects a path; with `extend`, its stations join those that are selected. */
  readonly choose = (path: Path, extend: boolean): void => {
    const { session } = this.figure;
    const view = this.figure.view();
    if (view === undefined || isAsking(view)) return;
    const { evidence, flow } = view;
    const next = extend ? joinPaths(session.selection.path, path, flow.columns) : path;
    session.toggle(withMembers(next, evidence, flow));
    this.#rememberOpener();
    // the studies take the place of any other panel
    this.figure.change({ panel: undefined });
    this.figure.side().ask();
  };

  /** Selects a link of the table and moves focus to its studies. */
  readonly chooseLink = (from: string, to: string): void => {
    this.choose([...pathOfKey(from), ...pathOfKey(to)], false);
    void this.figure.painted().then(() => this.figure.find('.details')?.focus());
  };

  /** Shows the studies of the selection and moves focus there. */
  readonly readStudies = (): void => {
    this.#rememberOpener();
    this.figure.side().ask();
    void this.figure.painted().then(() => this.figure.find('.details')?.focus());
  };

  /** Clears the selection. The details are removed: focus in them goes back to what opened them. */
  readonly clear = (): void => {
    this.#leaveSide(() => this.figure.session.clear());
  };

  /** Closes the studies of the selection, which stays; focus in them goes back as well. */
  readonly closeDetails = (): void => {
    this.#leaveSide(() => this.figure.side().close());
  };

  #leaveSide(close: () => void): void {
    const hadFocus = this.figure.find('.side:focus-within') != null;
    close();
    if (hadFocus) void this.figure.painted().then(() => this.#focusOpener());
  }

  #rememberOpener(): void {
    this.#opener = this.figure.find(':focus') ?? undefined;
  }

  /** Focuses what opened what is closed now: a button that is still seen, else the picture. */
  #focusOpener(): void {
    const opener = this.#opener;
    const isLeft = opener?.isConnected === true && opener.checkVisibility();
    if (isLeft && opener.closest('svg, .side') === null) opener.focus();
    // the button that opened the studies is gone while they are open
    else if (opener?.matches('.read') === true) this.figure.find('.answer .read')?.focus();
    else this.figure.picture().focus();
  }

  /** Opens a group into its members, in its place; focus goes to the first of them. */
  readonly openGroup = (key: string): boolean => {
    const view = this.figure.view();
    const node = view?.flow.nodes.find((each) => each.key === key);
    if (view === undefined || node === undefined || !canOpen(node)) return false;
    const messages = this.figure.messages();
    const picture = this.figure.picture();
    this.set({ opened: new Set([...this.figure.state().opened, key]) });
    const [member] = node.members;
    if (member !== undefined) picture.setCurrent(`${node.facet}:${member}`);
    picture.move();
    this.figure.announcer.say(messages.speech.opened(nodeLabel(view.evidence, messages, node)));
    return true;
  };

  /** Closes the group that a node was opened from; focus goes to it. */
  readonly closeGroup = (key: string): boolean => {
    const view = this.figure.view();
    const node = view?.flow.nodes.find((each) => each.key === key);
    const group = node && view?.resolutions[node.column]?.openedIn.get(node.term);
    if (group === undefined) return false;
    const opened = [...this.figure.state().opened].filter((each) => each !== group);
    this.set({ opened: new Set(opened) });
    const picture = this.figure.picture();
    picture.setCurrent(group);
    picture.move();
    this.figure.announcer.say(this.figure.messages().speech.closed);
    return true;
  };

  /** Shows the next pair of columns, or with -1 the one before. */
  readonly turn = (step: number): void => {
    const plan = this.figure.view()?.plan;
    if (plan?.orientation === 'horizontal' && plan.pair !== undefined)
      this.showPair(plan.pair + step);
  };

  readonly showPair = (pair: number): void => {
    const last = (this.figure.view()?.flow.columns.length ?? 2) - 2;
    this.figure.change({ pair: Math.max(0, Math.min(last, pair)) });
  };

  /** Shows the columns of a node or link that is not drawn, and moves focus there. */
  readonly reveal = ({ key, kind }: FocusTarget): void => {
    const view = this.figure.view();
    const plan = view?.plan;
    if (view === undefined || plan?.orientation !== 'horizontal' || plan.pair === undefined) return;
    const { nodes, links } = view.flow;
    const column =
      kind === 'node'
        ? nodes.find((node) => node.key === key)?.column
        : links.find((link) => link.key === key)?.from.column;
    if (column === undefined) return;
    // a node to the right of the pair is its second column, then
    this.showPair(kind === 'node' && column > plan.pair ? column - 1 : column);
    const picture = this.figure.picture();
    picture.setCurrent(key, kind);
    picture.focus();
  };

  readonly closeGroups = (): void => {
    this.figure.change({ opened: new Set() });
    this.figure.picture().move();
    this.figure.announcer.say(this.figure.messages().speech.closed);
  };

  /** Opens the groups of a column, or closes those that are open. */
  readonly openColumn = (facet: string, isOpen: boolean): void => {
    const others = [...this.figure.state().opened].filter((key) => !key.startsWith(`${facet}:`));
    const keys = isOpen ? groupKeys(this.figure.view(), facet) : [];
    this.set({ opened: new Set([...others, ...keys]) });
  };

  /** Opens a panel or popover, or closes it where it is open. */
  readonly togglePanel = (panel: Panel): void => {
    const { panel: open } = this.figure.state();
    if (open === panel) {
      this.closePanel();
      return;
    }
    this.openPanel(panel);
    // the menu, which had focus, is closed now
    if (open === 'menu')
      void this.figure.painted().then(() => this.figure.find('.popover, .side')?.focus());
  };

  readonly openPanel = (panel: Panel): void => {
    this.#rememberOpener();
    this.figure.change({ panel });
  };

  /** Closes the panel or popover; focus returns to what opened it, or to its button or the menu. */
  readonly closePanel = (): void => {
    const { find } = this.figure;
    const buttons = [this.#opener, find('.buttons [aria-expanded="true"]'), find('.menu-button')];
    const isShown = (button: HTMLElement): boolean =>
      button.isConnected &&
      button.closest('.side, .popover, svg') === null &&
      button.checkVisibility();
    buttons.find((button) => button != null && isShown(button))?.focus();
    this.figure.change({ panel: undefined });
  };

  /** One step back: closes a panel, closes the studies, clears the selection, closes groups. */
  readonly escape = (): boolean => {
    const { panel, opened } = this.figure.state();
    if (panel !== undefined) this.figure.change({ panel: undefined });
    else if (this.figure.side().content === 'details') this.figure.side().close();
    else if (this.figure.session.selection.path.length > 0) this.clear();
    else if (opened.size > 0) this.closeGroups();
    else return false;
    return true;
  };

  /** Escape closes what has focus, or what the focused button opened; focus returns there. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    const inside = target instanceof Element ? target.closest('.tools, .side') : null;
    if (event.key !== 'Escape' || inside === null) return;
    const isDetails = inside.matches('.side') && this.figure.side().content === 'details';
    if (!isDetails && this.figure.state().panel === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (isDetails) this.closeDetails();
    else this.closePanel();
  };

  readonly showHelp = (): void => {
    if (this.figure.hasToolbar()) this.openPanel('help');
    const { list } = this.figure.messages().keys;
    this.figure.announcer.say(list.map(([key, meaning]) => `${key}: ${meaning}`).join('. '));
  };

  /** Whether the table of links is open. */
  readonly isTableOpen = (): boolean => this.figure.find('details.table-holder[open]') != null;

  /** Opens the table of links and moves focus there. */
  readonly goToTable = (): void => {
    const holder = this.figure.find('details.table-holder');
    if (!(holder instanceof HTMLDetailsElement)) return;
    holder.open = true;
    this.figure.picture().finishNow();
    this.figure.find('.table-scroll')?.focus();
  };

  /** Changes settings; the author's are kept. */
  readonly set = (settings: Partial<ViewSettings>): void => {
    this.figure.author.remember();
    this.figure.change(settings);
  };

  readonly changeFilter = (filter: Filter): void => {
    this.figure.author.remember();
    this.figure.session.changeFilter(filter);
  };

  /** Lifts conditions that keep the selection out of view. */
  readonly lift = (clauses: Filter): void => {
    const view = this.figure.view();
    if (view === undefined) return;
    const { evidence, filter } = view;
    this.changeFilter(liftClauses(filter, clauses, defaultFilter(evidence)));
  };
}

/** Keys of the groups of a column, also of those inside the one that gathers the rest. */
function groupKeys(view: FigureView | undefined, facet: string): readonly string[] {
  if (view === undefined) return [];
  const groups = view.flow.nodes.filter(
    (node) => node.facet === facet && (node.kind === 'group' || node.kind === 'other'),
  );
  const rest = view.resolutions[view.flow.columns.indexOf(facet)]?.rest ?? [];
  const inRest = rest.filter((node) => nodeKind(node) === 'group');
  return [...groups.map(({ key }) => key), ...inRest.map((node) => `${facet}:${node}`)];
}
