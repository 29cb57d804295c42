// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { indexEvidence } from '../../src/model/evidence.js';
import { parseFilter } from '../../src/model/filter.js';
import { findingsOfStep, parseStepSelection, splitKeys } from '../../src/model/step-selection.js';
import { deriveFigure } from '../fixtures/lane-figure.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const { flow } = deriveFigure(evidence, { filter: 'tissue:* status:*' });

function findings(select: string, filter = ''): readonly string[] {
  const { paths } = parseStepSelection(select, evidence);
  const step = { paths, filter: parseFilter(filter, evidence).filter };
  return [...findingsOfStep(evidence, flow, step)]
    .map((index) => evidence.records[index]!.finding.id)
    .sort();
}

describe('What a step selects', () => {
  it('is what passes through one of several paths', () => {
    const cord = findings('source:umbilical-cord');
    const vessels = findings('outcome:angiogenesis');
    expect(cord).not.to.deep.equal(vessels);
    expect(findings('source:umbilical-cord, outcome:angiogenesis')).to.deep.equal(
      [...new Set([...cord, ...vessels])].sort(),
    );
  });

  it('is all that names a term, with a star', () => {
    const naming = flow.records.filter((record) => evidence.termsOf('cargo', record).length > 0);
    expect(naming.length).to.be.within(1, flow.records.length - 1);
    expect(findings('cargo:*')).to.deep.equal(naming.map(({ finding }) => finding.id).sort());
    const both = naming.filter((record) => evidence.termsOf('pathway', record).length > 0);
    expect(findings('cargo:*>pathway:*')).to.deep.equal(
      both.map(({ finding }) => finding.id).sort(),
    );
  });

  it('keeps to conditions, and is all that meets them where nothing is selected', () => {
    const rats = findings('', 'species:rat');
    expect(rats).not.to.have.length(0);
    expect(rats.length).to.be.below(flow.records.length);
    const cord = findings('source:umbilical-cord');
    expect(findings('source:umbilical-cord', 'species:rat')).to.deep.equal(
      cord.filter((id) => rats.includes(id)),
    );
  });

  it('reports what is unknown, in every part', () => {
    const { problems } = parseStepSelection('sorce:*, source:umbilcal-cord', evidence);
    expect(problems.map(({ code }) => code)).to.deep.equal(['unknown-facet', 'unknown-value']);
    expect(problems[1]!.details['suggestion']).to.equal('umbilical-cord');
  });

  it('splits keys only before a facet: terms may contain commas', () => {
    expect(splitKeys(' cargo:a, b , pathway:c,cargo:d ')).to.deep.equal([
      'cargo:a, b',
      'pathway:c',
      'cargo:d',
    ]);
    expect(splitKeys('')).to.deep.equal([]);
  });
});
