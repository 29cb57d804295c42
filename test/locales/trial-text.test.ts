// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Trial } from '../../src/data/dataset.js';
import { messagesFor } from '../../src/locales/index.js';
import { stationText, trialsTitle, trialTitle } from '../../src/locales/trial-text.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { buildTrialFlow, type TrialFlow } from '../../src/model/trial-flow.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const en = messagesFor('en');
const zh = messagesFor('zh');
const evidence = indexEvidence(smallDataset);
const [small] = smallDataset.trials;
if (small === undefined) throw new Error('the fixture has a trial');

const words = (english: string, chinese: string) => ({ en: english, zh: chinese });
const counted = (n: number, of: number, change: Partial<Trial> = {}): TrialFlow =>
  buildTrialFlow({
    ...small,
    participants: words('women', '女性'),
    outcomes: [
      {
        endpoint: 'amh',
        event: words('menstruation returned', '月经恢复'),
        value: words('some', '部分'),
        n,
        of,
      },
    ],
    ...change,
  });

describe('trialTitle', () => {
  it('says what happened to how many', () => {
    expect(trialTitle(evidence, en, counted(4, 9))).to.equal(
      'Menstruation returned in 4 of 9 women',
    );
    expect(trialTitle(evidence, en, counted(0, 9))).to.equal(
      'Menstruation returned in none of 9 women',
    );
    expect(trialTitle(evidence, zh, counted(4, 9))).to.equal('9 名女性中 4 名月经恢复');
    expect(trialTitle(evidence, zh, counted(0, 9))).to.equal('9 名女性中无人月经恢复');
  });

  it('says a counted result without an event in its own words, and no more than they do', () => {
    expect(trialTitle(evidence, en, buildTrialFlow(small))).to.include('higher in two');
  });

  it('is the name of a report without a counted result', () => {
    const flow = buildTrialFlow({ ...small, outcomes: [] });
    expect(trialTitle(evidence, en, flow)).to.equal('First women');
  });
});

describe('trialsTitle', () => {
  const none = buildTrialFlow({ ...small, outcomes: [] });

  it('says in how many reports something is counted, and adds nothing up', () => {
    const flows = [counted(4, 9), none, counted(2, 2)];
    expect(trialsTitle(en, flows)).to.equal(
      '3 clinical reports; in 2 of them menstruation returned in 4 of 9 and 2 of 2 women',
    );
    expect(trialsTitle(zh, flows)).to.equal(
      '3 篇临床报告；其中 2 篇：9 人中 4 人、2 人中 2 人月经恢复',
    );
    expect(trialsTitle(en, [counted(4, 9)])).to.equal(
      '1 clinical report: menstruation returned in 4 of 9 women',
    );
    expect(trialsTitle(en, [none])).to.equal('1 clinical report');
  });

  it('calls the participants people where the reports call them differently', () => {
    const men = counted(1, 3, { participants: words('men', '男性') });
    expect(trialsTitle(en, [counted(4, 9), men])).to.include('4 of 9 and 1 of 3 people');
  });
});

describe('stationText', () => {
  const textOf = (id: string, change: Partial<Trial>): string | undefined => {
    const flow = buildTrialFlow({ ...small, ...change });
    const station = flow.stations.find((each) => each.id === id);
    return station && stationText(en, flow, station);
  };

  it('says a number of people with the name the data have for them', () => {
    expect(textOf('enrolled', {})).to.equal('6 people');
    expect(textOf('enrolled', { enrolled: 1 })).to.equal('1 person');
    expect(textOf('analysed', { participants: words('women', '女性') })).to.equal('5 women');
    expect(textOf('screened', { screened: 0 })).to.equal('0 people');
  });

  it('says groups and the last visit, else the words of the report', () => {
    expect(textOf('arms', {})).to.equal('2 groups');
    const visits = [
      { value: 1, unit: 'years' as const },
      { value: 24, unit: 'hours' as const },
    ];
    expect(textOf('follow-up', { visits })).to.equal('1 year');
    const facts = [{ field: 'follow-up', value: words('half a year', '半年') }];
    expect(textOf('follow-up', { facts })).to.equal('half a year');
  });

  it('says nothing of what is not reported, and that a result has no numbers', () => {
    expect(textOf('screened', {})).to.equal(undefined);
    const outcomes = [{ endpoint: 'amh', value: words('up', '升高') }];
    expect(textOf('result', { outcomes })).to.equal('without numbers');
    expect(textOf('result', {})).to.equal('2 of 5');
  });
});
