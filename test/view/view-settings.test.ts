// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import {
  checkNumbers,
  readSettings,
  writeSettings,
  type ViewSettings,
} from '../../src/view/view-settings.js';
import { linkedSettings, readViewFragment, writeViewFragment } from '../../src/model/view-link.js';

/** None of these is a default. */
const chosen: ViewSettings = {
  columns: 'source outcome',
  filter: 'source:"a & b",c !status:retracted',
  measure: 'findings',
  missing: 'show',
  detail: 'terms',
  order: 'name',
  colorBy: 'outcome',
  layout: 'vertical',
  maxNodes: 7,
  selected: 'source:a > b>outcome:100 %',
  step: 3,
  opened: new Set(['cargo:group/mirna', 'pathway:other']),
};

describe('writeSettings and readSettings', () => {
  it('read back every setting as it was written', () => {
    expect(readSettings(writeSettings(chosen))).to.deep.equal(chosen);
  });

  it('do so through a link', () => {
    const fragment = writeViewFragment('figure-1', writeSettings(chosen), '1.0.0');
    expect(readSettings(readViewFragment(fragment, 'figure-1')?.words ?? {})).to.deep.equal(chosen);
  });

  it('write exactly the settings that a link can carry', () => {
    expect(Object.keys(writeSettings(chosen))).to.have.members([...linkedSettings]);
  });

  it('have a default for what is missing or empty', () => {
    const defaults = readSettings({});
    expect(defaults).to.deep.equal({
      columns: '',
      filter: '',
      measure: 'studies',
      missing: 'gathered',
      detail: 'auto',
      order: 'crossings',
      colorBy: '',
      layout: 'auto',
      maxNodes: undefined,
      selected: '',
      step: undefined,
      opened: new Set(),
    });
    const empty = Object.fromEntries(linkedSettings.map((name) => [name, '']));
    expect(readSettings(empty)).to.deep.equal(defaults);
    expect(readSettings(writeSettings(defaults))).to.deep.equal(defaults);
  });

  it('keep a step of 0, the figure before the first step', () => {
    const start = { ...chosen, step: 0 };
    expect(readSettings(writeSettings(start)).step).to.equal(0);
  });
});

describe('checkNumbers', () => {
  const check = (
    maxNodes: number | undefined,
    step?: number,
    written: string | null = null,
  ): readonly string[] =>
    checkNumbers((name) => (name === 'max-nodes' ? written : null), { maxNodes, step }).map(
      ({ where, details }) => `${where}: ${details['word'] ?? ''}`,
    );

  it('accepts what can be drawn', () => {
    expect(check(undefined)).to.deep.equal([]);
    expect(check(1, 0)).to.deep.equal([]);
  });

  it('accepts the null of an attribute that was removed', () => {
    expect(check(null as unknown as undefined, null as unknown as undefined)).to.deep.equal([]);
  });

  it('names numbers that are too small', () => {
    expect(check(0, -1)).to.deep.equal(['max-nodes: 0', 'step: -1']);
  });

  it('names what is no number as it was written, and the numbers that there are', () => {
    expect(check(NaN, 1, 'many')).to.deep.equal(['max-nodes: many']);
    const [problem, ...others] = checkNumbers(() => null, { maxNodes: NaN, step: undefined });
    expect(problem!.details).to.deep.equal({ word: '', suggestion: '', known: '1, 2, …' });
    expect(others).to.deep.equal([]);
  });
});
