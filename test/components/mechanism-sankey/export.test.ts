// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import type { Dataset } from '../../../src/data/dataset.js';
import { exportFormats } from '../../../src/export/index.js';
import { drawn, until } from './drawn.js';
import { figureIn, inside, one, openTool, press } from './tools.js';
import { pictureOf } from '../../fixtures/picture.js';

/** A figure with room for its studies beside it. */
const figure = (selected: string, lang = 'en'): Promise<MechanismSankey> =>
  figureIn(html`<mechanism-sankey selected=${selected}></mechanism-sankey>`, { lang });

const notTogether = 'source:bone-marrow>outcome:metabolism';

describe('exports of <mechanism-sankey>', () => {
  it('are empty if no finding reports the whole selection', async () => {
    const element = await figure(notTogether);
    expect(one(element, '.details h3').textContent).to.contain('No studies');
    expect(inside(element, '.details [data-format]')).to.have.length(0);
    expect(element.cite('text')).to.equal('');
    expect(element.cite('ris')).to.equal('');
    expect(JSON.parse(element.cite('csl-json'))).to.deep.equal([]);
    const save = await openTool(element, 'export', '.popover');
    for (const { id } of exportFormats)
      expect(save.querySelector(`[data-format="${id}"]`), id).to.equal(null);
    expect(save.textContent).to.contain('No finding in view reports the whole selection');
  });

  it('contain the selection or all in view, as the rows say', async () => {
    const element = await figure('source:bone-marrow');
    const { length: studies } = inside(element, '.details [data-study]');
    const cited = (): readonly string[] => element.cite('text').trim().split('\n');
    const row = (save: HTMLElement): string =>
      save.querySelector('[data-format="csv"] .use')!.textContent.trim();
    expect(cited()).to.have.length(studies);
    expect(row(await openTool(element, 'export', '.popover'))).to.match(
      new RegExp(`^\\d+ findings of ${studies} studies$`),
    );
    await press(element, '.details .close');
    const all = Number(/of (\d+) studies/.exec(row(one(element, '.popover')))![1]);
    expect(all).to.be.above(studies);
    expect(cited()).to.have.length(all);
  });
});

describe('cite()', () => {
  it('knows its formats in any case, and throws with their names for another word', async () => {
    const element = await figure('source:bone-marrow');
    expect(element.cite('RIS' as 'ris')).to.equal(element.cite('ris'));
    expect(element.cite('Csl-JSON' as 'csl-json')).to.equal(element.cite('csl-json'));
    expect(element.cite()).to.equal(element.cite('text'));
    for (const word of ['endnote', 'csv', 'bib', '', 'constructor']) {
      const cite = (): string => element.cite(word as 'text');
      for (const known of ['csl-json', 'ris', 'bibtex', 'text'])
        expect(cite, word).to.throw(RangeError, `“${known}”`);
    }
  });
});

describe('a figure without a width', () => {
  const hidden: Readonly<Record<string, (element: MechanismSankey) => TemplateResult>> = {
    'in a tab that is not shown': (element) => html`<div style="display: none">${element}</div>`,
    'in closed details': (element) =>
      html`<details>
        <summary>Figure</summary>
        ${element}
      </details>`,
    'with the attribute “hidden”': (element) => {
      element.hidden = true;
      return html`<div>${element}</div>`;
    },
  };
  for (const [name, place] of Object.entries(hidden)) {
    it(`has its references and links ${name}`, async () => {
      const shown = await figure('source:bone-marrow');
      const element = document.createElement('mechanism-sankey');
      element.selected = 'source:bone-marrow';
      await fixture(place(element));
      await element.updateComplete;
      expect(element.cite('ris')).to.equal(shown.cite('ris'));
      expect(element.cite('ris')).to.contain('TY  - JOUR');
      expect(element.toCSV().split('\n').length).to.be.above(50);
    });
  }

  it('is drawn at its own width once it is shown', async () => {
    const element = document.createElement('mechanism-sankey');
    const holder = await fixture<HTMLElement>(
      html`<div hidden style="width: 620px">${element}</div>`,
    );
    element.toCSV();
    holder.hidden = false;
    await drawn(element);
    await until(() => one(element, 'svg[part="figure"]').getBoundingClientRect().width <= 620);
  });

  it('says what is missing where its data are', async () => {
    const element = document.createElement('mechanism-sankey');
    element.data = { nothing: true } as unknown as Dataset;
    await fixture(html`<div>${element}</div>`);
    expect(() => element.toCSV()).to.throw('data are loading or have problems');
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

async function captionOf(element: MechanismSankey): Promise<string> {
  const save = await openTool(element, 'export', '.popover');
  return save.querySelector('.text:last-child p')!.textContent;
}

describe('the exported picture', () => {
  it('states selection, what grey is, and sources, in picture and caption', async () => {
    const words = {
      en: [
        /Highlighted: bone marrow \(17 studies, \d+ findings\)/,
        /Grey: cargo, pathway or both not named in the review/,
        /Liu et al\. 2025 \(doi:10\.12307\/2025\.017\) and a second review, whose title and authors are not known to us/,
      ],
      zh: [
        /高亮：骨髓（17 项研究/,
        /灰色：综述未指明活性物质或通路，或两者均未指明。/,
        /刘艳艳等 2025.*题名和作者未知的综述/,
      ],
    };
    for (const [lang, patterns] of Object.entries(words)) {
      const element = await figure('source:bone-marrow', lang);
      const picture = wordsOf(element.toSVG());
      const caption = await captionOf(element);
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

  it('highlights and writes what a step of a story does, also several paths', async () => {
    const element = await figureIn(
      html`<mechanism-sankey step="1">
        <mechanism-step
          select="source:bone-marrow, source:amnion"
          reveal="1"
          caption="Two"
        ></mechanism-step>
      </mechanism-sankey>`,
    );
    const labels = (root: ParentNode): readonly string[] =>
      [...root.querySelectorAll('text')]
        .map((text) => text.textContent.replace(/\s+/g, ''))
        .filter((text) => /\dof\d/.test(text))
        .sort();
    await until(() => labels(pictureOf(element)!).length > 0);
    const picture = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    expect(picture.querySelectorAll('[fill-opacity="0.3"]')).not.to.have.length(0);
    expect(labels(picture)).to.include.members([...labels(pictureOf(element)!)]);
    expect(wordsOf(element.toSVG())).to.contain('Two').and.not.to.contain('Highlighted:');
  });

  it('labels what is not named the same way in page and picture', async () => {
    const element = await figure('');
    const labels = (root: ParentNode): readonly string[] =>
      [...root.querySelectorAll('text')]
        .map((text) => text.textContent.replace(/\s+/g, ''))
        .filter((text) => /^notnamed/.test(text))
        .sort();
    const picture = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    expect(labels(pictureOf(element)!)).not.to.have.length(0);
    expect(labels(picture)).to.deep.equal(labels(pictureOf(element)!));
  });
});
