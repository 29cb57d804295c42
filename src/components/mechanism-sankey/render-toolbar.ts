// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../locales/index.js';
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
      data-stop
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
      data-roving
      @keydown=${options.onArrow}
    >
      ${buttons.map(button)}
    </div>
    ${renderPopover(options)}
  </div>`;
}

/** The name of a panel or popover. */
function nameOf(panel: (typeof buttons)[number], { tools, toolbar }: FirstMessages): string {
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
  const content = open === 'export' ? options.renderExport() : options.renderHelp();
  return html`<div
    class="popover ${open}"
    role="region"
    aria-label=${nameOf(open, messages)}
    tabindex="-1"
  >
    ${content}
  </div>`;
}
