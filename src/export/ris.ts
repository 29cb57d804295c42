// SPDX-License-Identifier: MIT
import type { Reference } from '../data/dataset.js';
import {
  givenAuthors,
  issuedYear,
  plainDoi,
  plainPmcid,
  plainPmid,
  referenceLinks,
} from '../model/citation.js';
import { citedReferences, referenceNote, type ExportContext } from './context.js';

/** RIS types by CSL type; others are `GEN`. */
const types = new Map([
  ['article-journal', 'JOUR'],
  ['article-magazine', 'MGZN'],
  ['article', 'UNPB'],
  ['book', 'BOOK'],
  ['chapter', 'CHAP'],
  ['dataset', 'DATA'],
  ['paper-conference', 'CONF'],
  ['report', 'RPRT'],
  ['thesis', 'THES'],
  ['webpage', 'ELEC'],
]);

/**
 * Formats the references of the findings as RIS, for EndNote, Zotero, Mendeley and RefWorks. Only
 * known authors are written; the note says that a list is shortened, since RIS has no “et al.”.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function writeRis(context: ExportContext): string {
  return citedReferences(context)
    .map((reference) => formatRecord(reference, context))
    .join('\r\n');
}

function formatRecord(reference: Reference, context: ExportContext): string {
  const pmid = plainPmid(reference);
  const lines: (readonly [string, string | undefined])[] = [
    ['TY', types.get(reference.type) ?? 'GEN'],
    ['ID', reference.id],
    ...givenAuthors(reference).map(
      ({ literal, family = '', given = '' }): readonly [string, string] => [
        'AU',
        literal ?? (given === '' ? family : `${family}, ${given}`),
      ],
    ),
    ['TI', reference.title],
    ['T2', reference['container-title']],
    ['PY', issuedYear(reference)?.toString()],
    ['VL', reference.volume],
    ['IS', reference.issue],
    ...pagesOf(reference),
    ['LA', reference.language],
    ['DO', plainDoi(reference)],
    ['DB', pmid === undefined ? undefined : 'PubMed'],
    ['AN', pmid],
    ['C2', plainPmcid(reference)],
    ['UR', referenceLinks(reference)[0]?.url ?? webAddress(reference.URL)],
    ['N1', referenceNote(context, reference)],
    ['N1', reference.note],
  ];
  const written = lines
    .map(([tag, value]) => [tag, oneLine(value ?? '')] as const)
    .filter(([, value]) => value !== '');
  return [...written, ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** First and last page; anything but a single range is kept as the first. */
function pagesOf({ page = '' }: Reference): readonly (readonly [string, string])[] {
  const range = /^([\p{L}\d.]+)\s*[-–]\s*([\p{L}\d.]+)$/u.exec(page.trim());
  return range === null
    ? [['SP', page]]
    : [
        ['SP', range[1] ?? ''],
        ['EP', range[2] ?? ''],
      ];
}

function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}

/** Removes line breaks, which would start a new field. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
