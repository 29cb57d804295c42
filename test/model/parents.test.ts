// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Term } from '../../src/data/dataset.js';
import { readTableText } from '../../src/data/table/read-table.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import { blocksOf, isRest, parentFacet, parentsOf } from '../../src/model/parents.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const small = indexEvidence(smallDataset);
const label = { en: '' };
const withTerms = (vocabulary: Readonly<Record<string, readonly Term[]>>): Evidence =>
  indexEvidence({
    ...smallDataset,
    vocabulary: { ...smallDataset.vocabulary, ...vocabulary },
  });
const table = (csv: string): Evidence => indexEvidence(readTableText(csv, '').dataset!);

describe('parentsOf', () => {
  it('is kind, family or group where a facet has one', () => {
    expect(parentsOf(small, 'cargo')?.('hgf')).to.equal('growth-factor');
    expect(parentsOf(small, 'pathway')?.('smad')).to.equal('tgf-beta-family');
    expect(parentsOf(small, 'target')?.('BAX')).to.equal('apoptosis-regulators');
    expect(parentsOf(small, 'cargo')?.('unheard of')).to.equal(undefined);
    expect(parentsOf(small, 'source'), 'none').to.equal(undefined);
    expect(['cargo', 'pathway', 'source'].map((facet) => parentFacet(small, facet))).to.deep.equal([
      ...['cargo-kind', 'pathway-family', 'source'],
    ]);
  });

  it('is the parent that the vocabulary gives, before kind or group', () => {
    const evidence = withTerms({
      source: [{ id: 'umbilical-cord', label, parent: 'birth', group: 'birth-tissue' }],
      cargo: [{ id: 'hgf', label, kind: 'growth-factor', parent: 'hepatic' }],
    });
    expect(parentsOf(evidence, 'source')?.('umbilical-cord')).to.equal('birth');
    expect(parentsOf(evidence, 'source')?.('adipose'), 'a group is no parent').to.equal(undefined);
    expect(parentsOf(evidence, 'cargo')?.('hgf')).to.equal('hepatic');
    expect(parentFacet(evidence, 'source')).to.equal('source');
  });

  it('is a column of own tables, each term with its own or all with the first', () => {
    const evidence = table('study,drug,drug parent\nA,x; y,p; q\nB,z; w,r\nC,x,other\nD,v,');
    const parentOf = parentsOf(evidence, 'drug')!;
    expect(['x', 'y', 'z', 'w', 'v'].map(parentOf)).to.deep.equal(['p', 'q', 'r', 'r', undefined]);
    expect(parentFacet(evidence, 'drug')).to.equal('drug-parent');
    const plain = table('study,drug\nA,x');
    expect([parentsOf(plain, 'drug'), parentFacet(plain, 'drug')]).to.deep.equal([
      ...[undefined, 'drug'],
    ]);
  });
});

describe('blocksOf', () => {
  const groups = (...given: readonly (string | undefined)[]): Evidence =>
    withTerms({
      preparation: ['cells', 'extracellular-vesicles', 'conditioned-medium'].map((id, index) => ({
        ...{ id, label },
        ...(given[index] === undefined ? {} : { group: given[index] }),
      })),
    });

  it('gathers a cargo that is not named by the group of what was given', () => {
    const blockOf = blocksOf(groups('whole', 'parts'), 'cargo');
    expect(
      ['via/cells', 'via/extracellular-vesicles', 'via/conditioned-medium', 'not-reported'].map(
        blockOf,
      ),
    ).to.deep.equal(['unnamed/whole', 'unnamed/parts', 'unnamed/all', 'unnamed/all']);
  });

  it('puts what has no group to what fits no other', () => {
    const blockOf = blocksOf(groups('whole', 'other-parts'), 'cargo');
    expect(['via/cells', 'via/conditioned-medium', 'not-reported'].map(blockOf)).to.deep.equal([
      ...['unnamed/whole', 'unnamed/other-parts', 'unnamed/other-parts'],
    ]);
    expect(['other', 'other-parts', 'another', 'others'].map(isRest)).to.deep.equal([
      ...[true, true, false, false],
    ]);
  });

  it('is one block without groups, and the not-reported node of a facet without stand-ins', () => {
    expect(blocksOf(groups(), 'cargo')('via/cells')).to.equal('unnamed/all');
    expect(blocksOf(small, 'source')('not-reported')).to.equal('not-reported');
  });
});
