// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { isSideTool, sideTools, type Panel, type ToolbarOptions } from './toolbar-options.js';

/** The buttons in order; `menu` is not among them, since it holds them. */
const buttons: readonly Exclude<Panel, 'menu'>[] = [...sideTools, 'export', 'help'];

/**
 * The buttons at the end of the headline's line, and the popover of the one that is open. In a
 * narrow figure they stand in a menu.
 */
export function renderToolbar(options: ToolbarOptions): TemplateResult {
  const { messages, open, onPanel } = options;
  const { tools } = messages;
  // in the menu there is room for the name
  const help = html`<span class="help-sign" aria-hidden="true">?</span
    ><span class="visually-hidden help-name">${tools.help}</span>`;
  const button = (panel: (typeof buttons)[number]): TemplateResult =>
    html`<button
      type="button"
      class="tool"
      data-panel=${panel}
      aria-expanded=${open === panel}
      @click=${() => onPanel(panel)}
    >
      ${panel === 'help' ? help : nameOf(panel, messages)}
    </button>`;
  return html`<div class="tools" part="toolbar">
    <button
      type="button"
      class="tool menu-button"
      aria-label=${tools.label}
      aria-expanded=${open === 'menu'}
      @click=${() => onPanel('menu')}
    >
      …
    </button>
    <div
      role="toolbar"
      aria-label=${tools.label}
      class="buttons ${open === 'menu' ? 'unfolded' : ''}"
      @keydown=${moveFocus}
    >
      ${buttons.map(button)}
    </div>
    ${renderPopover(options)}
  </div>`;
}

/** The name of a panel or popover. */
function nameOf(panel: (typeof buttons)[number], { tools, toolbar }: Messages): string {
  const names = {
    filter: toolbar.filter,
    view: tools.view,
    routes: toolbar.routes,
    export: tools.export,
    help: tools.help,
  };
  return names[panel];
}

function renderPopover(options: ToolbarOptions): TemplateResult | typeof nothing {
  const { messages, open } = options;
  if (open === undefined || open === 'menu' || isSideTool(open)) return nothing;
  const content = open === 'export' ? options.renderExport() : renderHelp(options);
  return html`<div
    class="popover ${open}"
    role="region"
    aria-label=${nameOf(open, messages)}
    tabindex="-1"
  >
    ${content}
  </div>`;
}

function renderHelp({ messages, letterKeys, onLetterKeys }: ToolbarOptions): TemplateResult {
  const onChange = (event: Event): void => onLetterKeys((event.target as HTMLInputElement).checked);
  const keys = messages.keys.list.map(
    ([key, meaning]) =>
      html`<div>
        <dt><kbd>${key}</kbd></dt>
        <dd>${meaning}</dd>
      </div>`,
  );
  return html`<h3>${messages.tools.help}</h3>
    <dl class="keys">${keys}</dl>
    <label class="check"
      ><input type="checkbox" .checked=${letterKeys} @change=${onChange} />${
        messages.tools.letterKeys
      }</label
    >`;
}

/** Steps of the arrow keys; in the menu the buttons stand below each other. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

function moveFocus(event: KeyboardEvent): void {
  const step = steps[event.key];
  const toolbar = event.currentTarget as HTMLElement;
  if (step === undefined) return;
  const all = [...toolbar.querySelectorAll('button')];
  const isMirrored =
    event.key.startsWith('Arrow') &&
    /Left|Right/.test(event.key) &&
    getComputedStyle(toolbar).direction === 'rtl';
  const now = all.indexOf(event.target as HTMLButtonElement);
  const next = Math.min(Math.max(0, now + (isMirrored ? -step : step)), all.length - 1);
  all[next]?.focus();
  event.preventDefault();
}
