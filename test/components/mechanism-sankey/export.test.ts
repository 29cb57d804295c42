// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawn } from './drawn.js';
import { pictureOf } from '../../fixtures/picture.js';

async function figure(selected: string, lang = 'en'): Promise<MechanismSankey> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang}><mechanism-sankey selected=${selected}></mechanism-sankey></div>`,
  );
  return drawn(holder.querySelector('mechanism-sankey')!);
}

function inside(element: MechanismSankey, selector: string): readonly HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

async function openPanel(element: MechanismSankey, name: string): Promise<HTMLElement> {
  inside(element, '.buttons button')
    .find((button) => button.textContent.trim() === name)!
    .click();
  await element.updateComplete;
  return inside(element, '.toolbar .panel')[0]!;
}

const notTogether = 'source:bone-marrow>outcome:metabolism';

describe('exports of <mechanism-sankey>', () => {
  it('are empty if no finding reports the whole selection', async () => {
    const element = await figure(notTogether);
    expect(inside(element, '.details h3')[0]!.textContent).to.contain('No studies');
    expect(inside(element, '.details [data-format]')).to.have.length(0);
    expect(element.cite('text')).to.equal('');
    expect(element.cite('ris')).to.equal('');
    expect(JSON.parse(element.cite('csl-json'))).to.deep.equal([]);
    const panel = await openPanel(element, 'Save or cite');
    expect(panel.querySelectorAll('[data-format]')).to.have.length(0);
    expect(panel.textContent).to.contain('No finding in view reports the whole selection');
  });

  it('contain the selection or all in view, as the buttons say', async () => {
    const element = await figure('source:bone-marrow');
    const studies = inside(element, '.details [data-study]').length;
    expect(element.cite('text').trim().split('\n')).to.have.length(studies);
    expect(inside(element, '.details .files .note')[0]!.textContent).to.match(
      /^Selected \(\d+ findings\):$/,
    );
    inside(element, '.details .close')[0]!.click();
    const panel = await openPanel(element, 'Save or cite');
    expect(panel.querySelector('.files:has([data-format]) .note')!.textContent).to.match(
      /^In view \(\d+ findings\):$/,
    );
    expect(element.cite('text').trim().split('\n')).to.have.length.above(studies);
  });
});

/** All text in the picture, with line ends as spaces. */
function wordsOf(svg: string): string {
  const texts = new DOMParser()
    .parseFromString(svg, 'image/svg+xml')
    .querySelectorAll('text:not([aria-hidden] *)');
  return [...texts]
    .map((text) => [...text.children].map((line) => line.textContent).join(' '))
    .join(' ');
}

async function captionOf(element: MechanismSankey, lang: string): Promise<string> {
  const panel = await openPanel(element, lang === 'zh' ? '保存与引用' : 'Save or cite');
  return panel.querySelectorAll('.texts dd')[1]!.textContent;
}

describe('the exported picture', () => {
  it('states selection, groups and sources, in picture and caption', async () => {
    const words = {
      en: [
        /Highlighted: bone marrow \(17 studies, \d+ findings\)/,
        /Pathway: \d+ of \d+ shown; the rest are grouped/,
        /Dashed: a single study/,
        /Hatched: not named/,
        /Colour: source/,
        /Evidence from Liu et al\. 2025 \(doi:10\.12307\/2025\.017\) and a second review, whose title and authors are not known to us/,
      ],
      zh: [
        /高亮：骨髓（17 项研究/,
        /通路：显示 \d+ 个，共 \d+ 个/,
        /虚线：仅一项研究/,
        /斜线：综述未指明/,
        /颜色表示细胞来源/,
        /证据来自刘艳艳等 2025.*题名和作者未知的综述/,
      ],
    };
    for (const [lang, patterns] of Object.entries(words)) {
      const element = await figure('source:bone-marrow', lang);
      const picture = wordsOf(element.toSVG());
      const caption = await captionOf(element, lang);
      for (const pattern of patterns) {
        expect(picture.replace(/\s+/g, lang === 'zh' ? '' : ' ')).to.match(
          lang === 'zh' ? new RegExp(pattern.source.replaceAll(' ', '')) : pattern,
        );
        expect(caption).to.match(pattern);
      }
    }
  });

  it('mentions no selection or groups if there are none', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div lang="en"><mechanism-sankey columns="source outcome"></mechanism-sankey></div>`,
    );
    const element = await drawn(holder.querySelector('mechanism-sankey')!);
    expect(wordsOf(element.toSVG())).not.to.match(
      /Highlighted:|grouped|Selected:|Dotted|Hatched: .*pathway/,
    );
  });

  it('shows and explains pieced-together paths like the page', async () => {
    const element = await figure(notTogether);
    const picture = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    const dotted = [...picture.querySelectorAll('path[stroke-dasharray="2 4"]')].map((path) =>
      path.getAttribute('d'),
    );
    expect(dotted).to.include(pictureOf(element)!.querySelector('.assembled')!.getAttribute('d'));
    expect(wordsOf(element.toSVG()))
      .to.contain('Selected: bone marrow → metabolism. No finding shown reports all of it')
      .and.to.match(/Dotted: parts reported by \d+ studies/);
  });

  it('labels what is not named the same way in page and picture', async () => {
    const element = await figure('');
    const onPage = pictureOf(element)!.querySelector<SVGTextElement>(
      'text[data-for="pathway:group/not-named"]',
    )!;
    expect(getComputedStyle(onPage).fontStyle).to.equal('italic');
    const picture = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    const inPicture = [...picture.querySelectorAll('text')].filter((text) =>
      text.textContent.startsWith('pathway not named'),
    );
    expect(inPicture).not.to.have.length(0);
    for (const text of inPicture) expect(text.getAttribute('font-style')).to.equal('italic');
  });
});
