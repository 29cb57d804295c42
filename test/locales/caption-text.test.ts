// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { readTableText } from '../../src/data/table/read-table.js';
import { captionText, checkCaption, placeholderForms } from '../../src/locales/caption-text.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { deriveFigure, type FigureChange } from '../fixtures/lane-figure.js';

const bundled = indexEvidence(bundledDataset());
const own = indexEvidence(
  readTableText(
    `study,drug,mechanism,effect
A 1,x,kinase,pain
A 1,x,,sleep
B 2,x,,pain
C 3,y,,pain; sleep
D 4,z,transport,appetite`,
    'test',
  ).dataset!,
);
const columns = ['drug', 'mechanism', 'effect'];

function written(caption: string, change: FigureChange & { selected?: string } = {}): string {
  const figure = deriveFigure(own, { columns, ...change });
  const highlighted = new Set(
    figure.flow.records
      .filter(({ study }) => change.selected === undefined || study.id.includes('A'))
      .map(({ index }) => index),
  );
  const selected = new Set(change.selected === undefined ? [] : [change.selected]);
  return captionText(caption, { ...figure, highlighted, selected });
}

describe('A caption', () => {
  it('counts studies in view, highlighted, and naming a term', () => {
    expect(written('Of {all} studies, {neither} name no mechanism')).to.equal(
      'Of 4 studies, 2 name no mechanism',
    );
    expect(written('{named mechanism} + {unnamed mechanism} = {all}')).to.equal('2 + 2 = 4');
    expect(written('{studies} of {all}', { selected: 'drug:x' })).to.equal('1 of 4');
    expect(written('{terms effect}')).to.equal('3');
  });

  it('names the terms of most studies, all of them where they tie', () => {
    expect(written('{top effect}: {top effect studies}, then {second effect}')).to.equal(
      'pain: 3, then sleep',
    );
    expect(written('{max effect} {second effect studies}')).to.equal('3 2');
    expect(written('{top mechanism}')).to.equal('kinase and transport');
    expect(written('{top mechanism}', { language: 'zh' })).to.equal('kinase、transport');
    expect(written('{second mechanism studies}')).to.equal('0');
    expect(written('{Top effect} first')).to.equal('Pain first');
  });

  it('finds the most among terms that the step does not select', () => {
    expect(written('{max other drug}', { selected: 'drug:x' })).to.equal('1');
    expect(written('{max other effect}', { selected: 'effect:pain' })).to.equal('2');
  });

  it('counts terms that the figure gathers, never what gathers them', () => {
    const caption = '{max other outcome}';
    const wide = deriveFigure(bundled, { width: 1100 });
    const narrow = deriveFigure(bundled, { width: 800, maxNodes: 3 });
    const selected = new Set(['outcome:anti-apoptosis-proliferation']);
    const text = (figure: typeof wide): string =>
      captionText(caption, { ...figure, highlighted: new Set(), selected });
    expect(text(narrow)).to.equal(text(wide));
  });

  it('leaves text without placeholders as it is', () => {
    expect(written('Plain text, 100 %')).to.equal('Plain text, 100 %');
  });
});

describe('Checking a caption', () => {
  it('accepts every placeholder of the list', () => {
    for (const form of placeholderForms)
      expect(checkCaption(form.replace('…', 'effect'), columns), form).to.deep.equal([]);
  });

  it('names unknown placeholders and columns, with the nearest', () => {
    const problems = checkCaption('{studys} report {top efect} of {}', columns, 'step 2');
    expect(problems.map(({ code }) => code)).to.deep.equal([
      'unknown-option',
      'unknown-facet',
      'unknown-option',
    ]);
    expect(problems[0]!.where).to.equal('step 2');
    expect(problems[0]!.details['suggestion']).to.equal('{studies}');
    expect(problems[1]!.details['suggestion']).to.equal('effect');
  });
});
