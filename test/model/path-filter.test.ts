// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { indexEvidence } from '../../src/model/evidence.js';
import { formatFilter, parseFilter, visibleRecords } from '../../src/model/filter.js';
import { filterOfPath } from '../../src/model/path-filter.js';
import { findingsThrough, pathOfKey } from '../../src/model/selection.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const { filter } = parseFilter('tissue:ovary !status:retracted', evidence);
const records = visibleRecords(evidence, filter);

describe('filterOfPath', () => {
  it('leaves exactly the findings of a path, and keeps the other conditions', () => {
    let exact = 0;
    for (const source of evidence.termIds('source'))
      for (const outcome of evidence.termIds('outcome')) {
        const path = pathOfKey(`source:${source}>outcome:${outcome}`);
        const wanted = findingsThrough(evidence, records, path, 'nearest');
        const found = filterOfPath(evidence, records, path, filter);
        expect(found === undefined, `${source} ${outcome}`).to.equal(wanted.size === 0);
        if (found === undefined) continue;
        exact += 1;
        expect(visibleRecords(evidence, found).map(({ index }) => index)).to.have.members([
          ...wanted,
        ]);
        expect(formatFilter(found)).to.contain('!status:retracted');
      }
    expect(exact).to.be.above(1);
  });

  it('replaces a condition on the same facet', () => {
    const [first = '', second = ''] = evidence
      .termIds('source')
      .filter((term) =>
        records.some((record) => evidence.termsOf('source', record).includes(term)),
      );
    const before = parseFilter(`source:${first},${second}`, evidence).filter;
    const found = filterOfPath(
      evidence,
      visibleRecords(evidence, before),
      pathOfKey(`source:${first}`),
      before,
    );
    expect(formatFilter(found ?? [])).to.equal(`source:${first}`);
  });

  it('has no conditions for what is not named', () => {
    const path = pathOfKey('cargo:via/cells');
    expect(filterOfPath(evidence, records, path, filter)).to.equal(undefined);
    expect(filterOfPath(evidence, records, pathOfKey('source:no-such'), filter)).to.equal(
      undefined,
    );
  });
});
