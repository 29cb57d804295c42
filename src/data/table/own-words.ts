// SPDX-License-Identifier: MIT
import { halfWidth } from './clean-word.js';
import { isBibliographic } from './table-columns.js';

/** The terms of a column, each with the study that names it; without one where several do. */
export type TermStudies = ReadonlyMap<string, string | undefined>;

/** What tools call a column of names of rows, and people one of remarks, papers or files. */
const names =
  /^(?:x(?:\.\d+)?|index|level[ ._-]?\d|_?row(?:[ ._-]?(?:names?|id|num(?:ber)?))?|rn|\.?id|key|no\.?|nr\.?|uid|uuid|record[ ._-]?id|序号|编号|notes?|remarks?|comments?|bemerkung(?:en)?|anmerkung(?:en)?|备注|说明|注释|(?:first |corresponding )?authors?|autor(?:en)?|citation|journal|作者|第一作者|引文|期刊|e-?mail|files?(?: ?names?)?|filename|pdf|path|links?|url|文件|文件名|链接)$/i;
/** What exports of literature call columns that say where a paper was published, not what it found. */
const ofPublication =
  /^(?:authors|author full names|author\(s\) id|autor(?:en)?|abstract(?: note)?|journal(?:\/book)?|publication title|source title|publisher|citation|volume|issue|pages|is[sb]n|accession number|covidence #|item type|published month|作者|摘要|期刊)$/i;
/** Files, addresses, and citations that end in a year. */
const forms =
  /\.(?:pdf|docx?|xlsx?|pptx?|csv|tsv|txt|json|xml|html?|ris|n?bib|rtf|od[ts]|md|png|jpe?g|tiff?|svg|zip|gz)$|^(?:https?:|www\.|[a-z]:\\|\.{0,2}\/\S+\/)|^\S+@\S+\.\S+$|^(?=.*\p{L}).*\b(?:19|20)\d\d[a-z]?[)\].]?$/iu;

/** Of so many terms, one in ten may be named by two studies, or have another form. */
const leastShare = 0.9;
/** Longer words are no names of rows; a look at all of them would take long. */
const longestForm = 300;

/** Names of columns that tell a list of references, besides a title and authors. */
const leastNames = 4;

/** Whether a head is that of a list of references without findings. */
export function isReferenceList(labels: readonly string[]): boolean {
  const names = labels.map((label) => halfWidth(label).trim().toLowerCase());
  const known = names.filter(
    (name) => name === 'author' || ofPublication.test(name) || isBibliographic(name),
  );
  const hasTitle = names.some((name) => /^(?:article )?title$|^题名$|^标题$/.test(name));
  return hasTitle && known.length >= leastNames && names.some((name) => /author|作者/.test(name));
}

/**
 * Whether nearly each study has its own word in a column because the words name rows, files, papers
 * or remarks. Terms may be just as rare, as cargo is, so that the name of the column or the form of
 * its words has to tell.
 */
export function areOwnWords(label: string, terms: TermStudies): boolean {
  if (ofPublication.test(halfWidth(label).trim())) return true;
  const words = [...terms.keys()];
  const own = words.filter((word) => terms.get(word) !== undefined);
  if (own.length < words.length * leastShare) return false;
  const inForm = words.filter((word) => forms.test(word.slice(-longestForm)));
  return (
    names.test(halfWidth(label).trim()) ||
    inForm.length >= words.length * leastShare ||
    areCounted(words) ||
    areAccessions(words)
  );
}

/** So many words that are counted, or share a prefix, are so by no chance. */
const leastCounted = 5;

/** Whether words are counted from the first on, as `trial1`, `trial2` … */
function areCounted(words: readonly string[]): boolean {
  const [prefix = ''] = /^\D*/.exec(words[0] ?? '') ?? [];
  const start = Number(words[0]?.slice(prefix.length));
  return (
    words.length >= leastCounted &&
    start <= 1 &&
    words.every(
      (word, at) =>
        word.startsWith(prefix) &&
        /^\d+$/.test(word.slice(prefix.length)) &&
        Number(word.slice(prefix.length)) === start + at,
    )
  );
}

/** Whether words are numbers of one register, as `NCT01234567`. */
function areAccessions(words: readonly string[]): boolean {
  const prefixes = new Set(words.map((word) => /^([a-z]{2,8})[-_ :]?\d{4,}$/i.exec(word)?.[1]));
  return words.length >= leastCounted && prefixes.size === 1 && !prefixes.has(undefined);
}
