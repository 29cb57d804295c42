// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Trial, TrialFact } from '../../data/dataset.js';
import { hostOf, splitAddresses, webAddress } from '../../data/web-address.js';
import type { Messages } from '../../locales/index.js';
import { textFor } from '../../locales/messages.js';
import { localize } from '../../model/evidence.js';
import { renderLink } from '../internal/fragments/render-link.js';

/** Facts with their basis. A fact named like its box is not named again. */
export function renderFacts(
  messages: Messages,
  facts: readonly TrialFact[],
  step?: string,
): TemplateResult | typeof nothing {
  const [first] = facts;
  if (first === undefined) return nothing;
  if (facts.length === 1 && first.field === step)
    return html`<p>${renderFact(messages, first)}</p>`;
  const rows = facts.map(
    (fact) =>
      html`<div data-field=${fact.field}>
        <dt>${fieldName(messages, fact.field)}</dt>
        <dd>${renderFact(messages, fact)}</dd>
      </div>`,
  );
  return html`<dl class="facts">${rows}</dl>`;
}

function renderFact(messages: Messages, fact: TrialFact): TemplateResult {
  const value =
    fact.value === null ? renderUnknown(messages) : localize(fact.value, messages.language);
  return html`${value}
  ${renderBasis(messages, fact.basis, fact.url, fieldName(messages, fact.field))}
  ${renderNote(messages, fact.note)}`;
}

/** Stands for a value that no source gives. */
export function renderUnknown(messages: Messages): TemplateResult {
  return html`<em class="unknown">${messages.trialCard.unknown}</em>`;
}

/** The source of a fact as a tag; a link where it has an address. */
export function renderBasis(
  messages: Messages,
  basis: string | undefined,
  url: string | undefined,
  field: string,
): TemplateResult | typeof nothing {
  if (basis === undefined) return nothing;
  const label = textFor(messages.trialCard.basis, basis) ?? basis;
  const address = webAddress(url);
  if (address === undefined) return html`<span class="tag">${label}</span>`;
  return html`<a class="tag" href=${address} target="_blank" rel="noopener noreferrer"
    >${label}<span class="visually-hidden"
      >${messages.trialCard.basisOf(field, hostOf(address))}</span
    ></a
  >`;
}

/** A note in brackets; addresses in it become links labelled with their host. */
export function renderNote(
  messages: Messages,
  note: TrialFact['note'],
): TemplateResult | typeof nothing {
  const text = localize(note, messages.language);
  if (text === undefined) return nothing;
  return html`<span class="note">(${splitAddresses(text).map(renderTextPart)})</span>`;
}

function renderTextPart({
  text,
  address,
}: ReturnType<typeof splitAddresses>[number]): TemplateResult | string {
  return address === undefined ? text : renderLink(address, hostOf(address));
}

function fieldName(messages: Messages, field: string): string {
  return textFor(messages.trialCard.fields, field) ?? field;
}

/** The registration number, linked where the data give an address. */
export function renderRegistration(
  messages: Messages,
  registration: Trial['registration'],
): TemplateResult {
  if (registration == null) return renderUnknown(messages);
  const address = webAddress(registration.url);
  return address === undefined ? html`${registration.id}` : renderLink(address, registration.id);
}
