// SPDX-License-Identifier: MIT
import { expect } from 'chai';
import { messagesFor } from '../../src/locales/index.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { highlightedShares } from '../../src/model/highlighted-shares.js';
import { viewDeriver } from '../../src/view/derive-at-once.js';
import type { FigureView } from '../../src/view/derive-view.js';
import { highlightOf } from '../../src/view/highlight-of.js';
import { pointInSlices } from '../../src/view/highlight-in-slices.js';
import { measure } from '../fixtures/lane-figure.js';
import { smallDataset } from '../fixtures/small-dataset.js';

function derived(): FigureView {
  return viewDeriver()(
    indexEvidence(smallDataset),
    {
      columns: ['source', 'cargo', 'outcome'],
      measure: 'studies',
      missing: 'gathered',
      detail: 'auto',
      order: 'data',
      colorBy: 'source',
      layout: 'auto',
    },
    {
      ...{ filter: [], width: 1000, pair: 0, opened: new Set(), showsAll: false },
      ...{ maxNodes: undefined, step: undefined, height: undefined, textSize: undefined },
      ...{ rightToLeft: false, messages: messagesFor('en'), measureText: measure },
    },
  );
}

describe('pointInSlices', () => {
  it('counts what a highlight asks for, with pauses', () => {
    const view = derived();
    const [node] = view.flow.nodes;
    const path = [{ facet: node!.facet, term: node!.term }];
    const pauses = [...pointInSlices(view, path)].length;
    expect(pauses).to.be.at.least(view.flow.nodes.length + view.flow.links.length);
    const { together } = highlightOf(view, path);
    expect(together.size).to.be.above(0);
    // the same set, and so the same counts, every time
    expect(highlightOf(view, path).together).to.equal(together);
    expect(highlightedShares(view.flow, together)).to.equal(
      highlightedShares(view.flow, highlightOf(view, path).together),
    );
    expect([...pointInSlices(view, [])]).to.deep.equal([]);
  });
});
