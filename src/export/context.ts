// SPDX-License-Identifier: MIT
import type { Reference, Study } from '../data/dataset.js';
import { localize, type Evidence, type FindingRecord } from '../model/evidence.js';
import { referencesOf, referenceStatus, studiesWithoutReference } from '../model/citation.js';
import { studyCitation } from '../locales/citation-text.js';
import { messagesThere } from '../locales/languages.js';

/** Input of a text export. */
export interface ExportContext {
  readonly evidence: Evidence;
  /** The findings to export, as record numbers. */
  readonly findings: ReadonlySet<number>;
  /** BCP 47 language of labels and notes; field names and ids do not depend on it. */
  readonly language: string;
}

/** The findings to export, in the dataset's order. */
export function recordsOf(context: ExportContext): readonly FindingRecord[] {
  return context.evidence.records.filter((record) => context.findings.has(record.index));
}

/** The status note for a citation, such as `Retracted. <note>`; empty without a notice. */
export function statusNote(
  context: ExportContext,
  status: 'ok' | 'retracted' | 'corrected',
  note?: Study['statusNote'],
): string {
  if (status === 'ok') return '';
  const { language } = context;
  const word = messagesThere(language).details[status];
  const text = localize(note, language);
  if (text === undefined) return `${word}.`;
  return text.toLowerCase().startsWith(word.toLowerCase()) ? text : `${word}. ${text}`;
}

/** {@link statusNote} of a reference, through the study that cites it. */
export function referenceNote(context: ExportContext, reference: Reference): string {
  const status = referenceStatus(context.evidence, reference);
  const study = context.evidence.dataset.studies.find(
    (each) => each.reference === reference.id && each.status === status,
  );
  return statusNote(context, status, study?.statusNote);
}

/**
 * The references of the findings, then name and year of the studies that have none, so that a
 * reference manager holds them all; a study that nobody could identify is none to look for.
 */
export function citedReferences(context: ExportContext): readonly Reference[] {
  const { evidence, findings } = context;
  const known = studiesWithoutReference(evidence, findings).filter(
    ({ identification }) => identification !== 'unidentified',
  );
  return [
    ...referencesOf(evidence, findings),
    ...known.map((study) => nameAsReference(context, study)),
  ];
}

function nameAsReference(context: ExportContext, study: Study): Reference {
  const { id, year, status = 'ok' } = study;
  const note = statusNote(context, status, study.statusNote);
  return {
    ...{ id, type: 'document' },
    title: studyCitation(context.evidence, messagesThere(context.language), study),
    ...(year == null ? {} : { issued: { 'date-parts': [[year]] } }),
    ...(note === '' ? {} : { note }),
  };
}
