// SPDX-License-Identifier: MIT
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { legendEntries, type LegendEntry } from '../../figure/legend.js';
import { keepDates } from '../../locales/format.js';
import type { FirstMessages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { wordsOf, type FigureView } from '../../view/derive-view.js';
import { hueVariable } from './figure-painter.js';
import { legendText } from '../../view/legend-text.js';

/** Where a legend is read. */
export interface LegendKind {
  readonly isDark: boolean;
  readonly isSlide: boolean;
  readonly isStory: boolean;
}

/** The legend in one line: scale, what is grey, what is counted, version and date of the data. */
export function renderLegend(
  view: FigureView,
  messages: FirstMessages,
  kind: LegendKind,
): TemplateResult {
  const { isDark, isSlide, isStory } = kind;
  const { dataVersion, released } = view.evidence.dataset;
  const version =
    dataVersion === undefined
      ? ''
      : keepDates(messages.figure.legend.version(dataVersion, released ?? ''));
  const source = wordsOf(view, messages);
  const entries = legendEntries(view)
    .map((entry) => ({ entry, text: legendText(source, entry, { isDark, isSlide, isStory }) }))
    .filter(({ text }) => text !== '');
  return html`<div class="legend" part="legend" role="group" aria-label=${messages.legend.heading}>
    <ul>
      ${entries.map(
        ({ entry, text }) =>
          html`<li class=${isOfColor(entry) ? 'by-color' : nothing}>
            ${renderSample(entry, isSlide)}<span>${text}</span>
          </li>`,
      )}
    </ul>
    <p class="provenance">
      ${isSlide ? messages.story.legend.data(reviewsInView(view, messages)) : version}
    </p>
  </div>`;
}

/** Whether the entry is hidden in forced colours. */
function isOfColor({ kind }: LegendEntry): boolean {
  return kind === 'color-by' || kind === 'color';
}

const swatch = 9;

function renderSample(entry: LegendEntry, isSlide: boolean): TemplateResult | typeof nothing {
  const sample = isSlide ? sampleInEm : sampleInPx;
  switch (entry.kind) {
    case 'scale':
      return sample(
        10,
        entry.height,
        svg`<rect class="legend-scale" width="10" height=${entry.height}></rect>`,
      );
    case 'color-by':
      if (entry.hues.length === 0) return nothing;
      return sample(
        swatch * entry.hues.length,
        10,
        svg`${entry.hues.map(
          (hue, index) =>
            svg`<rect class="ribbon strong" color=${hueVariable(hue)} x=${index * swatch} width=${swatch} height="10"></rect>`,
        )}`,
      );
    case 'pale':
      return sample(
        3 * swatch,
        10,
        svg`<rect class="ribbon pale" width=${3 * swatch} height="10"></rect>`,
      );
    case 'color':
      return sample(
        10,
        10,
        svg`<rect width="10" height="10" fill=${hueVariable(entry.hue)}></rect>`,
      );
    case 'retracted':
      return sample(24, 6, svg`<path class="marked-line" d="M0,3H24"></path>`);
    default:
      return nothing;
  }
}

function sampleInPx(width: number, height: number, content: SVGTemplateResult): TemplateResult {
  return html`<svg width=${width} height=${height} aria-hidden="true">${content}</svg>`;
}

/** The legend of a slide has text of so many px of the layout. */
const slideText = 18;

/** A sample that is scaled with its slide. */
function sampleInEm(width: number, height: number, content: SVGTemplateResult): TemplateResult {
  return html`<svg
    width="${width / slideText}em"
    height="${height / slideText}em"
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
  >
    ${content}
  </svg>`;
}

/** The names of the reviews that the findings in view are from. */
function reviewsInView({ evidence, flow }: FigureView, messages: FirstMessages): readonly string[] {
  const terms = new Set(flow.records.flatMap((record) => evidence.termsOf('review', record)));
  return evidence.dataset.reviews
    .filter(({ id }) => terms.has(id))
    .map(({ id }) => termLabel(evidence, messages, 'review', id));
}
