// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { indexEvidence } from '../../src/model/evidence.js';
import { checkSettings } from '../../src/view/check-settings.js';
import { memo, memoByText, memoInSlices } from '../../src/view/memo.js';
import { readSettings } from '../../src/view/view-settings.js';
import { finishSlices } from '../../src/data/slices.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const check = (words: Readonly<Record<string, string>>) =>
  checkSettings(evidence, readSettings(words));

describe('checkSettings', () => {
  it('keeps what can be drawn, in the colours of the first column where none are asked for', () => {
    const words = { columns: 'cargo outcome', measure: 'findings', order: 'name', detail: 'terms' };
    const { settings, problems } = check({ ...words, missing: 'show', layout: 'vertical' });
    expect(problems).to.deep.equal([]);
    expect(settings).to.deep.equal({
      ...{ ...words, columns: ['cargo', 'outcome'], missing: 'show', layout: 'vertical' },
      colorBy: 'cargo',
    });
    expect(check({ 'color-by': 'outcome' }).settings.colorBy).to.equal('outcome');
  });

  it('names each wrong word with its attribute, and draws the default instead', () => {
    const wrong = { measure: 'studys', missing: 'x', detail: 'x', order: 'vale', layout: 'x' };
    const { settings, problems } = check({
      ...wrong,
      'color-by': 'sauce',
      columns: 'source,cargoo',
    });
    expect(
      problems.map(({ where, code, details }) => [where, code, details['suggestion']]),
    ).to.have.deep.members([
      ['columns', 'unknown-facet', 'cargo'],
      ['color-by', 'unknown-facet', 'source'],
      ['measure', 'unknown-option', 'studies'],
      ['missing', 'unknown-option', ''],
      ['detail', 'unknown-option', ''],
      ['order', 'unknown-option', 'value'],
      ['layout', 'unknown-option', ''],
    ]);
    expect(settings).to.include({
      ...{ measure: 'studies', missing: 'gathered', detail: 'auto' },
      ...{ order: 'crossings', layout: 'auto' },
    });
  });
});

describe('memo', () => {
  it('derives once for the same arguments, and anew for others', () => {
    let calls = 0;
    const derive = memo((a: object, b?: number) => ({ a, b, call: (calls += 1) }));
    const a = {};
    const first = derive(a, 1);
    expect(derive(a, 1)).to.equal(first);
    expect(derive(a, 2)).not.to.equal(first);
    expect(derive({}, 2).call).to.equal(3);
    expect(derive(a).call, 'fewer arguments').to.equal(4);
    expect(derive(a, 2).call, 'only the last result is kept').to.equal(5);
  });

  it('does so in slices, and keeps nothing of work that was given up', () => {
    let calls = 0;
    const derive = memoInSlices(function* (word: string) {
      calls += 1;
      yield;
      return { word };
    });
    derive('a').next();
    const first = finishSlices(derive('a'));
    expect(finishSlices(derive('a'))).to.equal(first);
    expect(calls).to.equal(2);
    expect(finishSlices(derive('b'))).to.deep.equal({ word: 'b' });
  });

  it('returns the former result where a new one says the same', () => {
    const derive = memoByText((word: string) => ({ first: word[0] }));
    const first = derive('ab');
    expect(derive('ac')).to.equal(first);
    expect(derive('b')).to.deep.equal({ first: 'b' });
  });
});
