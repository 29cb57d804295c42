// SPDX-License-Identifier: MIT
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait-until.js';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { shown } from '../../fixtures/shown.js';

const nodes = (figure: MechanismSankey): readonly Element[] => [
  ...figure.shadowRoot!.querySelectorAll('g.node'),
];
/** Rows of a table in which `a` has so many terms, each with two studies more than the next. */
function tableOf(rows: number, terms: number): string {
  const line = (_: unknown, row: number): string => `s${row},a${row % terms},b${row % 3}`;
  return ['study,a,b', ...Array.from({ length: rows }, line)].join('\n');
}
const inScript = (text: string): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'text/csv';
  script.textContent = text;
  return script;
};

describe('a figure of large data', () => {
  it('is drawn after its data are read in slices, and complete only then', async () => {
    const figure = await fixture<MechanismSankey>(
      html`<mechanism-sankey columns="a b">${inScript(tableOf(4000, 5))}</mechanism-sankey>`,
    );
    await oneEvent(figure, 'evidence-load');
    await figure.updateComplete;
    expect(nodes(figure)).to.have.length(8);
    expect(figure.shadowRoot!.textContent).to.contain('4,000');
  });

  it('gives its picture at once to who asks before it is drawn', async () => {
    const figure = await fixture<MechanismSankey>(
      html`<mechanism-sankey columns="a b">${inScript(tableOf(4000, 5))}</mechanism-sankey>`,
    );
    await oneEvent(figure, 'evidence-load');
    expect(figure.toSVG()).to.contain('<svg');
    expect(nodes(figure)).to.have.length(8);
  });

  it('follows a new filter, and of several the last', async () => {
    const figure = await fixture<MechanismSankey>(
      html`<mechanism-sankey columns="a b">${inScript(tableOf(4000, 5))}</mechanism-sankey>`,
    );
    await oneEvent(figure, 'evidence-load');
    await figure.updateComplete;
    const keys = (): readonly (string | undefined)[] =>
      nodes(figure).map((node) => (node as SVGElement).dataset['key']);
    figure.filter = 'a:a1,a2';
    await figure.updateComplete;
    expect(keys()).to.have.members(['a:a1', 'a:a2', 'b:b0', 'b:b1', 'b:b2']);
    figure.filter = 'a:a3';
    await new Promise((resolve) => setTimeout(resolve));
    figure.filter = 'a:a4 b:b1';
    await figure.updateComplete;
    expect(keys()).to.have.members(['a:a4', 'b:b1']);
    figure.filter = '';
    expect(figure.toSVG()).to.contain('a0');
  });

  it('has its sheet of paper ready a second later, and prints the screen’s view before', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div style="width: 1000px">
        <mechanism-sankey columns="a b">${inScript(tableOf(4000, 5))}</mechanism-sankey>
      </div>`,
    );
    const figure = holder.querySelector('mechanism-sankey')!;
    await oneEvent(figure, 'evidence-load');
    await figure.updateComplete;
    const printed = (): number => {
      dispatchEvent(new Event('beforeprint'));
      const { width } =
        figure.shadowRoot!.querySelector<SVGSVGElement>('svg[part="figure"]')!.viewBox.baseVal;
      dispatchEvent(new Event('afterprint'));
      return width;
    };
    expect(printed()).to.be.closeTo(1000, 1);
    await waitUntil(() => printed() === 690, 'the width of a sheet');
  });

  it('gathers what is more than can be read, whatever its author asks for', async () => {
    const rows = Array.from({ length: 300 }, (_, term) => `s${term},a${term},b`);
    const again = rows.slice(0, 200).map((row) => row.replace('s', 't'));
    const table = ['study,a,b', ...rows, ...again].join('\n');
    for (const attribute of ['max-nodes="100000"', 'detail="terms"']) {
      const host = document.createElement('div');
      host.innerHTML = `<mechanism-sankey columns="a b" ${attribute}></mechanism-sankey>`;
      host.querySelector('mechanism-sankey')!.append(inScript(table));
      await shown(html`${host}`);
      const figure = host.querySelector('mechanism-sankey')!;
      await waitUntil(() => nodes(figure).length > 0, 'drawn');
      expect(nodes(figure).length, attribute).to.be.lessThan(160);
    }
  });
});
