// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Identifier } from '../../../data/dataset.js';
import { identifierAddress } from '../../../data/identifier-address.js';
import type { FirstMessages } from '../../../locales/index.js';
import { renderLink } from './render-link.js';

/** Links to a term's entries in public databases, with how well they match. */
export function renderIdentifiers(
  messages: FirstMessages,
  identifiers: readonly Identifier[],
): TemplateResult | typeof nothing {
  const { labelled, partSeparator, evidence: words } = messages;
  if (identifiers.length === 0) return nothing;
  const items = identifiers.map(({ id, match }, index) => {
    const address = identifierAddress(id);
    const note = match === 'exact' ? '' : messages.brackets(words.matches[match]);
    const separator = index === identifiers.length - 1 ? '' : partSeparator;
    return html`${address === undefined ? id : renderLink(address, id)}${note}${separator}`;
  });
  return html`<p class="report identifiers">${labelled(words.identifiers, '')}${items}</p>`;
}
