// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { messagesFor, registerLanguage } from '../../../src/locales/index.js';
import { until } from './drawn.js';
import { figureIn, inside, one, openTool } from './tools.js';

const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const summaryOf = (element: MechanismSankey): string => textOf(one(element, '#summary'));

async function exportTexts(figure: TemplateResult, lang = 'en'): Promise<string> {
  return textOf(await openTool(await figureIn(figure, { lang }), 'export'));
}

async function legendOf(element: MechanismSankey): Promise<HTMLElement> {
  await until(() => inside(element, '.legend').length > 0);
  return one(element, '.legend');
}

describe('texts of <mechanism-sankey>', () => {
  it('describes the node order and missing values as drawn in the methods text', async () => {
    const bundled = await exportTexts(html`<mechanism-sankey order="value"></mechanism-sankey>`);
    expect(bundled)
      .to.contain('Nodes are ordered by size.')
      .and.to.contain('What is not named is grouped in blocks')
      .and.not.to.match(/hatched|dashed|links cross/i);
    const nearest = await exportTexts(
      html`<mechanism-sankey missing="nearest"></mechanism-sankey>`,
    );
    expect(nearest)
      .to.contain('the preparation or the group of measured markers is shown')
      .and.not.to.contain('grouped in blocks');
    const own = await exportTexts(
      html`<mechanism-sankey columns="drug effect"
        ><script type="text/csv">
          study,drug,effect
          A,x,y
          B,x,z
        </script></mechanism-sankey
      >`,
    );
    expect(own)
      .to.contain('few links cross')
      .and.not.to.match(/hatched|not reported|not named|unnamed|pale|cargo/i);
  });

  it('speaks only of findings in view if a path is not reported', async () => {
    const element = await figureIn(
      html`<mechanism-sankey columns="drug mechanism effect" selected=${'drug:x>effect:z'}
        ><script type="text/csv">
          study,drug,mechanism,effect
          A,x,m,y
          B,w,m,z
        </script></mechanism-sankey
      >`,
    );
    await until(() => inside(element, '.unlit').length > 0);
    expect(textOf(one(element, '.unlit'))).to.contain('in view');
    expect(textOf(one(element, '.panel-head h3'))).to.equal('No studies');
  });

  it('has a computed headline, in whose place an author can write one', async () => {
    const figure = (heading: string): TemplateResult =>
      html`<mechanism-sankey columns="drug effect" heading=${heading}
        ><script type="text/csv">
          study,drug,effect
          A,x,y
          B,x,z
          C,w,y
        </script></mechanism-sankey
      >`;
    const headlineOf = async (heading: string): Promise<string> =>
      textOf(one(await figureIn(figure(heading)), 'h2'));
    expect(await headlineOf('')).to.equal('3 studies: x most (2), y reported most (2)');
    expect(await headlineOf('What x does')).to.equal('What x does');
  });

  it('keeps the heading of its author while something is selected', async () => {
    const element = await figureIn(
      html`<mechanism-sankey heading="From cell to ovary"></mechanism-sankey>`,
    );
    element.selected = 'source:bone-marrow';
    await element.updateComplete;
    expect(textOf(one(element, 'h2'))).to.equal('From cell to ovary');
    expect(textOf(one(element, '.lead.answer'))).to.match(/^bone marrow: \d+ of \d+ studies\. /i);
  });

  it('keeps the capitals of proper names within sentences', async () => {
    const element = await figureIn(
      html`<mechanism-sankey columns="dna-repair effect"
        ><script type="text/csv">
          study,DNA repair,Effect
          A,x,y
        </script></mechanism-sankey
      >`,
    );
    expect(summaryOf(element)).to.contain('Flow diagram from DNA repair to effect.');
    expect(textOf(await openTool(element, 'export'))).to.contain('From DNA repair to effect.');
  });

  it('names colours that no column shows, in legend and exported picture', async () => {
    const element = await figureIn(
      html`<mechanism-sankey
        columns="source outcome"
        color-by="cargo"
        filter="source:bone-marrow"
      ></mechanism-sankey>`,
    );
    for (const text of [textOf(await legendOf(element)), element.toSVG()])
      expect(text)
        .to.contain('Colour: cargo.')
        .and.to.contain('miR-21-5p')
        .and.to.contain('other or not named')
        .and.not.to.contain('via/');
  });

  for (const [lang, name] of [
    ['en', 'other or not named'],
    ['zh', '其他或未指明'],
  ] as const) {
    it(`has one grey with one name for everything not named (${lang})`, async () => {
      const element = await figureIn(
        html`<mechanism-sankey color-by="cargo-kind"></mechanism-sankey>`,
        { lang },
      );
      const legend = await legendOf(element);
      const colors = [...legend.querySelectorAll('.by-color:has(rect)')].map((each) => [
        getComputedStyle(each.querySelector('rect')!).fill,
        textOf(each),
      ]);
      expect(new Set(colors.map(([color]) => color)).size, 'colours').to.equal(colors.length);
      expect(colors.filter(([, text]) => text === name)).to.have.length(1);
      expect(colors.at(-1)![1]).to.equal(name);
      expect(element.toSVG().match(new RegExp(`>${name}<`, 'g'))).to.have.length(1);
    });
  }

  it('has the same summary at every width', async () => {
    const summaryAt = async (width: number): Promise<string> =>
      summaryOf(await figureIn(html`<mechanism-sankey></mechanism-sankey>`, { width })).replace(
        /[\d,]+ nodes and [\d,]+ links /,
        '',
      );
    const wide = await summaryAt(1200);
    expect(await summaryAt(390)).to.equal(wide);
    expect(wide).to.match(/from \d+ studies with \d+ findings\./);
  });

  it('speaks the most common link between named terms in whole studies', async () => {
    const element = await figureIn(html`<mechanism-sankey></mechanism-sankey>`);
    expect(summaryOf(element)).to.match(/Most common: [^.]+ to [^.]+ \(\d+ studies\)\./);
  });

  it('shows the summary to nobody and lets the picture be described by it', async () => {
    const element = await figureIn(html`<mechanism-sankey></mechanism-sankey>`);
    const summary = one(element, '#summary');
    expect(summary.getBoundingClientRect().width).to.be.at.most(1);
    expect(one(element, 'svg[part="figure"]').getAttribute('aria-describedby')).to.contain(
      'summary',
    );
  });

  for (const [lang, denied] of [
    ['en', /Most common|whole path/],
    ['zh', /最常见|完整路径|完整报告/],
  ] as const) {
    it(`mentions no largest flow or shared path with a single study (${lang})`, async () => {
      const element = await figureIn(
        html`<mechanism-sankey columns="drug effect"
          ><script type="text/csv">
            study,drug,effect
            A,x,y
          </script></mechanism-sankey
        >`,
        { lang },
      );
      expect(summaryOf(element)).not.to.match(denied).and.not.to.equal('');
    });
  }

  it('says of a path how many studies report it whole, and of a node only how many there are', async () => {
    const details = async (lang: string, selected: string): Promise<string> =>
      textOf(
        one(
          await figureIn(html`<mechanism-sankey selected=${selected}></mechanism-sankey>`, {
            lang,
          }),
          '[part="details"]',
        ),
      );
    expect(await details('en', 'source:skin'))
      .to.match(/\d+ stud(y|ies) · \d+ finding/)
      .and.not.to.contain('Whole link');
    expect(await details('zh', 'source:skin'))
      .to.match(/\d+ 项研究/)
      .and.not.to.contain('单项研究完整报告');
    expect(await details('en', 'source:bone-marrow>outcome:homing')).to.match(
      /Whole link within one study: \d+ stud/,
    );
    expect(await details('zh', 'source:bone-marrow>outcome:homing')).to.match(
      /单项研究完整报告[^\d]*\d+ 项/,
    );
  });

  it('joins the sentences of its summary as the language requires', async () => {
    registerLanguage({
      ...messagesFor('en'),
      language: 'xx-joined',
      sentences: (sentences) => sentences.join(' | '),
    });
    const element = await figureIn(html`<mechanism-sankey></mechanism-sankey>`, {
      lang: 'xx-joined',
    });
    expect(summaryOf(element)).to.match(/outcome\. \| \d+ nodes/);
  });
});
