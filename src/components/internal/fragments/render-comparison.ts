// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { Comparison } from '../../../data/dataset.js';
import { betterText, comparisonText } from '../../../locales/evidence-text.js';
import type { FirstMessages } from '../../../locales/index.js';
import { localize, type Evidence } from '../../../model/evidence.js';
import { renderPlace } from './render-place.js';
import { renderResult, resultsOf } from './render-results.js';

/** Two arms of a study, how the first differed from the second, which was better, remarks, place. */
export function renderComparison(
  evidence: Evidence,
  messages: FirstMessages,
  comparison: Comparison,
): TemplateResult {
  const { cautions = [], reportedBy, basis } = comparison;
  const remarks = [
    basis === 'paper' ? messages.details.paper : undefined,
    ...cautions.map(({ text }) => localize(text, messages.language)),
  ].flatMap((remark) => (remark === undefined ? [] : messages.brackets(remark)));
  const results = resultsOf(comparison);
  const items = results.map(
    (result, index) =>
      html`${index === 0 ? '' : messages.wordSeparator}${renderResult(evidence, messages, result)}`,
  );
  const better = betterText(messages, comparison);
  const compared = comparisonText(messages, comparison);
  const start = items.length === 0 ? compared : messages.labelled(compared, '');
  const separator = better === '' ? '' : messages.conditionSeparator;
  return html`<span class="comparison" data-comparison=${comparison.id}
    >${start}${items}${separator}${better}${remarks.map(
      (remark) => html`<span class="aside">${remark}</span>`,
    )}${renderPlace(messages, messages.locator(reportedBy?.locator ?? ''))}</span
  >`;
}
