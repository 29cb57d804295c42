// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { facetLabel } from '../../locales/labels.js';
import { usedFacets } from '../../model/axis-terms.js';
import { settingOptions } from './derive-view.js';
import { renderReset } from './render-reset.js';
import type { ToolbarOptions } from './toolbar-options.js';

/** The panel of settings: measure, order, missing values, layout, color and columns. */
export function renderViewPanel(options: ToolbarOptions): TemplateResult {
  const { toolbar } = options.messages;
  return html`<div class="settings">
      ${renderSetting(options, 'measure', toolbar.measure)}
      ${renderSetting(options, 'order', toolbar.order)}
      ${renderSetting(options, 'detail', toolbar.detail)}
      ${renderSetting(options, 'missing', toolbar.missing)}
      ${renderSetting(options, 'layout', toolbar.layout)} ${renderColorBy(options)}
    </div>
    ${renderColumns(options)} ${renderReset(options)}`;
}

function renderSetting(
  { view, messages, onSetting }: ToolbarOptions,
  name: 'measure' | 'missing' | 'detail' | 'order' | 'layout',
  label: string,
): TemplateResult {
  const items = settingOptions[name].map(
    (option) =>
      html`<option value=${option} ?selected=${view.settings[name] === option}>
        ${optionLabel(messages, name, option)}
      </option>`,
  );
  return renderSelect(label, items, (value) => onSetting(name, value));
}

function renderColorBy({ view, messages, onSetting }: ToolbarOptions): TemplateResult {
  const { evidence, settings } = view;
  const items = usedFacets(evidence).map(
    (facet) =>
      html`<option value=${facet} ?selected=${settings.colorBy === facet}>
        ${facetLabel(evidence, messages, facet)}
      </option>`,
  );
  return renderSelect(messages.toolbar.colorBy, items, (value) => onSetting('colorBy', value));
}

function renderColumns(options: ToolbarOptions): TemplateResult {
  const { view, messages, onSetting } = options;
  const { evidence, settings } = view;
  const { columns } = settings;
  const change = (next: readonly string[]): void => onSetting('columns', next.join(' '));
  const items = usedFacets(evidence)
    .filter((facet) => !columns.includes(facet))
    .map((facet) => html`<option value=${facet}>${facetLabel(evidence, messages, facet)}</option>`);
  const add = renderSelect(
    messages.toolbar.addColumn,
    [html`<option value="" selected></option>`, ...items],
    (facet) => change([...columns, facet]),
  );
  return html`<fieldset>
    <legend>${messages.toolbar.columns}</legend>
    <ol class="columns">
      ${columns.map((_, index) => renderColumn(options, index, change))}
    </ol>
    ${add}
  </fieldset>`;
}

/** A column with buttons that move it forward and remove it. */
function renderColumn(
  { view, messages }: ToolbarOptions,
  index: number,
  change: (columns: readonly string[]) => void,
): TemplateResult {
  const { columns } = view.settings;
  const facet = columns[index] ?? '';
  const name = facetLabel(view.evidence, messages, facet);
  const { moveColumn, removeColumn } = messages.toolbar;
  const move = (): void =>
    change(columns.with(index, columns[index - 1] ?? facet).with(Math.max(0, index - 1), facet));
  const moveButton = html`<button
    type="button"
    class="quiet"
    aria-label=${moveColumn(name)}
    @click=${move}
  >
    ←
  </button>`;
  return html`<li>
    ${index === 0 ? nothing : moveButton}<span>${name}</span
    ><button
      type="button"
      class="quiet"
      ?disabled=${columns.length <= 2}
      aria-label=${removeColumn(name)}
      @click=${() => change(columns.filter((each) => each !== facet))}
    >
      ✕
    </button>
  </li>`;
}

function renderSelect(
  label: string,
  items: readonly TemplateResult[],
  onChoose: (value: string) => void,
): TemplateResult {
  const onChange = (event: Event): void => onChoose((event.target as HTMLSelectElement).value);
  return html`<label
    >${label}<select @change=${onChange}>
      ${items}
    </select></label
  >`;
}

type Options = typeof settingOptions;
type OptionKey = { [Name in keyof Options]: `${Name}:${Options[Name][number]}` }[keyof Options];

/** The label of an option. An option without one does not compile. */
function optionLabel<Name extends keyof Options>(
  messages: Messages,
  name: Name,
  option: Options[Name][number],
): string {
  return messages.options[`${name}:${option}` as OptionKey];
}
