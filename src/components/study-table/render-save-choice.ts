// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import { filterPhrase } from '../../locales/filter-sentence.js';
import type { Messages } from '../../locales/index.js';
import { studiesOf } from '../../model/counts.js';
import type { FindingRecord } from '../../model/evidence.js';
import { renderSave } from '../internal/fragments/render-save.js';
import type { TableView } from './derive-rows.js';
import { savedRecords } from './table-text.js';

/** What the popover Save shows. */
export interface SaveChoiceOptions {
  readonly view: TableView;
  readonly messages: Messages;
  readonly isOnlySelected: boolean;
  readonly onScope: (isOnlySelected: boolean) => void;
}

/** The files of the rows; under a selection with the choice of these or all that are listed. */
export function renderSaveChoice(options: SaveChoiceOptions): TemplateResult {
  const { view, messages, isOnlySelected } = options;
  const all = savedRecords(view, false);
  const selected = savedRecords(view, true);
  const hasChoice = selected.length < all.length;
  const records = hasChoice && isOnlySelected ? selected : all;
  const filter = filterPhrase(view.evidence, messages, view.filter);
  return renderSave({
    evidence: view.evidence,
    messages,
    records,
    own: hasChoice ? [renderScopes(options, all, selected)] : [],
    scope: hasChoice ? '' : messages.tools.save.inView(filter),
    fileWord: 'studies',
  });
}

function renderScopes(
  { messages, isOnlySelected, onScope }: SaveChoiceOptions,
  all: readonly FindingRecord[],
  selected: readonly FindingRecord[],
): TemplateResult {
  const { scope, scopeSelected, scopeListed } = messages.studyTable;
  const choice = (isOnly: boolean, text: string): TemplateResult =>
    html`<label class="check"
      ><input
        type="radio"
        name="scope"
        .checked=${isOnly === isOnlySelected}
        @change=${() => onScope(isOnly)}
      />${text}</label
    >`;
  return html`<fieldset class="scopes">
    <legend class="visually-hidden">${scope}</legend>
    ${choice(true, scopeSelected(studiesOf(selected), selected.length))}
    ${choice(false, scopeListed(studiesOf(all), all.length))}
  </fieldset>`;
}
