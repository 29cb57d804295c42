// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { findingsThrough, parsePath } from '../../src/model/selection.js';
import type { FigureView } from '../../src/view/derive-view.js';
import { highlightOf } from '../../src/view/highlight-of.js';
import { deriveFigure } from '../fixtures/lane-figure.js';
import { smallDataset } from '../fixtures/small-dataset.js';

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

  it('is empty without a selection, and has parts only where no finding reports the whole', () => {
    const evidence = indexEvidence(smallDataset);
    const { flow, ...figure } = deriveFigure(evidence, {
      missing: 'nearest',
      filter: 'tissue:* status:*',
    });
    const settings = { missing: 'nearest' };
    const view = { ...figure, flow, records: flow.records, settings } as unknown as FigureView;
    const of = (...stations: readonly string[]) =>
      highlightOf(view, parsePath(stations.join('>'), evidence).path);
    expect(of()).to.deep.equal({ together: new Set(), assembled: [] });
    const whole = of('source:umbilical-cord', 'outcome:angiogenesis');
    expect([whole.together.size, whole.assembled.length]).to.deep.equal([2, 0]);
    const pieced = of('source:adipose', 'outcome:angiogenesis');
    expect(pieced.together.size).to.equal(0);
    expect(pieced.assembled).not.to.be.empty;
    // of a group whose members were remembered, what these report
    const members = ['umbilical-cord', 'bone-marrow'];
    const both = highlightOf(view, [{ facet: 'source', term: 'bone-marrow', members }]);
    expect(both.together.size).to.be.above(of('source:bone-marrow').together.size);
  });
});
