// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import type { EvidenceSelectEvent } from '../../../src/context/events.js';
import { renamedDataset, smallDataset } from '../../fixtures/small-dataset.js';
import { drawn, until } from './drawn.js';

const inside = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element, selector: string): string =>
  inside(element, selector)
    .map((each) => each.textContent.replace(/\s+/g, ' ').trim())
    .join(' ');
const spoken = (element: Element): string => text(element, '[role="status"][aria-live]');
const lit = (element: MechanismSankey): number => Number(element.svg!.dataset['highlighted'] ?? 0);
const node = (element: Element, key: string): HTMLElement | undefined =>
  inside(element, 'g.node').find((each) => each.dataset['key'] === key);
const everything = 'tissue:* status:*';

/** A figure of the small dataset in which something is selected. */
async function selecting(
  selected: string,
  attributes: { readonly filter?: string; readonly columns?: string } = {},
): Promise<MechanismSankey> {
  const { filter = everything, columns = '' } = attributes;
  return drawn(
    await fixture(
      html`<mechanism-sankey
        .dataset=${smallDataset}
        filter=${filter}
        columns=${columns}
        selected=${selected}
      ></mechanism-sankey>`,
    ),
  );
}

describe('the selection of <mechanism-sankey>', () => {
  it('survives new data that know it', async () => {
    const element = await selecting('source:bone-marrow');
    element.dataset = renamedDataset;
    await until(() => node(element, 'source:cord') !== undefined);
    expect(element.selected).to.equal('source:bone-marrow');
    expect(text(element, '.details h3')).to.equal('bone marrow');
    expect(inside(element, '.lost')).to.have.length(0);
  });

  it('is given up with new data that do not know it, and says so to eyes, ears and the page', async () => {
    const element = await selecting('source:umbilical-cord');
    const events: EvidenceSelectEvent[] = [];
    element.addEventListener('evidence-select', (event) => events.push(event));
    element.dataset = renamedDataset;
    await until(
      () => node(element, 'source:cord') !== undefined && inside(element, '.lost').length === 1,
    );
    expect(element.selected).to.equal('');
    expect(inside(element, '.details, .error')).to.have.length(0);
    expect(text(element, '.lost')).to.contain(
      'umbilical cord is not in these data; selection cleared.',
    );
    expect(events.map((event) => event.selection)).to.deep.equal(['']);
    await until(() =>
      spoken(element).includes('umbilical cord is not in these data; selection cleared.'),
    );
    inside(element, '.lost button')[0]!.click();
    await element.updateComplete;
    expect(inside(element, '.lost')).to.have.length(0);
    expect(
      element.shadowRoot!.activeElement?.matches('g[tabindex="0"]'),
      'focus goes on in the picture',
    ).to.equal(true);
  });

  it('takes what an author selects together with new data', async () => {
    const element = await selecting('source:umbilical-cord');
    element.dataset = renamedDataset;
    element.selected = 'source:cord';
    await until(() => node(element, 'source:cord') !== undefined);
    expect(element.selected).to.equal('source:cord');
    expect(inside(element, '.lost, .error')).to.have.length(0);
    expect(text(element, '.details h3')).to.equal('cord');
  });

  it('is given up with its column, not with another', async () => {
    const element = await selecting('cargo:mir-1-3p');
    element.columns = 'source cargo outcome';
    await element.updateComplete;
    expect(element.selected).to.equal('cargo:mir-1-3p');
    element.columns = 'source outcome';
    await element.updateComplete;
    expect(element.selected).to.equal('');
    expect(lit(element)).to.equal(0);
    expect(text(element, '.lost')).to.match(
      /^Cargo is no longer a column; selection cleared: .*miR-1/,
    );
    await until(() => spoken(element).includes('Cargo is no longer a column'));
    element.selected = 'cargo:mir-1-3p';
    await element.updateComplete;
    expect(lit(element), 'an author may select in a facet that is no column').to.be.above(0);
    expect(inside(element, '.lost')).to.have.length(0);
  });

  it('stays when the filter hides it, says which condition does, and lifts it', async () => {
    const element = await selecting('source:umbilical-cord');
    const before = lit(element);
    element.filter = `source:bone-marrow ${everything}`;
    await element.updateComplete;
    expect(element.selected).to.equal('source:umbilical-cord');
    expect(lit(element)).to.equal(0);
    expect(text(element, '.unlit')).to.match(
      /Nothing is lit: the filter leaves out what \d+ studies report of this\. In the way: Source: bone marrow\./,
    );
    await until(() =>
      /Now showing.*Nothing of the selection is in view: umbilical cord\./.test(spoken(element)),
    );
    inside(element, '.unlit button')[0]!.click();
    await element.updateComplete;
    expect(lit(element)).to.equal(before);
    expect(inside(element, '.unlit')).to.have.length(0);
    expect(element.filter).not.to.contain('source');
  });

  it('lifts a default condition of the data, and only that', async () => {
    const retracted = smallDataset.studies.find((study) => study.status === 'retracted')!;
    const element = await selecting(`study:${retracted.id}`, {
      filter: 'tissue:* !status:retracted',
    });
    expect(text(element, '.unlit')).to.contain('In the way: Status: not retracted.');
    inside(element, '.unlit button')[0]!.click();
    await element.updateComplete;
    expect(lit(element)).to.be.above(0);
  });

  it('stays when findings are left out for what they do not name, and shows them again', async () => {
    const element = await selecting('cargo:via/cells');
    const before = lit(element);
    expect(before).to.be.above(0);
    element.missing = 'show';
    await element.updateComplete;
    expect(lit(element), 'the same findings within the one node').to.equal(before);
    element.missing = 'skip';
    await element.updateComplete;
    expect(element.selected).to.equal('cargo:via/cells');
    expect(text(element, '.unlit')).to.contain('are left out');
    await until(() => spoken(element).includes('Nothing of the selection is in view'));
    inside(element, '.unlit button')[0]!.click();
    await element.updateComplete;
    expect(element.missing).to.equal('nearest');
    expect(lit(element)).to.equal(before);
  });

  it('means the same findings whatever stands for what is not named, and whatever width counts', async () => {
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

  it('says of a word that no finding has that no finding has it', async () => {
    const unused = {
      ...smallDataset,
      vocabulary: {
        ...smallDataset.vocabulary,
        source: [...smallDataset.vocabulary['source']!, { id: 'unused', label: { en: 'unused' } }],
      },
    };
    const element: MechanismSankey = await drawn(
      await fixture(
        html`<mechanism-sankey .dataset=${unused} selected="source:unused"></mechanism-sankey>`,
      ),
    );
    expect(text(element, '.unlit')).to.equal(
      'Nothing is lit: no finding in these data reports this.',
    );
  });
});

describe('a gathered node', () => {
  const gathered = (element: Element): HTMLElement[] =>
    inside(element, 'g.node.group, g.node.other');
  const selected = (element: Element): string => text(element, '.details h3');

  it('selected by attribute has name and numbers of the node in the figure', async () => {
    const first = await drawn(
      await fixture(html`<mechanism-sankey max-nodes="8"></mechanism-sankey>`),
    );
    await until(() => gathered(first).every((each) => each.hasAttribute('aria-label')));
    const nodes = gathered(first).map((each) => ({
      key: each.dataset['key']!,
      label: each.getAttribute('aria-label')!,
      findings: Number(each.dataset['findings']),
      value: Number(each.dataset['value']),
    }));
    expect(
      nodes.some(({ key }) => key.endsWith(':other')) &&
        nodes.some(({ key }) => key.includes('group/')),
    ).to.equal(true);
    for (const { key, label, findings, value } of nodes) {
      const element: MechanismSankey = await drawn(
        await fixture(html`<mechanism-sankey max-nodes="8" selected=${key}></mechanism-sankey>`),
      );
      expect(
        label.startsWith(`${selected(element)}, `),
        `${selected(element)} is called ${label}`,
      ).to.equal(true);
      expect(lit(element), key).to.equal(findings);
      expect(text(element, '.together'))
        .to.contain(`${findings} finding`)
        .and.to.contain(`Width ${Math.round(value * 10) / 10} `);
      element.remove();
    }
  });

  it('keeps name, number and findings in the selection when it is opened, and follows the figure when it gathers anew', async () => {
    const element: MechanismSankey = await drawn(
      await fixture(html`<mechanism-sankey max-nodes="8"></mechanism-sankey>`),
    );
    const key = gathered(element)[0]!.dataset['key']!;
    element.selected = key;
    await element.updateComplete;
    const before = [selected(element), lit(element)];
    node(element, key)!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(node(element, key)).to.equal(undefined);
    // what has focus is lit instead
    (element.shadowRoot!.activeElement as SVGElement | null)?.blur();
    expect([selected(element), lit(element)]).to.deep.equal(before);
    inside(element, '.chips button').at(-1)!.click();
    await element.updateComplete;
    element.maxNodes = 5;
    await element.updateComplete;
    await until(() => node(element, key)?.hasAttribute('aria-label') === true);
    expect(
      node(element, key)!
        .getAttribute('aria-label')!
        .startsWith(`${selected(element)}, `),
    ).to.equal(true);
    expect(selected(element)).not.to.equal(before[0]);
    expect(lit(element)).to.equal(Number(node(element, key)!.dataset['findings']));
  });

  it('says that nothing is gathered where nothing is', async () => {
    const element: MechanismSankey = await drawn(
      await fixture(
        html`<mechanism-sankey max-nodes="99" selected="cargo:other"></mechanism-sankey>`,
      ),
    );
    expect(text(element, '.unlit')).to.equal(
      'Nothing is lit: nothing is gathered under this name here.',
    );
    expect(selected(element)).not.to.contain('(1)');
  });
});

describe('a selection that names nothing', () => {
  for (const [word, suggestion] of [
    ['cargo:group/nonsense', ''],
    ['cargo:group/mirma', 'group/mirna'],
    ['cargo:via/nothing', ''],
    ['cargo:via/cels', 'via/cells'],
    ['pathway:foo/bar', ''],
    ['source:via/cells', ''],
    ['source:bone-marow', 'bone-marrow'],
  ] as const) {
    it(`is named as a mistake: ${word}`, async () => {
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
