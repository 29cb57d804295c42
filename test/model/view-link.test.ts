// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { readViewFragment, writeViewFragment } from '../../src/model/view-link.js';

describe('the fragment of a view', () => {
  it('has what is set, in one order, with the version of the data', () => {
    const words = { selected: 'source:a > b', columns: 'source outcome', measure: '', other: 'x' };
    expect(writeViewFragment('figure 1', words, '1.0 b')).to.equal(
      '#evidence-view:figure%201?columns=source%20outcome&selected=source%3Aa%20%3E%20b&data=1.0%20b',
    );
    expect(writeViewFragment('f', {}, undefined)).to.equal('#evidence-view:f?');
  });

  it('is read back for its own figure only', () => {
    const fragment = writeViewFragment('figure 1', { columns: 'a=b&c', step: '2' }, '1.0');
    const read = readViewFragment(fragment, 'figure 1');
    expect(read?.dataVersion).to.equal('1.0');
    expect(read?.words).to.include({ columns: 'a=b&c', step: '2', filter: '', opened: '' });
    expect(readViewFragment(fragment.slice(1), 'figure 1')).to.deep.equal(read);
    for (const other of ['', '#', '#section-2', 'x#evidence-view:figure 1?', '#evidence-view:f?'])
      expect(readViewFragment(other, 'figure 1'), other).to.equal(undefined);
  });

  it('is read as far as it goes where it was cut or mistyped', () => {
    const read = readViewFragment('#evidence-view:f?columns=a%2&filter&order=name?x', 'f');
    expect(read?.words).to.include({ columns: 'a%2', filter: '', order: 'name' });
    expect(read?.dataVersion).to.equal(undefined);
    expect(readViewFragment('#evidence-view:f', 'f')?.words).to.include({ columns: '' });
  });
});
