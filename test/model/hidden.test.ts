// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { indexEvidence, type FindingRecord } from '../../src/model/evidence.js';
import {
  defaultFilter,
  liftClauses,
  parseFilter,
  readFilter,
  visibleRecords,
  withDefaults,
} from '../../src/model/filter.js';
import { findingsThrough, parsePath } from '../../src/model/selection.js';
import { explainHidden } from '../../src/model/hidden.js';
import { randomFilter, seededRandom } from '../fixtures/random.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(bundledDataset());
const defaults = defaultFilter(evidence);

describe('explainHidden', () => {
  it('names only the conditions that prevent highlighting', () => {
    const random = seededRandom(7);
    let explained = 0;
    for (let round = 0; round < 300; round += 1) {
      const { filter } = readFilter(randomFilter(evidence, random), evidence);
      const record = evidence.records[Math.floor(random() * evidence.records.length)]!;
      const path = ['source', 'outcome'].flatMap((facet) =>
        evidence
          .termsOf(facet, record)
          .slice(0, 1)
          .map((term) => ({ facet, term })),
      );
      const records = visibleRecords(evidence, filter);
      const unlit = explainHidden(
        evidence,
        { filter, records, leftOut: [], missing: 'nearest' },
        path,
      );
      const lit = findingsThrough(evidence, records, path, 'nearest').size;
      expect(unlit === undefined).to.equal(lit > 0);
      if (unlit === undefined) continue;
      explained += 1;
      if (unlit.reason !== 'filter') expect.fail(unlit.reason);
      const lifted = (clauses: typeof filter): number =>
        findingsThrough(
          evidence,
          visibleRecords(evidence, withDefaults(liftClauses(filter, clauses, defaults), defaults)),
          path,
          'nearest',
        ).size;
      expect(lifted(unlit.clauses)).to.be.above(0);
      for (const clause of unlit.clauses)
        expect(
          lifted(unlit.clauses.filter((each) => each !== clause)),
          'each is in the way',
        ).to.equal(0);
    }
    expect(explained).to.be.above(50);
  });

  it('separates an unreported path from an unreported term', () => {
    const view = {
      filter: [],
      records: evidence.records,
      leftOut: [],
      missing: 'nearest',
    } as const;
    expect(
      explainHidden(evidence, view, parsePath('source:skin>outcome:angiogenesis', evidence).path)
        ?.reason,
    ).to.equal('apart');
    expect(explainHidden(evidence, view, [])).to.equal(undefined);
  });

  it('says whether a term is unreported, incomplete, or a group that is not here', () => {
    const small = indexEvidence(smallDataset);
    const view = { filter: [], records: small.records, leftOut: [], missing: 'skip' } as const;
    const explained = (text: string, leftOut: readonly FindingRecord[] = []) =>
      explainHidden(
        small,
        { ...view, records: small.records.filter((each) => !leftOut.includes(each)), leftOut },
        text === '' ? [] : parsePath(text, small).path,
      );
    expect(explained('source:menstrual-blood')).to.deep.equal({ reason: 'unreported' });
    expect(explained('source:umbilical-cord')).to.equal(undefined);
    expect(explained('')).to.equal(undefined);
    const cord = small.records.filter(
      (each) => small.termsOf('source', each)[0] === 'umbilical-cord',
    );
    expect(explained('source:umbilical-cord', cord)).to.deep.equal({
      reason: 'missing',
      studies: new Set(cord.map(({ study }) => study.id)).size,
    });
    expect(
      explainHidden(small, view, [{ facet: 'cargo', term: 'group/no-such-kind' }]),
    ).to.deep.equal({ reason: 'not-gathered' });
    const filter = parseFilter('species:mouse source:bone-marrow', small).filter;
    expect(
      explainHidden(
        small,
        { ...view, filter, records: [] },
        parsePath('source:umbilical-cord', small).path,
      ),
    ).to.deep.include({
      reason: 'filter',
      studies: new Set(cord.map(({ study }) => study.id)).size,
    });
  });
});
