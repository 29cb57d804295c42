// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { indexEvidence } from '../../src/model/evidence.js';
import type { FlowLink } from '../../src/model/flow.js';
import {
  linkRows,
  sortLinkRows,
  type LinkRow,
  type LinkRowKey,
} from '../../src/model/table-rows.js';
import { deriveFigure } from '../fixtures/lane-figure.js';

const bundled = indexEvidence(bundledDataset());
const { flow } = deriveFigure(bundled, { order: 'data' });
const rows = linkRows(bundled, flow);

/** The rows of each gap, in their order. */
function byGap(all: readonly LinkRow[]): readonly (readonly LinkRow[])[] {
  return flow.columns.slice(1).map((_, gap) => all.filter(({ link }) => link.from.column === gap));
}

describe('linkRows', () => {
  it('has every link once, the first gap first', () => {
    expect(rows.map(({ link }) => link.key)).to.have.members(flow.links.map(({ key }) => key));
    const columns = rows.map(({ link }) => link.from.column);
    expect(columns).to.deep.equal([...columns].sort());
  });

  it('counts distinct studies, or findings where the figure does', () => {
    for (const { link, count, studies } of rows) {
      const behind = link.shares.map(({ finding }) => bundled.records[finding]?.study.id);
      expect(count, link.key).to.equal(new Set(behind).size);
      expect(studies.length, link.key).to.equal(count);
    }
    const counted = deriveFigure(bundled, { measure: 'findings', order: 'data' });
    for (const { link, count } of linkRows(bundled, counted.flow))
      expect(count, link.key).to.equal(new Set(link.shares.map(({ finding }) => finding)).size);
  });

  it('puts the largest number first within a gap', () => {
    for (const gap of byGap(rows)) {
      const counts = gap.map(({ count }) => count);
      expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
    }
  });

  it('gives the shares of a node that add up to all of it', () => {
    for (const node of flow.nodes.filter(({ column }) => column < flow.columns.length - 1)) {
      const own = rows.filter(({ link }) => link.from === node);
      expect(
        own.reduce((sum, { share }) => sum + share, 0),
        node.key,
      ).to.be.closeTo(1, 1e-6);
    }
  });
});

describe('sortLinkRows', () => {
  const label = (link: FlowLink, end: 'from' | 'to'): string => link[end].term;
  const sorted = (key: LinkRowKey, descending: boolean) =>
    byGap(sortLinkRows(rows, key, descending, label, 'en'));

  it('sorts within each gap by what a column shows, both ways', () => {
    const valueOf = {
      count: ({ count }: LinkRow) => count,
      share: ({ share }: LinkRow) => share,
      studies: ({ studies }: LinkRow) => studies.length,
    } as const;
    for (const key of ['count', 'share', 'studies'] as const) {
      for (const descending of [false, true]) {
        for (const gap of sorted(key, descending)) {
          const values = gap.map(valueOf[key]);
          const sign = descending ? -1 : 1;
          expect(values, key).to.deep.equal([...values].sort((a, b) => sign * (a - b)));
        }
      }
    }
  });

  it('sorts names as their language does', () => {
    const { compare } = new Intl.Collator('en', { numeric: true });
    for (const end of ['from', 'to'] as const)
      for (const gap of sorted(end, false)) {
        const names = gap.map(({ link }) => label(link, end));
        expect(names).to.deep.equal([...names].sort(compare));
      }
  });
});
