// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import type { LinkedViews } from '../../../src/components/linked-views/linked-views.js';
import { detailsName } from '../../fixtures/details-name.js';
import { shown } from '../../fixtures/shown.js';
import { renamedDataset, smallDataset } from '../../fixtures/small-dataset.js';
import { until } from '../mechanism-sankey/drawn.js';
import {
  all,
  drawnAll,
  everything,
  filterTable,
  one,
  settled,
  studiesThrough,
  textOf,
  view,
} from './linked-page.js';

const barText = (views: Element): string => textOf(all(views, '.bar')[0]);
const spoken = (views: Element): string => textOf(one(views, '[role="status"]'));
const marked = (views: Element): readonly (string | undefined)[] =>
  all(view(views, 'study-table'), 'tr[aria-current="true"]').map((row) => row.dataset['study']);
const details = (views: Element): string => detailsName(view(views, 'mechanism-sankey'));

async function linked(
  selected: string,
  diagram: TemplateResult = html`<mechanism-sankey></mechanism-sankey>`,
): Promise<LinkedViews> {
  // as wide as a page on which the studies stand beside the diagram
  await setViewport({ width: 1280, height: 900 });
  const views = await shown<LinkedViews>(
    html`<linked-views .data=${smallDataset} filter=${everything} selected=${selected}
      >${diagram}<evidence-matrix></evidence-matrix><study-table></study-table
    ></linked-views>`,
  );
  await drawnAll(views);
  return views;
}

describe('the selection of <linked-views>', () => {
  it('survives new data that contain it', async () => {
    const views = await linked('source:bone-marrow');
    views.data = renamedDataset;
    await until(
      () => all(view(views, 'mechanism-sankey'), 'g.node[data-key="source:cord"]').length === 1,
    );
    await settled(views);
    expect(views.selected).to.equal('source:bone-marrow');
    expect(details(views)).to.equal('bone marrow');
    expect(marked(views)).to.have.members(studiesThrough(['source:bone-marrow']));
  });

  it('is cleared in every view by data without it, as bar and speech report', async () => {
    const views = await linked('source:umbilical-cord');
    const events: string[] = [];
    for (const name of ['evidence-select', 'evidence-error'] as const)
      views.addEventListener(name, (event) =>
        events.push(`${event.type} ${'selection' in event ? event.selection : ''}`),
      );
    views.data = renamedDataset;
    await until(
      () => all(view(views, 'mechanism-sankey'), 'g.node[data-key="source:cord"]').length === 1,
    );
    await settled(views);
    expect([
      views.selected,
      view(views, 'mechanism-sankey').selected,
      view(views, 'study-table').selected,
    ]).to.deep.equal(['', '', '']);
    expect(events).to.deep.equal(['evidence-select ']);
    expect(barText(views)).to.contain('umbilical cord is not in these data. Selection cleared.');
    await until(() => spoken(views) === 'umbilical cord is not in these data. Selection cleared.');
    await expect(views).to.be.accessible();
    one(views, '.bar [data-tool="clear"]').click();
    await settled(views);
    expect(barText(views)).to.contain('Choose a source');
    expect(document.activeElement).to.equal(views);
  });

  it('stays when one diagram loses its column but others still show it', async () => {
    const views = await linked('cargo:mir-1-3p');
    view(views, 'mechanism-sankey').columns = 'source outcome';
    await settled(views);
    expect(views.selected).to.equal('cargo:mir-1-3p');
    expect(all(view(views, 'mechanism-sankey'), '.highlight .lit')).not.to.have.length(0);
    expect(marked(views)).to.have.members(studiesThrough(['cargo:mir-1-3p']));
  });

  it('stays when a filter hides it, and the bar names the condition', async () => {
    const views = await linked('source:umbilical-cord');
    views.filter = `source:bone-marrow ${everything}`;
    await settled(views);
    expect(views.selected).to.equal('source:umbilical-cord');
    expect(barText(views)).to.match(
      /Nothing highlighted: the filter hides \d+ studies that report this \(Source: bone marrow\)\./,
    );
    views.filter = everything;
    await settled(views);
    expect(barText(views)).not.to.contain('Nothing highlighted');
    await filterTable(views, 'source', 'bone-marrow');
    await until(() => /Showing.*Selection not in view: umbilical cord\./.test(spoken(views)));
    one(view(views, 'mechanism-sankey'), '.unlit button').click();
    await settled(views);
    expect(views.filter).not.to.contain('source:');
    expect(marked(views)).to.have.members(studiesThrough(['source:umbilical-cord']));
  });

  it('of a group means the members it has in the diagram, in every view', async () => {
    const views = await linked(
      '',
      html`<mechanism-sankey max-nodes="2"></mechanism-sankey
        ><mechanism-sankey max-nodes="1"></mechanism-sankey>`,
    );
    const diagram = view(views, 'mechanism-sankey');
    await until(() =>
      all(diagram, 'g.node.group, g.node.other').every((each) => each.hasAttribute('aria-label')),
    );
    const nodes = all(diagram, 'g.node.group, g.node.other').map((each) => ({
      key: each.dataset['key']!,
      label: each.getAttribute('aria-label')!,
      studies: Number(each.dataset['studies']),
    }));
    expect(nodes.length).to.be.above(0);
    for (const { key, label, studies } of nodes) {
      diagram.selected = key;
      await settled(views);
      expect(views.selected).to.equal(key);
      const name = details(views);
      expect(label.startsWith(`${name}, `), `${name} is called ${label}`).to.equal(true);
      expect(barText(views)).to.match(new RegExp(` ${studies} of \\d+ stud`));
      expect(marked(views), key).to.have.length(studies);
      expect(detailsName(views.querySelectorAll('mechanism-sankey')[1]!)).to.equal(name);
    }
  });

  it('settles when two diagrams group the same node differently', async () => {
    const views = await linked(
      '',
      html`<mechanism-sankey max-nodes="3"></mechanism-sankey
        ><mechanism-sankey max-nodes="2"></mechanism-sankey>`,
    );
    let events = 0;
    views.addEventListener('evidence-select', () => (events += 1));
    views.selected = 'cargo:other';
    for (let round = 0; round < 5; round += 1) await settled(views);
    expect(events).to.be.below(4);
    const before = events;
    for (let round = 0; round < 5; round += 1) await settled(views);
    expect(events).to.equal(before);
  });
});
