// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { runCommand, textOf } from '../fixtures/command-line.js';

describe('mechanism-sankey init', () => {
  for (const name of ['review.csv', 'review.json'])
    it(`writes a ${name} that is valid, and explains the columns`, async () => {
      const ran = await runCommand(['init', name]);
      expect(ran.code).to.equal(0);
      const text = textOf(ran, name);
      const checked = await runCommand(['validate', '--strict', name], { [name]: text });
      expect(checked.out).to.match(/: valid; \d+ studies/);
      for (const column of ['study', 'value', 'status']) expect(ran.out).to.contain(column);
    });

  it('makes the folder, and writes a line that can be typed', async () => {
    const ran = await runCommand(['init', 'new folder/my review.csv']);
    expect(ran.code).to.equal(0);
    expect(textOf(ran, 'new folder/my review.csv')).to.match(/^study,/);
    expect(ran.out).to.contain('figure "new folder/my review.csv" -o');
  });

  it('names its schema in JSON', async () => {
    const { $schema } = JSON.parse(textOf(await runCommand(['init', 'a.json']), 'a.json')) as {
      $schema: string;
    };
    expect($schema).to.match(/dist\/data\/dataset\.schema\.json$/);
  });

  it('keeps a file that is there, unless forced', async () => {
    const files = { 'a.csv': 'mine' };
    const kept = await runCommand(['init', 'a.csv'], files);
    expect([kept.code, textOf(kept, 'a.csv')]).to.deep.equal([2, 'mine']);
    expect(kept.err).to.contain('--force');
    const forced = await runCommand(['init', 'a.csv', '--force'], files);
    expect(textOf(forced, 'a.csv')).not.to.equal('mine');
  });
});
