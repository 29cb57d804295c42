// SPDX-License-Identifier: MIT
// Custom data that could freeze a page, for bench/own-data.mjs.
import { numbersFrom } from './random.mjs';

const figure = 'mechanism-sankey';
const others = ['study-table', 'evidence-matrix', 'study-timeline', 'source-card', 'linked-views'];

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
  const columns = tag === figure || tag === 'linked-views' ? { columns: 'a b c' } : {};
  return {
    name: `${tag}, ${name}, ${input}`,
    tag,
    input,
    text,
    attributes: { ...columns, ...attributes },
  };
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
