// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { runCommand, textOf } from '../fixtures/command-line.js';

const files = {
  'a.csv': 'study,year,doi,drug,effect\nA,2001,10.1000/a,x,p\nB,2002,10.1000/b,y,q\n',
};

describe('mechanism-sankey export', () => {
  it('writes the findings that a filter leaves', async () => {
    const { code, out } = await runCommand(['export', 'a.csv', '--filter', 'drug:y'], files);
    expect(code).to.equal(0);
    expect(out).to.contain('10.1000/b');
    expect(out).not.to.contain('10.1000/a');
  });

  it('writes references in every format', async () => {
    const marks = { ris: /^TY {2}- /m, bibtex: /^@\w+\{/m, 'csl-json': /"DOI": "10\.1000\/a"/ };
    for (const [format, mark] of Object.entries(marks)) {
      const { code, out } = await runCommand(['export', 'a.csv', '--format', format], files);
      expect(code, format).to.equal(0);
      expect(out, format).to.match(mark);
    }
  });

  it('takes the format that the name of the output ends in', async () => {
    const ran = await runCommand(['export', 'a.csv', '-o', 'a.bib'], files);
    expect(textOf(ran, 'a.bib')).to.match(/^@\w+\{/);
  });

  it('writes the links as an HTML table for pages without scripts', async () => {
    const { out } = await runCommand(['export', 'a.csv', '--format', 'table'], files);
    const page = new DOMParser().parseFromString(out, 'text/html');
    const cells = [...page.querySelectorAll('tbody th')].map(({ textContent }) => textContent);
    expect(cells).to.have.members(['x', 'y']);
  });

  it('writes the links of a figure to a file', async () => {
    const ran = await runCommand(
      ['export', 'a.csv', '--format', 'links', '--columns', 'effect drug', '-o', 'links.csv'],
      files,
    );
    expect(textOf(ran, 'links.csv')).to.contain('effect>drug,p,x');
    expect(ran.out).to.equal('');
  });
});
