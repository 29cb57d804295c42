// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { en } from '../../src/locales/en.js';
import {
  answerLine,
  figureHeadline,
  figureNodeTexts,
  figureWords,
  greyText,
} from '../../src/locales/figure-text.js';
import { zh } from '../../src/locales/zh.js';
import { answerOf } from '../../src/model/answer.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { findingsThrough } from '../../src/model/selection.js';
import { deriveFigure } from '../fixtures/lane-figure.js';

const bundled = indexEvidence(bundledDataset());
const naming = [
  { facet: 'Cargo', count: 26 },
  { facet: 'Evidence stream', count: 1 },
];
const head = {
  measure: 'studies',
  total: 78,
  naming: 78,
  lanes: false,
  terms: 15,
  plural: 'outcomes',
  parents: 0,
  shown: 0,
  least: 1,
  most: 5,
} as const;

describe('figure words', () => {
  it('say how many studies name what, with the right article and verb', () => {
    expect(en.figure.naming('studies', 78, naming)).to.equal(
      'Of 78 studies, 26 name a cargo and 1 names an evidence stream',
    );
    expect(zh.figure.naming('studies', 78, [{ facet: '通路', count: 23 }])).to.equal(
      '78 项研究中，23 项指明通路',
    );
  });

  it('say what is largest where everything is named', () => {
    const first = { label: 'umbilical cord', count: 24 };
    expect(en.figure.largest('studies', 78, first, { label: 'homing', count: 15 })).to.equal(
      '78 studies: umbilical cord most (24), homing reported most (15)',
    );
    expect(en.figure.largest('studies', 1)).to.equal('1 study');
  });

  it('say of what a gathering node holds more, however narrow it is', () => {
    const figure = deriveFigure(bundled, { width: 360 });
    const others = figure.flow.nodes.filter(({ kind, column }) => kind === 'other' && column === 0);
    expect(others).not.to.have.length(0);
    for (const node of others)
      for (const text of figureNodeTexts(figure, node)) expect(text).to.match(/^\d+ more sources$/);
  });

  it('say in a column’s head what it holds, ever shorter', () => {
    expect(en.figure.head(head)).to.deep.equal([
      '15 outcomes, 1 to 5 a study',
      '15, 1 to 5 a study',
      '15 outcomes',
    ]);
    expect(en.figure.head({ ...head, most: 1, terms: 1 })[0]).to.equal('1 outcome, one a study');
    expect(en.figure.head({ ...head, lanes: true, naming: 26 })[0]).to.equal(
      'named by 26 of 78 studies',
    );
    expect(en.figure.head({ ...head, shown: 9 })[1]).to.equal('9 of 15 shown');
    for (const wordings of [en.figure.head(head), zh.figure.head({ ...head, plural: '作用类别' })])
      expect(wordings.map(({ length }) => length)).to.deep.equal(
        wordings.map(({ length }) => length).sort((a, b) => b - a),
      );
  });

  it('answer a selection', () => {
    const answer = {
      label: 'microRNAs',
      measure: 'studies',
      count: 13,
      total: 78,
      from: { count: 4, name: '', plural: 'sources' },
      naming: [{ facet: 'Pathway', count: 8 }],
      top: { label: 'anti-apoptosis, proliferation', count: 11 },
    } as const;
    expect(en.figure.answer(answer)).to.deep.equal({
      headline: 'microRNAs: 13 of 78 studies',
      rest: 'From 4 sources; 8 of the 13 name a pathway; 11 report anti-apoptosis, proliferation.',
    });
    expect(
      en.figure.answer({ ...answer, from: undefined, naming: [], top: undefined }),
    ).to.deep.equal({ headline: 'microRNAs: 13 of 78 studies', rest: '' });
    expect(
      zh.figure.answer({
        ...answer,
        label: 'miRNA',
        from: { count: 4, name: '', plural: '来源' },
        naming: [],
        top: undefined,
      }),
    ).to.deep.equal({ headline: 'miRNA：78 项研究中 13 项', rest: '来自 4 种来源。' });
    expect(
      zh.figure.answer({ ...answer, measure: 'findings', from: undefined, naming: [] }),
      'findings have a classifier of their own',
    ).to.deep.equal({
      headline: 'microRNAs：78 条发现中 13 条',
      rest: '11 条报告 anti-apoptosis, proliferation。',
    });
  });

  it('agree with the figure they head', () => {
    const figure = deriveFigure(bundled);
    const { numbers } = figure;
    const headline = figureHeadline(figure);
    for (const { facet, naming: count, unnamed } of numbers.columns)
      if (unnamed * 10 >= numbers.total) expect(headline, facet).to.contain(`${count} name`);
    const skipped = deriveFigure(bundled, { missing: 'skip' });
    expect(figureHeadline(skipped)).to.not.contain('name');
    expect(greyText(figure)).to.match(/^Grey: .+ or both not named in the reviews\.$/);
    expect(greyText(skipped)).to.equal('');
    expect(en.figure.legend.grey(['Cargo', 'Dose', 'Pathway'], 0)).to.equal(
      'Grey: cargo, dose, pathway or several not named.',
    );
    expect(zh.figure.legend.grey(['来源', '剂量', '通路'], 1)).to.equal(
      '灰色：综述未指明来源、剂量、通路中的一项或多项。',
    );
  });

  it('name blocks by what was given and parents without their members', () => {
    const figure = deriveFigure(bundled);
    const text = (term: string): string | undefined => {
      const node = figure.flow.nodes.find((each) => each.term === term);
      return node === undefined ? undefined : figureNodeTexts(figure, node)[0];
    };
    expect(text('unnamed/vesicles')).to.equal('vesicles only');
    expect(text('unnamed/other-preparation')).to.equal('other preparations');
    expect(text('group/mirna')).to.equal('microRNAs');
  });

  it('list the names of what is named once', () => {
    const figure = deriveFigure(bundled, { width: 600 });
    for (const node of figure.flow.nodes) {
      const { members } = figureWords(figure).node(node);
      const rest = figure.resolutions[node.column]?.rest ?? [];
      if (members.length > 0) expect(members.length).to.equal(rest.length);
    }
  });

  it('count in an answer what the selected studies report', () => {
    const figure = deriveFigure(bundled);
    const { flow, numbers } = figure;
    const node = numbers.columns[1]?.largest;
    if (node === undefined) throw new Error('no largest cargo');
    const lit = findingsThrough(bundled, flow.records, [node], 'gathered', flow);
    const answer = answerOf(bundled, flow, numbers, lit, new Set(['cargo']));
    expect(answer.count).to.equal(numbers.nodes.get(node)?.count);
    expect(answer.columns.map(({ facet }) => facet)).to.deep.equal([
      'source',
      'pathway',
      'outcome',
    ]);
    const { headline, rest } = answerLine(figure, 'microRNAs', answer);
    expect(headline).to.equal(`microRNAs: ${answer.count} of ${answer.total} studies`);
    expect(rest).to.match(/^From .+; .+ (name|names) a pathway; .+\.$/);
  });
});
