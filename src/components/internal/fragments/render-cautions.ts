// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Caution, Study } from '../../../data/dataset.js';
import type { FirstMessages } from '../../../locales/index.js';
import { termLabel } from '../../../locales/labels.js';
import {
  isWarning,
  paperWarnings,
  type SortedCautions,
  type WarningKind,
} from '../../../model/cautions.js';
import type { Evidence } from '../../../model/evidence.js';
import { renderLocalized } from './render-localized.js';
import { renderPlace } from './render-place.js';
import { renderWarningMark } from './render-warning-mark.js';

/**
 * The cautions that are written out: warnings with the mark ▲, then those that are only named.
 * `places` are the locators that stand beside them and are not repeated.
 */
export function renderWrittenCautions(
  evidence: Evidence,
  messages: FirstMessages,
  { warnings, named }: SortedCautions,
  places: readonly string[] = [],
): TemplateResult | typeof nothing {
  const all = [...warnings, ...named];
  if (all.length === 0) return nothing;
  const items = all.map((caution) => {
    const text = renderCautionText(evidence, messages, caution, places);
    return isWarning(caution.kind)
      ? renderWarning(messages, caution.kind, text)
      : html`<li data-caution=${caution.kind}>${text}</li>`;
  });
  return html`<ul class="written-cautions">
    ${items}
  </ul>`;
}

function renderWarning(
  messages: FirstMessages,
  kind: WarningKind,
  text: TemplateResult,
): TemplateResult {
  return html`<li class="warning" data-caution=${kind}>
    ${renderWarningMark(messages, [kind])}${text}
  </li>`;
}

/** The notes among cautions as list items; see {@link renderWrittenCautions}. */
export function renderNotes(
  evidence: Evidence,
  messages: FirstMessages,
  notes: readonly Caution[],
  places: readonly string[] = [],
): TemplateResult {
  const items = notes.map(
    (note) => html`<li>${renderCautionText(evidence, messages, note, places)}</li>`,
  );
  return html`<ul class="note-list">
    ${items}
  </ul>`;
}

/**
 * What is known of the paper whatever a review says of it: retracted, corrected, not identified for
 * certain. Leaves out what the given cautions say already.
 */
export function renderPaperStatus(
  messages: FirstMessages,
  study: Study,
  said: readonly Caution[],
): TemplateResult | typeof nothing {
  const isSaid = (kind: string): boolean => said.some((caution) => caution.kind === kind);
  const warnings = paperWarnings(study).filter((kind) => !isSaid(kind));
  const items = warnings.map((kind) =>
    renderWarning(messages, kind, paperText(messages, study, kind)),
  );
  const { details } = messages;
  const note = renderLocalized(study.statusNote, messages.language);
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

function paperText(messages: FirstMessages, study: Study, kind: WarningKind): TemplateResult {
  const { details } = messages;
  if (kind === 'retraction')
    return html`<strong>${details.kind(details.retracted)}</strong>${renderLocalized(
        study.statusNote,
        messages.language,
      )}`;
  const doubt = study.identification === 'likely' ? details.likely : details.unidentified;
  return html`<strong>${doubt}</strong>`;
}

function renderCautionText(
  evidence: Evidence,
  messages: FirstMessages,
  { kind, text, locator = '' }: Caution,
  places: readonly string[],
): TemplateResult {
  const label = messages.details.kind(termLabel(evidence, messages, 'caution', kind));
  const place = places.includes(locator) ? '' : messages.locator(locator);
  return html`<strong>${label}</strong>${renderLocalized(text, messages.language)}${renderPlace(
      messages,
      place,
    )}`;
}
