// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Study } from '../../../data/dataset.js';
import type { Messages } from '../../../locales/index.js';
import { formatReference, referenceLinks, searchUrl } from '../../../model/citation.js';
import { localize, studyLabel, type Evidence } from '../../../model/evidence.js';
import { renderFinding } from './render-finding.js';
import { renderLink } from './render-link.js';

/** What a list of studies shows and calls. */
export interface StudyListOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly findings: ReadonlySet<number>;
  readonly copy?: (text: string) => void;
}

/** The studies of the given findings with their statements, newest first. */
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
  const items = studies.map(
    ([study, list]) =>
      html`<li data-study=${study.id}>${renderStudy(evidence, messages, study, list, copy)}</li>`,
  );
  return html`<ol class="studies">
    ${items}
  </ol>`;
}

/** One study: its citation with links, its status, and the given findings. */
export function renderStudy(
  evidence: Evidence,
  messages: Messages,
  study: Study,
  findings: readonly Finding[],
  copy?: (text: string) => void,
): TemplateResult {
  const items = findings.map(
    (finding) =>
      html`<li data-finding=${finding.id}>${renderFinding(evidence, messages, finding)}</li>`,
  );
  const statusNote = html`<p class="caution status-note">
    ▲ ${localize(study.statusNote, messages.language)}
  </p>`;
  return html`<article class="study">
    <h4>${studyLabel(evidence, study, messages.language)}${renderStatus(messages, study)}</h4>
    ${renderReference(evidence, messages, study, copy)}
    ${study.statusNote === undefined ? nothing : statusNote}
    <ul class="findings">
      ${items}
    </ul>
  </article>`;
}

/** The citation of a study, a note if its identity is in doubt, and links. */
function renderReference(
  evidence: Evidence,
  messages: Messages,
  study: Study,
  copy?: (text: string) => void,
): TemplateResult {
  const { details, language } = messages;
  const reference = evidence.references.get(study.reference ?? '');
  const doubt =
    study.identification === 'likely' || study.identification === 'unidentified'
      ? html`<p class="note">${details[study.identification]}</p>`
      : nothing;
  if (reference === undefined)
    return html`${doubt}
      <p class="links"></p>`;
  const citation = formatReference(reference, language);
  const links = referenceLinks(reference).map(({ label, url }) => renderLink(url, label));
  const search = links.length > 0 ? undefined : searchUrl(reference);
  const copyButton =
    copy === undefined
      ? nothing
      : html`<button type="button" class="quiet" @click=${() => copy(citation)}>
          ${details.copyCitation}
        </button>`;
  return html`<p class="citation" lang=${reference.language ?? nothing}>${citation}</p>
    ${doubt}
    <p class="links">
      ${links} ${search === undefined ? nothing : renderLink(search, details.search)} ${copyButton}
    </p>`;
}

/** `Retracted` or `Corrected` as a badge. */
export function renderStatus(messages: Messages, study: Study): TemplateResult | typeof nothing {
  if (study.status === 'retracted')
    return html` <span class="badge retracted">${messages.details.retracted}</span>`;
  return study.status === 'corrected'
    ? html` <span class="badge">${messages.details.corrected}</span>`
    : nothing;
}
