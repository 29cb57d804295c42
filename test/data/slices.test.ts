// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData, parseInSlices, type DataInput } from '../../src/data/parse.js';
import type { ParsedData } from '../../src/data/parsed-data.js';

const rows = 6000;
const line = (_: unknown, row: number): string => `"S ${row}",term ${row % 7},"x, ""${row}"""`;
const table = ['study,source,cargo', ...Array.from({ length: rows }, line)].join('\r\n');
const list = Array.from({ length: rows }, (_, row) => ({
  study: `S${row}`,
  source: 'a',
  cargo: 'b',
}));
const dataset = {
  studies: list.map(({ study, source }) => ({ id: study, findings: [{ source, cargo: 'b' }] })),
};

/** The number of slices that reading takes, and what was read. */
function countSlices(input: DataInput): { readonly slices: number; readonly parsed: ParsedData } {
  const work = parseInSlices(input);
  for (let slices = 1; ; slices += 1) {
    const { done, value } = work.next();
    if (done === true) return { slices, parsed: value };
  }
}

describe('parseInSlices', () => {
  const inputs: Readonly<Record<string, DataInput>> = {
    'a table': { kind: 'csv', value: table, where: '' },
    'a list of rows': { kind: 'object', value: list, where: '' },
    'a dataset': { kind: 'json', value: JSON.stringify(dataset), where: '' },
    'a wrong dataset': {
      kind: 'object',
      value: { studies: dataset.studies.map((study) => ({ ...study, findings: [{ cargo: 5 }] })) },
      where: '',
    },
  };
  for (const [name, input] of Object.entries(inputs)) {
    it(`pauses while it reads ${name}, and reads the same`, () => {
      const { slices, parsed } = countSlices(input);
      expect(slices).to.be.greaterThan(rows / 500);
      expect(parsed).to.deep.equal(parseData(input));
    });
  }

  it('pauses also while it reads few rows, of which each may name very much', () => {
    const short = (count: number): DataInput => ({
      ...{ kind: 'csv', where: '' },
      value: ['study,source,cargo', ...Array.from({ length: count }, line)].join('\n'),
    });
    expect(countSlices(short(100)).slices).to.be.above(countSlices(short(10)).slices + 10);
  });

  it('keeps the rows of a table that is cut into pieces', () => {
    const { parsed } = countSlices(inputs['a table']!);
    expect(parsed.problems).to.deep.equal([]);
    expect(parsed.dataset!.studies).to.have.length(rows);
    expect(parsed.dataset!.studies.at(-1)!.findings[0]).to.include({ cargo: `x, "${rows - 1}"` });
  });

  it('names the row of a quote that does not close far down in a table', () => {
    const broken = `${table}\r\n"S,a,b\r\nT,a,b`;
    expect(parseData({ kind: 'csv', value: broken, where: '' }).problems).to.deep.equal([
      { where: '', row: rows + 2, code: 'open-quote', details: {} },
    ]);
  });
});
