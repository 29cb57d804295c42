// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { amountOf, countRecords, measuresOf, studiesOf } from '../../src/model/counts.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';

/** A study for each list of values, with a finding for each value. */
const valued = (...studies: readonly (readonly (number | undefined)[])[]) =>
  indexEvidence({
    ...{ ...smallDataset, id: 'valued', vocabulary: {} },
    studies: studies.map((values, index) => ({
      id: `s${index}`,
      findings: values.map((value, place) => ({
        ...{ id: `s${index}/${place}`, source: 'a' },
        ...(value === undefined ? {} : { value }),
      })),
    })),
  });

describe('measuresOf', () => {
  it('has values only where every finding has one', () => {
    expect(measuresOf(valued([1, 2], [3]))).to.deep.equal(['studies', 'findings', 'value']);
    expect(measuresOf(valued([1, undefined], [3]))).to.deep.equal(['studies', 'findings']);
    expect(measuresOf(valued([undefined]))).to.deep.equal(['studies', 'findings']);
    expect(measuresOf(valued())).to.deep.equal(['studies', 'findings']);
  });
});

describe('countRecords', () => {
  it('counts studies once, findings each, and adds up values', () => {
    const evidence = valued([0.1, 0.2], [5]);
    const { records } = evidence;
    expect(countRecords(evidence, 'studies', records)).to.equal(2);
    expect(countRecords(evidence, 'findings', records)).to.equal(3);
    expect(countRecords(evidence, 'value', records)).to.equal(5.3);
    expect(countRecords(evidence, 'value', records.slice(0, 2)), 'no 0.30…04').to.equal(0.3);
    expect(countRecords(evidence, 'value', [])).to.equal(0);
    expect(studiesOf(records)).to.equal(2);
  });

  it('adds nothing for a finding without a value, or that is not there', () => {
    const evidence = valued([2, undefined]);
    expect(amountOf(evidence, 'value', new Set(['s0/0', 's0/1', 'gone']))).to.equal(2);
  });
});
