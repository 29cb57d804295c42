// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import {
  writePageFrame,
  writePageTag,
  writeScript,
  writeStaticFigure,
} from '../../src/view/page-code.js';
import { publishedFile } from '../../src/view/published-file.js';
import { dataScript, fitsInScript, standalonePage } from '../../src/view/standalone-page.js';
import { readSettings } from '../../src/view/view-settings.js';

const view = {
  settings: readSettings({ filter: 'source:"a & b"', measure: 'findings' }),
  others: { src: 'own.csv', heading: '' },
};
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('the code for a page', () => {
  it('is a script, with its hash where that is known, and the tag', () => {
    expect(writeScript({ address: 'a.js?x=1&y="2"' })).to.equal(
      '<script src="a.js?x=1&amp;y=&quot;2&quot;" defer></script>',
    );
    expect(writePageTag({ address: 'a.js', integrity: 'sha384-x' }, view, '<p></p>')).to.equal(
      '<script src="a.js" integrity="sha384-x" crossorigin="anonymous" defer></script>\n' +
        '<mechanism-sankey src="own.csv" filter="source:&quot;a &amp; b&quot;" measure="findings"><p></p></mechanism-sankey>\n',
    );
    expect(publishedFile('1.2.3', 'embed.js')).to.match(/^https:\/\/.+@1\.2\.3\/dist\/embed\.js$/);
  });

  it('is a frame whose address holds the view, and its helper', () => {
    const page = parsed(writePageFrame({ page: 'f.html', helper: 'h.js' }, view, 'A "title"'));
    const frame = page.querySelector('iframe')!;
    const address = new URL(frame.getAttribute('src')!, 'https://example.org/');
    expect(Object.fromEntries(address.searchParams)).to.deep.equal({
      ...{ src: 'own.csv', filter: 'source:"a & b"', measure: 'findings' },
    });
    expect(frame.title).to.equal('A "title"');
    expect(page.querySelector('script')!.getAttribute('src')).to.equal('h.js');
    const plain = { settings: readSettings({}), others: {} };
    expect(writePageFrame({ page: 'f.html', helper: 'h.js' }, plain, '')).to.contain(
      'src="f.html"',
    );
  });

  it('is a figure without scripts: picture, caption, table, and a way to the live one', () => {
    const figure = {
      ...{ language: 'en', picture: '<?xml version="1.0"?>\n<svg width="9"></svg>' },
      ...{ caption: 'a < b', table: '<table></table>', tableName: 'All & more' },
      ...{ address: 'https://example.org/?a&b', addressName: 'Explore' },
    };
    const written = writeStaticFigure(figure);
    expect(written.startsWith('<figure lang="en"')).to.equal(true);
    const page = parsed(written);
    expect(page.querySelector('svg')!.getAttribute('width')).to.equal('9');
    expect(page.querySelector('svg')!.getAttribute('style')).to.contain('max-width: 100%');
    expect(page.querySelector('figcaption')!.textContent).to.equal('a < b Explore');
    expect(page.querySelector('a')!.getAttribute('href')).to.equal(figure.address);
    expect(page.querySelector('details > summary')!.textContent).to.equal('All & more');
    expect(page.querySelectorAll('details > table')).to.have.length(1);
    expect(parsed(writeStaticFigure({ ...figure, address: '' })).querySelector('a')).to.equal(null);
  });
});

describe('a page of its own', () => {
  it('holds tag and script, whatever stands in them', () => {
    const script = '\uFEFFlet a = "</script>", b = "<!-- x", c = "</SCRIPT", d = "<b>";';
    const page = parsed(
      standalonePage({
        ...{ language: 'zh', title: 'a < b', script },
        tag: '<mechanism-sankey></mechanism-sankey>',
      }),
    );
    expect(page.documentElement.lang).to.equal('zh');
    expect(page.title).to.equal('a < b');
    expect(page.querySelectorAll('mechanism-sankey, script')).to.have.length(2);
    expect(page.querySelector('script')!.textContent.trim()).to.equal(
      String.raw`let a = "\x3C/script>", b = "\x3C!-- x", c = "\x3C/SCRIPT", d = "<b>";`,
    );
  });

  it('holds data, JSON in any case and a table where it can', () => {
    const json = dataScript({ mediaType: 'application/json', text: '{"a":"</script>"}' });
    const [script, ...others] = parsed(json).querySelectorAll('script');
    expect(others).to.deep.equal([]);
    expect(script!.type).to.equal('application/json');
    expect(JSON.parse(script!.textContent)).to.deep.equal({ a: '</script>' });
    expect(dataScript({ mediaType: 'text/csv', text: 'a,b\n1,2\n\n' })).to.equal(
      '\n<script type="text/csv">\na,b\n1,2\n</script>\n',
    );
    expect(['a <b>', '</script>', '<!--', '</Script'].map(fitsInScript)).to.deep.equal([
      ...[true, false, false, false],
    ]);
  });
});
