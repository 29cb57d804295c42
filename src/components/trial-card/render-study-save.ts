// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import type { Evidence } from '../../model/evidence.js';
import { renderSave } from '../internal/fragments/render-save.js';

/** Files of all that the reviews say of a study, and of its reference. */
export function renderStudySave(
  evidence: Evidence,
  messages: Messages,
  study: string,
): TemplateResult {
  const records = evidence.records.filter((record) => record.study.id === study);
  return renderSave({
    evidence,
    messages,
    records,
    scope: messages.trialCard.saved,
    fileWord: study,
  });
}
