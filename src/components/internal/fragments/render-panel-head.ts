// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';

/** What the head of a panel shows and calls. */
export interface PanelHead {
  readonly title: string;
  /** Written behind the title in a quiet colour, such as `21 findings`; empty for none. */
  readonly note?: string;
  /** Buttons before the one that closes. */
  readonly tools?: TemplateResult | typeof nothing;
  /** Accessible name of the button that closes. */
  readonly close: string;
  readonly onClose: () => void;
}

/** The head of a panel beside the figure: what it shows, tools, a button that closes it. */
export function renderPanelHead({
  title,
  note = '',
  tools = nothing,
  close,
  onClose,
}: PanelHead): TemplateResult {
  const quiet = note === '' ? nothing : html`<span class="panel-note">${note}</span>`;
  return html`<div class="panel-head">
    <h3>${title} ${quiet}</h3>
    ${tools}
    <button type="button" class="close" aria-label=${close} title=${close} @click=${onClose}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M2.5,2.5L13.5,13.5M13.5,2.5L2.5,13.5"></path>
      </svg>
    </button>
  </div>`;
}
