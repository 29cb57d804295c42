// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { writeLinksHtml } from '../../src/export/links-html.js';
import { messagesFor } from '../../src/locales/index.js';
import { parseData } from '../../src/data/parse.js';
import { buildFlow } from '../../src/model/flow.js';
import { indexEvidence } from '../../src/model/evidence.js';

const evidence = indexEvidence(
  parseData({
    kind: 'csv',
    value: 'study,drug,effect\nA,<b>x & y,p\nB,<b>x & y,q\nB,z,q\n',
    where: '',
  }).dataset!,
);
const flow = buildFlow(evidence, {
  columns: ['drug', 'effect'],
  records: evidence.records,
  measure: 'studies',
  missing: 'show',
  colorBy: 'drug',
  groups: [],
});

describe('links as an HTML table', () => {
  it('has a row for each link, with its number and its studies', () => {
    const page = new DOMParser().parseFromString(
      writeLinksHtml(evidence, flow, messagesFor('en')),
      'text/html',
    );
    const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).to.have.length(flow.links.length);
    const joined = rows.map(([from, to, count, , studies]) => [from, to, count, studies]);
    expect(joined).to.deep.include(['x & y', 'p', '1', 'A']);
    expect(joined).to.deep.include(['z', 'q', '1', 'B']);
    for (const head of page.querySelectorAll('thead th')) expect(head.textContent).not.to.equal('');
    expect(page.querySelector('caption')?.textContent).to.contain('drug');
    expect(page.querySelector('b')).to.equal(null);
    expect(page.querySelector('table')?.lang).to.equal('en');
    const scopes = [...page.querySelectorAll('th')].map((head) => head.getAttribute('scope'));
    expect(scopes.filter((scope) => scope === 'col')).to.have.length(5);
    expect(scopes.filter((scope) => scope === 'row')).to.have.length(flow.links.length);
    for (const [, , , share] of rows) expect(share).to.match(/^\d+\s?%$/);
  });
});
