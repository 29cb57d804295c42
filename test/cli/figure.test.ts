// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait-until.js';
import { runCommand, textOf } from '../fixtures/command-line.js';

const table = 'study,drug,effect,value\nA,x,p,1\nB,x,q,2\nC,y,q,4\n';
const files = { 'a.csv': table };

const svgOf = (text: string): Element => {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent).to.equal(undefined);
  return parsed.documentElement;
};

/** The words of each text of a picture. */
const texts = (svg: Element): readonly string[] =>
  [...svg.querySelectorAll('text')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

/** Shows a page from text alone, and returns the element once it is drawn. */
async function drawnIn(page: string): Promise<{ window: Window; element: Element }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 800px';
  frame.srcdoc = page;
  document.body.append(frame);
  const find = (): Element | null | undefined =>
    frame.contentDocument?.querySelector('mechanism-sankey');
  await waitUntil(() => find()?.shadowRoot?.querySelector('g.node'), 'draws');
  const element = find();
  if (element == null || frame.contentWindow === null) throw new Error('nothing was drawn');
  return { window: frame.contentWindow, element };
}

describe('mechanism-sankey figure', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('prints an SVG that stands alone', async () => {
    const { code, out, err } = await runCommand(['figure', 'a.csv'], files);
    expect([code, err]).to.deep.equal([0, '']);
    const svg = svgOf(out);
    expect(texts(svg)).to.include.members(['x 2', 'y 1', 'p 1', 'q 2']);
    expect(out).not.to.match(/NaN|undefined|<script|url\(http|href="http/);
    expect(svg.querySelector('title')?.textContent).not.to.equal('');
  });

  it('draws the bundled evidence without a file, in Chinese too', async () => {
    const { out } = await runCommand(['figure', '--lang', 'zh', '--width', '900']);
    expect(texts(svgOf(out)).join(' ')).to.match(/细胞来源|来源/);
  });

  it('draws the columns of one step, for a slide each', async () => {
    const { out } = await runCommand(['figure', 'a.csv', '--step', '2'], files);
    const all = texts(svgOf((await runCommand(['figure', 'a.csv'], files)).out));
    const shown = texts(svgOf(out));
    expect(shown).to.include.members(['x 2', 'p 1']);
    expect(all.length).to.be.at.least(shown.length);
  });

  it('takes columns, filter, measure, heading, theme and width', async () => {
    const options = ['--filter', 'drug:x', '--measure', 'value', '--heading', 'My own'];
    const shown = svgOf(
      (
        await runCommand(
          ['figure', 'a.csv', '--columns', 'effect drug', '--width', '640', ...options],
          files,
        )
      ).out,
    );
    expect(texts(shown)).to.include.members(['My own', 'x 3', 'p 1', 'q 2']);
    expect(texts(shown)).not.to.include('y 4');
    expect(Number(shown.getAttribute('width'))).to.be.at.most(640 + 2 * 16);
    const dark = await runCommand(['figure', 'a.csv', '--theme', 'dark', '--bare'], files);
    expect(svgOf(dark.out).querySelector('rect')?.getAttribute('fill')).to.equal('#16181d');
    expect(dark.out).not.to.contain('>Bars and numbers');
  });

  it('does not overwrite its own table', async () => {
    for (const output of ['a.csv', './a.csv']) {
      const ran = await runCommand(['figure', 'a.csv', '--format', 'svg', '-o', output], files);
      expect(ran.code, output).to.equal(2);
      expect(textOf(ran, 'a.csv')).to.equal(table);
    }
  });

  it('names what is no font, and a picture that is too large', async () => {
    const given = { ...files, 'font.ttf': 'no font' };
    const font = await runCommand(['figure', 'a.csv', '-o', 'a.png', '--font', 'font.ttf'], given);
    expect([font.code, font.err]).to.deep.equal([
      2,
      '--font: “font.ttf” is no font. Name a file of TrueType or OpenType.\n',
    ]);
    const large = ['--width', '9000', '--scale', '10', '--max-nodes', '100'];
    const picture = await runCommand(['figure', '-o', 'a.png', ...large]);
    expect(picture.code).to.equal(2);
    expect(picture.err).to.match(/million pixels is too large: 100 million at most/);
  });

  it('draws a PNG without a browser', async () => {
    const ran = await runCommand(['figure', '-o', 'a.png', '--scale', '2'], files);
    expect(ran.code).to.equal(0);
    expect(ran.err).to.match(/^Wrote a\.png \(\d+ kB\)\.\n$/);
    const blob = new Blob([new Uint8Array(ran.files.get('a.png') ?? [])], { type: 'image/png' });
    const image = await createImageBitmap(blob);
    expect(image.width).to.equal(2 * (1100 + 2 * 16));
  });

  it('writes one page that draws without the network', async () => {
    const ran = await runCommand(['figure', 'a.csv', '-o', 'a.html', '--filter', 'drug:x'], files);
    expect(ran.code).to.equal(0);
    const { window, element } = await drawnIn(textOf(ran, 'a.html'));
    const keys = [...(element.shadowRoot?.querySelectorAll<SVGElement>('g.node') ?? [])].map(
      ({ dataset }) => dataset['key'],
    );
    expect(keys).to.have.members(['drug:x', 'effect:p', 'effect:q']);
    expect(window.performance.getEntriesByType('resource')).to.deep.equal([]);
    expect(element.querySelector('svg'), 'the picture without scripts').not.to.equal(null);
  });

  it('draws a page in the colours of a theme, whatever the reader prefers', async () => {
    const inks = await Promise.all(
      ['light', 'dark'].map(async (theme) => {
        const options = ['-o', 'a.html', '--theme', theme];
        const page = textOf(await runCommand(['figure', 'a.csv', ...options], files), 'a.html');
        const { window, element } = await drawnIn(page);
        return window.getComputedStyle(element.shadowRoot!.querySelector('h2, .headline')!).color;
      }),
    );
    const lightness = inks.map((ink) => Number(/\d+/.exec(ink)?.[0]));
    expect(lightness[0], inks.join(' and ')).to.be.below(90);
    expect(lightness[1], inks.join(' and ')).to.be.above(180);
  });

  it('writes a page of a table that would end its own script element', async () => {
    const nasty = 'study,drug,effect\nA,</script><b>x,p\nB,<!--<script>,q\n';
    const ran = await runCommand(['figure', 'a.csv', '-o', 'a.html'], { 'a.csv': nasty });
    const { element } = await drawnIn(textOf(ran, 'a.html'));
    const studies = element.shadowRoot?.querySelectorAll('g.node');
    expect(studies).to.have.length(4);
  });

  it('draws nothing of a table with problems, unless asked for what is valid', async () => {
    const broken = { 'a.csv': `${table},z,p,3\n` };
    const stopped = await runCommand(['figure', 'a.csv', '-o', 'a.svg'], broken);
    expect(stopped.code).to.equal(1);
    expect(stopped.files.has('a.svg')).to.equal(false);
    expect(stopped.err)
      .to.match(/row 5, study/)
      .and.to.contain('--draw-valid');
    const valid = await runCommand(['figure', 'a.csv', '--draw-valid'], broken);
    expect(valid.code).to.equal(0);
    expect(texts(svgOf(valid.out))).to.include('x 2');
  });
});
