// SPDX-License-Identifier: MIT
import type { Sliced } from '../../data/slices.js';
import type { MeasureStyled } from '../../figure/text-style.js';
import { isHighlighting, type Highlight } from '../../figure/highlight-marks.js';
import { otherHueIndex } from '../../figure/hues.js';
import { readingOrder } from '../../figure/size-order.js';
import {
  figureMarks,
  focusMarks,
  highlightMarks,
  hitAreas,
  labelMarks,
} from '../../figure/scene.js';
import type { FirstMessages } from '../../locales/index.js';
import { highlightedShares } from '../../model/highlighted-shares.js';
import type { Path, Selection } from '../../model/selection.js';
import type { FigureView } from '../../view/derive-view.js';
import { pointInSlices } from '../../view/point-in-slices.js';
import { highlightOf } from '../../view/highlight-of.js';
import { highlightTexts } from '../../view/highlight-texts.js';
import { finishFigure, paintFigure, paintLabels, replaceMarks } from './paint-figure.js';
import { joinMarks } from './join-marks.js';
import type { MarkOptions } from './paint-mark.js';
import { sizedFigure } from '../../view/sized-figure.js';
import { figureSpeech, fullLabel, type SpeechLevel } from '../../view/speak-figure.js';
import { paintReading } from './paint-reading.js';

/**
 * Updates a picture for its view: paints it once for each view, adds names once it is on the
 * screen, and highlights on every pointer move.
 *
 * Owns: which view and which highlight are painted. Does not own: the SVG, and when to paint.
 */
export class FigurePainter {
  /** The painted view; `undefined` before the first and after the picture was removed. */
  view: FigureView | undefined;
  #options: MarkOptions | undefined;
  #measure: MeasureStyled | undefined;
  #messages: FirstMessages | undefined;
  /** What is highlighted and selected in the picture since it was painted. */
  #shown:
    | { readonly path: Path; readonly selection: Selection; readonly step: Highlight | undefined }
    | undefined;

  constructor(private readonly measure: () => MeasureStyled) {}

  /** Paints what has changed. */
  paint(svg: SVGSVGElement, view: FigureView, messages: FirstMessages): void {
    this.#options = {
      color: hueVariable,
      title: (node) => fullLabel(view, messages, node),
    };
    paintFigure(svg, view.plan, figureMarks(view), this.#options);
    this.#messages = messages;
    // a changed font makes another view; asking on every pointer move would compute styles
    this.#measure = this.measure();
    this.#shown = undefined;
    this.view = view;
  }

  /** Adds what the first frame does not need: accessible names, larger targets for thin ribbons. */
  finish(svg: SVGSVGElement, view: FigureView, messages: FirstMessages, level: SpeechLevel): void {
    if (this.#options === undefined) return;
    const speech = figureSpeech(view, messages, level);
    finishFigure(svg, view, hitAreas(view), speech, this.#options);
    paintReading(svg, readingOrder(sizedFigure(view)), speech);
  }

  /**
   * Shows what is pointed at, else what a step of a story highlights, else the selection. Attributes
   * dim everything else. In slices, since a node may have a hundred thousand findings.
   */
  *highlightInSlices(
    svg: SVGSVGElement,
    view: FigureView,
    highlight: Path,
    selection: Selection,
    given?: Highlight,
  ): Sliced<void> {
    const path = highlight.length > 0 ? highlight : selection.path;
    const step = highlight.length > 0 ? undefined : given;
    const before = this.#shown;
    if (before?.path === path && before.selection === selection && before.step === step) return;
    if (step === undefined) yield* pointInSlices(view, path);
    this.#shown = { path, selection, step };
    const highlighted = step ?? {
      ...highlightOf(view, path),
      selected: new Set(selection.path.map(({ facet, term }) => `${facet}:${term}`)),
    };
    const { together, scene } = highlighted;
    if (scene === undefined) svg.removeAttribute('data-scene');
    else svg.setAttribute('data-scene', scene.gaps === 0 ? 'pale' : 'part');
    const marks = joinMarks(highlightMarks(view, highlighted));
    if (this.#options !== undefined) replaceMarks(svg, 'highlight', marks, this.#options);
    if (isHighlighting(highlighted))
      svg.setAttribute(
        'data-highlighted',
        String(highlightedShares(view.flow, together).findings.length),
      );
    else svg.removeAttribute('data-highlighted');
    this.#label(svg, view, highlighted);
    // the selection rarely changes while a pointer moves
    if (before?.selection !== selection) markPressed(svg, selection.path);
  }

  /** Shows the highlighted parts in labels: `4 of 24`. */
  #label(svg: SVGSVGElement, view: FigureView, highlight: Highlight): void {
    const options = this.#options;
    const messages = this.#messages;
    const measure = this.#measure;
    if (options === undefined || messages === undefined || measure === undefined) return;
    const { together, scene } = highlight;
    const texts = highlightTexts(view, messages, together, measure, scene);
    paintLabels(svg, labelMarks(view, { ...highlight, texts }), options);
  }

  /** Draws the focus ring; removes it without a key. */
  focus(svg: SVGSVGElement, view: FigureView, key: string | undefined): void {
    if (this.#options !== undefined)
      replaceMarks(svg, 'focus', focusMarks(view, key), this.#options);
  }
}

/** The CSS colour of a hue, as a custom property of the element. */
export function hueVariable(hue: number): string {
  return hue === otherHueIndex ? 'var(--color-other)' : `var(--color-${hue + 1})`;
}

/** Marks the selected node or link for screen readers. */
function markPressed(svg: SVGSVGElement, path: Path): void {
  for (const item of svg.querySelectorAll('[aria-pressed]')) item.removeAttribute('aria-pressed');
  if (path.length === 0) return;
  const keys = path.map(({ facet, term }) => `${facet}:${term}`);
  for (const item of svg.querySelectorAll<SVGGElement>('g.node, g.link')) {
    const { key, from, to } = item.dataset;
    if (key === undefined ? keys.join('>') === `${from ?? ''}>${to ?? ''}` : keys.includes(key))
      item.setAttribute('aria-pressed', 'true');
  }
}
