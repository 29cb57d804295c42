// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';

/** Each study with its terms, or what is wrong. */
const found = (value: string): readonly string[] => {
  const { dataset, problems } = parseData({ kind: 'csv', value, where: '' });
  if (problems.length > 0) return problems.map(({ code }) => code);
  return (dataset?.studies ?? []).map(({ id, findings }) =>
    [id, ...Object.values(findings[0]?.other ?? {}).flat()].join(' / '),
  );
};

describe('cells between other quotation marks', () => {
  it('are read between apostrophes where the whole head stands so', () => {
    expect(found(`'study','drug'\n'O''Hara 2011','iron, "new"'\n`)).to.deep.equal([
      `O'Hara 2011 / iron, "new"`,
    ]);
    expect(found(`study,drug\nA,'iron'\n`)).to.deep.equal([`A / 'iron'`]);
  });

  it('are read between curly marks where one needs them', () => {
    expect(found('study,drug\n“Fox 2011”,“iron, oral”\n')).to.deep.equal(['Fox 2011 / iron, oral']);
    expect(found('study,drug\nA,“iron”\n')).to.deep.equal(['A / “iron”']);
  });

  it('are read where each line is a cell of its own', () => {
    expect(found('"study,drug"\n"Fox 2011,""iron, oral"""\n')).to.deep.equal([
      'Fox 2011 / iron, oral',
    ]);
  });

  it('are split at wide commas and semicolons where the head is', () => {
    for (const separator of ['，', '；'])
      expect(found(`study${separator}drug\nA${separator}iron\n`)).to.deep.equal(['A / iron']);
    expect(found('study,drug\nA,iron，oral\n')).to.deep.equal(['A / iron，oral']);
  });

  it('keep a bar that Markdown escapes', () => {
    expect(found('| study | drug |\n|---|---|\n| A | iron\\|zinc |\n')).to.deep.equal([
      'A / iron|zinc',
    ]);
  });
});
