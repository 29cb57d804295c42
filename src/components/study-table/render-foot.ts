// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { renderWarningMark } from '../internal/fragments/render-warning-mark.js';
import type { TableView } from './derive-rows.js';
import { hasUnnamed, restText, warningCount } from './table-text.js';

/** What the foot shows and calls. */
export interface FootOptions {
  readonly view: TableView;
  readonly messages: Messages;
  /** Rows in sight in the scrolled box; `undefined` where all are. */
  readonly inSight: number | undefined;
  readonly isPrinting: boolean;
  readonly onShowAll: () => void;
  readonly onRest: () => void;
}

/** What the signs mean, how many rows are shown, and buttons that show the others. */
export function renderFoot(options: FootOptions): TemplateResult {
  const { view, messages } = options;
  const { studyTable } = messages;
  const hasDash = !view.isList && hasUnnamed(view);
  const warnings = view.columns.includes('status') || view.isList ? warningCount(view) : 0;
  const dash = html`<span>– ${studyTable.unnamedNote(view.evidence.dataset.reviews.length)}</span>`;
  const mark = html`<span
    ><span aria-hidden="true">${renderWarningMark(messages, ['contradiction'])}</span>
    ${studyTable.warningNote(warnings)}</span
  >`;
  return html`<div class="foot">
    ${hasDash ? dash : nothing} ${warnings > 0 ? mark : nothing} ${renderAmount(options)}
    ${renderRest(options)}
  </div>`;
}

function renderAmount({
  view,
  messages,
  inSight,
  isPrinting,
  onShowAll,
}: FootOptions): TemplateResult | typeof nothing {
  const { studyTable } = messages;
  const all = html`<button type="button" class="text all" @click=${onShowAll}>
    ${studyTable.showAll}
  </button>`;
  if (view.isCut)
    return html`<span
      >${studyTable.cut(studyTable.shown(view.rows.length, view.found.length))}
      ${isPrinting ? nothing : all}</span
    >`;
  if (inSight === undefined || isPrinting) return nothing;
  return html`<span class="in-sight"
    >${studyTable.scroll(studyTable.shown(inSight, view.rows.length))}</span
  >`;
}

function renderRest({ view, messages, onRest }: FootOptions): TemplateResult | typeof nothing {
  if (view.rest.length === 0) return nothing;
  const isOpen = view.restAt !== undefined;
  const text = restText(view, messages);
  return html`<button type="button" class="text rest" aria-expanded=${isOpen} @click=${onRest}>
    ${isOpen ? messages.studyTable.hideRest(text) : text}
  </button>`;
}
