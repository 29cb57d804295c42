// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../../src/data/bundled.js';
import { checkIntegrity } from '../../../src/data/build/integrity.js';
import { datasetSchema } from '../../../src/data/build/schema.js';
import type { Dataset, Finding, Support } from '../../../src/data/dataset.js';
import {
  finding,
  shown,
  sound,
  study,
  term,
  text,
  withCaution,
  withComparison,
  withFinding,
  withTerms,
} from './sound-dataset.js';

describe('the bundled evidence', () => {
  it('meets the schema and every rule', () => {
    expect(datasetSchema.safeParse(bundledDataset()).success).to.equal(true);
    expect(checkIntegrity(bundledDataset())).to.deep.equal([]);
  });
});

describe('the schema', () => {
  it('rejects an empty object', () => {
    expect(datasetSchema.safeParse({}).success).to.equal(false);
  });

  it('rejects an invalid direction and a year written in words', () => {
    const bad = structuredClone(sound) as unknown as {
      studies: { year: unknown; findings: { effects: { direction: string }[] }[] }[];
    };
    bad.studies[0]!.findings[0]!.effects[0]!.direction = 'sideways';
    bad.studies[0]!.year = 'last year';
    const result = datasetSchema.safeParse(bad);
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).to.have.members([
      'studies.0.year',
      'studies.0.findings.0.effects.0.direction',
    ]);
  });
});

describe('checkIntegrity', () => {
  it('reports nothing for a valid record', () => {
    expect(checkIntegrity(sound)).to.deep.equal([]);
  });

  const passes = (dataset: Dataset): void => {
    expect(checkIntegrity(dataset)).to.deep.equal([]);
  };

  it('asks for support only where a cargo or a pathway is named', () => {
    const { cargo, pathway, pathwayDirection, support, ...rest } = finding;
    const studies = (given: Finding): Dataset => ({
      ...sound,
      vocabulary: Object.fromEntries(
        Object.entries(sound.vocabulary).filter(
          ([facet]) => !/^(cargo|pathway|support)/.test(facet),
        ),
      ),
      studies: [{ ...study, findings: [given] }],
    });
    passes(studies(rest));
    const problems = checkIntegrity(studies({ ...rest, support: [{ kind: 'claimed' }] }));
    expect(problems.map(({ code }) => code)).to.include('schema');
    expect([cargo, pathway, pathwayDirection, support]).not.to.include(undefined);
  });

  it('rejects an agent without a perturbation, and a perturbation of an unnamed pathway', () => {
    const problems = (support: readonly Support[]) =>
      checkIntegrity(withFinding({ support })).filter(({ where }) => where === finding.id);
    expect(problems([shown, { kind: 'claimed', agent: text('siRNA') }]).length).to.equal(1);
    const vocabulary = {
      ...sound.vocabulary,
      support: [term('perturbation-of-pathway'), term('claimed')],
    };
    const unnamed: Finding = {
      ...finding,
      support: [{ ...shown, kind: 'perturbation-of-pathway' }, { kind: 'claimed' }],
    };
    passes({ ...sound, vocabulary, studies: [{ ...study, findings: [unnamed] }] });
    const { pathway, pathwayDirection, ...without } = unnamed;
    expect(
      checkIntegrity({ ...sound, vocabulary, studies: [{ ...study, findings: [without] }] }).map(
        ({ details }) => details['field'],
      ),
    ).to.include('pathway');
    expect([pathway, pathwayDirection]).not.to.include(undefined);
  });

  it('accepts a comparison that says only which arm was better, or that there is no difference', () => {
    passes(withComparison({ effects: [], better: 'arm' }));
    passes(withComparison({ effects: [{ target: 'BCL2', direction: 'none' }] }));
  });

  it('rejects a comparison with a foreign id, an unknown term or another reference', () => {
    for (const change of [
      { id: 'two-2021/c1' },
      { about: ['source:fat'] },
      { reportedBy: { review: 'r', ref: 2, locator: '§1' } },
    ])
      expect(checkIntegrity(withComparison(change)).length, JSON.stringify(change)).to.equal(1);
  });

  it('counts two Chinese characters as a word, and a molecule’s name as one', () => {
    passes(withCaution({ text: { en: 'one', zh: '升'.repeat(48) + ' miR-21-5p' } }));
    passes(withCaution({ text: { en: Array(25).fill('word').join(' '), zh: '一' } }));
    expect(
      checkIntegrity(withCaution({ text: { en: 'one', zh: '升'.repeat(50) + ' miR-21-5p' } }))
        .length,
    ).to.equal(1);
    expect(
      checkIntegrity(withCaution({ text: { en: Array(26).fill('word').join(' '), zh: '一' } }))
        .length,
    ).to.equal(1);
  });

  it('takes a decimal, an abbreviation and a bracket for one sentence, two stops for two', () => {
    passes(
      withCaution({ text: { en: 'Rose 1.5-fold, e.g. in §2.2 (ref. 5).', zh: '升高 1.5 倍。' } }),
    );
    expect(
      checkIntegrity(withCaution({ text: { en: 'one', zh: '升高。降低。' } })).length,
    ).to.equal(1);
  });

  it('knows an address for an identifier, once per term', () => {
    const identifiers = [{ id: 'UBERON:0002331', match: 'close' as const }];
    passes(withTerms('source', [term('cord', { identifiers })]));
    expect(
      checkIntegrity(
        withTerms('source', [term('cord', { identifiers: [...identifiers, ...identifiers] })]),
      ).length,
    ).to.equal(1);
  });

  it('lets one study be cited by two reviews under the same number', () => {
    const reviews = ['r', 'q'].map((id) => ({ id, label: text(id) }));
    const citedBy = reviews.map(({ id }) => ({ review: id, ref: 1 }));
    expect(checkIntegrity({ ...sound, reviews, studies: [{ ...study, citedBy }] })).to.deep.equal(
      [],
    );
  });

  it('reports all problems together, with the nearest word', () => {
    const problems = checkIntegrity(withFinding({ source: 'corde', outcome: 'homming' }));
    const unknown = problems.filter(({ code }) => code === 'unknown-term');
    expect(unknown.map((problem) => problem.details['suggestion'])).to.deep.equal([
      'cord',
      'homing',
    ]);
  });
});
