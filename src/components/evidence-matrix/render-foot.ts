// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { CoverageRemark } from '../../data/dataset.js';
import { filterPhrase } from '../../locales/filter-sentence.js';
import { startSentence } from '../../locales/format.js';
import type { Messages } from '../../locales/index.js';
import { facetLabel } from '../../locales/labels.js';
import { countCells } from '../../model/matrix.js';
import { isStandIn } from '../internal/fragments/axis-label.js';
import { isContradicted } from './cell-context.js';
import { emptyText } from './matrix-texts.js';
import type { MatrixView } from './matrix-view.js';

/** What the foot shows and calls. */
export interface FootOptions {
  readonly view: MatrixView;
  readonly messages: Messages;
  readonly kind: 'grid' | 'strips';
  readonly hasLegend: boolean;
  readonly hasRemarks: boolean;
  readonly onShowAll: () => void;
}

/** The ramp of tints, and what numbers and empty cells leave out. */
export function renderFoot(options: FootOptions): TemplateResult {
  const { view, messages, hasRemarks, hasLegend, kind } = options;
  const sentences = hasRemarks
    ? renderRemarkWords(view, messages)
    : messages.sentences(footSentences(view, messages, kind));
  return html`<div class="foot ${kind}">
    ${hasLegend && !hasRemarks && view.steps.length > 0 ? renderRamp(view, messages, kind) : nothing}
    <p class="notes" part="notes" dir="auto">${sentences} ${renderDroppedTerms(options)}</p>
  </div>`;
}

/** The ranges of numbers in their tints, beside squares of them in strips. */
function renderRamp(
  { steps }: MatrixView,
  { evidenceMatrix }: Messages,
  kind: 'grid' | 'strips',
): TemplateResult {
  const items = steps.map(({ from, to }, index) => {
    const range = evidenceMatrix.range(from, to);
    const step = `step-${index + 1}`;
    return kind === 'grid'
      ? html`<li class="cell ${step}">
          <span class="seen"><b>${range}</b></span>
        </li>`
      : html`<li><span class="square ${step}"></span>${range}</li>`;
  });
  return html`<div class="legend" part="legend">
    <span id="ramp">${evidenceMatrix.legend}</span>
    <ul class="ramp" aria-labelledby="ramp">
      ${items}
    </ul>
  </div>`;
}

function footSentences(
  view: MatrixView,
  messages: Messages,
  kind: 'grid' | 'strips',
): readonly string[] {
  const { matrix, evidence, filter } = view;
  const texts = messages.evidenceMatrix;
  const { filtered } = countCells(matrix);
  const phrase = filterPhrase(evidence, messages, filter);
  const unnamed = view.facets
    .map((facet): [string, number] => [
      facet,
      facet === matrix.rowFacet ? matrix.unnamed.rows : matrix.unnamed.columns,
    ])
    .filter(([, studies]) => studies > 0)
    .map(([facet, studies]) => texts.unnamed(facetLabel(evidence, messages, facet), studies));
  const ofFilter =
    filtered > 0 ? texts.hiddenPairs(filtered, phrase) : filterAlone(phrase, messages);
  return [
    texts.overlap,
    ...unnamed,
    matrix.leftOut > 0 ? texts.leftOut(matrix.leftOut) : '',
    ofFilter,
    [...matrix.rows, ...matrix.columns].some(({ term }) => isStandIn(term)) ? texts.standIn : '',
    ...(kind === 'strips' ? [emptyText(view, messages), texts.touch] : []),
  ];
}

/** The filter as a sentence of its own. */
function filterAlone(phrase: string, messages: Messages): string {
  return phrase === '' ? '' : messages.card.partly(startSentence(phrase));
}

/** What the words of the reviews' remarks mean. */
function renderRemarkWords(view: MatrixView, messages: Messages): TemplateResult {
  const texts = messages.evidenceMatrix;
  const kinds = (Object.keys(texts.remarkWord) as CoverageRemark['kind'][]).filter((kind) =>
    view.remarks.some(({ remark }) => remark.kind === kind),
  );
  const words = kinds.map(
    (kind, index) =>
      html`<span class="meaning"
        ><b>${texts.remarkWord[kind]}</b>${texts.remarkMeaning[kind]}${
          index < kinds.length - 1 ? texts.remarkSeparator : texts.stop
        }</span
      >`,
  );
  const isContradictory = view.remarks.some(({ row, column, remark }) =>
    isContradicted(remark, view.matrix.cell(row, column)),
  );
  const brown = html`<b class="against">${texts.brown}</b>${texts.against(
      view.evidence.dataset.reviews.length,
    )}`;
  return html`${texts.remarksFoot} ${words} ${isContradictory ? brown : nothing}`;
}

/** Which rows and columns are not shown, with a button that shows them. */
function renderDroppedTerms({
  view,
  messages,
  onShowAll,
}: FootOptions): TemplateResult | typeof nothing {
  const { rows, columns } = view.matrix.dropped;
  if (rows + columns === 0) return nothing;
  const texts = messages.evidenceMatrix;
  return html`${texts.dropped(rows, columns)}
    <button type="button" class="text" @click=${onShowAll}>${texts.showAll}</button>`;
}
