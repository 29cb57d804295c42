// SPDX-License-Identifier: MIT
import * as fc from 'fast-check';

/** Custom data as an author could give them to an element, with the element's attributes. */
export interface DataSample {
  /** The element that draws them. */
  readonly tag: string;
  /** A child script, the property `data`, or a file behind `src`. */
  readonly how: 'csv' | 'json' | 'data' | 'src';
  /** The text, or the bytes of a file as numbers. */
  readonly content: string | readonly number[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** Cells that went wrong somewhere, in this library or in others. */
const knownCells = [
  ...['', ' ', '-', '?', 'NA', 'n/a', 'none', 'NULL', 'not-reported', 'other', 'Other'],
  ...['group/x', 'via/x', 'unnamed/all', 'group/not-named', '*', '!a', 'a:b', 'a>b', 'a,b'],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', '\r=1', "'=1", '=cmd|"/c calc"!A1'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<i>a</i>', '&amp;', '&#0;'],
  ...['javascript:alert(1)', 'data:text/html,x', 'https://example.org/a?b=c&d', ']]>', '<!--'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length'],
  ...[
    'a;b',
    'a；b',
    ';',
    ';;;',
    'a; a ;A',
    '"',
    '""',
    'a"b',
    "a'b",
    '{a}',
    '\\',
    '\\}',
    '%',
    '$x$',
  ],
  ...[
    '\u0000',
    '\u0001a',
    '\ufeff',
    '\ufffd',
    '\ud800',
    'a\udc00',
    '\u202eabc',
    '\u200b',
    'a\u200db',
  ],
  ...['👩‍👩‍👧', 'e\u0301', 'é', 'ß', 'β', 'ﬁ', '１２', 'مرحبا', 'עברית', '细胞外囊泡', '自噬；凋亡'],
  ...['0', '1', '-5', '1e9', '1,5', '1.234,5', 'NaN', 'Infinity', '1e400', '00', '2019', '2019.0'],
  ...['9999', '0019', '2019-01-01', '1/2/2019', 'up', 'BCL2 ↑', 'BAX down', 'a -', '↑', 'ok'],
  ...['retracted', 'corrected', '10.1/x', 'https://doi.org/10.1000/xyz', '123456', 'PMID: 1'],
  'x'.repeat(500),
  'word '.repeat(120),
  ' '.repeat(300),
];

/** Names of columns: those of the format, and others. */
const knownColumns = [
  ...['study', 'source', 'cargo', 'pathway', 'outcome', 'condition', 'preparation', 'year'],
  ...['status', 'doi', 'pmid', 'title', 'reference', 'effects', 'endpoints', 'direction', 'value'],
  ...['caution', 'species', 'route', 'support', 'evidence-stream', 'review', 'locator', 'label'],
  ...['drug', 'drug-parent', 'constructor', '__proto__', 'a b', 'Study ID', '研究', 'other', ''],
];

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('A', 'B', 'C', 'D', 'bone marrow', 'miR-21', 'Akt') },
  { weight: 3, arbitrary: fc.constantFrom(...knownCells) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
const cell = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: fc.array(word, { maxLength: 4 }).map((words) => words.join('; ')) },
);
/** Mostly what suits the column, so that much of it can be drawn. */
const cellOf = (column: string): fc.Arbitrary<string> => {
  const fitting: Readonly<Record<string, fc.Arbitrary<string>>> = {
    study: fc.constantFrom('S1', 'S2', 'S3', 'S4', 'S5', 'S1; S2'),
    year: fc.constantFrom('1999', '2005', '2019', '', 'NA'),
    status: fc.constantFrom('ok', 'corrected', 'retracted', ''),
    value: fc.constantFrom('1', '2.5', '100', '1e6', '0.001'),
  };
  const usual = Object.hasOwn(fitting, column) ? fitting[column] : undefined;
  return usual === undefined
    ? cell
    : fc.oneof({ weight: 60, arbitrary: usual }, { weight: 1, arbitrary: cell });
};

const columns = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...knownColumns), { minLength: 1, maxLength: 5 }),
    fc.nat(7),
  )
  .map(([names, kind]) => {
    if (kind === 0) return names;
    return [...new Set(['study', ...(kind > 2 ? ['source', 'outcome'] : []), ...names])];
  });

/** Tables: a head and rows of as many cells. */
export const table = columns.chain((names) =>
  fc
    .array(fc.tuple(...names.map(cellOf)), { maxLength: 12 })
    .map((rows): readonly (readonly string[])[] => [names, ...rows]),
);

function toText(rows: readonly (readonly string[])[], separator: string, end: string): string {
  const quoted = (text: string): string =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(quoted).join(separator)).join(end);
}

/** Tables as text: as programs write them, and broken ones. */
export const tableText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(table, fc.constantFrom(',', ';', '\t', '|'), fc.constantFrom('\n', '\r\n', '\r'))
      .map(([rows, separator, end]) => toText(rows, separator, end)),
  },
  { weight: 2, arbitrary: table.map((rows) => rows.map((row) => row.join(',')).join('\n')) },
  {
    weight: 1,
    arbitrary: fc.tuple(table, fc.nat(200), word).map(([rows, at, more]) => {
      const text = toText(rows, ',', '\n');
      return text.slice(0, at) + more + text.slice(at);
    }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

const finding = fc.record(
  {
    source: fc.oneof(word, fc.array(word, { maxLength: 3 })),
    cargo: fc.oneof(word, fc.array(word, { maxLength: 3 })),
    pathway: word,
    outcome: word,
    value: fc.oneof(fc.double({ min: 0 }), fc.constant(1)),
    other: fc.dictionary(
      fc.constantFrom('drug', 'constructor', '__proto__', 'a b'),
      fc.array(word),
    ),
    effects: fc.array(fc.record({ target: word, direction: fc.constantFrom('up', 'down', 'x') })),
  },
  { requiredKeys: [] },
);
const study = fc.record(
  {
    id: fc.oneof(fc.constantFrom('S1', 'S2', 'S3'), word),
    findings: fc.array(finding, { maxLength: 4 }),
    year: fc.oneof(fc.integer({ min: 1900, max: 2030 }), fc.constant(null), fc.constant('2019')),
    status: fc.constantFrom('ok', 'retracted', 'corrected', 'no'),
    label: word,
    reference: fc.oneof(
      word,
      fc.record({
        title: word,
        DOI: word,
        URL: word,
        author: fc.array(fc.record({ family: word })),
      }),
    ),
  },
  { requiredKeys: ['id', 'findings'] },
);

/** Values as JSON can hold them: datasets, lists of rows, and anything. */
export const jsonValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ studies: fc.array(study, { maxLength: 6 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      studies: fc.array(study, { maxLength: 3 }),
      vocabulary: fc.dictionary(fc.constantFrom('cargo', 'source', 'facet'), fc.array(word)),
      references: fc.array(fc.record({ id: word, title: word, URL: word })),
      defaultFilter: word,
    }),
  },
  {
    weight: 3,
    arbitrary: table.map(([head = [], ...rows]) =>
      rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]]))),
    ),
  },
  { weight: 2, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.array(fc.jsonValue(), { maxLength: 4 }) },
);

const names = fc.constantFrom(...knownColumns);
/** Attributes of a figure, sound and not. */
export const attributes: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .record(
    {
      columns: fc.oneof(
        fc.uniqueArray(names, { minLength: 2, maxLength: 4 }).map((each) => each.join(' ')),
        word,
      ),
      filter: fc.oneof(
        fc.tuple(names, word).map(([facet, term]) => `${facet}:"${term}"`),
        word,
      ),
      selected: fc.oneof(
        fc.tuple(names, word).map(([facet, term]) => `${facet}:${term}`),
        word,
      ),
      measure: fc.constantFrom('studies', 'findings', 'value', 'x'),
      missing: fc.constantFrom('gathered', 'nearest', 'show', 'skip', 'x'),
      detail: fc.constantFrom('auto', 'terms', 'parents'),
      order: fc.constantFrom('crossings', 'value', 'name', 'data'),
      layout: fc.constantFrom('auto', 'horizontal', 'vertical'),
      'color-by': names,
      'on-error': fc.constantFrom('draw-valid', 'message'),
      'max-nodes': fc.constantFrom('1', '2', '8', '1000', '0', 'x'),
      lang: fc.constantFrom('en', 'zh', 'de', 'x'),
      dir: fc.constantFrom('rtl', 'ltr'),
      heading: word,
    },
    { requiredKeys: [] },
  )
  // most figures have few attributes, and most of these are sound
  .chain((all) =>
    fc
      .subarray(Object.keys(all), { maxLength: 3 })
      .map((kept) => Object.fromEntries(Object.entries(all).filter(([key]) => kept.includes(key)))),
  );

/** Everything that an author could give. */
export const dataSample: fc.Arbitrary<DataSample> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: tableText.map((content) => ({ how: 'csv' as const, content })) },
      { weight: 2, arbitrary: tableText.map((content) => ({ how: 'src' as const, content })) },
      {
        weight: 2,
        arbitrary: jsonValue.map((value) => ({
          how: 'json' as const,
          content: JSON.stringify(value),
        })),
      },
      {
        weight: 2,
        arbitrary: jsonValue.map((value) => ({
          how: 'data' as const,
          content: JSON.stringify(value),
        })),
      },
      {
        weight: 1,
        arbitrary: fc
          .uint8Array({ maxLength: 200 })
          .map((bytes) => ({ how: 'src' as const, content: [...bytes] })),
      },
    ),
    fc.oneof(
      { weight: 1, arbitrary: attributes },
      { weight: 1, arbitrary: fc.constant({}) },
      { weight: 2, arbitrary: fc.constant({ 'on-error': 'draw-valid' }) },
    ),
    fc.oneof(
      { weight: 6, arbitrary: fc.constant('mechanism-sankey') },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'study-table',
          'evidence-matrix',
          'study-timeline',
          'source-card',
        ),
      },
    ),
  )
  .map(([given, all, tag]) => ({ tag, ...given, attributes: all }));
