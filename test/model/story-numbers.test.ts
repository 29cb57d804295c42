// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { indexEvidence } from '../../src/model/evidence.js';
import { mostOf } from '../../src/model/most-of.js';
import { countNeither, rankedTerms, termsAt } from '../../src/model/story-numbers.js';
import { deriveFigure } from '../fixtures/lane-figure.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { variedDataset } from '../fixtures/varied-dataset.js';

const filter = 'tissue:* status:*';
const small = deriveFigure(indexEvidence(smallDataset), { filter });

describe('countNeither', () => {
  it('counts studies, or findings, that name none of the facets', () => {
    const { evidence, flow } = small;
    expect(countNeither(evidence, flow, ['cargo', 'pathway']), 'birch').to.equal(1);
    expect(countNeither(evidence, flow, ['cargo']), 'birch and fir').to.equal(2);
    expect(countNeither(evidence, flow, ['pathway']), 'birch, cedar and elm').to.equal(3);
    const findings = deriveFigure(evidence, { filter, measure: 'findings' });
    expect(countNeither(evidence, findings.flow, ['cargo', 'pathway'])).to.equal(3);
  });
});

describe('termsAt', () => {
  const ranked = [5, 3, 3, 1].map((count, index) => ({ node: `t${index}`, count }));

  it('has all terms of one count, the most first, and none beyond the last count', () => {
    expect(termsAt(ranked, 0)).to.deep.equal({ nodes: ['t0'], count: 5 });
    expect(termsAt(ranked, 1)).to.deep.equal({ nodes: ['t1', 't2'], count: 3 });
    expect(termsAt(ranked, 2)).to.deep.equal({ nodes: ['t3'], count: 1 });
    expect(termsAt(ranked, 3)).to.deep.equal({ nodes: [], count: 0 });
  });

  it('leaves out a group of what fits no other', () => {
    const resolution = small.resolutions[0]!;
    const nodes = ['group/other', 'group/other-kinds', 'group/mirna', 'other', 'cord'];
    expect(
      rankedTerms({ ...resolution, ranked: nodes.map((node) => ({ node, count: 1 })) }).map(
        ({ node }) => node,
      ),
    ).to.deep.equal(['group/mirna', 'other', 'cord']);
  });
});

describe('mostOf', () => {
  const { evidence, flow, numbers } = small;
  const ask = (facet: string, term: string, asked: string, namedOnly = false) => {
    const answer = mostOf(evidence, flow, numbers, {
      ...{ of: { facet, term }, facet: asked, namedOnly },
    });
    return (
      answer && {
        ...answer,
        nodes: answer.nodes.map(({ key }) => key),
        findings: [...answer.findings].map((index) => evidence.records[index]!.finding.id),
      }
    );
  };

  it('is the node of most studies of a term, several where they tie', () => {
    expect(ask('source', 'bone-marrow', 'outcome')).to.deep.equal({
      nodes: ['outcome:anti-apoptosis'],
      findings: ['birch-2020/1', 'cedar-2021/1'],
      ...{ count: 2, total: 2 },
    });
    const tied = ask('source', 'bone-marrow', 'cargo');
    expect(tied).to.deep.include({ count: 1, total: 2 });
    expect(tied!.nodes).to.have.members(['cargo:mir-2-5p', 'cargo:unnamed/all']);
    expect(tied!.findings).to.have.members(['birch-2020/1', 'cedar-2021/1']);
  });

  it('counts only what is named, on request, and is nothing where that is nothing', () => {
    expect(ask('source', 'bone-marrow', 'cargo', true)).to.deep.include({
      nodes: ['cargo:mir-2-5p'],
      findings: ['cedar-2021/1'],
      ...{ count: 1, total: 2 },
    });
    expect(ask('source', 'bone-marrow', 'pathway', true)).to.equal(undefined);
    expect(ask('source', 'menstrual-blood', 'outcome')).to.equal(undefined);
  });

  it('counts a study once, however many of its findings report both', () => {
    const varied = deriveFigure(indexEvidence(variedDataset));
    const of = { facet: 'source', term: 'cord' };
    const answer = mostOf(varied.evidence, varied.flow, varied.numbers, {
      ...{ of, facet: 'outcome', namedOnly: false },
    })!;
    const studies = [...answer.findings].map((index) => varied.evidence.records[index]!.study.id);
    expect(new Set(studies).size).to.equal(answer.count);
    expect(studies.length).to.be.above(answer.count);
    expect(answer.total).to.equal(27);
  });
});
