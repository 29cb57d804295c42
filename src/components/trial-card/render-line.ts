// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../../data/web-address.js';
import { joinWords, startSentence } from '../../locales/format.js';
import { referenceLinks, referenceParts } from '../../model/citation.js';
import { localize } from '../../model/evidence.js';
import { sourcesOf } from '../../model/trial-flow.js';
import { renderLink } from '../internal/fragments/render-link.js';
import { renderStatus } from '../internal/fragments/render-status.js';
import { fieldName } from './render-facts.js';
import { renderSources } from './render-sources.js';
import type { TrialView } from './trial-view.js';

/**
 * The second line: what the report is called, unless the title says it, its design, sponsor and
 * country, where it was published, and links. Nothing where the data have none of it.
 */
export function renderLine(view: TrialView): TemplateResult | typeof nothing {
  const parts = [renderLabel(view), renderAbout(view), renderPublished(view), renderLinks(view)];
  return parts.every((part) => part === nothing) ? nothing : html`${parts}`;
}

function renderLabel({ evidence, messages, flow }: TrialView): TemplateResult | typeof nothing {
  const { trial, result } = flow;
  const study = evidence.studies.get(trial.study);
  const status = study === undefined ? nothing : renderStatus(messages, study);
  if (result === undefined) return status;
  return html`<b>${localize(trial.label, messages.language)}</b
    >${status}${messages.trialCard.stop}`;
}

function renderAbout({ messages, flow }: TrialView): TemplateResult | typeof nothing {
  const { stop } = messages.trialCard;
  const last = flow.line.length - 1;
  const parts = flow.line.map((fact, index) => {
    const text = startSentence(localize(fact.value ?? undefined, messages.language) ?? '');
    const sources = renderSources(messages, sourcesOf(fact), fieldName(messages, fact.field));
    const end = fact.field === 'design' || index === last ? stop : messages.wordSeparator;
    return html`<span data-field=${fact.field}>${text}${sources}</span>${end}`;
  });
  return parts.length === 0 ? nothing : html`${parts}`;
}

function renderPublished({ evidence, messages, flow }: TrialView): TemplateResult | typeof nothing {
  const reference = evidence.references.get(
    evidence.studies.get(flow.trial.study)?.reference ?? '',
  );
  if (reference === undefined) return nothing;
  const { journal, place } = referenceParts(reference, messages.language);
  const published = joinWords([journal, place], ' ');
  if (published === '') return nothing;
  return html`<span lang=${reference.language ?? nothing}>${published}</span> `;
}

/** Links to the paper and to the registry. */
function renderLinks({ evidence, flow }: TrialView): TemplateResult | typeof nothing {
  const { study, registration } = flow.trial;
  const reference = evidence.references.get(evidence.studies.get(study)?.reference ?? '');
  const links: readonly { readonly label: string; readonly url?: string }[] = [
    ...(reference === undefined ? [] : referenceLinks(reference)),
    ...(registration == null ? [] : [{ ...registration, label: registration.id }]),
  ];
  if (links.length === 0) return nothing;
  const items = links.map(({ label, url }) => {
    const address = webAddress(url);
    return address === undefined ? html`<span>${label}</span>` : renderLink(address, label);
  });
  return html`<span class="links">${items}</span>`;
}
