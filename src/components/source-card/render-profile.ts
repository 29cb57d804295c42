// SPDX-License-Identifier: MIT
import { extentOf } from '../../model/extent.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { facetLabel, facetPlural, termLabel } from '../../locales/labels.js';
import { highlightedStudies, type ProfileRow } from '../../model/term-summary.js';
import { renderGrowingList } from '../internal/fragments/growing-list.js';
import { renderFold } from '../internal/fragments/render-fold.js';
import { hueClass } from '../internal/fragments/render-swatch.js';
import { wholeWords } from '../internal/fragments/whole-words.js';
import { separatorOf, sourceHue, type CardForm, type CardView } from './card-view.js';
import { renderStudies, renderTerm, selectedStudies } from './render-term.js';

/** Height of a bar, and of the room above it for the tick that stands on it, in px. */
const barHeight = 4;
const roomAbove: Readonly<Record<CardForm, number>> = { full: 6, compact: 6, short: 4 };
const tick = { width: 2, height: 5 };
/** Number of classes without a study that are named. */
const mostMissed = 12;

/**
 * The profile: a name, a number and a bar from 0 to 100 % of the term's studies in each row, the
 * same scale in every card. A tick on the bar is the mean of all terms.
 */
export function renderProfile(view: CardView): TemplateResult {
  const { messages, rows, form } = view;
  const { shown, folded } = rows;
  const list = (some: readonly ProfileRow[]): TemplateResult =>
    html`<ul class="profile" part="profile">
      ${some.map((row) => renderRow(view, row))}
    </ul>`;
  const sizes = folded.map(({ studies }) => studies.size);
  const label = messages.shared.folded(sizes.length, ...extentOf(sizes));
  const rest = (): unknown =>
    renderGrowingList({ items: folded, renderItems: list, label: messages.sourceCard.more });
  const fold = folded.length === 0 || form === 'short' ? nothing : renderFold(label, rest());
  return html`${list(shown)} ${fold}`;
}

function renderRow(view: CardView, row: ProfileRow): TemplateResult {
  const { evidence, messages, summary } = view;
  const words = messages.sourceCard;
  const plural = facetPlural(evidence, messages, summary.station.facet);
  const { size } = summary.studies;
  const mean = hasMean(view) ? [words.meanSpoken(messages.percent(row.average, 0), plural)] : [];
  const spoken = [words.shareSpoken(row.studies.size, size), ...mean].join(messages.partSeparator);
  return html`<li
    class="row ${selectedStudies(view, row) === 0 ? 'unlit' : ''}"
    data-class=${row.station.term}
  >
    ${renderTerm(view, row.station)} ${renderStudies(view, row, spoken)}
    ${renderBar(view, row, spoken)}
  </li>`;
}

function renderBar(view: CardView, row: ProfileRow, title: string): TemplateResult {
  const { evidence, summary, highlighted } = view;
  const hue = sourceHue(evidence, summary.station) ?? sourceHue(evidence, row.station);
  const lit =
    highlighted === undefined ? row.studies.size : highlightedStudies(evidence, row, highlighted);
  const of = summary.studies.size;
  const top = roomAbove[view.form];
  return html`<svg
    class="bar ${hue === undefined ? 'neutral' : hueClass(hue)}"
    part="bar"
    width="100%"
    height=${top + barHeight}
    aria-hidden="true"
  >
    <title>${title}</title>
    <rect class="track" width="100%" y=${top} height=${barHeight}></rect>
    <rect class="share" width=${percent(row.share)} y=${top} height=${barHeight}></rect>
    <rect class="lit" width=${percent(lit / of)} y=${top} height=${barHeight}></rect>
    ${hasMean(view) ? renderTick(row.average, top) : nothing}
  </svg>`;
}

function renderTick(average: number, top: number): TemplateResult {
  return svg`<rect
    class="tick"
    x=${percent(average)}
    y=${top - tick.height}
    width=${tick.width}
    height=${tick.height}
  ></rect>`;
}

/** Whether there is a mean to compare with. Short cards have no room for it. */
function hasMean({ summary, form }: CardView): boolean {
  return form !== 'short' && summary.profile.terms > 1;
}

/** Rounded to 0.01%: long fractions are printed inexactly. */
function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/** What the bars mean, and which classes have no study, in a full card. */
export function renderProfileNotes(view: CardView): TemplateResult {
  const { evidence, messages, summary, rows, selected } = view;
  const words = messages.sourceCard;
  const { facet } = summary.station;
  const parts = [
    words.legendBar(facetLabel(evidence, messages, facet)),
    hasMean(view)
      ? words.legendTick(summary.profile.terms, facetPlural(evidence, messages, facet))
      : '',
    selected === undefined ? '' : words.legendPale,
  ].filter((part) => part !== '');
  return html`<p class="quiet">${messages.sentences(parts)}</p>
    ${renderMissed(view, rows.unreported, words.noStudyHere)}
    ${renderMissed(view, rows.hidden, words.hiddenHere)}`;
}

function renderMissed(
  { evidence, messages }: CardView,
  missed: readonly ProfileRow[],
  sentence: (labels: string) => string,
): TemplateResult | typeof nothing {
  if (missed.length === 0) return nothing;
  const labels = missed
    .slice(0, mostMissed)
    .map(({ station }) => termLabel(evidence, messages, station.facet, station.term));
  const more = missed.length - mostMissed;
  const all = more > 0 ? [...labels, messages.sourceCard.more(more)] : labels;
  return html`<p class="quiet missed">
    ${wholeWords(sentence(all.join(separatorOf(messages, all))))}
  </p>`;
}
