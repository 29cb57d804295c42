// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import type { EvidenceSelectEvent } from '../../../src/context/events.js';
import { renamedDataset, smallDataset } from '../../fixtures/small-dataset.js';
import { drawn, until } from './drawn.js';
import { detailsName } from '../../fixtures/details-name.js';
import { pictureOf } from '../../fixtures/picture.js';

const inside = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element, selector: string): string =>
  inside(element, selector)
    .map((each) => each.textContent.replace(/\s+/g, ' ').trim())
    .join(' ');
const spoken = (element: Element): string => text(element, '[role="status"][aria-live]');
const lit = (element: MechanismSankey): number =>
  Number(pictureOf(element)!.dataset['highlighted'] ?? 0);
const node = (element: Element, key: string): HTMLElement | undefined =>
  inside(element, 'g.node').find((each) => each.dataset['key'] === key);
const everything = 'tissue:* status:*';

/** A figure in a page so wide that the details stand beside it. */
async function wide(figure: TemplateResult): Promise<MechanismSankey> {
  const holder = await fixture<HTMLElement>(html`<div style="width: 1200px">${figure}</div>`);
  const element = await drawn(holder.querySelector('mechanism-sankey')!);
  await element.updateComplete;
  return element;
}

/** A figure of the small dataset with a selection. */
async function selecting(
  selected: string,
  attributes: { readonly filter?: string; readonly columns?: string } = {},
): Promise<MechanismSankey> {
  const { filter = everything, columns = '' } = attributes;
  return wide(
    html`<mechanism-sankey
      .data=${smallDataset}
      filter=${filter}
      columns=${columns}
      selected=${selected}
    ></mechanism-sankey>`,
  );
}

describe('the selection of <mechanism-sankey>', () => {
  it('survives new data that contain it', async () => {
    const element = await selecting('source:bone-marrow');
    element.data = renamedDataset;
    await until(() => node(element, 'source:cord') !== undefined);
    expect(element.selected).to.equal('source:bone-marrow');
    expect(detailsName(element)).to.equal('bone marrow');
    expect(inside(element, '.lost')).to.have.length(0);
  });

  it('is cleared by data without it, with message, announcement and event', async () => {
    const element = await selecting('source:umbilical-cord');
    const events: EvidenceSelectEvent[] = [];
    element.addEventListener('evidence-select', (event) => events.push(event));
    element.data = renamedDataset;
    await until(
      () => node(element, 'source:cord') !== undefined && inside(element, '.lost').length === 1,
    );
    expect(element.selected).to.equal('');
    expect(inside(element, '.details, .error')).to.have.length(0);
    expect(text(element, '.lost')).to.contain(
      'umbilical cord is not in these data. Selection cleared.',
    );
    expect(events.map((event) => event.selection)).to.deep.equal(['']);
    await until(() =>
      spoken(element).includes('umbilical cord is not in these data. Selection cleared.'),
    );
    inside(element, '.lost button')[0]!.click();
    await element.updateComplete;
    expect(inside(element, '.lost')).to.have.length(0);
    expect(
      element.shadowRoot!.activeElement?.matches('g[tabindex="0"]'),
      'focus goes on in the picture',
    ).to.equal(true);
  });

  it('accepts a selection set together with new data', async () => {
    const element = await selecting('source:umbilical-cord');
    element.data = renamedDataset;
    element.selected = 'source:cord';
    await until(() => node(element, 'source:cord') !== undefined);
    expect(element.selected).to.equal('source:cord');
    expect(inside(element, '.lost, .error')).to.have.length(0);
    expect(detailsName(element)).to.equal('cord');
  });

  it('is cleared with its own column, not with another', async () => {
    const element = await selecting('cargo:mir-1-3p');
    element.columns = 'source cargo outcome';
    await element.updateComplete;
    expect(element.selected).to.equal('cargo:mir-1-3p');
    element.columns = 'source outcome';
    await element.updateComplete;
    expect(element.selected).to.equal('');
    expect(lit(element)).to.equal(0);
    expect(text(element, '.lost')).to.match(
      /^Cargo is no longer a column\. Selection cleared: .*miR-1/,
    );
    await until(() => spoken(element).includes('Cargo is no longer a column'));
    element.selected = 'cargo:mir-1-3p';
    await element.updateComplete;
    expect(lit(element), 'an author may select in a facet that is no column').to.be.above(0);
    expect(inside(element, '.lost')).to.have.length(0);
  });

  it('stays when the filter hides it, names the condition and can remove it', async () => {
    const element = await selecting('source:umbilical-cord');
    const before = lit(element);
    element.filter = `source:bone-marrow ${everything}`;
    await element.updateComplete;
    expect(element.selected).to.equal('source:umbilical-cord');
    expect(lit(element)).to.equal(0);
    expect(text(element, '.unlit')).to.match(
      /Nothing highlighted: the filter hides \d+ studies that report this \(Source: bone marrow\)\./,
    );
    await until(() => /Showing.*Selection not in view: umbilical cord\./.test(spoken(element)));
    inside(element, '.unlit button')[0]!.click();
    await element.updateComplete;
    expect(lit(element)).to.equal(before);
    expect(inside(element, '.unlit')).to.have.length(0);
    expect(element.filter).not.to.contain('source');
  });

  it('removes only the default condition that hides it', async () => {
    const retracted = smallDataset.studies.find((study) => study.status === 'retracted')!;
    const element = await selecting(`study:${retracted.id}`, {
      filter: 'tissue:* !status:retracted',
    });
    expect(text(element, '.unlit')).to.contain('this (Status: not retracted).');
    inside(element, '.unlit button')[0]!.click();
    await element.updateComplete;
    expect(lit(element)).to.be.above(0);
  });

  it('stays when incomplete findings are hidden, and can show them again', async () => {
    const element = await selecting('cargo:via/cells');
    const before = lit(element);
    expect(before).to.be.above(0);
    element.missing = 'show';
    await element.updateComplete;
    expect(lit(element), 'the same findings within the one node').to.equal(before);
    element.missing = 'skip';
    await element.updateComplete;
    expect(element.selected).to.equal('cargo:via/cells');
    expect(text(element, '.unlit')).to.contain('are hidden');
    await until(() => spoken(element).includes('Selection not in view'));
    inside(element, '.unlit button')[0]!.click();
    await element.updateComplete;
    expect(element.missing).to.equal('gathered');
    expect(lit(element)).to.equal(before);
  });

  it('means the same findings for any `missing` and any `measure`', async () => {
    const element = await selecting('', { filter: `!preparation:not-reported ${everything}` });
    element.missing = 'show';
    element.selected = 'cargo:not-reported';
    await element.updateComplete;
    const before = lit(element);
    expect(before).to.be.above(1);
    element.missing = 'nearest';
    await element.updateComplete;
    expect(node(element, 'cargo:not-reported')).to.equal(undefined);
    expect(lit(element)).to.equal(before);
    element.measure = 'findings';
    await element.updateComplete;
    expect(lit(element)).to.equal(before);
    expect(element.selected).to.equal('cargo:not-reported');
  });

  it('says when no finding has the selected term', async () => {
    const unused = {
      ...smallDataset,
      vocabulary: {
        ...smallDataset.vocabulary,
        source: [...smallDataset.vocabulary['source']!, { id: 'unused', label: { en: 'unused' } }],
      },
    };
    const element = await wide(
      html`<mechanism-sankey .data=${unused} selected="source:unused"></mechanism-sankey>`,
    );
    expect(text(element, '.unlit')).to.equal(
      'Nothing highlighted: no finding in these data reports this.',
    );
  });
});

describe('a group node', () => {
  const gathered = (element: Element): HTMLElement[] =>
    inside(element, 'g.node.group, g.node.other');
  const selected = (element: Element): string => detailsName(element);

  it('selected by attribute has the name and numbers of the node in the figure', async () => {
    const first = await wide(html`<mechanism-sankey max-nodes="8"></mechanism-sankey>`);
    await until(() => gathered(first).every((each) => each.hasAttribute('aria-label')));
    const nodes = gathered(first).map((each) => ({
      key: each.dataset['key']!,
      label: each.getAttribute('aria-label')!,
      findings: Number(each.dataset['findings']),
    }));
    // a rest of terms that one study each names has a name of its own in the figure
    const named = nodes.filter(({ label }) => !label.includes('named once'));
    expect(named.some(({ key }) => key.endsWith(':other'))).to.equal(true);
    expect(named.some(({ key }) => key.includes('group/'))).to.equal(true);
    for (const { key, label, findings } of named) {
      const element = await wide(
        html`<mechanism-sankey max-nodes="8" selected=${key}></mechanism-sankey>`,
      );
      expect(
        label.startsWith(`${selected(element)}, `),
        `${selected(element)} is called ${label}`,
      ).to.equal(true);
      expect(lit(element), key).to.equal(findings);
      expect(text(element, '.details h3')).to.contain(`· ${findings} finding`);
      element.remove();
    }
  });

  it('keeps its name and numbers when its terms are shown in its place', async () => {
    const element = await wide(html`<mechanism-sankey max-nodes="8"></mechanism-sankey>`);
    const key = gathered(element)[0]!.dataset['key']!;
    element.selected = key;
    await element.updateComplete;
    const before = [selected(element), lit(element)];
    inside(element, '.details .opening button')[0]!.click();
    await element.updateComplete;
    expect(node(element, key) === undefined).to.equal(true);
    // the focused mark is highlighted instead
    (element.shadowRoot!.activeElement as SVGElement | null)?.blur();
    expect([selected(element), lit(element)]).to.deep.equal(before);
  });

  it('follows what it gathers when other terms are grouped', async () => {
    const element = await wide(html`<mechanism-sankey max-nodes="8"></mechanism-sankey>`);
    const key = gathered(element)
      .map((each) => each.dataset['key']!)
      .find((each) => each.endsWith(':other'))!;
    element.selected = key;
    await element.updateComplete;
    const before = selected(element);
    element.maxNodes = 5;
    await element.updateComplete;
    await until(() => node(element, key)?.hasAttribute('aria-label') === true);
    expect(
      node(element, key)!
        .getAttribute('aria-label')!
        .startsWith(`${selected(element)}, `),
    ).to.equal(true);
    expect(selected(element)).not.to.equal(before);
    expect(lit(element)).to.equal(Number(node(element, key)!.dataset['findings']));
  });

  it('says when there is no such group', async () => {
    const element = await wide(
      html`<mechanism-sankey max-nodes="99" selected="cargo:other"></mechanism-sankey>`,
    );
    expect(text(element, '.unlit')).to.equal(
      'Nothing highlighted: there is no group of this name here.',
    );
    expect(selected(element)).not.to.contain('(1)');
  });
});

describe('a selection that matches nothing', () => {
  for (const [word, suggestion] of [
    ['cargo:group/nonsense', ''],
    ['cargo:group/mirma', 'group/mirna'],
    ['cargo:via/nothing', ''],
    ['cargo:via/cels', 'via/cells'],
    ['pathway:foo/bar', ''],
    ['source:via/cells', ''],
    ['source:bone-marow', 'bone-marrow'],
  ] as const) {
    it(`is reported as a mistake: ${word}`, async () => {
      const element: MechanismSankey = await drawn(
        await fixture(html`<mechanism-sankey selected=${word}></mechanism-sankey>`),
      );
      const message = text(element, '.error');
      expect(message).to.contain(
        `${word.slice(0, word.indexOf(':'))} has no value “${word.slice(word.indexOf(':') + 1)}”.`,
      );
      expect(/Did you mean “(.*)”/.exec(message)?.[1] ?? '').to.equal(suggestion);
    });
  }
});
