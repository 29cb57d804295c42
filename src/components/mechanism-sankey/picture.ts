// SPDX-License-Identifier: MIT
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { finishSlices, type Sliced } from '../../data/slices.js';
import type { Highlight } from '../../figure/highlight-marks.js';
import type { MeasureStyled } from '../../figure/text-style.js';
import type { FocusTarget, NavigationMap } from '../../figure/navigate.js';
import type { FirstMessages } from '../../locales/index.js';
import { cardText } from '../../locales/card-text.js';
import { highlightedShares } from '../../model/highlighted-shares.js';
import { spokenPath } from '../../locales/labels.js';
import type { FlowLink, FlowNode } from '../../model/flow.js';
import { pathOfKey, type Path } from '../../model/selection.js';
import { afterPaint } from '../internal/after-paint.js';
import type { WholeEvidence } from '../internal/controllers/whole-evidence.js';
import type { Announcer } from '../internal/controllers/announcer.js';
import { HoverCard } from '../internal/controllers/hover-card.js';
import { runInSlices } from '../internal/controllers/run-in-slices.js';
import type { SessionController } from '../internal/controllers/session-controller.js';
import { cardPlaceOf } from './card-place.js';
import { isAsking, wordsOf, type FigureView } from '../../view/derive-view.js';
import { sizedFigure } from '../../view/sized-figure.js';
import type { SpeechLevel } from '../../view/speak-figure.js';
import { FigureInteraction, type Pointed } from './figure-interaction.js';
import { FigurePainter } from './figure-painter.js';
import { Listening } from './listening.js';
import type { PictureActions } from './picture-actions.js';
import type { Point } from '../internal/place-card.js';
import { PictureSpeaker } from './picture-speaker.js';
import { renderSvg } from './render-svg.js';
import { Swipe } from './swipe.js';

/** How long shapes move to new places, ms. */
const movingTime = 350;

/** What the picture needs of its host. */
export interface PictureOptions {
  readonly session: SessionController;
  readonly announcer: Announcer;
  readonly actions: PictureActions;
  readonly whole: WholeEvidence;
  readonly messages: () => FirstMessages;
  readonly measure: () => MeasureStyled;
  /** Resolves after the next painting. */
  readonly painted: () => Promise<unknown>;
  readonly isRightToLeft: () => boolean;
  readonly isPrinting: () => boolean;
  /** Whether keys of one letter are taken. */
  readonly takesLetters: () => boolean;
  /** How much is said of each node and link. */
  readonly speechLevel: () => SpeechLevel;
  /** What a step of a story highlights. */
  readonly step?: (view: FigureView) => Highlight | undefined;
  /** Whether a press shows studies. */
  readonly canRead: () => boolean;
}

/**
 * The picture of a figure: it is painted once for each view, named when it is on the screen, and
 * highlighted without a rendering.
 *
 * Owns: the SVG, its keys and pointer events, where focus is in it, the card that says what is
 * pointed at. Does not own: the view, the selection, what a press does.
 */
export class Picture {
  /** The view that an open table shows: it follows once the picture is on the screen. */
  finished: FigureView | undefined;
  /** Resolves when the picture is finished. */
  ready: Promise<void> = Promise.resolve();
  /** Resolves when the highlight is painted. */
  highlighted: Promise<void> = Promise.resolve();
  #view: FigureView | undefined;
  /** The links of a node as sound and braille. */
  readonly listening: Listening;
  readonly #svg = createRef<SVGSVGElement>();
  readonly #card: HoverCard;
  readonly #painter: FigurePainter;
  readonly #interaction: FigureInteraction;
  readonly #swipe: Swipe;
  /** How much the names of nodes and links say. */
  #level: SpeechLevel | undefined;
  /** The highlight that is being painted. */
  #highlighting: Sliced<void> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: PictureOptions,
  ) {
    this.#painter = new FigurePainter(options.measure);
    this.#swipe = new Swipe((step) => {
      options.actions.turn(options.isRightToLeft() ? -step : step);
    });
    this.#card = new HoverCard(host);
    const speaker = new PictureSpeaker({
      ...options,
      view: () => this.#view,
    });
    this.listening = new Listening(host, {
      ...options,
      view: () => this.#view,
      current: () => this.#interaction.current,
      focus: (target) => this.#interaction.focus(target),
      point: (key = '') => options.session.point(pathOfKey(key)),
    });
    this.#interaction = new FigureInteraction({
      ...options.actions,
      navigation: () => this.#navigation,
      svg: () => this.svg,
      takesLetters: options.takesLetters,
      point: (path, pointed) => this.#point(path, pointed),
      focusMoved: (key) => {
        this.#showFocus(key);
        this.listening.moved(key !== undefined);
      },
      speaker,
      listening: this.listening,
    });
  }

  /** The node or link that has focus, or had it last. */
  get current(): Element | undefined {
    return this.#interaction.currentElement;
  }

  get svg(): SVGSVGElement | undefined {
    return this.#svg.value;
  }

  /** The empty picture with its listeners, and the hidden card. */
  render(): TemplateResult {
    return html`<div class="picture">
      <div
        class="canvas"
        @pointerdown=${this.#swipe.onPointerDown}
        @pointerup=${this.#swipe.onPointerUp}
        @focusin=${this.#interaction.onFocusIn}
        @focusout=${this.#interaction.onFocusOut}
        @keydown=${this.#interaction.onKeyDown}
      >
        ${renderSvg(this.options.messages(), this.#interaction, ref(this.#svg))}
      </div>
      ${this.#card.render()}
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
    else if (this.#level !== undefined && this.#level !== this.options.speechLevel())
      this.#name(view, svg);
    this.highlight();
  }

  /** Shows what is highlighted and selected, without a rendering. */
  highlight(): void {
    const { svg } = this;
    const view = this.#view;
    if (view === undefined || svg === undefined || this.#painter.view !== view) return;
    const { highlight, selection } = this.options.session;
    const step = this.options.step?.(view);
    const work = this.#painter.highlightInSlices(svg, view, highlight.path, selection, step);
    this.#highlighting = work;
    // paper waits for nothing
    if (this.options.isPrinting()) finishSlices(work);
    else
      this.highlighted = runInSlices(
        work,
        () => this.#highlighting === work && this.#painter.view === view,
      );
  }

  /** Lets the table follow at once, as when it is opened or focus goes there. */
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

  /** Ignores the pointer as long as it stays where it is: a press took away what was there. */
  ignorePointer(point: Point): void {
    this.#interaction.restAt(point);
  }

  /** Puts focus where it was last, after the next painting. */
  focus(): void {
    void this.options
      .painted()
      .then(() => this.svg?.querySelector<SVGElement>('[tabindex="0"]')?.focus());
  }

  /** The node or link that has focus after the next painting. */
  setCurrent(key: string, kind: FocusTarget['kind'] = 'node'): void {
    this.#interaction.current = { kind, key };
  }

  #paint(view: FigureView, svg: SVGSVGElement): void {
    const { messages, announcer, isPrinting } = this.options;
    const before = this.#painter.view ?? view;
    const hadFocus = isFocusWithin(svg);
    // what it belongs to may stand elsewhere now
    this.#card.hide();
    this.#painter.paint(svg, view, messages());
    const gone = this.#interaction.restore(hadFocus, {
      flow: before.flow,
      columns: before.arranged,
    });
    // what kept its focus may stand elsewhere now
    if (hadFocus) this.#showFocus(this.#interaction.current?.key);
    if (gone !== undefined) {
      const name = spokenPath(before.evidence, messages(), pathOfKey(gone), before.flow);
      announcer.say(messages().speech.gone(name));
    }
    // what focus moved to is named at once, and print waits for nothing
    const isNamed = gone === undefined && this.current?.hasAttribute('aria-label') === true;
    const mayWait = !isPrinting() && (!hadFocus || isNamed);
    const painted = mayWait ? afterPaint() : Promise.resolve();
    this.ready = painted.then(() => this.#finish(view, svg));
  }

  /** Adds what the first frame does without: names, hit areas, the table. */
  #finish(view: FigureView, svg: SVGSVGElement): void {
    if (view !== this.#painter.view || svg !== this.svg) return;
    this.#name(view, svg);
    // cards name studies, and a press opens their texts; nothing that is drawn now has them
    void this.options.whole.fetch();
    // indexes the shares, so that the first highlight need not
    highlightedShares(view.flow, new Set());
    this.finished = view;
    if (this.options.actions.isTableOpen()) this.host.requestUpdate();
  }

  #name(view: FigureView, svg: SVGSVGElement): void {
    this.#level = this.options.speechLevel();
    this.#painter.finish(svg, view, this.options.messages(), this.#level);
  }

  #point(path: Path, pointed: Pointed | undefined): void {
    // what is pointed at would say what a question asks
    if (this.#view !== undefined && isAsking(this.#view)) return;
    // before the highlight is painted, since it reads places
    this.#showCard(pointed);
    this.options.session.point(path);
  }

  /** Says beside what is pointed at, or has focus by the keyboard, what it is. */
  #showCard(pointed: Pointed | undefined): void {
    const { svg } = this;
    const view = this.#view;
    if (pointed === undefined || view === undefined || svg === undefined) {
      this.#card.hide();
      return;
    }
    const { key, element, pointer } = pointed;
    const item = itemOf(view, key);
    if (item === undefined) return;
    const { session, messages, canRead } = this.options;
    const state = { selected: session.selection.path, canRead: canRead() };
    const text = cardText(wordsOf(view, messages()), item, state);
    this.#card.show(text, cardPlaceOf(svg, element, pointer));
  }

  #showFocus(key: string | undefined): void {
    if (this.svg !== undefined && this.#view !== undefined) {
      this.#painter.focus(this.svg, this.#view, key);
    }
  }

  get #navigation(): NavigationMap | undefined {
    const view = this.#view;
    if (view === undefined) return undefined;
    const { orientation } = view.plan;
    const rightToLeft = this.options.isRightToLeft();
    return { ...sizedFigure(view), orientation, rightToLeft };
  }
}

function itemOf({ flow }: FigureView, key: string): FlowNode | FlowLink | undefined {
  const isOf = (item: FlowNode | FlowLink): boolean => item.key === key;
  return flow.nodes.find(isOf) ?? flow.links.find(isOf);
}

function isFocusWithin(svg: SVGSVGElement): boolean {
  const root = svg.getRootNode();
  return root instanceof ShadowRoot && svg.contains(root.activeElement);
}
