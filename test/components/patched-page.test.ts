// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { drawn, until } from './mechanism-sankey/drawn.js';

const csv = [
  'study,year,drug,effect,doi',
  'Adams 2001,2001,aspirin,less pain; sleep,10.1000/1',
  'Brown 2002,2002,ibuprofen,less pain,10.1000/2',
  'Clark 2003,2003,aspirin,"fever, less",10.1000/3',
].join('\n');

const spoiled = (): string => 'spoiled';

/** What libraries of a page add to or replace in the objects that all scripts share. */
const patches: Readonly<Record<string, readonly (readonly [object, string, unknown])[]>> = {
  'Array.from of an old library, which ignores its arguments': [
    [Array, 'from', (item: unknown): unknown => (Array.isArray(item) ? item : [item])],
  ],
  'toJSON of arrays': [[Array.prototype, 'toJSON', spoiled]],
  'toJSON of all objects': [[Object.prototype, 'toJSON', spoiled]],
  'methods of text': [
    [String.prototype, 'toJSON', spoiled],
    [String.prototype, 'strip', spoiled],
    [String.prototype, 'format', spoiled],
    [String.prototype, 'code', spoiled],
  ],
  'members of all arrays': [
    [Array.prototype, 'last', spoiled],
    [Array.prototype, 'remove', spoiled],
    [Array.prototype, 'contains', spoiled],
    [Array.prototype, 'extra', ['a', 'b']],
  ],
  'members of all objects': [
    [Object.prototype, 'drug', 'spoiled'],
    [Object.prototype, 'suggestion', 'spoiled'],
    [Object.prototype, 'row', 7],
  ],
};

/** Runs something in a page with patches, enumerable ones as assignments make them. */
async function patched<Result>(
  list: readonly (readonly [object, string, unknown])[],
  run: () => Promise<Result>,
): Promise<Result> {
  const before = list.map(([target, name]) => Object.getOwnPropertyDescriptor(target, name));
  for (const [target, name, value] of list)
    Object.defineProperty(target, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  try {
    return await run();
  } finally {
    list.forEach(([target, name], index) => {
      const descriptor = before[index];
      if (descriptor === undefined) Reflect.deleteProperty(target, name);
      else Object.defineProperty(target, name, descriptor);
    });
  }
}

interface Read {
  readonly table: readonly string[];
  readonly figure: readonly string[];
  readonly references: string;
  readonly links: string;
}

/** What a page shows and exports of the table above, as CSV and as an HTML table. */
async function read(): Promise<Read> {
  const table = document.createElement('study-table');
  const html1 = document.createElement('table');
  for (const line of csv.replaceAll('"fever, less"', 'fever').split('\n')) {
    const row = html1.insertRow();
    for (const cell of line.split(',')) row.insertCell().textContent = cell;
  }
  table.append(html1);
  const figure = document.createElement('mechanism-sankey');
  figure.columns = 'drug effect';
  const script = document.createElement('script');
  script.type = 'text/csv';
  script.textContent = csv;
  figure.append(script);
  await fixture(html`<div style="width: 900px">${figure}${table}</div>`);
  await drawn(figure);
  await until(() => (table.shadowRoot?.querySelectorAll('[data-study]').length ?? 0) > 0);
  const texts = (root: ShadowRoot, selector: string): readonly string[] =>
    [...root.querySelectorAll(selector)].map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    );
  return {
    table: texts(table.shadowRoot!, '[data-study]'),
    figure: texts(figure.shadowRoot!, 'g.node, g.link, h2, text'),
    references: figure.cite('csl-json'),
    links: figure.toCSV(),
  };
}

describe('a page whose other scripts patched', () => {
  let plain: Read;
  before(async () => {
    plain = await read();
    expect(plain.table).to.have.length(3);
    expect(JSON.parse(plain.references)).to.have.length(3);
  });

  for (const [name, list] of Object.entries(patches)) {
    it(`shows and exports the same: ${name}`, async () => {
      expect(await patched(list, read)).to.deep.equal(plain);
    });
  }
});
