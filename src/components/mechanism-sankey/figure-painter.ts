// SPDX-License-Identifier: MIT
import type { MeasureText } from '../../figure/fit-label.js';
import { colorOf, mutedColorIndex } from '../../figure/palette.js';
import type { Messages } from '../../locales/index.js';
import {
  findingsThrough,
  formatPath,
  sameStations,
  type Path,
  type Selection,
} from '../../model/selection.js';
import { reportPath } from '../../model/paths.js';
import type { FigureView } from './derive-view.js';
import { finishFigure, paintFigure, relabel, type PaintOptions } from './paint-figure.js';
import { litLabels } from './lit-labels.js';
import { paintFocus, paintLit, type Lit } from './paint-lit.js';
import { figureSpeech, fullLabel, hasRetracted } from './speak-figure.js';

/**
 * Keeps a picture in step with its view: painted once for each view, named when it is on the screen, lit as often as a reader
 * points.
 */
export class FigurePainter {
  /** The view in the picture; `undefined` before the first and after the picture was taken down. */
  view: FigureView | undefined;
  #options: PaintOptions | undefined;
  #messages: Messages | undefined;
  /** The selection whose parts the labels tell. */
  #labelled = '';
  #pressed: { readonly selection: Selection; readonly view: FigureView } | undefined;

  constructor(private readonly measure: () => MeasureText) {}

  /** Paints what has changed. */
  paint(svg: SVGSVGElement, view: FigureView, messages: Messages): void {
    this.#options = {
      evidence: view.evidence,
      flow: view.flow,
      color: (strand) => strandColor(view, strand),
      isMarked: (item) => hasRetracted(view, item),
      fullLabel: (node) => fullLabel(view, messages, node),
    };
    paintFigure(svg, view.plan, this.#options);
    this.#messages = messages;
    this.#labelled = '';
    this.view = view;
  }

  /** Adds what no reader misses in the first frame: names for screen readers, room to hit thin ribbons. */
  finish(svg: SVGSVGElement, view: FigureView, messages: Messages): void {
    finishFigure(svg, view.plan, view.evidence, figureSpeech(view, messages));
  }

  /** Lights what is pointed at, else what is selected. */
  light(svg: SVGSVGElement, view: FigureView, highlight: Path, selection: Selection): void {
    const path = highlight.length > 0 ? highlight : selection.path;
    if (this.#options !== undefined) paintLit(svg, view.plan, this.#options, litPath(view, path));
    this.#label(
      svg,
      view,
      highlight.length === 0 || sameStations(highlight, selection.path) ? selection.path : [],
    );
    this.#markPressed(svg, view, selection);
  }

  /** Labels tell the parts of what is selected, not of what is merely pointed at: that must cost little. */
  #label(svg: SVGSVGElement, view: FigureView, path: Path): void {
    const options = this.#options;
    const messages = this.#messages;
    const key = formatPath(path);
    if (options === undefined || messages === undefined || key === this.#labelled) return;
    this.#labelled = key;
    const together = litPath(view, path)?.together;
    // a path that nobody reports whole lights no part of a node
    if (together === undefined || together.size === 0) relabel(svg, view.plan.labels, options);
    else relabel(svg, litLabels(view, messages, together, this.measure()), options, together);
  }

  /** Draws the outline of what has focus; of nothing without a key. */
  focus(svg: SVGSVGElement, view: FigureView, key: string | undefined): void {
    paintFocus(svg, view.plan, key);
  }

  /** Marks what is selected for speech; only when that or the picture has changed, since pointing must cost little. */
  #markPressed(svg: SVGSVGElement, view: FigureView, selection: Selection): void {
    if (this.#pressed?.selection === selection && this.#pressed.view === view) return;
    this.#pressed = { selection, view };
    for (const item of svg.querySelectorAll('[aria-pressed]')) item.removeAttribute('aria-pressed');
    if (selection.path.length === 0) return;
    const keys = selection.path.map(({ facet, term }) => `${facet}:${term}`);
    for (const item of svg.querySelectorAll<SVGGElement>('g.node, g.link')) {
      const { key, from, to } = item.dataset;
      if (key === undefined ? keys.join('>') === `${from ?? ''}>${to ?? ''}` : keys.includes(key))
        item.setAttribute('aria-pressed', 'true');
    }
  }
}

/** The CSS colour of a strand, as the element's tokens name it. */
export function strandColor({ evidence, flow }: FigureView, strand: number): string {
  const term = flow.colors[strand];
  const index = term === undefined ? mutedColorIndex : colorOf(evidence, flow.colorBy, term);
  return index === mutedColorIndex ? 'var(--muted)' : `var(--color-${index + 1})`;
}

/** What a path lights: what is reported together, and what is only assembled from different studies. */
function litPath(view: FigureView, path: Path): Lit | undefined {
  if (path.length === 0) return undefined;
  if (path.length === 1)
    return {
      together: findingsThrough(
        view.evidence,
        view.records,
        path,
        view.settings.missing,
        view.flow,
      ),
      assembled: [],
    };
  const report = reportPath(view.evidence, view.flow, path);
  return { together: report.together, assembled: report.assembledParts };
}
