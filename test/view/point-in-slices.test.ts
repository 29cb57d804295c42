// SPDX-License-Identifier: MIT
import { expect } from 'chai';
import type { Dataset } from '../../src/data/dataset.js';
import { messagesFor } from '../../src/locales/index.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { highlightedShares } from '../../src/model/highlighted-shares.js';
import type { Path } from '../../src/model/selection.js';
import { viewDeriver } from '../../src/view/derive-at-once.js';
import type { FigureView } from '../../src/view/derive-view.js';
import { highlightOf } from '../../src/view/highlight-of.js';
import { pointInSlices } from '../../src/view/point-in-slices.js';
import { measure } from '../fixtures/lane-figure.js';
import { smallDataset } from '../fixtures/small-dataset.js';

function derived(dataset: Dataset): FigureView {
  return viewDeriver()(
    indexEvidence(dataset),
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

const [study] = smallDataset.studies;
const manyFindings: Dataset = {
  ...smallDataset,
  studies: [
    {
      ...study!,
      findings: Array.from({ length: 1200 }, (_, at) => ({ ...study!.findings[0]!, id: `f${at}` })),
    },
  ],
};

function firstPath({ flow }: FigureView): Path {
  return flow.nodes.slice(0, 1).map(({ facet, term }) => ({ facet, term }));
}

describe('pointInSlices', () => {
  it('counts what a highlight asks for, with pauses', () => {
    const view = derived(manyFindings);
    const path = firstPath(view);
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

  it('leaves few findings to be counted at once', () => {
    const view = derived(smallDataset);
    expect([...pointInSlices(view, firstPath(view))]).to.deep.equal([]);
  });
});
