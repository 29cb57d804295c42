// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Caution, Study } from '../../../data/dataset.js';
import type { Messages } from '../../../locales/index.js';
import { termLabel } from '../../../locales/labels.js';
import {
  isWarning,
  paperWarnings,
  type SortedCautions,
  type WarningKind,
} from '../../../model/cautions.js';
import { localize, type Evidence } from '../../../model/evidence.js';
import { renderPlace } from './render-place.js';
import { renderWarningMark } from './render-warning-mark.js';

/** The cautions that are written out: warnings with the mark ▲, then those that are only named. */
export function renderWrittenCautions(
  evidence: Evidence,
  messages: Messages,
  { warnings, named }: SortedCautions,
): TemplateResult | typeof nothing {
  const all = [...warnings, ...named];
  if (all.length === 0) return nothing;
  const items = all.map((caution) => {
    const mark = isWarning(caution.kind) ? renderWarningMark(messages, [caution.kind]) : nothing;
    return html`<li data-caution=${caution.kind}>
      ${mark}${renderCautionText(evidence, messages, caution)}
    </li>`;
  });
  return html`<ul class="written-cautions">
    ${items}
  </ul>`;
}

/** The notes among cautions as list items. */
export function renderNotes(
  evidence: Evidence,
  messages: Messages,
  notes: readonly Caution[],
): TemplateResult {
  const items = notes.map((note) => html`<li>${renderCautionText(evidence, messages, note)}</li>`);
  return html`<ul class="note-list">
    ${items}
  </ul>`;
}

/**
 * What is known of the paper whatever a review says of it: retracted, corrected, not identified for
 * certain. Leaves out what the given cautions say already.
 */
export function renderPaperStatus(
  messages: Messages,
  study: Study,
  said: readonly Caution[],
): TemplateResult | typeof nothing {
  const isSaid = (kind: string): boolean => said.some((caution) => caution.kind === kind);
  const warnings = paperWarnings(study).filter((kind) => !isSaid(kind));
  const items = warnings.map((kind) => {
    const mark = renderWarningMark(messages, [kind]);
    return html`<li data-caution=${kind}>${mark}${paperText(messages, study, kind)}</li>`;
  });
  const { details } = messages;
  const note = localize(study.statusNote, messages.language) ?? '';
  if (study.status === 'corrected')
    items.push(
      html`<li data-caution="correction">
        <strong>${details.kind(details.corrected)}</strong>${note}
      </li>`,
    );
  if (items.length === 0) return nothing;
  return html`<ul class="written-cautions">
    ${items}
  </ul>`;
}

function paperText(messages: Messages, study: Study, kind: WarningKind): TemplateResult {
  const { details } = messages;
  if (kind === 'retraction')
    return html`<strong>${details.kind(details.retracted)}</strong>${localize(
        study.statusNote,
        messages.language,
      )}`;
  const doubt = study.identification === 'likely' ? details.likely : details.unidentified;
  return html`<strong>${doubt}</strong>`;
}

function renderCautionText(
  evidence: Evidence,
  messages: Messages,
  { kind, text, locator = '' }: Caution,
): TemplateResult {
  const label = messages.details.kind(termLabel(evidence, messages, 'caution', kind));
  const place = renderPlace(messages, messages.locator(locator));
  return html`<strong>${label}</strong>${localize(text, messages.language)}${place}`;
}
