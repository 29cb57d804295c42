// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { Caution } from '../../../data/dataset.js';
import type { FirstMessages } from '../../../locales/index.js';
import { termLabel } from '../../../locales/labels.js';
import type { Evidence } from '../../../model/evidence.js';
import { renderLocalized } from './render-localized.js';
import { renderPlace } from './render-place.js';

/** A caution as a list item: its kind, text and place. */
export function renderCaution(
  evidence: Evidence,
  messages: FirstMessages,
  { kind, text, locator = '' }: Caution,
): TemplateResult {
  const label = messages.labelled(termLabel(evidence, messages, 'caution', kind), '');
  const place = renderPlace(messages, messages.locator(locator));
  return html`<li>
    <strong>${label}</strong>${renderLocalized(text, messages.language)}${place}
  </li>`;
}
