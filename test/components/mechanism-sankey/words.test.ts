// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { messagesFor, registerLanguage } from '../../../src/locales/index.js';
import { drawn, until } from './drawn.js';
import { openTool } from './tools.js';

async function exportTexts(template: ReturnType<typeof html>): Promise<string> {
  const element: MechanismSankey = await drawn(await fixture(template));
  return (await openTool(element, 'export')).textContent;
}

describe('texts of <mechanism-sankey>', () => {
  it('describes the node order and missing values as drawn in the methods text', async () => {
    const bundled = await exportTexts(html`<mechanism-sankey order="value"></mechanism-sankey>`);
    expect(bundled)
      .to.contain('ordered by size')
      .and.to.contain('hatched')
      .and.not.to.contain('cross');
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
      .and.not.to.match(/hatched|not reported|cargo/);
  });

  it('speaks only of findings in view if a path is not reported', async () => {
    const element: MechanismSankey = await drawn(
      await fixture(
        html`<mechanism-sankey columns="drug mechanism effect" selected=${'drug:x>effect:z'}
          ><script type="text/csv">
            study,drug,mechanism,effect
            A,x,m,y
            B,w,m,z
          </script></mechanism-sankey
        >`,
      ),
    );
    await until(() => element.shadowRoot!.querySelector('.unlit') !== null);
    expect(element.shadowRoot!.querySelector('.unlit')!.textContent).to.contain('in view');
  });

  it('keeps the capitals of proper names within sentences', async () => {
    const element: MechanismSankey = await drawn(
      await fixture(
        html`<mechanism-sankey columns="dna-repair effect"
          ><script type="text/csv">
            study,DNA repair,Effect
            A,x,y
          </script></mechanism-sankey
        >`,
      ),
    );
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.equal(
      'From DNA repair to effect',
    );
  });

  it('names colours that no column shows, in legend and exported picture', async () => {
    const element: MechanismSankey = await drawn(
      await fixture(
        html`<mechanism-sankey
          columns="source outcome"
          color-by="cargo"
          filter="source:bone-marrow"
        ></mechanism-sankey>`,
      ),
    );
    await until(() => element.shadowRoot!.querySelector('.legend') !== null);
    for (const text of [element.shadowRoot!.querySelector('.legend')!.textContent, element.toSVG()])
      expect(text)
        .to.contain('cargo not named')
        .and.to.contain('miR-21-5p')
        .and.not.to.contain('via/');
  });

  for (const [lang, name] of [
    ['en', 'cargo type not named'],
    ['zh', '未指明活性物质类型'],
  ] as const) {
    it(`has one grey with one name for everything not named (${lang})`, async () => {
      const element: MechanismSankey = await drawn(
        await fixture(
          html`<mechanism-sankey lang=${lang} color-by="cargo-kind"></mechanism-sankey>`,
        ),
      );
      const root = element.shadowRoot!;
      await until(() => root.querySelector('.legend') !== null);
      const colors = [...root.querySelectorAll('.legend .by-color:has(rect)')].map((each) => [
        getComputedStyle(each.querySelector('rect')!).fill,
        each.textContent.trim(),
      ]);
      expect(new Set(colors.map(([color]) => color)).size, 'colours').to.equal(colors.length);
      expect(colors.at(-1)![1]).to.equal(name);
      expect(element.toSVG().match(new RegExp(`>${name}<`, 'g'))).to.have.length(1);
    });
  }

  it('has the same summary at every width', async () => {
    const summaryAt = async (width: number): Promise<string> => {
      const page = await fixture<HTMLElement>(
        html`<div style="width: ${width}px"><mechanism-sankey></mechanism-sankey></div>`,
      );
      const element = await drawn(page.querySelector('mechanism-sankey')!);
      return element
        .shadowRoot!.querySelector('.summary')!
        .textContent.replace(/[\d,]+ nodes and [\d,]+ links /, '')
        .trim();
    };
    const wide = await summaryAt(1100);
    expect(await summaryAt(320)).to.equal(wide);
    expect(wide).to.match(
      /Most common: umbilical cord to whole cells, cargo not named \([\d.]+ studies/,
    );
  });

  for (const [lang, denied] of [
    ['en', /Most common|whole path/],
    ['zh', /最常见|完整路径/],
  ] as const) {
    it(`mentions no largest flow or shared path with a single study (${lang})`, async () => {
      const element: MechanismSankey = await drawn(
        await fixture(
          html`<mechanism-sankey lang=${lang} columns="drug effect"
            ><script type="text/csv">
              study,drug,effect
              A,x,y
            </script></mechanism-sankey
          >`,
        ),
      );
      expect(element.shadowRoot!.querySelector('.summary')!.textContent).not.to.match(denied);
    });
  }

  it('uses different words for a node and a path, and explains selecting a path', async () => {
    const details = async (lang: string, selected: string, bare = false): Promise<string> => {
      const holder = await fixture<HTMLElement>(
        html`<div lang=${lang}>
          <mechanism-sankey selected=${selected} ?without-toolbar=${bare}></mechanism-sankey>
        </div>`,
      );
      const element = await drawn(holder.querySelector('mechanism-sankey')!);
      return element.shadowRoot!.querySelector('[part="details"]')!.textContent;
    };
    expect(await details('en', 'source:skin'))
      .to.match(/Reported by \d+ stud(y|ies) in \d+ finding/)
      .and.to.contain('Shift')
      .and.to.contain('“Find a link”')
      .and.not.to.contain('Whole link');
    expect(await details('zh', 'source:skin'))
      .to.match(/由 \d+ 项研究报告/)
      .and.to.contain('“查找关联”')
      .and.not.to.contain('单项研究完整报告');
    expect(await details('en', 'source:skin', true))
      .to.contain('Shift')
      .and.not.to.contain('Find a link');
    expect(await details('en', 'source:bone-marrow>outcome:homing')).to.contain(
      'Whole link within one study:',
    );
  });

  it('joins the sentences of its summary as the language requires', async () => {
    registerLanguage({
      ...messagesFor('en'),
      language: 'xx-joined',
      sentences: (sentences) => sentences.join(' | '),
    });
    const element: MechanismSankey = await drawn(
      await fixture(html`<mechanism-sankey lang="xx-joined"></mechanism-sankey>`),
    );
    expect(element.shadowRoot!.querySelector('#summary')!.textContent).to.match(
      /outcome\. \| \d+ nodes/,
    );
  });
});
