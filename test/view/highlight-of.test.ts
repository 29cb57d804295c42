// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { findingsThrough } from '../../src/model/selection.js';
import type { FigureView } from '../../src/view/derive-view.js';
import { highlightOf } from '../../src/view/highlight-of.js';
import { deriveFigure } from '../fixtures/lane-figure.js';

describe('highlightOf', () => {
  it('of a drawn node is what a search through all findings in view finds', () => {
    const evidence = indexEvidence(bundledDataset());
    for (const missing of ['gathered', 'nearest', 'show', 'skip'] as const)
      for (const detail of ['auto', 'terms', 'parents'] as const) {
        const { flow, ...figure } = deriveFigure(evidence, { missing, detail });
        const { records } = flow;
        const view = { ...figure, flow, records, settings: { missing } } as unknown as FigureView;
        for (const { facet, term, key } of flow.nodes)
          expect(
            [...highlightOf(view, [{ facet, term }]).together].sort(),
            `${missing} ${detail} ${key}`,
          ).to.deep.equal(
            [...findingsThrough(evidence, records, [{ facet, term }], missing, flow)].sort(),
          );
      }
  });
});
