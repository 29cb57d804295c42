// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { readTableText } from '../../src/data/table/read-table.js';
import { indexEvidence } from '../../src/model/evidence.js';
import {
  defaultFilter,
  formatFilter,
  readFilter,
  visibleRecords,
  withDefaults,
  type Filter,
} from '../../src/model/filter.js';
import { chooseOnly, facetsToFilter, termChoice, toggleTerm } from '../../src/model/term-choice.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const defaults = defaultFilter(evidence);
const read = (text: string): Filter => readFilter(text, evidence).filter;
const everything = read('tissue:* status:*');

/** The filter in force after a reader's change, as a session puts it together. */
const inForce = (filter: Filter): Filter => withDefaults(filter, defaults);
const studies = (filter: Filter): readonly string[] => [
  ...new Set(visibleRecords(evidence, inForce(filter)).map(({ study }) => study.id)),
];
const chosen = (filter: Filter, facet: string): readonly string[] =>
  termChoice(evidence, filter, facet)
    .terms.filter(({ isChosen }) => isChosen)
    .map(({ term }) => term);
/** Presses terms one after the other. */
const press = (filter: Filter, facet: string, ...terms: readonly string[]): Filter =>
  terms.reduce((now, term) => inForce(toggleTerm(evidence, now, defaults, facet, term)), filter);

describe('termChoice', () => {
  it('has every term of a facet, largest first and not reported last', () => {
    const { terms } = termChoice(evidence, everything, 'source');
    expect(terms.map(({ term }) => term)).to.have.members([
      ...evidence.termIds('source'),
      'not-reported',
    ]);
    expect(terms.at(-1)?.term).to.equal('not-reported');
    const sizes = terms.slice(0, -1).map((each) => each.studies);
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
  });

  it('says for every term of every facet what it alone would leave', () => {
    for (const start of [everything, read(''), read('source:umbilical-cord status:*')]) {
      for (const facet of facetsToFilter(evidence, [], start)) {
        for (const each of termChoice(evidence, start, facet).terms) {
          const left = studies(chooseOnly(evidence, start, defaults, facet, each.term)).length;
          expect(each.studies, `${facet}:${each.term}`).to.equal(left);
        }
      }
    }
  });

  it('has nothing chosen where a facet has no condition, or a lifted one', () => {
    expect(chosen(everything, 'source')).to.deep.equal([]);
    expect(chosen(everything, 'tissue')).to.deep.equal([]);
  });

  it('has the default conditions chosen, also those that leave something out', () => {
    expect(chosen(read(''), 'tissue')).to.deep.equal(['ovary']);
    expect(chosen(read(''), 'status')).to.have.members(['ok', 'corrected']);
  });
});

describe('toggleTerm', () => {
  it('means only this one where nothing is chosen; further ones are added', () => {
    const one = press(everything, 'source', 'umbilical-cord');
    expect(chosen(one, 'source')).to.deep.equal(['umbilical-cord']);
    const two = press(one, 'source', 'bone-marrow');
    expect(chosen(two, 'source')).to.have.members(['umbilical-cord', 'bone-marrow']);
    expect(studies(two)).to.include.members([...studies(one)]);
  });

  it('takes a chosen one off; the last one off means all of it', () => {
    const two = press(everything, 'source', 'umbilical-cord', 'bone-marrow');
    expect(chosen(press(two, 'source', 'umbilical-cord'), 'source')).to.deep.equal(['bone-marrow']);
    const none = press(two, 'source', 'umbilical-cord', 'bone-marrow');
    expect(studies(none)).to.deep.equal(studies(everything));
    expect(formatFilter(none)).not.to.contain('source');
  });

  it('lifts a default condition with its last term off, and restores it as it was', () => {
    const lifted = press(read(''), 'tissue', 'ovary');
    expect(studies(lifted)).to.include('dogwood-2022');
    expect(chosen(lifted, 'tissue')).to.deep.equal([]);
    expect(press(lifted, 'tissue', 'ovary')).to.have.deep.members([...read('')]);
  });

  it('includes retracted studies with one press, and leaves them out with another', () => {
    const all = press(read(''), 'status', 'retracted');
    expect(studies(all)).to.include('cedar-2021');
    expect(chosen(all, 'status')).to.deep.equal([]);
    const back = press(all, 'status', 'ok', 'corrected');
    expect(back).to.have.deep.members([...read('')]);
  });

  it('means all of it once every term is chosen', () => {
    const terms = termChoice(evidence, everything, 'evidence-stream').terms;
    const all = press(everything, 'evidence-stream', ...terms.map(({ term }) => term));
    expect(formatFilter(all)).not.to.contain('evidence-stream');
  });

  it('keeps what is left out, also in findings with a second term', () => {
    const without = read('!evidence-stream:in-vitro tissue:* status:*');
    const fewer = press(without, 'evidence-stream', 'clinical');
    for (const record of visibleRecords(evidence, fewer))
      expect(evidence.termsOf('evidence-stream', record)).not.to.include('in-vitro');
    expect(studies(fewer).length).to.be.below(studies(without).length);
  });

  it('keeps its own condition where other terms than the author’s are chosen', () => {
    const author = read('source:umbilical-cord,bone-marrow');
    const one = toggleTerm(evidence, author, author, 'source', 'bone-marrow');
    expect(chosen(one, 'source')).to.deep.equal(['umbilical-cord']);
    const other = toggleTerm(evidence, one, author, 'source', 'adipose');
    expect(chosen(other, 'source')).to.have.members(['umbilical-cord', 'adipose']);
  });

  it('restores the author’s condition where the same terms are chosen again', () => {
    const author = read('!source:bone-marrow');
    const changed = toggleTerm(evidence, author, author, 'source', 'umbilical-cord');
    const back = toggleTerm(evidence, inForce(changed), author, 'source', 'umbilical-cord');
    expect(inForce(back)).to.have.deep.members([...author]);
  });
});

describe('facetsToFilter', () => {
  it('starts with what is filtered by most, then has columns and custom facets, each once', () => {
    const facets = facetsToFilter(evidence, ['endpoint', 'source'], everything);
    expect(facets.slice(0, 3)).to.deep.equal(['tissue', 'evidence-stream', 'species']);
    expect(facets).to.include('endpoint');
    expect(new Set(facets).size).to.equal(facets.length);
  });

  it('lists what is filtered by most in its order, then columns, then custom facets', () => {
    const rows = ['A,rat,skin,1 mg,x,p', 'B,mouse,cord,2 mg,y,q'];
    const { dataset } = readTableText(
      `study,species,source,dose,cargo,outcome\n${rows.join('\n')}`,
      '',
    );
    const own = indexEvidence(dataset!);
    expect(facetsToFilter(own, ['outcome', 'study'], [])).to.deep.equal([
      ...['species', 'source', 'cargo', 'outcome', 'study', 'dose'],
    ]);
  });

  it('leaves out what has one term, unless it has a condition', () => {
    const single = [...evidence.facets.keys()].filter(
      (facet) => evidence.termIds(facet).length === 1,
    );
    for (const facet of single)
      expect(facetsToFilter(evidence, [facet], everything)).not.to.include(facet);
    expect(facetsToFilter(evidence, [], read('year:2019'))).to.include('year');
  });
});
