// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import { isObjectText, listText, withoutEscapes } from '../../../src/data/table/program-text.js';

describe('what programs write into cells', () => {
  it('is a list of terms, as Python, numpy, R and JSON print it', () => {
    for (const cell of [
      ...[`['a', 'b c']`, `("a", "b c",)`, `{'a', 'b c'}`, `["a","b c"]`],
      ...[`c("a", "b c")`, `['a' 'b c']`],
    ])
      expect(listText(cell), cell).to.equal('a; b c');
    expect(listText(`['a', None]`)).to.equal('a');
    for (const cell of ['[1]', '(oral)', '[a, b]', `f('a')`, `['a', b]`, 'a'])
      expect(listText(cell), cell).to.equal(undefined);
  });

  it('is read as terms, and said', () => {
    const { dataset, notices } = parseData({
      kind: 'csv',
      value: `study,drug\nA,"['iron', 'zinc']"\nB,'-\n`,
      where: '',
    });
    expect(dataset!.studies.map(({ findings }) => findings[0]?.other)).to.deep.equal([
      { drug: ['iron', 'zinc'] },
      undefined,
    ]);
    expect(notices[0]?.details).to.deep.equal({ word: `['iron', 'zinc']`, plain: 'iron; zinc' });
  });

  it('is an object, which no term is, or a sign for the cell above', () => {
    for (const cell of ['[object Object]', '{"name":"iron"}', `[{'name': 'iron'}]`])
      expect(isObjectText(cell), cell).to.equal(true);
    expect(isObjectText('{iron}')).to.equal(false);
    const { problems } = parseData({
      kind: 'csv',
      value: 'study,drug\nA,[object Object]\nB,x\nditto,y\n',
      where: '',
    });
    expect(problems.map(({ row, code }) => [row, code])).to.deep.equal([
      [2, 'object-cell'],
      [4, 'ditto'],
    ]);
  });

  it('is the number of a character that an encoding lacked', () => {
    for (const cell of ['TGF-<U+03B2>', 'TGF-\\u03b2', 'TGF-<ce><b2>'])
      expect(withoutEscapes(cell), cell).to.equal('TGF-β');
    expect(withoutEscapes('M\\xfcller')).to.equal('Müller');
    for (const cell of ['<i>a</i>', 'C:\\users', 'a < b'])
      expect(withoutEscapes(cell), cell).to.equal(cell);
  });
});
