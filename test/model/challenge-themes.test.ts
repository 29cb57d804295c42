// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Challenge } from '../../src/data/dataset.js';
import {
  groupChallenges,
  isApplied,
  readConcern,
  withoutConcern,
} from '../../src/model/challenge-themes.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { parseFilter, visibleRecords } from '../../src/model/filter.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const { filter } = parseFilter(smallDataset.defaultFilter ?? '', evidence);
const challenge = (concerns: string): Challenge => ({
  id: 'c',
  theme: { en: 'Theme' },
  review: 'north-2024',
  locator: '§4',
  points: [],
  concerns,
});

describe('groupChallenges', () => {
  it('keeps every challenge once and resolves all it concerns', () => {
    const whole = indexEvidence(bundledDataset());
    const themes = groupChallenges(whole, []);
    expect(
      themes.flatMap((theme) => theme.challenges.map((each) => each.challenge)),
    ).to.have.members([...whole.dataset.challenges]);
    expect(
      themes.flatMap((theme) => theme.challenges.flatMap((each) => each.concern?.problems ?? [])),
    ).to.deep.equal([]);
    const [review] = whole.dataset.reviews;
    const limited = groupChallenges(whole, [], review?.id).flatMap((theme) => theme.challenges);
    expect(limited.every((each) => each.challenge.review === review?.id)).to.equal(true);
  });
});

describe('groupChallenges', () => {
  it('groups by theme in any case, in order, of one review if one is wanted', () => {
    const named = (id: string, theme: string, review = 'north-2024'): Challenge => ({
      ...challenge(''),
      ...{ id, review, theme: { en: theme } },
    });
    const challenges = [
      named('1', 'Dose'),
      named('2', 'Safety', 'south-2025'),
      named('3', ' dose '),
      { ...named('4', ''), theme: { zh: '剂量' } },
      { ...named('5', ''), theme: { zh: '安全' } },
    ];
    const own = indexEvidence({ ...smallDataset, id: 'themes', challenges });
    const idsOf = (review?: string): readonly string[] =>
      groupChallenges(own, [], review).map((theme) =>
        theme.challenges.map((each) => each.challenge.id).join(' '),
      );
    expect(idsOf()).to.deep.equal(['1 3', '2', '4', '5']);
    expect(idsOf('south-2025')).to.deep.equal(['2']);
  });
});

describe('readConcern', () => {
  it('selects a single value and counts its studies in view', () => {
    const concern = readConcern(evidence, challenge('preparation:cells'), filter);
    expect(concern?.path).to.deep.equal([{ facet: 'preparation', term: 'cells' }]);
    expect([...(concern?.studies ?? [])]).to.deep.equal(['birch-2020', 'fir-2023']);
  });

  it('filters by several values, and counts what that filter shows', () => {
    const concern = readConcern(
      evidence,
      challenge('preparation:cells,extracellular-vesicles'),
      filter,
    );
    if (concern === undefined) throw new Error('has a concern');
    expect(concern.path).to.equal(undefined);
    expect([...concern.studies]).to.deep.equal([
      ...new Set(visibleRecords(evidence, concern.filter).map((record) => record.study.id)),
    ]);
    expect(isApplied(concern, filter)).to.equal(false);
    expect(isApplied(concern, concern.filter)).to.equal(true);
    expect(withoutConcern(concern, concern.filter)).to.deep.equal(filter);
  });

  it('selects one named value only, and leaves all else to the filter', () => {
    for (const concerns of [
      'preparation:*',
      '!preparation:cells',
      'preparation:cells species:rat',
      'preparation:cells,conditioned-medium',
    ])
      expect(readConcern(evidence, challenge(concerns), filter)?.path, concerns).to.equal(
        undefined,
      );
  });

  it('is applied with all of its conditions, and leaves all others when it is lifted', () => {
    const read = (text: string) => parseFilter(text, evidence).filter;
    const concern = readConcern(evidence, challenge('preparation:cells species:rat'), filter)!;
    expect(isApplied(concern, read('preparation:cells'))).to.equal(false);
    expect(isApplied(concern, read('species:rat condition:pof preparation:cells'))).to.equal(true);
    expect(
      withoutConcern(concern, read('species:rat !species:human condition:pof preparation:cells')),
    ).to.deep.equal(read('!species:human condition:pof'));
  });

  it('names what it concerns, a group for all of its terms', () => {
    const grouped = indexEvidence({
      ...smallDataset,
      vocabulary: {
        ...smallDataset.vocabulary,
        preparation: (smallDataset.vocabulary['preparation'] ?? []).map((term) => ({
          ...term,
          group: term.id === 'cells' ? 'living' : 'released',
        })),
      },
    });
    const namesOf = (concerns: string): readonly string[] | undefined =>
      readConcern(grouped, challenge(concerns), filter)?.named?.map(
        ({ facet, term }) => `${facet}:${term}`,
      );
    expect(namesOf('preparation:cells')).to.deep.equal(['preparation:cells']);
    expect(namesOf('preparation:extracellular-vesicles,conditioned-medium')).to.deep.equal([
      'preparation-group:released',
    ]);
    expect(namesOf('preparation:cells,conditioned-medium')).to.deep.equal([
      'preparation:cells',
      'preparation:conditioned-medium',
    ]);
    expect(namesOf('!preparation:cells')).to.equal(undefined);
    expect(namesOf('species:rat !preparation:cells')).to.equal(undefined);
    expect(namesOf('species:rat,mouse')).to.deep.equal(['species:rat', 'species:mouse']);
    expect(namesOf('preparation:*')).to.equal(undefined);
  });

  it('reports unknown terms and counts nothing', () => {
    const concern = readConcern(evidence, challenge('preparation:cels'), filter);
    expect(concern?.problems.map((problem) => problem.details['suggestion'])).to.deep.equal([
      'cells',
    ]);
    expect(concern?.studies.size).to.equal(0);
    expect(concern?.findings.size).to.equal(0);
    expect(concern?.problems.map(({ where }) => where)).to.deep.equal(['concerns']);
    expect(concern?.path, 'nothing to select').to.equal(undefined);
    expect(readConcern(evidence, challenge(' '), filter)).to.equal(undefined);
  });
});
