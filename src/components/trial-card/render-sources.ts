// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { hostOf, webAddress } from '../../data/web-address.js';
import type { Messages } from '../../locales/index.js';
import { textFor } from '../../locales/messages.js';
import type { FactSource } from '../../model/trial-flow.js';

/** A letter for each kind of source, in the order of the key; a kind without one has its name. */
const letters: Readonly<Record<string, string>> = {
  abstract: 'a',
  registry: 'r',
  paper: 'p',
  'printed-title': 't',
  review: 'v',
  notice: 'n',
};

/** Keeps letters on the line of their fact, where Chinese text could break before them. */
const wordJoiner = '\u2060';

/** Where a fact is from: a raised letter for each source, a link where it has an address. */
export function renderSources(
  messages: Messages,
  sources: readonly FactSource[],
  field: string,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`${wordJoiner}<span class="letters"
      >${sources.map((each) => renderSource(messages, each, field))}</span
    >`;
}

/** The letters that a card uses with what they stand for; nothing where it has no source. */
export function renderKey(messages: Messages, bases: readonly string[]): unknown {
  if (bases.length === 0) return nothing;
  const { start, end } = messages.trialCard.key;
  const known = Object.keys(letters).filter((basis) => bases.includes(basis));
  const others = bases.filter((basis) => !known.includes(basis));
  const items = [...known, ...others].map((basis, index) => {
    const letter = textFor(letters, basis);
    const mark = letter === undefined ? nothing : html`<span class="letter">${letter}</span> `;
    return html`${index === 0 ? nothing : messages.wordSeparator}${mark}${basisName(messages, basis)}`;
  });
  // a new sentence where it names others, which a translator takes as a whole
  return keyed(bases.join(' '), html`<span>${start}${items}${end}</span>`);
}

function renderSource(
  messages: Messages,
  { basis, url }: FactSource,
  field: string,
): TemplateResult {
  const name = basisName(messages, basis);
  const mark = textFor(letters, basis) ?? name;
  const className = mark === name ? 'source-name' : 'letter';
  const address = webAddress(url);
  const host = address === undefined ? '' : hostOf(address);
  const spoken = messages.trialCard.basisOf(name, field, host);
  if (address === undefined)
    return html`<span class=${className} title=${name}
      ><span aria-hidden="true">${mark}</span><span class="visually-hidden">${spoken}</span></span
    >`;
  return html`<a
    data-stop
    class=${className}
    href=${address}
    target="_blank"
    rel="noopener noreferrer"
    title=${host === '' ? name : `${name}, ${host}`}
    aria-label=${spoken}
    >${mark}</a
  >`;
}

function basisName(messages: Messages, basis: string): string {
  return textFor(messages.trialCard.basis, basis) ?? basis;
}
