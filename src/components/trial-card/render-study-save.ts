// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { exportFile } from '../../export/export-file.js';
import type { Messages } from '../../locales/index.js';
import type { Evidence } from '../../model/evidence.js';
import { download } from '../internal/download.js';
import { renderSave } from '../internal/fragments/render-save.js';

/** Files of all that the reviews say of a study, and of its reference. */
export function renderStudySave(
  evidence: Evidence,
  messages: Messages,
  study: string,
): TemplateResult {
  const records = evidence.records.filter((record) => record.study.id === study);
  const findings = new Set(records.map(({ index }) => index));
  return renderSave({
    messages,
    records,
    scope: messages.trialCard.saved,
    onFormat: (format) => {
      const context = { evidence, findings, language: messages.language };
      const { text, name, mediaType } = exportFile(format, context, study);
      download(text, name, mediaType);
    },
  });
}
