// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import type { EvidenceSelectEvent } from '../../../src/context/events.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { drawn, openTable, until } from './drawn.js';
import { figureIn } from './tools.js';
import { detailsName } from '../../fixtures/details-name.js';
import { pictureOf } from '../../fixtures/picture.js';

const inside = (element: MechanismSankey, selector: string): SVGElement[] => [
  ...element.shadowRoot!.querySelectorAll<SVGElement>(selector),
];
const node = (element: MechanismSankey, key: string): SVGElement =>
  inside(element, 'g.node').find((each) => each.dataset['key'] === key)!;
const click = (target: Element, init: MouseEventInit = {}): boolean =>
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...init }));
const sum = (element: MechanismSankey, facet: string): number =>
  inside(element, 'g.node')
    .filter((each) => each.dataset['key']!.startsWith(`${facet}:`))
    .reduce((total, each) => total + Number(each.dataset['value']), 0);

describe('<mechanism-sankey>', () => {
  it('draws the bundled evidence without any attribute', async () => {
    const element = await figureIn(html`<mechanism-sankey></mechanism-sankey>`);
    const total = sum(element, 'source');
    expect(total).to.be.above(0);
    for (const facet of ['cargo', 'pathway', 'outcome'])
      expect(sum(element, facet), facet).to.be.closeTo(total, 1e-6);
    const drawnStudies = new Set(
      bundledDataset()
        .studies.filter(
          (study) =>
            study.status !== 'retracted' &&
            study.findings.some((finding) => finding.tissue === 'ovary'),
        )
        .map((study) => study.id),
    );
    expect(total).to.be.closeTo(drawnStudies.size, 1e-6);
  });

  it('reports wrong settings with suggestions and keeps the fallback', async () => {
    const element: MechanismSankey = await fixture(
      html`<mechanism-sankey filter="sorce:umbilical-cord" columns="source outcom"
        ><p>fallback</p></mechanism-sankey
      >`,
    );
    const problems: string[] = [];
    element.addEventListener('evidence-error', (event) =>
      problems.push(...event.problems.map((problem) => problem.code)),
    );
    await drawn(element);
    const message = element.shadowRoot!.querySelector('[part="error"]')!.textContent;
    expect(message).to.contain('“sorce”').and.to.contain('“source”').and.to.contain('“outcome”');
    expect(inside(element, 'g.node')).to.have.length(0);
    expect(element.shadowRoot!.querySelector('slot')).to.not.equal(null);
    element.filter = 'source:umbilcal-cord';
    element.columns = '';
    await element.updateComplete;
    expect(problems).to.include('unknown-value');
    expect(element.shadowRoot!.querySelector('[part="error"]')!.textContent).to.contain(
      'umbilical-cord',
    );
    element.filter = '';
    await drawn(element);
    expect(element.shadowRoot!.querySelector('[part="error"]')).to.equal(null);
  });

  it('opens the studies behind a node, a ribbon and a path', async () => {
    const element = await drawn(
      await fixture(
        html`<mechanism-sankey
          .data=${smallDataset}
          filter="tissue:* status:*"
        ></mechanism-sankey>`,
      ),
    );
    const first = inside(element, 'g.link')[0]!;
    const selected = new Promise<EvidenceSelectEvent>((resolve) =>
      element.addEventListener('evidence-select', resolve, { once: true }),
    );
    click(first);
    const event = await selected;
    expect(event.selection).to.equal(`${first.dataset['from']!}>${first.dataset['to']!}`);
    expect(event.detail.studyIds).to.have.length(Number(first.dataset['studies']));
    await element.updateComplete;
    const listed = [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="details"] [data-study]'),
    ].map((each) => each.dataset['study']);
    expect([...listed].sort()).to.deep.equal([...event.studyIds].sort());
    expect(element.getAttribute('selected')).to.equal(event.selection);
    const start = node(element, first.dataset['from']!);
    const end = inside(element, 'g.node').filter((each) =>
      each.dataset['key']!.startsWith('outcome:'),
    )[0]!;
    click(start);
    click(end, { shiftKey: true });
    await element.updateComplete;
    expect(element.selected).to.equal(`${start.dataset['key']!}>${end.dataset['key']!}`);
    click(element.shadowRoot!.querySelector('[part="details"] .panel-head .close')!);
    await element.updateComplete;
    expect(element.selected).to.equal('');
    expect(element.shadowRoot!.querySelector('[part="details"]')).to.equal(null);
  });

  it('highlights the findings through a hovered or focused node in every column', async () => {
    const element = await figureIn(html`<mechanism-sankey></mechanism-sankey>`);
    for (const key of ['source:bone-marrow', 'outcome:homing']) {
      node(element, key).dispatchEvent(
        new PointerEvent('pointerover', { bubbles: true, composed: true }),
      );
      await element.updateComplete;
      const lit = Number(pictureOf(element)!.getAttribute('data-highlighted'));
      expect(lit).to.equal(Number(node(element, key).dataset['findings']));
      const facets = inside(element, 'text.label.highlighted[data-for*=":"]').map(
        (label) => label.dataset['for']!.split(':')[0],
      );
      expect([...new Set(facets)], key).to.have.members(['source', 'cargo', 'pathway', 'outcome']);
      pictureOf(element)!.dispatchEvent(new PointerEvent('pointerleave'));
      await element.updateComplete;
      expect(pictureOf(element)!.hasAttribute('data-highlighted')).to.equal(false);
    }
  });

  it('shows the selection set by attribute', async () => {
    const element = await figureIn(
      html`<mechanism-sankey selected="source:bone-marrow"></mechanism-sankey>`,
    );
    expect(detailsName(element)).to.equal('bone marrow');
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.match(
      /^bone marrow: \d+ of \d+ studies$/i,
    );
    expect(node(element, 'source:bone-marrow').getAttribute('aria-pressed')).to.equal('true');
  });

  it('uses the language of the nearest lang and follows its changes', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="zh-CN"><mechanism-sankey></mechanism-sankey></div>`,
    );
    const element = await drawn(page.querySelector('mechanism-sankey')!);
    expect(element.shadowRoot!.querySelector('h2')!.textContent).to.match(/\p{Script=Han}/u);
    page.lang = 'en';
    await until(() => element.shadowRoot!.querySelector('h2')!.textContent.startsWith('Of '));
  });

  it('says when nothing matches and offers to clear the filter', async () => {
    const element = await drawn(
      await fixture(
        html`<mechanism-sankey
          .data=${smallDataset}
          filter="source:adipose !source:adipose tissue:* status:*"
        ></mechanism-sankey>`,
      ),
    );
    expect(element.shadowRoot!.querySelector('.state')!.textContent).to.contain(
      'No finding matches',
    );
    click(element.shadowRoot!.querySelector('.state button')!);
    await until(() => inside(element, 'g.node').length > 0);
  });

  it('draws custom data from a script child and reports bad rows', async () => {
    const element: MechanismSankey = await drawn(
      await fixture(
        html`<mechanism-sankey columns="drug effect"
          ><script type="text/csv">
            study,drug,effect
            A,x,y
            B,x,z
          </script></mechanism-sankey
        >`,
      ),
    );
    expect(inside(element, 'g.node').map((each) => each.dataset['key'])).to.have.members([
      'drug:x',
      'effect:y',
      'effect:z',
    ]);
    const bad: MechanismSankey = await drawn(
      await fixture(
        html`<mechanism-sankey columns="drug effect"
          ><script type="text/csv">
            study,drug,effect
            A,x,y
            ,x,z
          </script></mechanism-sankey
        >`,
      ),
    );
    expect(bad.shadowRoot!.querySelector('[part="error"]')!.textContent).to.contain(
      'row 3, study: the cell is empty',
    );
    expect(inside(bad, 'g.node')).to.have.length(0);
    bad.onProblem = 'draw-valid';
    await until(() => inside(bad, 'g.node').length === 2);
  });

  it('reports a file that cannot be loaded', async () => {
    const element: MechanismSankey = await fixture(
      html`<mechanism-sankey src="/no/such/file.json"></mechanism-sankey>`,
    );
    await until(() => element.shadowRoot!.querySelector('.error') !== null);
    expect(element.shadowRoot!.querySelector('.error')!.textContent)
      .to.contain('/no/such/file.json')
      .and.to.contain('404');
    expect(element.shadowRoot!.querySelector('.error button')).to.not.equal(null);
  });

  it('groups what does not fit and expands it in place', async () => {
    const element = await figureIn(html`<mechanism-sankey max-nodes="6"></mechanism-sankey>`);
    const group = inside(element, 'g.node.group, g.node.other')[0]!;
    const before = inside(element, 'g.node').length;
    const key = group.dataset['key']!;
    expect(group.getAttribute('aria-expanded')).to.equal('false');
    group.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(node(element, key)).to.equal(undefined);
    expect(inside(element, 'g.node').length).to.be.above(before);
    expect(sum(element, 'cargo')).to.be.closeTo(sum(element, 'source'), 1e-6);
  });

  it('has a table whose values add up to the figure', async () => {
    const element = await figureIn(html`<mechanism-sankey></mechanism-sankey>`);
    expect(inside(element, 'tbody tr'), 'while it is closed').to.have.length(0);
    await openTable(element);
    expect(inside(element, 'tbody tr').length).to.equal(inside(element, 'g.link').length);
    const fromFigure = inside(element, 'g.link').reduce(
      (total, link) => total + Number(link.dataset['value']),
      0,
    );
    expect(fromFigure).to.be.closeTo(3 * sum(element, 'source'), 1e-6);
    const button = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('thead button')[0]!;
    button.click();
    await element.updateComplete;
    expect(button.closest('th')!.getAttribute('aria-sort')).to.equal('ascending');
    element.shadowRoot!.querySelector<HTMLElement>('.table-holder summary')!.click();
    await until(() => inside(element, 'tbody tr').length === 0);
  });

  it('steps through columns and through a story', async () => {
    const element = await figureIn(html`<mechanism-sankey step="2"></mechanism-sankey>`);
    const headings = (): readonly string[] =>
      inside(element, 'text.heading:not(.quiet)').map(({ textContent }) => textContent.trim());
    expect(headings()).to.deep.equal(['Source', 'Cargo']);
    element.next();
    await element.updateComplete;
    expect(headings()).to.deep.equal(['Source', 'Cargo', 'Pathway']);
    const story = await drawn(
      await fixture(
        html`<mechanism-sankey step="0"
          ><mechanism-step select="source:skin" caption="Skin first"></mechanism-step
          ><mechanism-step select="outcome:homing" caption="Then homing"></mechanism-step
        ></mechanism-sankey>`,
      ),
    );
    const [back, on] = [...story.shadowRoot!.querySelectorAll('.arrows button')] as [
      HTMLButtonElement,
      HTMLButtonElement,
    ];
    expect(story.shadowRoot!.querySelector('h2 .place')).to.equal(null);
    expect([back, on].map((button) => button.getAttribute('aria-disabled'))).to.deep.equal([
      'true',
      null,
    ]);
    on.focus();
    on.click();
    await story.updateComplete;
    await until(() => story.selected === 'source:skin');
    expect(back.getAttribute('aria-disabled'), 'at the first step').to.equal('true');
    expect(story.shadowRoot!.querySelector('h2')!.textContent).to.contain('Skin first');
    story.next();
    await until(() => story.selected === 'outcome:homing');
    // at the end the button is disabled but keeps focus
    expect(on.getAttribute('aria-disabled')).to.equal('true');
    expect(story.shadowRoot!.activeElement).to.equal(on);
    on.click();
    expect(story.step).to.equal(2);
    story.previous();
    story.previous();
    await until(() => story.selected === 'source:skin');
    expect(story.step).to.equal(1);
  });

  it('exports the figure, its links and its references', async () => {
    const element = await figureIn(
      html`<mechanism-sankey selected="source:umbilical-cord"></mechanism-sankey>`,
    );
    const picture = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    expect(picture.querySelector('title')!.textContent).to.equal(
      element.shadowRoot!.querySelector('h2')!.textContent,
    );
    expect(element.toSVG()).not.to.match(/NaN|undefined|var\(--/);
    expect(element.toCSV().trim().split('\n').length).to.equal(
      inside(element, 'g.link').length + 1,
    );
    expect(element.cite('ris')).to.contain('TY  - JOUR');
    expect(element.cite('bibtex')).to.contain('@article');
    expect(JSON.parse(element.cite('csl-json'))).to.be.an('array');
    const blob = await element.toPNG({ scale: 1 });
    expect(blob.type).to.equal('image/png');
    expect(blob.size).to.be.above(10_000);
  });

  it('keeps its drawing while hidden, and draws at the new width when shown', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div style="width: 1000px"><mechanism-sankey></mechanism-sankey></div>`,
    );
    const element = await drawn(holder.querySelector('mechanism-sankey')!);
    holder.style.display = 'none';
    await aTimeout(50);
    expect(inside(element, 'g.node').length).to.be.above(0);
    holder.style.width = '360px';
    holder.style.display = 'block';
    await until(() => Number(pictureOf(element)!.getAttribute('width')) <= 360);
    expect(inside(element, '.pager'), 'two columns at a time').to.have.length(1);
    const far = await fixture<HTMLElement>(
      html`<div style="display: none"><mechanism-sankey></mechanism-sankey></div>`,
    );
    const hidden = far.querySelector('mechanism-sankey')!;
    await aTimeout(50);
    expect(inside(hidden, 'g.node')).to.have.length(0);
    far.style.display = 'block';
    await drawn(hidden);
  });

  it('restores a view from its link, and cleans up when removed', async () => {
    location.hash =
      '#evidence-view:linked?columns=source%20outcome&filter=source%3Abone-marrow&selected=outcome%3Ahoming&data=0.0.0';
    const element = await drawn(
      await fixture(html`<mechanism-sankey id="linked"></mechanism-sankey>`),
    );
    await until(() => element.selected === 'outcome:homing');
    expect(element.columns).to.equal('source outcome');
    expect(element.shadowRoot!.textContent).to.contain('0.0.0');
    location.hash = '';
    element.remove();
    expect(element.isConnected).to.equal(false);
  });

  it('does not repaint when nothing changes', async () => {
    const element = await drawn(
      await fixture(
        html`<mechanism-sankey
          .data=${smallDataset}
          filter="tissue:* status:*"
        ></mechanism-sankey>`,
      ),
    );
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(pictureOf(element)!, { subtree: true, childList: true, attributes: true });
    element.requestUpdate();
    await aTimeout(300);
    observer.disconnect();
    expect(changes).to.have.length(0);
  });

  it('survives moving in the document and new data', async () => {
    const element = await drawn(
      await fixture(html`<mechanism-sankey selected="source:umbilical-cord"></mechanism-sankey>`),
    );
    const other = await fixture<HTMLElement>(html`<section></section>`);
    other.append(element);
    await drawn(element);
    expect(element.selected).to.equal('source:umbilical-cord');
    element.data = smallDataset;
    await until(() => inside(element, 'g.node').length > 0 && sum(element, 'source') < 10);
  });
});
