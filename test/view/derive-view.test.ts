// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { readTableText } from '../../src/data/table/read-table.js';
import { times } from '../../src/data/times.js';
import { lateVertical } from '../../src/figure/late-vertical.js';
import { messagesFor } from '../../src/locales/index.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { checkSettings } from '../../src/view/check-settings.js';
import { viewDeriver } from '../../src/view/derive-at-once.js';
import {
  inViewOf,
  isAsking,
  withQuestion,
  type FigureView,
  type ViewContext,
} from '../../src/view/derive-view.js';
import { readSettings } from '../../src/view/view-settings.js';
import { measure } from '../fixtures/lane-figure.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { variedDataset } from '../fixtures/varied-dataset.js';

const messages = messagesFor('en');
const varied = indexEvidence(variedDataset);
const atRest: ViewContext = {
  ...{ filter: [], messages, measureText: measure, width: 1100, height: undefined, pair: 0 },
  ...{ maxNodes: undefined, step: undefined, opened: new Set(), showsAll: false },
  ...{ textSize: undefined, rightToLeft: false },
};

function deriver(evidence = varied) {
  const derive = viewDeriver();
  return (words: Readonly<Record<string, string>> = {}, change: Partial<ViewContext> = {}) =>
    derive(evidence, checkSettings(evidence, readSettings(words)).settings, {
      ...atRest,
      ...change,
    });
}

/** Nodes of the first column that name one term. */
const namedIn = ({ arranged }: FigureView): number =>
  arranged[0]!.filter(({ kind }) => kind === 'term').length;

describe('the view of a figure', () => {
  it('is the same object while nothing changes, and another where something does', () => {
    const derive = deriver();
    const words = { columns: 'source,pathway,outcome' };
    const first = derive(words);
    expect(derive(words)).to.equal(first);
    expect(first.settings).to.equal(derive({ ...words }).settings);
    const byName = derive({ ...words, order: 'name' });
    expect(byName).not.to.equal(first);
    const narrow = derive({ ...words, order: 'name' }, { width: 1000 });
    expect(narrow.arranged).to.equal(byName.arranged);
    expect(narrow.plan).not.to.equal(byName.plan);
  });

  it('asks only while a step hides its answer, and only where that has one', () => {
    const words = { columns: 'source,pathway,outcome' };
    const asked = { facet: 'pathway', choices: 3, isOpen: true };
    const derive = deriver();
    const open = derive(words, { asked });
    expect(isAsking(open)).to.equal(true);
    const names = open.question!.choices.map(({ term }) => term);
    expect(names).to.deep.equal([...names].sort());
    expect(names).to.have.lengthOf(3);
    const answered = derive(words, { asked: { ...asked, isOpen: false } });
    expect(isAsking(answered)).to.equal(false);
    expect(answered.question).to.deep.equal(open.question);
    expect(isAsking(derive(words))).to.equal(false);
    const absent = derive(words, { asked: { ...asked, facet: 'cargo' } });
    expect([isAsking(absent), absent.question]).to.deep.equal([false, undefined]);
    const down = derive({ ...words, layout: 'vertical' }, { asked });
    expect([isAsking(down), down.question]).to.deep.equal([false, undefined]);

    const later = withQuestion(answered, { ask: 'outcome', choices: 2 }, messages);
    expect(later.question!.facet).to.equal('outcome');
    expect(later.plan).to.equal(answered.plan);
    expect(withQuestion(later, { ask: '', choices: 2 }, messages).question).to.equal(undefined);
  });

  it('knows what is not in view', () => {
    const view = deriver(indexEvidence(smallDataset))({ missing: 'skip' });
    const { records, leftOut, missing, flow, filter } = inViewOf(view);
    expect([missing, flow, filter]).to.deep.equal(['skip', view.flow, view.filter]);
    expect(leftOut).not.to.be.empty;
    expect([...records, ...leftOut]).to.have.members([...view.records]);
  });

  it('has no lists of names on a slide', () => {
    const drugs = ['a', 'a', 'a', 'b', 'b', 'c', 'd', 'e'];
    const rows = drugs.map((drug, index) => `S${index},pain,${drug},knee`);
    const { dataset } = readTableText(['study,effect,drug,place', ...rows].join('\n'), '');
    const listed = (isSlide: boolean): number => {
      const change = { isSlide, maxNodes: 2, width: 1300 };
      const words = { columns: 'effect,drug,place' };
      const { plan } = deriver(indexEvidence(dataset!))(words, change);
      if (plan.orientation === 'vertical') return -1;
      return plan.nodes.filter(({ members }) => members !== undefined).length;
    };
    expect(listed(false)).to.equal(1);
    expect(listed(true)).to.equal(0);
  });

  it('says what is missing where a page has no code for figures from top to bottom', () => {
    const derive = deriver();
    const { code } = lateVertical;
    lateVertical.code = undefined;
    try {
      expect(() => derive({ layout: 'vertical' })).to.throw(/code of vertical figures/);
    } finally {
      lateVertical.code = code;
    }
  });
});

describe('the most nodes of a column', () => {
  /**
   * How many studies a source has, by its rank: no column is cut between sources of as many studies.
   */
  const sizes = [8, 9, 16, 20, 24, 40, 150, 200];
  const many = indexEvidence({
    ...smallDataset,
    vocabulary: {},
    studies: times(200, (rank) =>
      times(sizes.length - sizes.findIndex((end) => rank < end), (study) => {
        const id = `s${rank}-${study}`;
        return { id, year: null, findings: [{ id, source: `source ${rank}`, outcome: 'pain' }] };
      }),
    ).flat(),
  });
  const words = { columns: 'source,outcome', order: 'data' };

  it('is what an author asks for, but no more than can be read or placed in time', () => {
    const derive = deriver(many);
    expect(namedIn(derive(words, { maxNodes: 20 }))).to.equal(20);
    expect(namedIn(derive(words, { maxNodes: 190 }))).to.equal(150);
    expect(namedIn(derive({ ...words, detail: 'terms' }))).to.equal(150);
    const down = { ...words, layout: 'vertical' };
    expect(namedIn(derive(down, { maxNodes: 190, width: 400 }))).to.equal(24);
    expect(namedIn(derive({ ...down, detail: 'terms' }, { width: 1000 }))).to.equal(40);
  });

  it('follows the width where nobody asks', () => {
    const derive = deriver(many);
    const down = { ...words, layout: 'vertical' };
    const named = [320, 700, 1000].map((width) => namedIn(derive(down, { width })));
    expect(named).to.deep.equal([8, 9, 16]);
    expect([700, 900].map((width) => namedIn(derive(words, { width })))).to.deep.equal([9, 16]);
  });
});
