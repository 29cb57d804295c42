// SPDX-License-Identifier: MIT
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CoverageRemark } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { describeFilter, placeLabel, termLabel } from '../../locales/labels.js';
import { localize } from '../../model/evidence.js';
import { cellKind, countCells, type CellRemark } from '../../model/matrix.js';
import { isStandIn } from '../internal/fragments/axis-label.js';
import { renderPlace } from '../internal/fragments/render-place.js';
import { gapWords, nameOf, type MatrixView } from './matrix-view.js';
import { remarkSigns } from './render-cell.js';

/** The matrix in a few sentences: size, filled cells and gaps, the fullest cell, filter. */
export function summarySentences(view: MatrixView, messages: Messages): string {
  const { matrix, evidence } = view;
  const words = messages.evidenceMatrix;
  const { filled, filtered, gaps } = countCells(matrix);
  const fullest = matrix.rows
    .flatMap((row) => matrix.columns.map((column) => ({ row, column })))
    .find(({ row, column }) => matrix.cell(row.term, column.term).studies.size === matrix.most);
  const filter = describeFilter(evidence, messages, view.filter);
  return messages.sentences([
    words.summary(matrix.rows.length, matrix.columns.length, matrix.studies.size),
    (evidence.dataset.reviews.length > 0 ? words.cells : words.cellsOwn)(filled, filtered, gaps),
    fullest === undefined || matrix.most < 2
      ? ''
      : words.most(
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
  const words = messages.evidenceMatrix;
  const { filtered, gaps } = countCells(matrix);
  const kinds = (Object.keys(remarkSigns) as CoverageRemark['kind'][]).filter((kind) =>
    view.remarks.some(({ remark }) => remark.kind === kind),
  );
  const side = Math.ceil(largest) * 2 + 2;
  const picture = (content: unknown): TemplateResult =>
    html`<svg
      width=${side}
      height=${side}
      viewBox="${-side / 2} ${-side / 2} ${side} ${side}"
      aria-hidden="true"
    >
      ${content}
    </svg>`;
  return html`<div class="legend" part="legend">
    <ul>
      ${matrix.most === 0 ? nothing : html`<li>${picture(svg`<circle class="area" r=${largest}></circle>`)}${words.legend.area(matrix.most)}</li>`}
      ${gaps === 0 ? nothing : html`<li>${picture(svg`<circle class="gap" r="1.5"></circle>`)}${gapWords(view, messages)}</li>`}
      ${filtered === 0 ? nothing : html`<li>${picture(svg`<circle class="hidden" r=${largest * 0.7}></circle>`)}${words.legend.filtered}</li>`}
      <li>
        ${picture(svg`<circle class="area hollow" r=${largest}></circle><circle class="lit-sample" r=${largest * 0.6}></circle>`)}${words.legend.lit}
      </li>
      <li>${words.legend.litTotal}</li>
      ${[...matrix.rows, ...matrix.columns].some(({ term }) => isStandIn(term)) ? html`<li>${words.legend.standIn}</li>` : nothing}
      ${kinds.map((kind) => html`<li><span class="sign" aria-hidden="true">${remarkSigns[kind]}</span>${words.remarkLegend[kind]}</li>`)}
    </ul>
  </div>`;
}

/** What a reader must know to read the numbers: overlap, what is left out, where the review counts otherwise. */
export function renderNotes(
  view: MatrixView,
  messages: Messages,
  onShowAll: () => void,
): TemplateResult {
  const { matrix, claims, evidence } = view;
  const words = messages.evidenceMatrix;
  const { dropped } = matrix;
  const facetOf = (term: string): string =>
    evidence.term(matrix.rowFacet, term) === undefined ? matrix.columnFacet : matrix.rowFacet;
  return html`<div class="notes" part="notes">
    <p>${words.overlap} ${matrix.leftOut > 0 ? words.leftOut(matrix.leftOut) : nothing}</p>
    ${dropped.rows + dropped.columns > 0 ? html`<p>${words.dropped(dropped.rows, dropped.columns)} <button type="button" class="quiet" @click=${onShowAll}>${words.showAll}</button></p>` : nothing}
    ${
      claims.length === 0
        ? nothing
        : html`<div class="claims">
            <p>${messages.labelled(words.claims, '')}</p>
            <ul>
              ${repeat(
                claims,
                ({ term }) => term,
                ({ term, claimed, cited, review, locator }) =>
                  html`<li>
                    ${words.claim(termLabel(evidence, messages, facetOf(term), term), claimed, cited.size, placeLabel(evidence, messages, { review, locator }))}
                  </li>`,
              )}
            </ul>
            <p>${words.claimNote}</p>
          </div>`
    }
    ${renderRemarks(view, messages)}
  </div>`;
}

/** All remarks of the reviews on the cells shown, the same words once for all their cells. */
function renderRemarks(view: MatrixView, messages: Messages): TemplateResult | typeof nothing {
  const { matrix, remarks } = view;
  const words = messages.evidenceMatrix;
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
  return html`<details class="remarks">
    <summary>${words.remarks(remarks.length)}</summary>
    <ul>
      ${[...groups.values()].map((group) => {
        const [first] = group;
        if (first === undefined) return nothing;
        const { remark } = first;
        const subject = isTurned
          ? nameOf(view, messages, matrix.columnFacet, first.column)
          : nameOf(view, messages, matrix.rowFacet, first.row);
        const objects = group.map(({ row, column }) =>
          isTurned
            ? nameOf(view, messages, 'outcome', row)
            : nameOf(view, messages, 'outcome', column),
        );
        return html`<li>
          <strong>${subject}</strong> ·
          <span aria-hidden="true">${remarkSigns[remark.kind]}</span>
          ${words.remarkOn(words.remark[remark.kind], objects)}
          ${renderRemarkText(view, messages, remark)}
        </li>`;
      })}
    </ul>
  </details>`;
}

/** A remark in its own words, with its place. */
export function renderRemarkText(
  view: MatrixView,
  messages: Messages,
  remark: CoverageRemark,
): TemplateResult {
  return html`${localize(remark.text, messages.language)}${renderPlace(messages, placeLabel(view.evidence, messages, remark))}`;
}

/** Whether a remark and the number in its cell speak against each other: missing, yet studied. */
export function contradicts(view: MatrixView, { row, column, remark }: CellRemark): boolean {
  return remark.kind === 'missing' && cellKind(view.matrix.cell(row, column)) === 'filled';
}
