// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import { facetHeading } from '../../locales/filter-sentence.js';
import type { FirstMessages } from '../../locales/index.js';
import { usedFacets } from '../../model/axis-facets.js';
import { measuresOf } from '../../model/counts.js';
import { settingOptions } from '../../view/check-settings.js';
import { renderColumns } from './render-columns.js';
import { renderPanelHead } from '../internal/fragments/render-panel-head.js';
import { renderReset } from '../internal/fragments/render-reset.js';
import type { ToolbarOptions } from './toolbar-options.js';

/** Columns and settings of the figure, and the code that draws the view in another page. */
export function renderViewPanel(options: ToolbarOptions): TemplateResult {
  const { messages, isChanged, onReset, onClose, onCopyCode } = options;
  const { tools, toolbar, details } = messages;
  const head = renderPanelHead({
    title: tools.view,
    tools: renderReset(toolbar.reset, isChanged, onReset),
    close: details.close,
    onClose,
  });
  return html`${head} ${renderColumns(options)} ${renderSegments(options, 'detail', shownDetails)}
    ${renderSegments(options, 'measure', measuresOf(options.view.evidence))}
    ${renderSegments(options, 'missing', settingOptions.missing)}
    <div class="setting pair">
      ${renderSetting(options, 'order')} ${renderColorBy(options)}
      ${renderSetting(options, 'layout')}
    </div>
    <p class="panel-line">
      ${tools.code}
      <button type="button" class="link" @click=${onCopyCode}>${tools.copyCode}</button>
    </p>`;
}

/** `parents` is what `auto` shows in large columns; only authors ask for it in small ones. */
const shownDetails = ['auto', 'terms'] as const;

type Options = typeof settingOptions;
type Segmented = 'detail' | 'measure' | 'missing';

/** Choices side by side, of which one is pressed. */
function renderSegments<Name extends Segmented>(
  { view, messages, onSetting }: ToolbarOptions,
  name: Name,
  choices: readonly Options[Name][number][],
): TemplateResult {
  const chosen: string = view.settings[name];
  const isChosen = (choice: string): boolean =>
    choice === chosen || (choice === 'auto' && chosen === 'parents');
  const segments = choices.map(
    (choice) =>
      html`<label class="segment"
        ><input
          type="radio"
          name=${name}
          value=${choice}
          .checked=${isChosen(choice)}
          @change=${() => onSetting(name, choice)}
        /><span>${optionLabel(messages, name, choice)}</span></label
      >`,
  );
  return html`<fieldset class="setting">
    <legend>${messages.tools.settings[name]}</legend>
    <div class="segments">${segments}</div>
  </fieldset>`;
}

function renderSetting(
  { view, messages, onSetting }: ToolbarOptions,
  name: 'order' | 'layout',
): TemplateResult {
  const items = settingOptions[name].map(
    (option) =>
      html`<option value=${option} .selected=${view.settings[name] === option}>
        ${optionLabel(messages, name, option)}
      </option>`,
  );
  return renderSelect(messages.tools.settings[name], items, (value) => onSetting(name, value));
}

function renderColorBy({ view, messages, onSetting }: ToolbarOptions): TemplateResult {
  const { evidence, settings } = view;
  const items = usedFacets(evidence).map(
    (facet) =>
      html`<option value=${facet} .selected=${settings.colorBy === facet}>
        ${facetHeading(evidence, messages, facet)}
      </option>`,
  );
  const { colorBy } = messages.tools.settings;
  return renderSelect(colorBy, items, (value) => onSetting('colorBy', value));
}

function renderSelect(
  label: string,
  items: readonly TemplateResult[],
  onChoose: (value: string) => void,
): TemplateResult {
  const onChange = (event: Event): void => onChoose((event.target as HTMLSelectElement).value);
  return html`<label
    ><span>${label}</span
    ><select @change=${onChange}>
      ${items}
    </select></label
  >`;
}

type OptionKey = { [Name in keyof Options]: `${Name}:${Options[Name][number]}` }[keyof Options];

/** The label of an option. An option without one does not compile. */
function optionLabel<Name extends keyof Options>(
  messages: FirstMessages,
  name: Name,
  option: Options[Name][number],
): string {
  return messages.tools.options[`${name}:${option}` as OptionKey];
}
