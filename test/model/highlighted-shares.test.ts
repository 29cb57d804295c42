// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { buildFlow } from '../../src/model/flow.js';
import { highlightedShares } from '../../src/model/highlighted-shares.js';

describe('highlightedShares', () => {
  it('finds what a search through all shares finds, in any flow', () => {
    const evidence = indexEvidence(bundledDataset());
    const flows = (['show', 'skip'] as const).map((missing) =>
      buildFlow(evidence, {
        columns: ['source', 'cargo', 'readout', 'outcome'],
        records: evidence.records.filter(({ index }) => index % 5 !== 0),
        measure: 'studies',
        missing,
        colorBy: 'source',
      }),
    );
    const all = evidence.records.map(({ index }) => index);
    // the last is a finding that no evidence has
    const samples = [[], [3], all.filter((index) => index % 7 < 2), all, [all.length + 5]];
    for (const findings of samples.map((sample) => new Set(sample))) {
      for (const flow of flows) {
        const shares = highlightedShares(flow, findings);
        const isIn = ({ finding }: { readonly finding: number }): boolean => findings.has(finding);
        for (const item of [...flow.nodes, ...flow.links])
          expect(new Set(shares.of(item)), item.key).to.deep.equal(
            new Set(item.shares.filter(isIn)),
          );
        expect([...shares.findings].sort()).to.deep.equal(
          flow.records
            .map(({ index }) => index)
            .filter((index) => findings.has(index))
            .sort(),
        );
      }
    }
  });
});
