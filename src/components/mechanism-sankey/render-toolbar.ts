// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { describeClause, facetLabel } from '../../locales/labels.js';
import {
  anyValue,
  clausesBeyond,
  defaultFilter,
  liftFacet,
  replaceClause,
} from '../../model/filter.js';
import { renderFilterPanel } from './render-filter-panel.js';
import { renderViewPanel } from './render-view-panel.js';
import { panels, type Panel, type ToolbarOptions } from './toolbar-options.js';

/** Buttons that each open a panel. */
export function renderToolbar(options: ToolbarOptions): TemplateResult {
  const { messages, open, onPanel } = options;
  const labels = panelLabels(options);
  const help = html`<span aria-hidden="true">?</span
    ><span class="visually-hidden">${labels.help}</span>`;
  const button = (panel: Panel): TemplateResult =>
    html`<button
      type="button"
      class="tool"
      aria-expanded=${open === panel}
      @click=${() => onPanel(panel)}
    >
      ${panel === 'help' ? help : labels[panel]}
    </button>`;
  const popover = open === 'export' || open === 'help' ? open : undefined;
  return html`<div class="toolbar" part="toolbar">
    <div role="toolbar" aria-label=${messages.toolbar.label} class="buttons">
      ${panels.map(button)}
    </div>
    ${
      popover === undefined
        ? nothing
        : html`<div class="panel" role="region" aria-label=${labels[popover]}>
            ${renderPanel(options, popover)}
          </div>`
    }
  </div>`;
}

function panelLabels({ messages: { toolbar } }: ToolbarOptions): Record<Panel, string> {
  const { filter, view, routes, export: save, help } = toolbar;
  return { filter, view, routes, export: save, help };
}

/** What a panel holds. */
export function renderPanel(options: ToolbarOptions, panel: Panel): TemplateResult {
  if (panel === 'filter') return renderFilterPanel(options);
  if (panel === 'view') return renderViewPanel(options);
  if (panel === 'routes') return options.renderRoutes();
  return panel === 'export' ? options.renderExport() : renderHelp(options);
}

/** What a reader added: conditions and opened groups, each with a button that takes it back. */
export function renderChips(options: ToolbarOptions): TemplateResult | typeof nothing {
  const { view, messages, onFilter, own, opened, onCloseGroups } = options;
  const { filter, evidence } = view;
  const shown = clausesBeyond(filter, own);
  if (shown.length + opened.size === 0) return nothing;
  const defaults = defaultFilter(evidence);
  const chips = shown.map((clause) => {
    const text = describeClause(evidence, messages, clause);
    // removing the chip of a lifted condition restores the condition
    const next = clause.values.includes(anyValue)
      ? replaceClause(filter, clause.facet, [])
      : liftFacet(filter, clause.facet, defaults);
    return renderChip(text, messages.toolbar.remove(text), () => onFilter(next));
  });
  const facets = [...opened].map((key) =>
    facetLabel(evidence, messages, key.slice(0, key.indexOf(':'))),
  );
  const openedText = messages.toolbar.opened([...new Set(facets)]);
  const groups = renderChip(openedText, messages.toolbar.closeGroups, onCloseGroups);
  return html`<ul class="chips" aria-label=${messages.toolbar.filter}>
    ${chips} ${opened.size === 0 ? nothing : groups}
  </ul>`;
}

function renderChip(text: string, label: string, onRemove: () => void): TemplateResult {
  return html`<li>
    <span>${text}</span
    ><button type="button" class="quiet" aria-label=${label} @click=${onRemove}>✕</button>
  </li>`;
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
