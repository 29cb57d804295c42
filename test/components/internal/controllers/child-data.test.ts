// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import {
  findChildData,
  sameChildData,
  type ChildData,
} from '../../../../src/components/internal/controllers/child-data.js';

function among(children: string): ChildData | undefined {
  const host = document.createElement('div');
  host.innerHTML = children;
  return findChildData(host);
}

const table = '<table><tr><th>study</th></tr><tr><td>A</td></tr></table>';

describe('findChildData', () => {
  it('finds JSON and tables as text, without the line of the tag', () => {
    expect(among('<script type="application/json">{"id": 1}</script>')).to.deep.equal({
      kind: 'json',
      value: '{"id": 1}',
      where: '',
    });
    for (const type of ['text/csv', 'text/tab-separated-values'])
      expect(among(`<script type="${type}">  \nstudy\nA\n</script>`), type).to.deep.equal({
        kind: 'csv',
        value: 'study\nA\n',
        where: '',
      });
  });

  it('finds an HTML table', () => {
    const found = among(table);
    expect(found?.kind).to.equal('table');
    expect(found?.value).to.contain('<td>A</td>');
  });

  it('takes no other scripts, and nothing deeper than a child', () => {
    expect(among('<script>1</script><p>text</p>')).to.equal(undefined);
    expect(among(`<figure>${table}</figure>`)).to.equal(undefined);
  });
});

describe('sameChildData', () => {
  it('compares what children hold, not which they are', () => {
    const text = '<script type="text/csv">study\nA</script>';
    expect(sameChildData(among(table), among(table))).to.equal(true);
    expect(sameChildData(among(table), among(table.replace('A', 'B')))).to.equal(false);
    expect(sameChildData(among(table), among(text))).to.equal(false);
    expect(sameChildData(among(text), undefined)).to.equal(false);
    expect(sameChildData(undefined, undefined)).to.equal(true);
  });
});
