// SPDX-License-Identifier: MIT
import type { Reference } from '../data/dataset.js';
import {
  givenAuthors,
  isAuthorListCut,
  issuedYear,
  plainDoi,
  plainPmcid,
  plainPmid,
  referenceLinks,
} from '../model/citation.js';
import { citedReferences, referenceNote, type ExportContext } from './context.js';

/** BibTeX entry types by CSL type, with the field for the container; others are `misc`. */
const types = new Map([
  ['article-journal', { entry: 'article', container: 'journal' }],
  ['article-magazine', { entry: 'article', container: 'journal' }],
  ['book', { entry: 'book', container: 'series' }],
  ['chapter', { entry: 'incollection', container: 'booktitle' }],
  ['paper-conference', { entry: 'inproceedings', container: 'booktitle' }],
  ['report', { entry: 'techreport', container: 'institution' }],
  ['thesis', { entry: 'phdthesis', container: 'school' }],
]);
const miscellaneous = { entry: 'misc', container: 'howpublished' };

/**
 * Formats the references of the findings as BibTeX in UTF-8. Titles are in double braces to keep
 * the case of gene names; a shortened author list ends in `and others`. A retraction is a `note`,
 * which styles print; curators' remarks are an `annote`.
 */
export function writeBibtex(context: ExportContext): string {
  const keys = new Set<string>();
  return citedReferences(context)
    .map((reference) => formatEntry(reference, uniqueKey(reference.id, keys), context))
    .join('\n');
}

function formatEntry(reference: Reference, key: string, context: ExportContext): string {
  const { entry, container } = types.get(reference.type) ?? miscellaneous;
  const title = escape(reference.title ?? '');
  const fields: (readonly [string, string | undefined])[] = [
    ['author', formatAuthors(reference)],
    ['title', title === '' ? '' : `{${title}}`],
    [container, escape(reference['container-title'] ?? '')],
    ['year', issuedYear(reference)?.toString()],
    ['volume', escape(reference.volume ?? '')],
    ['number', escape(reference.issue ?? '')],
    ['pages', escape(reference.page ?? '').replace(/(?<=\w)\s*[-–]+\s*(?=\w)/g, '--')],
    ['language', escape(reference.language ?? '')],
    ['doi', verbatim(plainDoi(reference) ?? '')],
    ['pmid', plainPmid(reference)],
    ['pmcid', plainPmcid(reference)],
    [
      'url',
      verbatim(
        referenceLinks(reference)[0]?.url ??
          (/^https?:\/\//i.test(reference.URL ?? '') ? (reference.URL ?? '') : ''),
      ),
    ],
    ['note', escape(referenceNote(context, reference))],
    ['annote', escape(reference.note ?? '')],
  ];
  const written = fields.filter(([, value]) => value !== undefined && value !== '');
  return `@${entry}{${key},\n${written.map(([name, value]) => `  ${name} = {${value ?? ''}}`).join(',\n')}\n}\n`;
}

function formatAuthors(reference: Reference): string {
  const names = givenAuthors(reference).map(({ literal, family = '', given = '' }) => {
    if (literal !== undefined) return `{${escape(literal)}}`;
    return given === '' ? namePart(family) : `${namePart(family)}, ${namePart(given)}`;
  });
  return (isAuthorListCut(reference) ? [...names, 'others'] : names).join(' and ');
}

/** Protects names that contain a comma or “and”, which would split them. */
function namePart(name: string): string {
  const text = escape(name);
  return /,|(^|\s)and(\s|$)/i.test(text) ? `{${text}}` : text;
}

/** A citation key in ASCII, numbered if two ids would be equal. */
function uniqueKey(id: string, taken: Set<string>): string {
  const plain = id.replace(/[^A-Za-z0-9:_-]+/g, '-').replace(/^-+|-+$/g, '') || 'reference';
  let key = plain;
  for (let number = 2; taken.has(key); number += 1) key = `${plain}-${number}`;
  taken.add(key);
  return key;
}

const commands = new Map([
  ['\\', '\\textbackslash{}'],
  // BibTeX counts escaped braces too
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ...['&', '%', '$', '#', '_'].map((sign): [string, string] => [sign, `\\${sign}`]),
]);

function escape(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^&%$#_]/g, (sign) => commands.get(sign) ?? sign);
}

/**
 * Identifiers and addresses are verbatim; only characters that would break the field are
 * percent-encoded.
 */
function verbatim(text: string): string {
  return text.replace(/[\s\\{}]/g, encodeURIComponent);
}
