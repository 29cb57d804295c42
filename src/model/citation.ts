// SPDX-License-Identifier: MIT
import { graphemes } from '../data/graphemes.js';
import type { Reference, Study } from '../data/dataset.js';
import type { Evidence } from './evidence.js';

/** A link to a database record of a paper. */
export interface ReferenceLink {
  readonly label: 'DOI' | 'PubMed' | 'PMC';
  readonly url: string;
}

/**
 * Returns the references of the studies of findings, each once, by first author, year, title and
 * id. The order is by code points of lower-case names, so it does not depend on browser or
 * language. For studies without a reference see {@link studiesWithoutReference}.
 */
export function referencesOf(
  evidence: Evidence,
  findings: ReadonlySet<number>,
): readonly Reference[] {
  const references = new Set<Reference>();
  for (const study of studiesIn(evidence, findings)) {
    const reference = evidence.references.get(study.reference ?? '');
    if (reference !== undefined) references.add(reference);
  }
  const keys = new Map([...references].map((reference) => [reference, sortKey(reference)]));
  const key = (reference: Reference): string => keys.get(reference) ?? '';
  return [...references].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The studies without a reference among the findings, in dataset order. */
export function studiesWithoutReference(
  evidence: Evidence,
  findings: ReadonlySet<number>,
): readonly Study[] {
  return studiesIn(evidence, findings).filter(
    (study) => !evidence.references.has(study.reference ?? ''),
  );
}

/**
 * The most severe status among studies that share a reference, so that a retracted paper is always
 * marked.
 */
export function referenceStatus(
  evidence: Evidence,
  reference: Reference,
): 'ok' | 'retracted' | 'corrected' {
  const statuses = evidence.dataset.studies
    .filter((study) => study.reference === reference.id)
    .map((study) => study.status);
  return statuses.includes('retracted')
    ? 'retracted'
    : statuses.includes('corrected')
      ? 'corrected'
      : 'ok';
}

/** Maximum number of authors listed before “et al.”. */
const namedAuthors = 3;

/**
 * Formats a reference as one line in the style of biomedical journals: `Ding L, Yan G, Wang B, et
 * al. Title. Journal. 2018;61(12):1554-1565. doi:10.1234/example PMID: 1234567` At most three
 * authors, given names as initials, names in Chinese script in full. A longer or incomplete list
 * ends in “et al.”, or “等” for Chinese papers in Chinese; for other readers “[in Chinese]” follows
 * the title of a Chinese paper.
 */
export function formatReference(reference: Reference, language: string): string {
  const { authors, title, journal } = referenceParts(reference, language);
  const doi = plainDoi(reference);
  const pmid = plainPmid(reference);
  const sentences = [authors, title, journal, issueAndPages(reference)].map((sentence) =>
    endSentence(sentence),
  );
  // no full stop after an identifier, because it would be copied with it
  const identifiers = [
    doi === undefined ? '' : `doi:${doi}`,
    pmid === undefined ? '' : `PMID: ${pmid}`,
  ];
  return [...sentences, ...identifiers].filter((part) => part !== '').join(' ');
}

/** The parts of a citation, each on one line and empty where it is unknown. */
export interface ReferenceParts {
  /** At most three, then “et al.” as in {@link formatReference}, with a full stop. */
  readonly authors: string;
  readonly title: string;
  readonly journal: string;
  /** Year, volume, issue and pages: `2023; 28(7–8): 997–1011`. */
  readonly place: string;
}

/** The parts of a citation for display, where each has its own style. */
export function referenceParts(reference: Reference, language: string): ReferenceParts {
  const inChinese = isChinese(reference.language);
  const all = authorNames(reference);
  const names = all.slice(0, namedAuthors);
  if (all.length > namedAuthors || isAuthorListCut(reference))
    names.push(inChinese && isChinese(language) ? '等' : 'et al.');
  const title =
    reference.title === undefined || !inChinese || isChinese(language)
      ? reference.title
      : `${reference.title} [in Chinese]`;
  return {
    authors: endSentence(oneLine(names.join(', '))),
    title: oneLine(title ?? ''),
    journal: oneLine(reference['container-title'] ?? ''),
    place: issueAndPages(reference, { volume: '; ', page: ': ' }).replace(/(?<=\d)-(?=\d)/g, '–'),
  };
}

/** Links to records of a paper, only for well-formed identifiers and only https. */
export function referenceLinks(reference: Reference): readonly ReferenceLink[] {
  const links: ReferenceLink[] = [];
  const doi = plainDoi(reference);
  const pmid = plainPmid(reference);
  const pmcid = plainPmcid(reference);
  if (doi !== undefined) links.push({ label: 'DOI', url: doiAddress(doi) });
  if (pmid !== undefined)
    links.push({ label: 'PubMed', url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` });
  if (pmcid !== undefined)
    links.push({ label: 'PMC', url: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` });
  return links;
}

/** The address of a DOI; `undefined` if it is malformed. */
export function addressOfDoi(text: string): string | undefined {
  const doi = plainDoi({ id: '', type: '', DOI: text });
  return doi === undefined ? undefined : doiAddress(doi);
}

function doiAddress(doi: string): string {
  return `https://doi.org/${encode(doi).replaceAll('%2F', '/')}`;
}

/**
 * URL of a literature search for the title, for papers without a verified identifier; `undefined`
 * without a title.
 */
export function searchUrl(reference: Reference): string | undefined {
  const title = oneLine(reference.title ?? '');
  return title === '' ? undefined : `https://scholar.google.com/scholar?q=${encode(title)}`;
}

/** The year a paper was issued. */
export function issuedYear(reference: Reference): number | undefined {
  return reference.issued?.['date-parts'][0]?.[0];
}

/** The DOI without URL or prefix; `undefined` if missing or malformed. */
export function plainDoi(reference: Reference): string | undefined {
  return /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(
    reference.DOI?.trim() ?? '',
  )?.[1];
}

/** The PubMed id; `undefined` if missing or malformed. */
export function plainPmid(reference: Reference): string | undefined {
  return /^[1-9]\d{0,9}$/.exec(reference.PMID?.trim() ?? '')?.[0];
}

/** The PubMed Central id with its prefix; `undefined` if missing or malformed. */
export function plainPmcid(reference: Reference): string | undefined {
  const digits = /^(?:PMC)?([1-9]\d{0,9})$/i.exec(reference.PMCID?.trim() ?? '')?.[1];
  return digits === undefined ? undefined : `PMC${digits}`;
}

/** Whether the author list is incomplete, as stated in the note or by the last “author”. */
export function isAuthorListCut(reference: Reference): boolean {
  return /truncated/i.test(reference.note ?? '') || (reference.author ?? []).some(isEtAl);
}

/** The authors without a trailing “et al.”. */
export function givenAuthors(
  reference: Reference,
): readonly NonNullable<Reference['author']>[number][] {
  return (reference.author ?? []).filter((author) => !isEtAl(author));
}

function isEtAl(author: { readonly family?: string; readonly literal?: string }): boolean {
  return /^(et al\.?|等)$/i.test((author.literal ?? author.family ?? '').trim());
}

function studiesIn(evidence: Evidence, findings: ReadonlySet<number>): readonly Study[] {
  return [
    ...new Set(
      evidence.records.filter((record) => findings.has(record.index)).map((record) => record.study),
    ),
  ];
}

function sortKey(reference: Reference): string {
  const words = [
    authorNames(reference)[0] ?? '',
    String(issuedYear(reference) ?? ''),
    reference.title ?? '',
    reference.id,
  ];
  return words.map((word) => word.normalize('NFC').toLowerCase()).join('\u0000');
}

/** Formats a name as family name and initials, or in full for Chinese names. */
function authorNames(reference: Reference): string[] {
  return givenAuthors(reference)
    .map(
      ({ literal, family = '', given = '' }) =>
        literal ??
        (/\p{Script=Han}/u.test(family) ? family + given : `${family} ${initials(given)}`.trim()),
    )
    .filter((name) => name !== '');
}

/** Initials: `Byong Seung` and `Byong-Seung` become `BS`; initials are unchanged. */
function initials(given: string): string {
  const parts = given.split(/[\s.-]+/).filter((part) => part !== '');
  return parts
    .map((part) => (/\p{Ll}/u.test(part) ? (graphemes(part)[0] ?? '').toUpperCase() : part))
    .join('');
}

/** Formats `2018;61(12):1554-1565`, omitting unknown parts. */
function issueAndPages(reference: Reference, before = { volume: ';', page: ':' }): string {
  const { volume = '', issue = '', page = '' } = reference;
  const place = [
    String(issuedYear(reference) ?? ''),
    `${volume}${issue === '' ? '' : `(${issue})`}`,
  ]
    .filter((part) => part !== '')
    .join(before.volume);
  return oneLine([place, page].filter((part) => part !== '').join(before.page));
}

function endSentence(text: string): string {
  return text === '' || /[.?!。？！]$/.test(text) ? text : `${text}.`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isChinese(language: string | undefined): boolean {
  return language?.toLowerCase().split('-')[0] === 'zh';
}

/** Percent-encodes text; lone surrogates, which cannot be encoded, become U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
