// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import {
  asideKind,
  asideNotice,
  isRule,
  type NoteContext,
} from '../../../src/data/table/find-notes.js';
import type { SplitRow } from '../../../src/data/table/split-table.js';

const contextOf = (labels: readonly string[]): NoteContext => ({
  ...{ labels, firstWords: new Set<string>(), lastFull: 0, below: Infinity, hasLetters: true },
});
const table = contextOf(['study', 'drug', 'effect']);
const row = (...cells: readonly string[]): SplitRow => ({ row: 5, cells });
const kindOf = (...cells: readonly string[]): string | undefined =>
  asideKind(row(...cells), table, 1);

describe('a row that is no finding', () => {
  it('is a line as Markdown and plain text draw it', () => {
    for (const cells of [
      ['---', '---'],
      [' :---: ', '---:', ''],
      ['|====', '==='],
      ['+--', '--+--'],
    ])
      expect(isRule(row(...cells)), cells.join()).to.equal(true);
    for (const cells of [
      ['---', 'x'],
      ['-', '-'],
      ['a--', 'b--'],
      ['-- a', '-- b'],
      ['--a', '--b'],
      ['=A1', '=B1'],
    ])
      expect(isRule(row(...cells)), cells.join()).to.equal(false);
  });

  it('is the head once more, also after other spaces', () => {
    expect(kindOf('study', ' drug ', 'effect')).to.equal('repeated-head');
    expect(kindOf('study', 'drug', 'effect', '')).to.equal('repeated-head');
    expect(kindOf('study', 'drug', 'pain')).to.equal(undefined);
    // of a table that has one column with a name
    expect(asideKind(row('study', ''), contextOf(['study', '']), 1)).to.equal(undefined);
  });

  it('is a note or a heading: one cell that is no study, or the same in all', () => {
    expect(kindOf('* by mouth', ' ', '')).to.equal('note-row');
    expect(kindOf('Animals', 'Animals', 'Animals')).to.equal('note-row');
    for (const cells of [
      ['', 'aspirin', ''],
      [' ', 'aspirin', ''],
      ['Alder 2019', '', ''],
      ['Alder (2019a) ', '', ''],
      ['2019', '', ''],
      ['Animals', 'Animals', ''],
      ['x', 'x', 'y'],
    ])
      expect(kindOf(...cells), cells.join()).to.equal(undefined);
    for (const cells of [
      ['in 2019, all of them', '', ''],
      ['120190', '', ''],
      ['2019-07', '', ''],
    ])
      expect(kindOf(...cells), cells.join()).to.equal('note-row');
  });

  it('is a total or a mean of numbers', () => {
    for (const first of ['Total', 'grand total:', 'Totals', 'Mean', '合计', 'Gesamt'])
      expect(kindOf(first, '1,204', '12.5 %'), first).to.equal('note-row');
    for (const cells of [
      ['Total', '12', 'pain'],
      ['Total', '12 mg', '7'],
      ['Total', 'mg 12', '7'],
      ['Total knee', '12', '7'],
      ['Not total', '12', '7'],
    ])
      expect(kindOf(...cells), cells.join()).to.equal(undefined);
  });

  it('is one of units right below the head', () => {
    const units = row('', ' (mg) ', '[days]');
    expect(asideKind(units, table, 0)).to.equal('note-row');
    expect(asideKind(units, table, 1)).to.equal(undefined);
    for (const cells of [
      ['A', '(mg)', '[d]'],
      ['a (mg)', 'b (mg)', 'c [d]'],
      ['(mg) a', '(mg) b', '[d] c'],
      ['(mg)a', '(mg)b', '[d]c'],
    ])
      expect(asideKind(row(...cells), table, 0), cells.join()).to.equal(undefined);
  });

  it('is none in a table of two columns, which may leave one blank', () => {
    expect(asideKind(row('Animals', ''), contextOf(['study', 'drug']), 0)).to.equal(undefined);
    expect(asideKind(row('Animals', 'Animals'), contextOf(['study', 'drug']), 0)).to.equal(
      undefined,
    );
  });

  it('is named with its beginning', () => {
    const long = 'n'.repeat(81);
    expect(asideNotice('note-row', row('', ' a  note '), 'x.csv')).to.deep.equal({
      ...{ where: 'x.csv', row: 5, code: 'note-row', details: { word: 'a note' } },
    });
    expect(asideNotice('note-row', row(long), '').details['word']).to.equal(`${'n'.repeat(80)}…`);
    expect(asideNotice('note-row', row(long.slice(1)), '').details['word']).to.equal(long.slice(1));
    expect(asideNotice('repeated-head', row('study'), '').details).to.deep.equal({});
  });
});
