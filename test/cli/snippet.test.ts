// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { runCommand } from '../fixtures/command-line.js';

const files = { 'a.csv': 'study,drug,effect\nA,x,p\nB,y,q\n' };

const elementsOf = (html: string): { script: Element | null; figure: Element | null } => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return { script: page.querySelector('script'), figure: page.querySelector('mechanism-sankey') };
};

describe('mechanism-sankey snippet', () => {
  it('names the version and the hash of this very script', async () => {
    const { script, figure } = elementsOf((await runCommand(['snippet'])).out);
    const bytes = await (await fetch('/dist/embed.js')).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    expect(script?.getAttribute('integrity')).to.equal(
      `sha384-${btoa(String.fromCharCode(...digest))}`,
    );
    expect(script?.getAttribute('src')).to.match(
      /mechanism-sankey@\d+\.\d+\.\d+\/dist\/embed\.js$/,
    );
    expect(figure?.attributes).to.have.length(0);
  });

  it('has the settings as attributes, and the table by its name or inside', async () => {
    const options = ['--filter', 'drug:"x"', '--heading', 'A "b" & c', '--lang', 'zh'];
    const named = elementsOf((await runCommand(['snippet', 'a.csv', ...options], files)).out);
    expect(named.figure?.getAttribute('src')).to.equal('a.csv');
    expect(named.figure?.getAttribute('filter')).to.equal('drug:"x"');
    expect(named.figure?.getAttribute('heading')).to.equal('A "b" & c');
    expect(named.figure?.getAttribute('lang')).to.equal('zh');
    const inside = elementsOf((await runCommand(['snippet', 'a.csv', '--inline'], files)).out);
    expect(inside.figure?.hasAttribute('src')).to.equal(false);
    expect(inside.figure?.querySelector('script[type="text/csv"]')?.textContent.trim()).to.equal(
      files['a.csv'].trim(),
    );
  });

  it('has the hash of the file that another address names, in a folder too', async () => {
    for (const [from, file] of [
      ['https://files.example/embed.all.js', 'embed.all.js'],
      ['https://files.example/it/', 'embed.js'],
    ] as const) {
      const { script } = elementsOf((await runCommand(['snippet', '--from', from])).out);
      const bytes = await (await fetch(`/dist/${file}`)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      expect(script?.getAttribute('src')).to.match(new RegExp(`/${file}$`));
      expect(script?.getAttribute('integrity'), from).to.equal(
        `sha384-${btoa(String.fromCharCode(...digest))}`,
      );
    }
  });

  it('has an address for every name of a file', async () => {
    const name = 'a #1 (50%).csv';
    const { out } = await runCommand(['snippet', name], { [name]: files['a.csv'] });
    const src = elementsOf(out).figure?.getAttribute('src') ?? '';
    expect(decodeURIComponent(new URL(src, 'https://page.example/').pathname)).to.equal(`/${name}`);
  });

  it('has no hash for a copy beside the page, which opens from a folder', async () => {
    const { script } = elementsOf((await runCommand(['snippet', '--from', './embed.js'])).out);
    expect(script?.getAttribute('src')).to.equal('./embed.js');
    expect(script?.hasAttribute('integrity')).to.equal(false);
  });

  it('refuses a table that would end the HTML around it', async () => {
    const { code, err } = await runCommand(['snippet', 'a.csv', '--inline'], {
      'a.csv': 'study,drug,effect\nA,</Script>,p\n',
    });
    expect(code).to.equal(2);
    expect(err).to.contain('</script');
  });
});
