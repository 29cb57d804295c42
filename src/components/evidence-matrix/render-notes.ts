// SPDX-License-Identifier: MIT
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CoverageRemark } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { describeFilter, placeLabel, termLabel } from '../../locales/labels.js';
import { localize } from '../../model/evidence.js';
import { cellKind, countCells, type CellRemark, type ClaimedCount } from '../../model/matrix.js';
import { isStandIn } from '../internal/fragments/axis-label.js';
import { renderPlace } from '../internal/fragments/render-place.js';
import { gapText, nameOf, type MatrixView } from './matrix-view.js';
import { remarkSigns } from './render-cell.js';

/** Summary sentences: size, filled cells and gaps, the fullest cell, filter. */
export function summarySentences(view: MatrixView, messages: Messages): string {
  const { matrix, evidence } = view;
  const texts = messages.evidenceMatrix;
  const { filled, filtered, gaps } = countCells(matrix);
  const fullest = matrix.rows
    .flatMap((row) => matrix.columns.map((column) => ({ row, column })))
    .find(({ row, column }) => matrix.cell(row.term, column.term).studies.size === matrix.most);
  const filter = describeFilter(evidence, messages, view.filter);
  return messages.sentences([
    texts.summary(matrix.rows.length, matrix.columns.length, matrix.studies.size),
    (evidence.dataset.reviews.length > 0 ? texts.cells : texts.cellsOwn)(filled, filtered, gaps),
    fullest === undefined || matrix.most < 2
      ? ''
      : texts.most(
          nameOf(view, messages, matrix.rowFacet, fullest.row.term),
          nameOf(view, messages, matrix.columnFacet, fullest.column.term),
          matrix.most,
        ),
    filter === '' ? messages.summary.noFilter : messages.summary.filter(filter),
  ]);
}

/**
 * What areas, dashes and signs mean. Only those that occur, and what is highlighted: a legend that
 * grew while a reader points would move the page under the pointer.
 */
export function renderLegend(
  view: MatrixView,
  messages: Messages,
  largest: number,
): TemplateResult {
  const { matrix } = view;
  const texts = messages.evidenceMatrix;
  const { filtered, gaps } = countCells(matrix);
  const kinds = (Object.keys(remarkSigns) as CoverageRemark['kind'][]).filter((kind) =>
    view.remarks.some(({ remark }) => remark.kind === kind),
  );
  const side = Math.ceil(largest) * 2 + 2;
  const item = (content: unknown, text: string): TemplateResult =>
    html`<li>
      <svg
        width=${side}
        height=${side}
        viewBox="${-side / 2} ${-side / 2} ${side} ${side}"
        aria-hidden="true"
      >
        ${content}</svg
      >${text}
    </li>`;
  const area = svg`<circle class="area" r=${largest}></circle>`;
  const gap = svg`<circle class="gap" r="1.5"></circle>`;
  const hidden = svg`<circle class="hidden" r=${largest * 0.7}></circle>`;
  const part = svg`<circle class="lit-sample" r=${largest * 0.6}></circle>`;
  const highlighted = svg`<circle class="area hollow" r=${largest}></circle>${part}`;
  const hasStandIn = [...matrix.rows, ...matrix.columns].some(({ term }) => isStandIn(term));
  const standIn = html`<li>${texts.legend.standIn}</li>`;
  return html`<div class="legend" part="legend">
    <ul>
      ${matrix.most === 0 ? nothing : item(area, texts.legend.area(matrix.most))}
      ${gaps === 0 ? nothing : item(gap, gapText(view, messages))}
      ${filtered === 0 ? nothing : item(hidden, texts.legend.filtered)}
      ${item(highlighted, texts.legend.lit)}
      <li>${texts.legend.litTotal}</li>
      ${hasStandIn ? standIn : nothing} ${kinds.map((kind) => renderRemarkSign(messages, kind))}
    </ul>
  </div>`;
}

function renderRemarkSign(messages: Messages, kind: CoverageRemark['kind']): TemplateResult {
  const text = messages.evidenceMatrix.remarkIn[kind];
  return html`<li><span class="sign" aria-hidden="true">${remarkSigns[kind]}</span>${text}</li>`;
}

/** Notes on the numbers: overlap, what is left out, study counts that the reviews state. */
export function renderNotes(
  view: MatrixView,
  messages: Messages,
  onShowAll: () => void,
): TemplateResult {
  const { dropped, leftOut } = view.matrix;
  const texts = messages.evidenceMatrix;
  const more = html`<p>
    ${texts.dropped(dropped.rows, dropped.columns)}
    <button type="button" class="quiet" @click=${onShowAll}>${texts.showAll}</button>
  </p>`;
  return html`<div class="notes" part="notes">
    <p>${texts.overlap} ${leftOut > 0 ? texts.leftOut(leftOut) : nothing}</p>
    ${dropped.rows + dropped.columns > 0 ? more : nothing} ${renderClaims(view, messages)}
    ${renderRemarks(view, messages)}
  </div>`;
}

/** Study counts of the reviews that differ from the number of studies they cite. */
function renderClaims(view: MatrixView, messages: Messages): TemplateResult | typeof nothing {
  const { claims } = view;
  if (claims.length === 0) return nothing;
  const texts = messages.evidenceMatrix;
  const item = (claim: ClaimedCount): TemplateResult =>
    html`<li>${claimText(view, messages, claim)}</li>`;
  return html`<div class="claims">
    <p>${messages.labelled(texts.claims, '')}</p>
    <ul>
      ${repeat(claims, ({ term }) => term, item)}
    </ul>
    <p>${texts.claimNote}</p>
  </div>`;
}

function claimText(
  { evidence, matrix }: MatrixView,
  messages: Messages,
  { term, claimed, cited, review, locator }: ClaimedCount,
): string {
  const isRow = evidence.term(matrix.rowFacet, term) !== undefined;
  const name = termLabel(evidence, messages, isRow ? matrix.rowFacet : matrix.columnFacet, term);
  const place = placeLabel(evidence, messages, { review, locator });
  return messages.evidenceMatrix.claim(name, claimed, cited.size, place);
}

/** The reviews' remarks on the cells shown; equal remarks are merged. */
function renderRemarks(view: MatrixView, messages: Messages): TemplateResult | typeof nothing {
  const { matrix, remarks } = view;
  const texts = messages.evidenceMatrix;
  if (remarks.length === 0) return nothing;
  const isTurned = matrix.rowFacet === 'outcome';
  const groups = new Map<string, CellRemark[]>();
  for (const each of remarks) {
    const key = JSON.stringify([
      isTurned ? each.column : each.row,
      each.remark.kind,
      each.remark.text,
      each.remark.locator,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const items = [...groups.values()].map((group) =>
    renderRemarkGroup(view, messages, group, isTurned),
  );
  return html`<details class="remarks">
    <summary>${texts.remarks(remarks.length)}</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}

function renderRemarkGroup(
  view: MatrixView,
  messages: Messages,
  group: readonly CellRemark[],
  isTurned: boolean,
): TemplateResult | typeof nothing {
  const [first] = group;
  if (first === undefined) return nothing;
  const { matrix } = view;
  const { remark } = first;
  const texts = messages.evidenceMatrix;
  const subject = isTurned
    ? nameOf(view, messages, matrix.columnFacet, first.column)
    : nameOf(view, messages, matrix.rowFacet, first.row);
  const objects = group.map(({ row, column }) =>
    nameOf(view, messages, 'outcome', isTurned ? row : column),
  );
  return html`<li>
    <strong>${subject}</strong> · <span aria-hidden="true">${remarkSigns[remark.kind]}</span>
    ${texts.remarkOn(texts.remark[remark.kind], objects)}
    ${renderRemarkText(view, messages, remark)}
  </li>`;
}

/** The text of a remark, with its place. */
export function renderRemarkText(
  view: MatrixView,
  messages: Messages,
  remark: CoverageRemark,
): TemplateResult {
  const place = renderPlace(messages, placeLabel(view.evidence, messages, remark));
  return html`${localize(remark.text, messages.language)}${place}`;
}

/** Whether a remark calls a cell missing that has studies. */
export function contradicts(view: MatrixView, { row, column, remark }: CellRemark): boolean {
  return remark.kind === 'missing' && cellKind(view.matrix.cell(row, column)) === 'filled';
}
