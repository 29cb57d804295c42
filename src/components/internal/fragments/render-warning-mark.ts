// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../locales/index.js';
import type { WarningKind } from '../../../model/cautions.js';

/** The mark ▲ with the kinds of warning as title and spoken text; nothing where there is none. */
export function renderWarningMark(
  messages: FirstMessages,
  kinds: readonly WarningKind[],
): TemplateResult | typeof nothing {
  if (kinds.length === 0) return nothing;
  const text = messages.details.warning(kinds.map((kind) => messages.details.warnings[kind]));
  return html`<span class="warning-mark" title=${text}
    ><svg viewBox="0 0 10 9" width="10" height="9" aria-hidden="true">
      <path d="M5,0L10,9H0Z"></path></svg
    ><span class="visually-hidden">${text}</span></span
  >`;
}
