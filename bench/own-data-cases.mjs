// SPDX-License-Identifier: MIT
// Custom data that could freeze a page, for bench/own-data.mjs.
import { numbersFrom } from './random.mjs';

const figure = 'mechanism-sankey';
const others = ['study-table', 'evidence-matrix', 'study-timeline', 'source-card', 'linked-views'];
/** All that is drawn from the findings, as an author puts it into one page. */
const linked = [
  '<source-card facet="a" value="a term 0" profile="b"></source-card>',
  '<mechanism-sankey columns="a b c"></mechanism-sankey>',
  '<evidence-matrix rows="a" columns="b"></evidence-matrix>',
  '<study-timeline by="a"></study-timeline>',
  '<study-table></study-table>',
].join('');
const attributesOf = {
  'mechanism-sankey': { columns: 'a b c' },
  'study-timeline': { by: 'a' },
  'evidence-matrix': { rows: 'a', columns: 'b' },
  'source-card': { facet: 'a', value: 'a term 0', profile: 'b' },
};

/** All cases: where the data come from, the element that draws them and its attributes. */
export function ownDataCases() {
  return [
    ...[1000, 10_000, 100_000].flatMap((rows) => [
      ...['csv', 'src', 'data', 'child json'].map((input) => few(figure, rows, input)),
      distinct(figure, rows, 'csv'),
      distinct(figure, rows, 'data'),
    ]),
    distinct(figure, 10_000, 'csv', { 'max-nodes': '100000' }),
    distinct(figure, 10_000, 'csv', { detail: 'terms' }),
    distinct(figure, 10_000, 'csv', { layout: 'vertical', 'max-nodes': '100000' }),
    ...others.flatMap((tag) => [
      few(tag, 10_000, 'csv'),
      distinct(tag, 10_000, 'csv'),
      few(tag, 100_000, 'csv'),
      distinct(tag, 100_000, 'csv'),
    ]),
    rowLabels('', 900, 149, 120),
    rowLabels('a longer label of term ', 600, 80, 1000),
    rowLabels('a longer label of term ', 900, 149, 120),
    ...[figure, ...others].flatMap(oddCases),
    ...[1000, 10_000].flatMap((count) => [
      trials(count),
      challenges(count),
      challenges(count, 100),
      screening(count),
      screening(count, 'names'),
    ]),
    ...wrongCells(),
  ];
}

function few(tag, rows, input) {
  return make(tag, `${rows} rows, few terms`, input, table(rows, 40));
}

function distinct(tag, rows, input, attributes = {}) {
  const name = Object.entries(attributes).map(([key, value]) => `, ${key}=${value}`);
  return make(
    tag,
    `${rows} rows, distinct terms${name.join('')}`,
    input,
    table(rows, undefined),
    attributes,
  );
}

function make(tag, name, input, cells, attributes = {}) {
  const text = input === 'data' || input === 'child json' ? toJson(cells) : toCsv(cells);
  return {
    name: `${tag}, ${name}, ${input}`,
    tag,
    input,
    text,
    children: tag === 'linked-views' ? linked : '',
    attributes: { ...attributesOf[tag], ...attributes },
  };
}

/** A cell of 200,000 terms, which is refused, one of 10,000, many of 2,000, a name of 1 MB, a study of 200,000 findings: in each element. */
function oddCases(tag) {
  const head = ['study', 'year', 'a', 'b', 'c'];
  const few = table(100, 10).slice(1);
  const many = (count) => Array.from({ length: count }, (_, index) => `t${index}`).join(';');
  const name = 'x'.repeat(1_000_000);
  const rows = Array.from({ length: 200_000 }, (_, row) => [
    'One study',
    '2001',
    ...[0, 1, 2].map((column) => `${'abc'[column]} term ${Math.floor(row / 7 ** column) % 40}`),
  ]);
  return [
    make(tag, 'a cell of 200,000 terms', 'csv', [
      head,
      ...few,
      ['S', '2001', 'a term 0', many(200_000), 'c term 0'],
    ]),
    make(tag, 'a cell of 10,000 terms', 'csv', [
      head,
      ...few,
      ['S', '2001', 'a term 0', many(10_000), 'c term 0'],
    ]),
    make(tag, 'a hundred cells of 2,000 terms', 'csv', [
      head,
      ...few.map(([study, year, a, , c]) => [study, year, a, many(2000), c]),
    ]),
    make(tag, 'a name of 1 MB', 'csv', [head, ...few, ['S', '2001', 'a term 0', name, 'c term 0']]),
    make(tag, 'a study of 200,000 findings', 'csv', [head, ...rows]),
  ];
}

const inEnglish = (en) => ({ en });
const someStudies = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    year: 1990 + (index % 30),
    findings: [{ source: `source ${index % 40}`, outcome: `outcome ${index % 7}` }],
  }));

function later(tag, name, dataset, attributes = {}) {
  const text = JSON.stringify({ schemaVersion: 1, ...dataset });
  return { name: `${tag}, ${name}`, tag, input: 'child json', text, children: '', attributes };
}

/** A list of clinical reports; the card shows the last. */
function trials(count) {
  const reports = Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    study: `s${index}`,
    label: inEnglish(`Report ${index}`),
    citedBy: { review: 'r', ref: index, locator: 'Table 1' },
    facts: ['design', 'country', 'dose'].map((field) => ({
      field,
      value: inEnglish(`${field} ${index}`),
    })),
    enrolled: 20,
    arms: [
      { label: inEnglish('cells'), n: 10 },
      { label: inEnglish('none'), n: 10 },
    ],
    analysed: 18,
    outcomes: [{ endpoint: 'amh', value: inEnglish('more'), n: 7, of: 18 }],
  }));
  const reviews = [{ id: 'r', label: inEnglish('A review') }];
  return later(
    'trial-card',
    `${count} reports`,
    { reviews, studies: someStudies(count), trials: reports },
    {
      trial: `t${count - 1}`,
    },
  );
}

/** A list of obstacles of three points each, of one theme each or of so many in all. */
function challenges(count, themes = count) {
  const obstacles = Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    theme: inEnglish(`Theme ${index % themes}`),
    review: 'r',
    locator: `§${index}`,
    points: [1, 2, 3].map((point) => ({ text: inEnglish(`Point ${point} of theme ${index}`) })),
    concerns: `source:"source ${index % 40}"`,
  }));
  const reviews = [{ id: 'r', label: inEnglish('A review') }];
  return later('translation-challenges', `${count} obstacles of ${themes} themes`, {
    reviews,
    studies: someStudies(count),
    challenges: obstacles,
  });
}

/** A screening of so many steps, or of so many databases, terms and reasons. */
function screening(count, kind = 'steps') {
  const list = (name) =>
    Array.from({ length: count }, (_, index) => ({ ...name(inEnglish(`Name ${index}`), index) }));
  const names = kind === 'names';
  const reviews = [
    {
      id: 'r',
      label: inEnglish('A review'),
      screening: {
        databases: names
          ? list((name) => ({ name, records: 3 }))
          : [{ name: inEnglish('PubMed'), records: 3 * count }],
        terms: [{ language: 'en', text: 'a term' }],
        records: 3 * count,
        inclusion: names ? list((name) => name) : [],
        exclusion: names ? list((name) => name) : [],
        steps: names ? [] : list((name, index) => ({ name, records: 3 * count - index - 1 })),
        included: 2 * count,
        dropped: names ? list((reason) => ({ reason, records: 1 })) : [],
        notTold: [],
        locator: '§2',
      },
    },
  ];
  return later(
    'screening-flow',
    `${count} ${names ? 'databases and reasons' : 'steps'}`,
    { reviews, studies: someStudies(10) },
    { review: 'r' },
  );
}

/** Rows `study, year, a, b, c` with a number of terms per column, or all of them distinct. */
function table(rows, terms) {
  const random = numbersFrom(7);
  const term = (name, row) =>
    `${name} term ${terms === undefined ? row : Math.floor(random() * terms)}`;
  const body = Array.from({ length: rows }, (_, row) => [
    `Study ${Math.floor(row / 2)}`,
    String(1990 + (Math.floor(row / 2) % 30)),
    ...['a', 'b', 'c'].map((name) => term(name, row)),
  ]);
  return [['study', 'year', 'a', 'b', 'c'], ...body];
}

function toCsv(cells) {
  return cells.map((row) => row.join(',')).join('\n');
}

function toJson([head, ...body]) {
  return JSON.stringify(
    body.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]]))),
  );
}

/** A figure from top to bottom with more names than its rows can hold. */
function rowLabels(prefix, rows, terms, width) {
  const random = numbersFrom(3);
  const pick = () => Math.floor(random() * terms);
  const body = Array.from({ length: rows }, (_, row) => [
    `s${row}`,
    `${prefix}a${pick()}`,
    `${prefix}b${pick()}`,
  ]);
  return {
    name: `${figure}, ${rows} rows, ${terms} names "${prefix}a1" at ${width} px, vertical`,
    tag: figure,
    attributes: { columns: 'a b', layout: 'vertical', 'max-nodes': '1000' },
    width,
    input: 'csv',
    text: toCsv([['study', 'a', 'b'], ...body]),
  };
}

/** Cells and files that cost more than their size where a check is not linear. */
function wrongCells() {
  const blanks = ' '.repeat(200_000);
  const words = (prefix, count) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  const misspelt = {
    schemaVersion: 1,
    vocabulary: { cargo: words('microvesicle type ', 2000) },
    studies: words('s', 2000).map((id, index) => ({
      id,
      findings: [{ source: 'a', cargo: `microvesicel tipe ${index}` }],
    })),
  };
  const wrong = { studies: words('s', 70_000).map((id) => ({ id, findings: [{ source: 5 }] })) };
  const cell = (name, value) => ({
    name: `${figure}, ${name}`,
    tag: figure,
    attributes: {},
    input: 'csv',
    text: `study,source,cargo,effects\ns1,a,b,${value}\ns2,c,d,e`,
  });
  const json = (name, value) => ({
    name: `${figure}, ${name}`,
    tag: figure,
    attributes: {},
    input: 'data',
    text: JSON.stringify(value),
  });
  return [
    cell('effects cell with 200,000 blanks', `a${blanks}b`),
    cell('effects cell with 200,000 tabs and an arrow', `a${'\t'.repeat(200_000)}b ↑`),
    cell('cell with 200,000 semicolons', ';'.repeat(200_000)),
    cell('cell with 200,000 terms', words('t', 200_000).join(';')),
    cell('cell with 1,000,000 letters', 'x'.repeat(1_000_000)),
    cell('cell with 200,000 words', 'xy '.repeat(200_000)),
    json('2,000 misspelt of 2,000 words', misspelt),
    json('70,000 wrong studies', wrong),
    {
      name: `${figure}, 40,000 wrong years and statuses`,
      tag: figure,
      attributes: {},
      input: 'csv',
      text: `study,source,cargo,year,status\n${words('s', 40_000)
        .map((id) => `${id},a,b,soon,retrcted ${id}`)
        .join('\n')}`,
    },
    {
      name: `${figure}, 25 MB`,
      tag: figure,
      attributes: {},
      input: 'csv',
      text: `study,source,cargo\n${words('s', 1_000_000).join(',a term,another term\n')}`,
    },
  ];
}
