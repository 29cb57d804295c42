// SPDX-License-Identifier: MIT
import type { MeasureText } from '../../figure/fit-label.js';
import { focusMarks } from '../../figure/focus-marks.js';
import { highlightMarks, isHighlighting, type Highlight } from '../../figure/highlight-marks.js';
import { labelMarks } from '../../figure/label-marks.js';
import { colorOf, mutedColorIndex } from '../../figure/palette.js';
import { figureMarks, hitAreas } from '../../figure/scene.js';
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
import { finishFigure, paintFigure, paintLabels, replaceMarks } from './paint-figure.js';
import { joinMarks } from './paint-highlight.js';
import type { MarkOptions } from './paint-mark.js';
import { selectionLabels } from './selection-labels.js';
import { figureSpeech, fullLabel } from './speak-figure.js';

/**
 * Keeps a picture in step with its view: painted once for each view, named when it is on the screen, highlighted as often as a
 * reader points.
 */
export class FigurePainter {
  /** The view in the picture; `undefined` before the first and after the picture was taken down. */
  view: FigureView | undefined;
  #options: MarkOptions | undefined;
  #messages: Messages | undefined;
  /** The selection whose parts the labels give. */
  #labelled = '';
  #pressed: { readonly selection: Selection; readonly view: FigureView } | undefined;

  constructor(private readonly measure: () => MeasureText) {}

  /** Paints what has changed. */
  paint(svg: SVGSVGElement, view: FigureView, messages: Messages): void {
    this.#options = {
      color: (strand) => strandColor(view, strand),
      title: (node) => fullLabel(view, messages, node),
    };
    paintFigure(svg, view.plan, figureMarks(view), this.#options);
    this.#messages = messages;
    this.#labelled = '';
    this.view = view;
  }

  /** Adds what no reader misses in the first frame: names for screen readers, room to hit thin ribbons. */
  finish(svg: SVGSVGElement, view: FigureView, messages: Messages): void {
    if (this.#options !== undefined)
      finishFigure(svg, view, hitAreas(view), figureSpeech(view, messages), this.#options);
  }

  /** Highlights what is pointed at, else what is selected. Everything else is dimmed by one attribute. */
  highlight(svg: SVGSVGElement, view: FigureView, highlight: Path, selection: Selection): void {
    const path = highlight.length > 0 ? highlight : selection.path;
    const highlighted = highlightOf(view, path);
    const { together } = highlighted;
    const marks = joinMarks(highlightMarks(view, highlighted));
    if (this.#options !== undefined) replaceMarks(svg, 'highlight', marks, this.#options);
    if (isHighlighting(highlighted))
      svg.setAttribute(
        'data-highlighted',
        String(view.flow.records.filter((record) => together.has(record.index)).length),
      );
    else svg.removeAttribute('data-highlighted');
    this.#label(
      svg,
      view,
      highlight.length === 0 || sameStations(highlight, selection.path) ? selection.path : [],
    );
    this.#markPressed(svg, view, selection);
  }

  /** Labels give the parts of what is selected, not of what is merely pointed at: that must cost little. */
  #label(svg: SVGSVGElement, view: FigureView, path: Path): void {
    const options = this.#options;
    const messages = this.#messages;
    const key = formatPath(path);
    if (options === undefined || messages === undefined || key === this.#labelled) return;
    this.#labelled = key;
    const { together } = highlightOf(view, path);
    // a path that nobody reports whole highlights no part of a node
    const labels =
      together.size === 0
        ? view.plan.labels
        : selectionLabels(view, messages, together, this.measure());
    paintLabels(svg, labelMarks(labels, together), options);
  }

  /** Draws the outline of what has focus; of nothing without a key. */
  focus(svg: SVGSVGElement, view: FigureView, key: string | undefined): void {
    if (this.#options !== undefined)
      replaceMarks(svg, 'focus', focusMarks(view.plan, key), this.#options);
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

/** What a path highlights: what is reported together, and what is only assembled from different studies. */
function highlightOf(view: FigureView, path: Path): Highlight {
  const { evidence, flow, records, settings } = view;
  if (path.length === 0) return { together: new Set(), assembled: [] };
  if (path.length === 1)
    return {
      together: findingsThrough(evidence, records, path, settings.missing, flow),
      assembled: [],
    };
  const report = reportPath(evidence, flow, path);
  return { together: report.together, assembled: report.assembledParts };
}
