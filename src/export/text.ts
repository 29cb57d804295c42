// SPDX-License-Identifier: MIT
import { messagesThere } from '../locales/languages.js';
import { studyCitation } from '../locales/citation-text.js';
import { formatReference, referencesOf, studiesWithoutReference } from '../model/citation.js';
import { referenceNote, statusNote, type ExportContext } from './context.js';

/**
 * Formats the references of the findings as lines of text; a retraction or correction follows in
 * brackets. Studies without a reference come last, by their place in a review or by name, so that
 * none is lost.
 */
export function writeText(context: ExportContext): string {
  const { evidence, findings, language } = context;
  const lines = [
    ...referencesOf(evidence, findings).map((reference) =>
      marked(formatReference(reference, language), referenceNote(context, reference)),
    ),
    ...studiesWithoutReference(evidence, findings).map((study) =>
      marked(
        studyCitation(evidence, messagesThere(language), study),
        statusNote(context, study.status ?? 'ok', study.statusNote),
      ),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function marked(line: string, note: string): string {
  return note === '' ? line : `${line} [${note}]`;
}
