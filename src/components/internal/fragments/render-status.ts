// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Study } from '../../../data/dataset.js';
import type { FirstMessages } from '../../../locales/index.js';

/** `Retracted` or `Corrected` as a badge. */
export function renderStatus(
  messages: FirstMessages,
  study: Study,
): TemplateResult | typeof nothing {
  if (study.status === 'retracted')
    return html` <span class="badge retracted">${messages.details.retracted}</span>`;
  return study.status === 'corrected'
    ? html` <span class="badge">${messages.details.corrected}</span>`
    : nothing;
}
