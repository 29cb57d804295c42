// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { figureIn, inside, one, openTool } from './tools.js';

const figure = (selected = '', lang = 'en'): Promise<MechanismSankey> =>
  figureIn(html`<mechanism-sankey selected=${selected}></mechanism-sankey>`, { lang });

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

const notTogether = 'source:bone-marrow>outcome:metabolism';

describe('exports of <mechanism-sankey>', () => {
  it('are empty if no finding reports the whole selection', async () => {
    const element = await figure(notTogether);
    expect(textOf(one(element, '.panel-head h3'))).to.equal('No studies');
    expect(inside(element, '.details [data-format], .details .export-menu')).to.have.length(0);
    expect(element.cite('text')).to.equal('');
    expect(element.cite('ris')).to.equal('');
    expect(JSON.parse(element.cite('csl-json'))).to.deep.equal([]);
    const popover = await openTool(element, 'export');
    const formats = [...popover.querySelectorAll<HTMLElement>('[data-format]')].map(
      ({ dataset }) => dataset['format'],
    );
    expect(formats).to.have.members(['svg', 'png', 'print', 'links']);
    expect(textOf(popover)).to.contain('No finding in view reports the whole selection');
  });

  it('contain the selection or all in view, as the buttons say', async () => {
    const element = await figure('source:bone-marrow');
    const studies = inside(element, '.details .study-row').length;
    const lines = (): readonly string[] => element.cite('text').trim().split('\n');
    expect(lines()).to.have.length(studies);
    const menu = one(element, '.details .export-menu') as HTMLDetailsElement;
    expect(menu.open).to.equal(false);
    menu.querySelector('summary')!.click();
    expect(menu.open).to.equal(true);
    expect(textOf(menu.querySelector('.note')!)).to.match(/^Selected \(\d+ findings\):$/);
    one(element, '.details .close').click();
    await element.updateComplete;
    const foot = (await openTool(element, 'export')).querySelector('.foot')!;
    expect(textOf(foot)).to.match(/^Saves what is in view: ovary only/i);
    expect(lines()).to.have.length.above(studies);
  });

  it('close the menu of the details once a format is pressed, or with Escape', async () => {
    const element = await figure('source:bone-marrow');
    const menu = one(element, '.details .export-menu') as HTMLDetailsElement;
    const summary = menu.querySelector('summary')!;
    const { click } = HTMLAnchorElement.prototype;
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function record() {
      names.push(this.download);
    };
    try {
      summary.click();
      menu.querySelector<HTMLElement>('[data-format="ris"]')!.click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.have.length(1);
    expect(names[0]).to.match(/\.ris$/);
    expect(menu.open).to.equal(false);
    summary.click();
    menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(menu.open).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(summary);
    expect(element.selected, 'Escape goes no further').to.equal('source:bone-marrow');
  });
});

const pictureOf = (element: MechanismSankey): Document =>
  new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');

/** All text in the picture, with line ends as spaces. */
function wordsOf(element: MechanismSankey): string {
  const texts = pictureOf(element).querySelectorAll('text:not([aria-hidden] *)');
  return [...texts]
    .map((text) => [...text.children].map((line) => line.textContent).join(' '))
    .join(' ')
    .replace(/\s+/g, ' ');
}

async function captionOf(element: MechanismSankey, name: string): Promise<string> {
  const popover = await openTool(element, 'export');
  return textOf(popover.querySelector(`section.text[aria-label="${name}"] p`)!);
}

const en = {
  lang: 'en',
  caption: 'Caption and methods',
  both: [
    /Highlighted: bone marrow \(\d+ studies, \d+ findings\)/,
    /Pale: cargo or pathway not named in the reviews\./,
    /Liu et al\. 2025 \(doi:10\.12307\/2025\.017\) and a second review/,
  ],
  picture: [/^Bone marrow: \d+ of \d+ studies /i, /ovary only, retracted studies left out/i],
  heads: ['Source', 'Cargo', 'Pathway', 'Outcome', 'not named'],
};
const zh = {
  lang: 'zh',
  caption: '图注与方法',
  both: [/高亮：骨髓（\d+项研究/, /未指明/, /刘艳艳等2025/],
  picture: [/^骨髓：\d+项研究中\d+项/, /仅卵巢/],
  heads: ['细胞来源', '活性物质', '通路', '未指明'],
};

describe('the exported picture', () => {
  for (const { lang, caption, both, picture, heads } of [en, zh]) {
    it(`says what the page says: headline, filter, columns, legend, source (${lang})`, async () => {
      const element = await figure('source:bone-marrow', lang);
      const plain = (text: string): string => (lang === 'zh' ? text.replace(/\s/g, '') : text);
      const written = plain(wordsOf(element));
      const described = plain(await captionOf(element, caption));
      for (const pattern of [...both, ...picture]) expect(written).to.match(pattern);
      for (const pattern of both) expect(described).to.match(pattern);
      for (const head of heads) expect(written).to.contain(head);
      expect(plain(textOf(one(element, 'h2')))).to.equal(
        plain(pictureOf(element).querySelector('title')!.textContent),
      );
    });
  }

  it('asks nobody to select, and says nothing of pressing', async () => {
    expect(wordsOf(await figure())).not.to.match(/Select a name|press|click|change/i);
  });

  it('mentions no selection and nothing pale if there is none', async () => {
    const element = await figureIn(
      html`<mechanism-sankey columns="source outcome"></mechanism-sankey>`,
    );
    expect(wordsOf(element)).not.to.match(/Highlighted:|Selected:|Pale|Half-tone|Dotted|not named/);
  });

  it('has neither hatching nor dashes, nor a reference to a style sheet', async () => {
    const svg = (await figure()).toSVG();
    expect(svg).not.to.match(/stroke-dasharray|<pattern|url\(|<style|class=|var\(/);
  });

  it('shows and explains pieced-together paths like the page', async () => {
    const element = await figure(notTogether);
    const dotted = [...pictureOf(element).querySelectorAll('path[stroke-dasharray="2 4"]')].map(
      (path) => path.getAttribute('d'),
    );
    expect(dotted).to.include(one(element, 'svg[part="figure"] .assembled').getAttribute('d'));
    expect(wordsOf(element))
      .to.contain('Selected: bone marrow → metabolism. No finding shown reports all of it')
      .and.to.match(/Dotted: parts reported by \d+ studies/);
  });

  it('draws what is not named pale, as the page does', async () => {
    const element = await figure();
    const picture = pictureOf(element);
    const count = (opacity: string): number =>
      picture.querySelectorAll(`[fill-opacity="${opacity}"], [stroke-opacity="${opacity}"]`).length;
    const onPage = (strength: string): number =>
      inside(element, `svg[part="figure"] :is(.ribbon, .ribbon-line).${strength}`).length;
    expect(onPage('pale')).to.be.above(0);
    expect(onPage('strong')).to.be.above(0);
    // the legend has samples of what is pale, too
    expect(count('0.21')).to.be.at.least(onPage('pale'));
    expect(count('0.72')).to.equal(onPage('strong'));
  });

  it('writes the same labels as the page', async () => {
    const element = await figure();
    const written = wordsOf(element);
    const labels = inside(element, 'svg[part="figure"] text.label').map((label) =>
      [...label.children]
        .map((line) => line.textContent)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(labels.length).to.be.above(0);
    for (const label of labels) expect(written).to.contain(label);
  });
});
