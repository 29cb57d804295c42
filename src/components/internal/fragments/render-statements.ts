// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../../data/dataset.js';
import type { FirstMessages } from '../../../locales/index.js';
import { placeLabel } from '../../../locales/labels.js';
import { localize, type Evidence } from '../../../model/evidence.js';

/** What the reviews state of a term without citing a study, folded; nothing if there is none. */
export function renderStatements(
  evidence: Evidence,
  messages: FirstMessages,
  statements: readonly Statement[],
): TemplateResult | typeof nothing {
  if (statements.length === 0) return nothing;
  const { evidence: words, brackets, language, number } = messages;
  const items = statements.map((statement) => {
    const { kind, text } = statement;
    const place = placeLabel(evidence, messages, statement);
    const remark = brackets([words.statementKinds[kind], place].join(messages.conditionSeparator));
    return html`<li data-statement=${statement.id}>${localize(text, language)}${remark}</li>`;
  });
  return html`<details class="notes-fold statements">
    <summary>${words.statements}${brackets(number(statements.length))}</summary>
    <ul class="note-list">
      ${items}
    </ul>
  </details>`;
}
