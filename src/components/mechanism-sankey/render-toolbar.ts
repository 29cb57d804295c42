// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { describeClause, facetLabel } from '../../locales/labels.js';
import { usedFacets } from '../../model/axis-terms.js';
import {
  anyValue,
  clausesBeyond,
  defaultFilter,
  liftFacet,
  replaceClause,
} from '../../model/filter.js';
import { settingOptions } from './derive-view.js';
import { renderFilterPanel } from './render-filter-panel.js';
import { renderReset } from './render-reset.js';
import { panels, type Panel, type ToolbarOptions } from './toolbar-options.js';

/** Buttons that open one panel at a time below them, and the filter as chips. */
export function renderToolbar(options: ToolbarOptions): TemplateResult {
  const { messages, open, onPanel } = options;
  const labels: Record<Panel, string> = {
    filter: messages.toolbar.filter,
    view: messages.toolbar.view,
    routes: messages.toolbar.routes,
    export: messages.toolbar.export,
    help: messages.toolbar.help,
  };
  return html`<div class="toolbar" part="toolbar">
    <div role="toolbar" aria-label=${messages.toolbar.label} class="buttons">
      ${panels.map(
        (panel) =>
          html`<button
            type="button"
            aria-expanded=${open === panel}
            aria-controls="panel"
            @click=${() => onPanel(panel)}
          >
            ${panel === 'help' ? html`<span aria-hidden="true">?</span><span class="visually-hidden">${labels.help}</span>` : labels[panel]}
          </button>`,
      )}
    </div>
    ${renderChips(options)}
    <div
      id="panel"
      class="panel"
      ?hidden=${open === undefined}
      role="region"
      aria-label=${open === undefined ? nothing : labels[open]}
    >
      ${open === undefined ? nothing : renderPanel(options, open)}
    </div>
  </div>`;
}

function renderPanel(options: ToolbarOptions, panel: Panel): TemplateResult {
  if (panel === 'filter') return renderFilterPanel(options);
  if (panel === 'view') return renderViewPanel(options);
  if (panel === 'routes') return options.renderRoutes();
  return panel === 'export' ? options.renderExport() : renderHelp(options);
}

function renderChips({
  view,
  messages,
  onFilter,
  own,
  opened,
  onCloseGroups,
}: ToolbarOptions): TemplateResult | typeof nothing {
  const { filter, evidence } = view;
  const shown = clausesBeyond(filter, own);
  const defaults = defaultFilter(evidence);
  if (shown.length + opened.size === 0) return nothing;
  const facets = [
    ...new Set(
      [...opened].map((key) => facetLabel(evidence, messages, key.slice(0, key.indexOf(':')))),
    ),
  ];
  return html`<ul class="chips" aria-label=${messages.toolbar.filter}>
    ${shown.map((clause) => {
      const name = describeClause(evidence, messages, clause);
      // a condition that was lifted comes back
      const next = clause.values.includes(anyValue)
        ? replaceClause(filter, clause.facet, [])
        : liftFacet(filter, clause.facet, defaults);
      return html`<li>
        <span>${name}</span
        ><button
          type="button"
          class="quiet"
          aria-label=${messages.toolbar.remove(name)}
          @click=${() => onFilter(next)}
        >
          ✕
        </button>
      </li>`;
    })}
    ${opened.size === 0 ? nothing : html`<li><span>${messages.toolbar.opened(facets)}</span><button type="button" class="quiet" aria-label=${messages.toolbar.closeGroups} @click=${onCloseGroups}>✕</button></li>`}
  </ul>`;
}

function renderViewPanel(options: ToolbarOptions): TemplateResult {
  const { view, messages, onSetting } = options;
  const { evidence, settings } = view;
  const facets = usedFacets(evidence);
  const choice = (
    name: 'measure' | 'missing' | 'order' | 'layout',
    label: string,
  ): TemplateResult =>
    html`<label
      >${label}<select
        @change=${(event: Event) => onSetting(name, (event.target as HTMLSelectElement).value)}
      >
        ${settingOptions[name].map((option) => html`<option value=${option} ?selected=${settings[name] === option}>${optionLabel(messages, name, option)}</option>`)}
      </select></label
    >`;
  const columns = settings.columns;
  const change = (next: readonly string[]): void => onSetting('columns', next.join(' '));
  return html`<div class="settings">
      ${choice('measure', messages.toolbar.measure)} ${choice('order', messages.toolbar.order)}
      ${choice('missing', messages.toolbar.missing)} ${choice('layout', messages.toolbar.layout)}
      <label
        >${messages.toolbar.colorBy}<select
          @change=${(event: Event) => onSetting('colorBy', (event.target as HTMLSelectElement).value)}
        >
          ${facets.map((facet) => html`<option value=${facet} ?selected=${settings.colorBy === facet}>${facetLabel(evidence, messages, facet)}</option>`)}
        </select></label
      >
    </div>
    <fieldset>
      <legend>${messages.toolbar.columns}</legend>
      <ol class="columns">
        ${columns.map((facet, index) => {
          const name = facetLabel(evidence, messages, facet);
          const swapped = columns
            .with(index, columns[index - 1] ?? facet)
            .with(Math.max(0, index - 1), facet);
          return html`<li>
            ${index === 0 ? nothing : html`<button type="button" class="quiet" aria-label=${messages.toolbar.moveColumn(name)} @click=${() => change(swapped)}>←</button>`}<span
              >${name}</span
            ><button
              type="button"
              class="quiet"
              ?disabled=${columns.length <= 2}
              aria-label=${messages.toolbar.removeColumn(name)}
              @click=${() => change(columns.filter((each) => each !== facet))}
            >
              ✕
            </button>
          </li>`;
        })}
      </ol>
      <label
        >${messages.toolbar.addColumn}<select
          @change=${(event: Event) => change([...columns, (event.target as HTMLSelectElement).value])}
        >
          <option value="" selected></option>
          ${facets.filter((facet) => !columns.includes(facet)).map((facet) => html`<option value=${facet}>${facetLabel(evidence, messages, facet)}</option>`)}
        </select></label
      >
    </fieldset>
    ${renderReset(options)}`;
}

type Options = typeof settingOptions;
type OptionKey = { [Name in keyof Options]: `${Name}:${Options[Name][number]}` }[keyof Options];

/** The name of a choice. A choice without one does not compile. */
function optionLabel<Name extends keyof Options>(
  messages: Messages,
  name: Name,
  option: Options[Name][number],
): string {
  return messages.options[`${name}:${option}` as OptionKey];
}

function renderHelp({ messages, letterKeys, onLetterKeys }: ToolbarOptions): TemplateResult {
  return html`<dl class="keys">
      ${messages.keys.list.map(
        ([key, meaning]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
    <label
      ><input
        type="checkbox"
        .checked=${letterKeys}
        @change=${(event: Event) => onLetterKeys((event.target as HTMLInputElement).checked)}
      />${messages.toolbar.keys}</label
    >`;
}
