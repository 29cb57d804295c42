// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { huesOf } from '../../figure/hues.js';
import { facetLabel, facetPlural } from '../../locales/labels.js';
import { highlightedStudies, type ProfileRow } from '../../model/term-summary.js';
import { renderPart, renderTerm, type CardView } from './render-term.js';

const barHeight = 14;
const bandHeight = 6;

/**
 * The profile as bars on one scale, 0 to 100% of the studies in view: the same in every card, so
 * that cards of one width can be compared. A line marks the average; the text beside a bar gives
 * its numbers.
 */
export function renderProfile(view: CardView, compact: boolean): TemplateResult {
  const { evidence, messages, summary, selected } = view;
  const { facet, rows, terms } = summary.profile;
  const texts = messages.sourceCard;
  const label = facetLabel(evidence, messages, facet);
  if (rows.length === 0) return html`<p class="quiet">${texts.noProfile(label)}</p>`;
  const plural = facetPlural(evidence, messages, summary.station.facet);
  const index = huesOf(evidence, summary.station.facet)(summary.station.term);
  const color = index === -1 ? 'var(--muted)' : `var(--color-${index + 1})`;
  const { size } = summary.studies;
  const legend = html`${texts.legendBar(size)} ${texts.legendAverage(terms, plural)}`;
  return html`<ul class="profile" part="profile">
      ${rows.map((row) => renderRow(view, row, color, compact))}
    </ul>
    <p class="key">
      ${compact ? texts.legendShort(terms, plural) : legend}
      ${selected === undefined ? nothing : texts.legendSelected}
    </p>`;
}

function renderRow(
  view: CardView,
  row: ProfileRow,
  color: string,
  compact: boolean,
): TemplateResult {
  const { evidence, messages, summary, highlighted } = view;
  const texts = messages.sourceCard;
  const of = summary.studies.size;
  const part =
    highlighted === undefined || of === 0 ? 0 : highlightedStudies(evidence, row, highlighted) / of;
  const average = percent(row.average);
  const counted = texts.share(row.studies.size, of);
  // no decimals: of about twenty studies, one is five per cent
  return html`<li class="row" data-class=${row.station.term}>
    <span class="name">${renderTerm(view, row.station)}</span>
    <svg class="bar" part="bar" width="100%" height=${barHeight} aria-hidden="true">
      <rect class="track" width="100%" height=${barHeight}></rect>
      <rect class="share" width=${percent(row.share)} height=${barHeight} fill=${color}></rect>
      <rect
        class="band"
        width=${percent(part)}
        y=${(barHeight - bandHeight) / 2}
        height=${bandHeight}
      ></rect>
      <line class="halo" x1=${average} x2=${average} y1="-1" y2=${barHeight + 1}></line>
      <line class="average" x1=${average} x2=${average} y1="-1" y2=${barHeight + 1}></line>
    </svg>
    <span class="value"
      ><span class="share-text">${compact ? counted : messages.percent(row.share, 0)}</span
      >${compact ? nothing : messages.brackets(counted)}
      <span class="average-text">${texts.average(messages.percent(row.average, 0))}</span>
      ${renderPart(view, row)}</span
    >
  </li>`;
}

/** Rounded to 0.01%: long fractions are printed inexactly. */
function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
