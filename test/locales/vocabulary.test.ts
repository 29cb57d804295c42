// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { en } from '../../src/locales/en.js';
import { messagesFor } from '../../src/locales/index.js';
import { facetPlural } from '../../src/locales/labels.js';
import { textFor } from '../../src/locales/messages.js';
import { indexEvidence } from '../../src/model/evidence.js';

const evidence = indexEvidence(bundledDataset());
const { trials } = evidence.dataset;
/** Facets whose terms name themselves. */
const selfNamed = ['study', 'review', 'year'];

for (const language of ['en', 'zh']) {
  const messages = messagesFor(language);

  describe(`names in ${messages.name}`, () => {
    it('exist for every term of the bundled evidence', () => {
      const unnamed = [...evidence.facets.keys()]
        .filter((facet) => !selfNamed.includes(facet))
        .flatMap((facet) =>
          evidence
            .termIds(facet)
            .filter((term) => {
              const own = evidence.term(facet, term)?.label[language];
              return (own ?? textFor(messages.terms, `${facet}:${term}`)) === undefined;
            })
            .map((term) => `${facet}:${term}`),
        );
      expect(unnamed).to.deep.equal([]);
    });

    it('exist for every field and every source of the clinical reports', () => {
      const facts = trials.flatMap((trial) => [...trial.facts, ...trial.outcomes]);
      const fields = trials.flatMap((trial) => trial.facts.map(({ field }) => field));
      const bases = [
        ...facts.flatMap(({ basis }) => basis ?? []),
        ...trials.flatMap(({ discrepancies = [] }) =>
          discrepancies.flatMap(({ between = [] }) => between),
        ),
      ];
      const { trialCard } = messages;
      const missing = [
        ...fields.filter((field) => textFor(trialCard.fields, field) === undefined),
        ...bases.filter((basis) => textFor(trialCard.basis, basis) === undefined),
      ];
      expect(fields).not.to.be.empty;
      expect(missing).to.deep.equal([]);
    });
  });
}

describe('textFor', () => {
  it('has no text for a key that every object has', () => {
    expect(textFor(en.facets, 'constructor')).to.equal(undefined);
    expect(textFor(en.facets, 'source')).to.equal('Source');
  });
});

describe('facetPlural', () => {
  it('takes the facet’s own name where there is no plural', () => {
    expect(facetPlural(evidence, en, 'source')).to.equal('sources');
    expect(facetPlural(evidence, en, 'evidence-stream')).to.equal('evidence stream');
  });
});
