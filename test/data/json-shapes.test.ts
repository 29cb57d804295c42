// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import type { ParsedData } from '../../src/data/parsed-data.js';

const json = (value: string): ParsedData => parseData({ kind: 'json', value, where: '' });
const drugs = ({ dataset }: ParsedData): readonly string[] =>
  (dataset?.studies ?? []).flatMap(({ id, findings }) =>
    findings.map(({ other }) => `${id}: ${other?.['drug']?.join() ?? '–'}`),
  );
const codes = (list: ParsedData['problems']): readonly string[] => list.map(({ code }) => code);

describe('JSON as tools write a table', () => {
  it('is read by rows, by columns and by cells, alone or in an object', () => {
    const rows = '[{"study":"A","drug":"x"},{"study":"B","drug":"y"}]';
    const cells = '[["study","drug"],["A","x"],["B","y"]]';
    const shapes: Readonly<Record<string, string>> = {
      'pandas split': '{"columns":["study","drug"],"index":[0,1],"data":[["A","x"],["B","y"]]}',
      'pandas tight':
        '{"index":["A","B"],"columns":["drug"],"data":[["x"],["y"]],"index_names":["study"],"column_names":[null]}',
      'pandas index': '{"0":{"study":"A","drug":"x"},"1":{"study":"B","drug":"y"}}',
      'pandas columns': '{"study":{"0":"A","1":"B"},"drug":{"0":"x","1":"y"}}',
      'pandas table': `{"schema":{"fields":[{"name":"index"},{"name":"study"}]},"data":${rows}}`,
      'jsonlite by columns': '{"study":["A","B"],"drug":["x","y"]}',
      'jsonlite matrix': cells,
      'a workbook': `{"Sheet1":${rows},"Sheet2":[]}`,
      'a workbook of cells': `{"Sheet1":${cells}}`,
      'an answer within': `{"response":{"docs":${rows}}}`,
      'JSON within JSON': JSON.stringify(rows),
      'an answer': `{"status":"ok","results":${rows},"links":[{"next":null}]}`,
    };
    for (const [tool, text] of Object.entries(shapes)) {
      const read = json(text);
      expect(read.problems, tool).to.deep.equal([]);
      expect(drugs(read), tool).to.deep.equal(['A: x', 'B: y']);
    }
    expect(drugs(json('{"study":"A","drug":"x"}')), 'one row').to.deep.equal(['A: x']);
  });

  it('may hold NaN, as Python writes what is missing, but not in names', () => {
    expect(
      drugs(json('[{"study":"A NaN","drug":NaN},{"study":"B","drug":-Infinity}]')),
    ).to.deep.equal(['A NaN: –', 'B: –']);
  });

  it('names a field that stands twice in one object', () => {
    const read = json('[{"study":"A","drug":"x",\n"drug":"y"},{"study":"B","drug":"y"}]');
    expect(drugs(read)).to.deep.equal(['A: y', 'B: y']);
    expect(read.notices.map(({ code, details }) => [code, details])).to.deep.equal([
      ['repeated-field', { word: 'drug', line: '2' }],
    ]);
  });

  it('tells why a text is not JSON', () => {
    const causes: Readonly<Record<string, string>> = {
      "[{'study': 'A'}]": 'quotes',
      '// drugs\n[{"study":"A"}]': 'comment',
      '[{"study":"http://a"},]': 'comma',
      '[{"study":"A","dr': 'end',
      '[{"study":"A" "drug":"x"}]': '',
      // in linear time, however long
      [`[1${'\n'.repeat(1_000_000)}x`]: 'end',
    };
    for (const [text, cause] of Object.entries(causes))
      expect(json(text).problems[0]?.details['cause'], text).to.equal(cause);
  });

  it('is named where it holds no findings', () => {
    const csl = '[{"type":"book","title":"On x","author":[{"family":"A"}],"issued":{}}]';
    expect(codes(json(csl).problems)).to.deep.equal(['other-file']);
    expect(codes(json(`{"items":${csl}}`).problems)).to.deep.equal(['other-file']);
    expect(json('{"message":"Not Found"}').problems).to.deep.equal([
      { where: '', code: 'no-studies', details: { known: 'message' } },
    ]);
    const [problem] = json('[{"Author":"A","drug":"x"}]').problems;
    expect(problem?.details).to.include({ word: 'study', suggestion: 'Author' });
    expect(problem).not.to.have.property('row');
  });

  it('is read where services and languages put the rows one level deeper', () => {
    const rows = [
      { study: 'Fox 2011', drug: 'iron' },
      { study: 'Hare 2012', drug: 'zinc' },
    ];
    for (const value of [
      { records: rows.map((fields, id) => ({ id, fields })) },
      { features: rows.map((properties) => ({ type: 'Feature', properties })) },
      { studies: rows },
      { values: [['study', 'drug', 'note'], ['Fox 2011', 'iron'], [], ['Hare 2012', 'zinc']] },
      { 'Fox 2011': { drug: 'iron' }, 'Hare 2012': { drug: 'zinc' } },
      { drug: { 'Fox 2011': 'iron', 'Hare 2012': 'zinc' }, note: { 'Fox 2011': null } },
      { columns: ['drug'], index: ['Fox 2011', 'Hare 2012'], data: [['iron'], ['zinc']] },
      { columns: ['study', 'drug'], rows: rows.map(Object.values) },
      {
        schema: { fields: [{ name: 'a' }] },
        data: { study: ['Fox 2011', 'Hare 2012'], drug: ['iron', ['zinc']] },
      },
      rows.map(({ study, drug }) => ({ study: [study], drug: [drug, null] })),
      rows.map((row, index) => ({ ...row, _row: `r${index}` })),
    ]) {
      const read = json(JSON.stringify(value));
      expect(read.problems, JSON.stringify(value)).to.deep.equal([]);
      expect(
        read.dataset!.studies.map(({ id, findings }) => [id, findings[0]?.other?.['drug']]),
        JSON.stringify(value),
      ).to.deep.equal([
        ['Fox 2011', ['iron']],
        ['Hare 2012', ['zinc']],
      ]);
    }
    const lines = rows.map((row) => JSON.stringify(row, undefined, 2)).join('\n');
    expect(json(lines).dataset?.studies).to.have.length(2);
  });
});
