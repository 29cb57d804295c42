// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { renderComparison } from '../../../../src/components/internal/fragments/render-comparison.js';
import { renderIdentifiers } from '../../../../src/components/internal/fragments/render-identifiers.js';
import { renderStatements } from '../../../../src/components/internal/fragments/render-statements.js';
import { renderStudyBlock } from '../../../../src/components/internal/fragments/render-study-block.js';
import type { Dataset } from '../../../../src/data/dataset.js';
import { parseData } from '../../../../src/data/parse.js';
import { messagesFor } from '../../../../src/locales/index.js';
import { indexEvidence } from '../../../../src/model/evidence.js';
import { smallDataset } from '../../../fixtures/small-dataset.js';

const messages = messagesFor('en');
const [study] = smallDataset.studies;
const [finding] = study!.findings;
const dataset: Dataset = {
  ...smallDataset,
  vocabulary: {
    ...smallDataset.vocabulary,
    route: [{ id: 'tail-vein', label: { en: 'tail vein', zh: '尾静脉' } }],
  },
  studies: [
    {
      ...study!,
      findings: [
        {
          ...finding!,
          pathwayDirection: 'inhibited',
          support: [
            {
              kind: 'perturbation-of-pathway',
              change: 'blocked',
              agent: { en: 'ML385' },
              result: { en: 'effect lost' },
            },
          ],
          delivery: { route: 'tail-vein' },
        },
      ],
      comparisons: [
        {
          id: `${study!.id}/c1`,
          arm: { en: 'medium' },
          against: { en: 'cells' },
          effects: [{ target: 'BCL2', direction: 'up' }],
          better: 'arm',
          reportedBy: { review: 'north-2024', ref: 1, locator: '§2.2' },
        },
      ],
    },
  ],
};
const evidence = indexEvidence(dataset);
const words = (element: Element | null): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const rowOf = (block: Element, label: string): string | undefined => {
  const row = [...block.querySelectorAll('dl > div')].find(
    (each) => words(each.querySelector('dt')) === label,
  );
  return row === undefined ? undefined : words(row.querySelector('dd'));
};

describe('the block of an opened study', () => {
  it('says what was blocked, how it was given, and which way the pathway goes', async () => {
    const block = await fixture(
      html`<div>
        ${renderStudyBlock({ evidence, messages, columns: ['source', 'pathway'], study: dataset.studies[0]!, records: evidence.records })}
      </div>`,
    );
    expect(rowOf(block, 'Support')).to.equal('shown by blocking: ML385 → effect lost');
    expect(rowOf(block, 'Given')).to.equal('tail vein');
    expect(words(block.querySelector('.route'))).to.contain('(inhibited)');
  });

  it('compares its arms, with the arrow of the first and the place', async () => {
    const block = await fixture(
      html`<div>
        ${renderStudyBlock({ evidence, messages, columns: [], study: dataset.studies[0]!, records: evidence.records })}
      </div>`,
    );
    const row = rowOf(block, 'Compared');
    expect(row).to.match(/^medium against cells: BCL2/);
    expect(row).to.contain('better: medium');
    expect(row).to.contain('§2.2');
    expect(block.querySelector('.comparison .arrow')?.textContent).to.equal('↑');
  });

  it('says which arm was better where no result is named', async () => {
    const [comparison] = dataset.studies[0]!.comparisons!;
    const bare = { ...comparison!, effects: [] };
    const line = await fixture(html`<p>${renderComparison(evidence, messages, bare)}</p>`);
    expect(words(line)).to.match(/^medium against cells; better: medium/);
  });

  it('has none of these rows for data without them', async () => {
    const plain = indexEvidence(smallDataset);
    const block = await fixture(
      html`<div>
        ${renderStudyBlock({ evidence: plain, messages, columns: [], study: study!, records: plain.records.slice(0, 1) })}
      </div>`,
    );
    for (const label of ['Support', 'Given', 'Compared'])
      expect(rowOf(block, label), label).to.equal(undefined);
  });
});

describe('the block of a study in custom data', () => {
  const blockOf = async (value: string, columns: readonly string[]): Promise<Element> => {
    const parsed = parseData({ kind: 'csv', value, where: '' });
    const own = indexEvidence(parsed.dataset!);
    const records = own.records.slice(0, 1);
    return fixture(
      html`<div>
        ${renderStudyBlock({ evidence: own, messages, columns, study: records[0]!.study, records })}
      </div>`,
    );
  };

  it('names every term of a cell', async () => {
    const block = await blockOf(
      'study,source,cargo,pathway,outcome,species,evidence-stream\nA,s; t,a; b,,o; n,rat; mouse,in-vivo; in-vitro\nB,s,a,p,o,rat,in-vivo',
      ['source', 'cargo', 'pathway', 'outcome'],
    );
    expect(words(block.querySelector('.route'))).to.equal('s, t → a, b → o, n');
    expect(rowOf(block, 'Model')).to.equal('rat, mouse');
    expect(rowOf(block, messages.details.streamShort)).to.equal('in-vivo, in-vitro');
  });

  it('lists its own columns, and reports none that the data lack as missing', async () => {
    const block = await blockOf(
      'study,drug,Way of action,effect\nA,leaf,kinase; transport,pain',
      [],
    );
    expect(words(block)).not.to.contain('not named');
    expect(block.querySelector('.route')).to.equal(null);
    expect(rowOf(block, 'drug')).to.equal('leaf');
    expect(rowOf(block, 'Way of action')).to.equal('kinase, transport');
    expect(rowOf(block, 'effect')).to.equal('pain');
  });
});

describe('the identifiers of a term', () => {
  it('link to the resource and say where an entry is wider than the term', async () => {
    const list = await fixture(
      html`<div>
        ${renderIdentifiers(messages, [
          { id: 'HGNC:990', match: 'exact' },
          { id: 'GO:0006915', match: 'broad' },
        ])}
      </div>`,
    );
    expect([...list.querySelectorAll('a')].map((link) => new URL(link.href).host)).to.deep.equal([
      'www.genenames.org',
      'amigo.geneontology.org',
    ]);
    expect(words(list)).to.equal('Identifiers: HGNC:990, GO:0006915 (wider than the term)');
  });
});

describe('statements without a study', () => {
  it('are folded, with their number, kind and place', async () => {
    const list = await fixture(
      html`<div>
        ${renderStatements(evidence, messages, [
          {
            id: 's',
            kind: 'first-report',
            text: { en: 'New here' },
            review: 'north-2024',
            locator: '§3',
          },
        ])}
      </div>`,
    );
    expect(list.querySelector('details')?.open).to.equal(false);
    expect(words(list.querySelector('summary'))).to.equal('Stated without a study (1)');
    expect(words(list.querySelector('li'))).to.equal(
      'New here (said to be a first report; North 2024, §3)',
    );
  });
});
