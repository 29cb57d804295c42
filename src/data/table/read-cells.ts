// SPDX-License-Identifier: MIT
import { cleanWord, halfWidth } from './clean-word.js';
import { withoutExponent } from './without-exponent.js';

/** What tools and people write where nothing is known. */
const missing = new Set([
  ...['', 'na', 'n/a', 'n/r', '#n/a', '#na', 'nan', 'null', 'nil', '<na>', 'nr', 'n.r.'],
  ...['not-reported', 'not reported', 'missing', '未报告', '无数据', '缺失'],
]);
/** Words that are read as missing as well, and may be meant. */
const doubtful = new Set([
  ...[
    'loading...',
    'loading…',
    '#getting_data',
    '?',
    '.',
    'none',
    'unknown',
    'unclear',
    '无',
    '不详',
    'nat',
    '\\n',
    'undefined',
  ],
  ...['n.a', 'n.a.', 'n.d.', 'nd', 'n.s.', '#nv', '#n/d', '#nd', 'blank', 'empty', 'tbd'],
  ...['not available', 'not applicable', 'not stated', 'not specified', 'not given', 'not known'],
  ...['not clear', 'no information', 'none stated', 'not found', 'not measured', 'not assessed'],
  ...['not tested', 'n/s', '{}'],
  ...['k. a.', 'k.a.', 'keine angabe', 'keine angaben', 'nicht berichtet', 'unbekannt', 'keine'],
  ...['non rapporté', 'non précisé', 'inconnu', 'aucun', 'no informado', 'no reportado', 'ninguno'],
  ...['記載なし', '不詳', 'なし', '报告缺失', '未检测', '没有', '없음'],
  ...['not described', 'not mentioned', 'unspecified', 'unreported', 'none reported', 'no data'],
  ...['未提及', '未说明', '未知', '不适用', '不明', '暂无', '没有报告', '未提供', '未描述'],
]);

/** Dashes, bars and dots alone, as tables have them for nothing. */
const strokes = /^[-‐-―−ー_/\\.…·?]+$/u;
/** Errors of spreadsheets in any language, as `#REF!`, `#BEZUG!` and `Err:502`, and cells too narrow. */
const cellError = /^(?:#[¡¿]?[\p{Lu}\d/_]{2,15}[!?]|Err:\d{3}|#{3,})$/u;

/** Whether a cell says that nothing is known; `doubtful` where its word may be meant. */
export function missingKind(word: string): 'missing' | 'doubtful' | undefined {
  if (word.length > longestMissing) return undefined;
  const key = word.toLowerCase();
  if (missing.has(key)) return 'missing';
  const plain = key
    .normalize('NFKC')
    .replace(/^[([<](.*)[)\]>]$/, '$1')
    .replace(/(?<=[a-z]{3})(?:\.| \((?:nr|na|ns)\))$/, '');
  const isDoubtful =
    doubtful.has(plain) || missing.has(plain) || strokes.test(plain) || cellError.test(word);
  return isDoubtful ? 'doubtful' : undefined;
}

/** The longest word that says that nothing is known is shorter. */
const longestMissing = 30;

/** Whether a cell refers to the one above it. */
export function isDitto(word: string): boolean {
  return /^(?:[-–—]*["″〃”“„][-–—]*|''|d[io]t+o|do\.|idem|id\.|ibid(?:em)?\.?|dto\.?|s\. ?o\.|(?:same )?as above|see above|siehe oben|[同仝]上?|同前|同左)$/i.test(
    word,
  );
}

/** Whether a cell refers to another place. */
export function isReference(word: string): boolean {
  return /^(?:see|siehe|cf\.|voir|véase|见|参见) .{1,40}$/i.test(word);
}

/** Splits a cell with several terms at `;`, also at the wide one. Each term is clean. */
export function splitTerms(cell: string): readonly string[] {
  if (!/[;；]/.test(cell)) return [cell];
  return [...new Set(cell.split(/[;；]/).map(cleanWord))];
}

/**
 * The most terms of a cell or a field: no spreadsheet has a cell of more, and a figure that divides a
 * finding among them shows nothing.
 */
export const mostTerms = 10_000;

/** The number of terms of a cell. */
export function countTerms(cell: string): number {
  let count = 0;
  let isBefore = true;
  for (const sign of cell) {
    if (sign === ';' || sign === '；') isBefore = true;
    else if (isBefore && sign !== ' ') {
      count += 1;
      isBefore = false;
    }
  }
  return count;
}

/** Reads a DOI from an address or after `DOI:`, without a full stop at its end. */
export function readDoi(text: string): string | undefined {
  // two of them are no address
  if (/;\s*(?:doi|https?|10\.)/i.test(text)) return undefined;
  const bare = text
    .replace(/^<(.*)>$/, '$1')
    .replace(/^(?:https?:\/\/)?(?:www\.|dx\.)*doi\.org\//i, '')
    .replace(/%2f/gi, '/')
    .replace(/^doi\s*[:：]?\s*/i, '')
    .replace(/[.,;\s]+$/, '');
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare : undefined;
}

/** Reads a PubMed number, also after `PMID:` and as `789.0`. */
export function readPmid(text: string): string | undefined {
  const bare = withoutExponent(halfWidth(text))
    .replace(/^https?:\/\/(?:pubmed\.|www\.)?ncbi\.nlm\.nih\.gov\/(?:pubmed\/)?/i, '')
    .replace(/^pmid\s*[:：]?\s*/i, '')
    .replace(/\.0+$|\/$/, '');
  return /^[1-9]\d{0,8}$/.test(bare) ? bare : undefined;
}
