// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Caution, Finding, Study } from '../../../data/dataset.js';
import type { Messages } from '../../../locales/index.js';
import { facetLabel, placeLabel, studyCitation, termLabel } from '../../../locales/labels.js';
import { formatReference, referenceLinks, searchUrl } from '../../../model/citation.js';
import { localize, studyLabel, type Evidence } from '../../../model/evidence.js';
import { ownFacets } from '../../../model/facets.js';
import { renderPlace } from './render-place.js';

/** What a list of studies is made from. */
export interface StudyListOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly findings: ReadonlySet<number>;
  readonly copy?: (text: string) => void;
}

/** Studies with the given findings, each opening to its statements; newest first. */
export function renderStudyList({
  evidence,
  messages,
  findings,
  copy,
}: StudyListOptions): TemplateResult {
  const byStudy = new Map<Study, Finding[]>();
  for (const index of [...findings].sort((a, b) => a - b)) {
    const record = evidence.records[index];
    if (record !== undefined)
      byStudy.set(record.study, [...(byStudy.get(record.study) ?? []), record.finding]);
  }
  const studies = [...byStudy].sort(
    ([a], [b]) => (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return html`<ol class="studies">
    ${studies.map(([study, list]) => html`<li data-study=${study.id}>${renderStudy(evidence, messages, study, list, copy)}</li>`)}
  </ol>`;
}

/** The citations of studies as a list that only print shows. */
export function renderPrintReferences(
  evidence: Evidence,
  messages: Messages,
  studies: readonly Study[],
): TemplateResult {
  const lines = [...new Set(studies)].map((study) => ({
    study,
    line: studyCitation(evidence, messages, study),
  }));
  return html`<section class="print-references">
    <h3>${messages.printReferences}</h3>
    <ol>
      ${lines.map(({ study, line }) => html`<li>${line}${renderStatus(messages, study)}</li>`)}
    </ol>
  </section>`;
}

/** One study: its citation with links, its status, and the given findings. */
export function renderStudy(
  evidence: Evidence,
  messages: Messages,
  study: Study,
  findings: readonly Finding[],
  copy?: (text: string) => void,
): TemplateResult {
  const reference = evidence.references.get(study.reference ?? '');
  const citation =
    reference === undefined ? undefined : formatReference(reference, messages.language);
  const links = reference === undefined ? [] : referenceLinks(reference);
  const search = reference === undefined || links.length > 0 ? undefined : searchUrl(reference);
  const { details } = messages;
  return html`<article class="study">
    <h4>${studyLabel(evidence, study, messages.language)}${renderStatus(messages, study)}</h4>
    ${citation === undefined ? nothing : html`<p class="citation" lang=${reference?.language ?? nothing}>${citation}</p>`}
    ${study.identification === 'likely' ? html`<p class="note">${details.likely}</p>` : nothing}
    ${study.identification === 'unidentified' ? html`<p class="note">${details.unidentified}</p>` : nothing}
    <p class="links">
      ${links.map(({ label, url }) => html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`)}
      ${search === undefined ? nothing : html`<a href=${search} target="_blank" rel="noopener noreferrer">${details.search}</a>`}
      ${citation === undefined || copy === undefined ? nothing : html`<button type="button" class="quiet" @click=${() => copy(citation)}>${details.copyCitation}</button>`}
    </p>
    ${study.statusNote === undefined ? nothing : html`<p class="caution status-note">▲ ${localize(study.statusNote, messages.language)}</p>`}
    <ul class="findings">
      ${findings.map((finding) => html`<li data-finding=${finding.id}>${renderFinding(evidence, messages, finding)}</li>`)}
    </ul>
  </article>`;
}

/** `Retracted` or `Corrected` as a badge. */
export function renderStatus(messages: Messages, study: Study): TemplateResult | typeof nothing {
  if (study.status === 'retracted')
    return html` <span class="badge retracted">${messages.details.retracted}</span>`;
  return study.status === 'corrected'
    ? html` <span class="badge">${messages.details.corrected}</span>`
    : nothing;
}

/** One finding: its chain in words, effects and endpoints with arrows, model, stream, columns of own data, place in the review, cautions. */
export function renderFinding(
  evidence: Evidence,
  messages: Messages,
  finding: Finding,
): TemplateResult {
  const { details, language } = messages;
  const record = evidence.records[evidence.findingIndex.get(finding.id) ?? -1];
  const names = (facet: string): string =>
    (record === undefined ? [] : evidence.termsOf(facet, record))
      .map((term) => termLabel(evidence, messages, facet, term))
      .join(messages.wordSeparator);
  // nothing is missing where own data have no such column
  const namesOrGap = (facet: string): string =>
    names(facet) ||
    (evidence.termIds(facet).length > 0
      ? messages.notNamed(facetLabel(evidence, messages, facet))
      : '');
  const chain = [
    names('source'),
    names('preparation'),
    namesOrGap('cargo'),
    namesOrGap('pathway'),
    names('outcome'),
  ].filter((word) => word !== '');
  const model = [
    names('species'),
    localize(finding.experimentalModel?.inducer, language),
    localize(finding.experimentalModel?.inVitro, language),
    names('condition'),
  ].filter((word) => word !== undefined && word !== '');
  const row = (label: string, value: unknown): TemplateResult | typeof nothing =>
    value === '' || value === undefined
      ? nothing
      : html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`;
  const isFromPaper = finding.basis === 'paper';
  return html`${chain.length === 0 && !isFromPaper ? nothing : html`<p class="chain">${chain.join(' → ')}${isFromPaper ? html` <span class="badge">${details.paper}</span>` : nothing}</p>`}
    <dl>
      ${
        (finding.effects ?? []).length === 0
          ? nothing
          : row(
              details.effects,
              (finding.effects ?? []).map((effect) =>
                renderResult(evidence, messages, 'target', effect.target, effect),
              ),
            )
      }
      ${
        (finding.endpoints ?? []).length === 0
          ? nothing
          : row(
              details.endpoints,
              (finding.endpoints ?? []).map((result) =>
                renderResult(evidence, messages, 'endpoint', result.endpoint, result),
              ),
            )
      }
      ${row(details.model, `${model.join(messages.partSeparator)}${finding.experimentalModel?.basis === 'paper' ? messages.brackets(details.paper) : ''}`)}
      ${row(details.stream, names('evidence-stream'))}
      ${ownFacets(evidence.facets).map((facet) => row(facetLabel(evidence, messages, facet), names(facet)))}
      ${finding.reportedBy === undefined ? nothing : row(details.reported, placeLabel(evidence, messages, finding.reportedBy))}
    </dl>
    ${renderCautions(messages, finding.cautions ?? [])}`;
}

/** Cautions in plain words, each with its place. */
export function renderCautions(
  messages: Messages,
  cautions: readonly Caution[],
): TemplateResult | typeof nothing {
  if (cautions.length === 0) return nothing;
  return html`<details class="caution-list">
    <summary class="caution">
      <span class="caution-mark" aria-hidden="true">▲</span
      >${messages.details.cautionCount(cautions.length)}
    </summary>
    <ul class="cautions">
      ${cautions.map((caution) => html`<li class="caution">${localize(caution.text, messages.language)}${renderPlace(messages, messages.locator(caution.locator ?? ''))}</li>`)}
    </ul>
  </details>`;
}

function renderResult(
  evidence: Evidence,
  messages: Messages,
  facet: string,
  term: string,
  result: {
    readonly direction: 'up' | 'down' | 'restored' | 'none' | 'unclear';
    readonly asPrinted?: string;
    readonly basis?: string;
  },
): TemplateResult {
  const direction = messages.directions[result.direction];
  const full = localize(evidence.term(facet, term)?.name, messages.language);
  return html`<span class="effect ${result.direction}" title=${full ?? nothing}
    ><span class="sign" aria-hidden="true">${messages.directionSigns[result.direction]}</span
    >${termLabel(evidence, messages, facet, term)}<span class="visually-hidden"> ${direction}</span
    >${result.direction === 'unclear' ? html`<small>${messages.brackets(direction)}</small>` : nothing}${result.basis === 'paper' ? html`<small>${messages.brackets(messages.details.paper)}</small>` : nothing}</span
  > `;
}
