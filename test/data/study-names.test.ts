// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { messagesFor } from '../../src/locales/index.js';
import { studyCitation } from '../../src/locales/citation-text.js';
import { indexEvidence, studyLabel } from '../../src/model/evidence.js';

const evidence = indexEvidence(bundledDataset());
const { studies } = evidence.dataset;

describe('names of the bundled studies', () => {
  it('are unique, and none is the name of a review', () => {
    for (const language of ['en', 'zh']) {
      const names = studies.map((study) => studyLabel(evidence, study, language));
      expect(
        names.filter((name, index) => names.indexOf(name) !== index),
        language,
      ).to.deep.equal([]);
      expect(names.filter((name) => /review|综述/i.test(name))).to.deep.equal([]);
    }
  });

  it('are readable in English, and in Chinese where the author’s name is', () => {
    expect(
      studies
        .map((study) => studyLabel(evidence, study, 'en'))
        .filter((name) => /\p{Script=Han}/u.test(name)),
    ).to.deep.equal([]);
    const fu = evidence.studies.get('fu-2013')!;
    expect([studyLabel(evidence, fu, 'en'), studyLabel(evidence, fu, 'zh')]).to.deep.equal([
      'Fu 2013',
      '付霞霏 2013',
    ]);
  });

  it('state where an unidentified paper is cited, and no unknown title or author', () => {
    const study = evidence.studies.get('mscexo-review-ref-16')!;
    expect(studyLabel(evidence, study, 'en')).to.equal('unidentified study [16]');
    expect(studyCitation(evidence, messagesFor('en'), study)).to.equal(
      'unidentified study [16]: no. 16 in a second review, whose title and authors are not known to us (here: MSC-exosome review).',
    );
    expect(studyCitation(evidence, messagesFor('zh'), study)).to.equal(
      '未确认的研究[16]：另一篇题名和作者未知的综述（此处称“外泌体综述”）的参考文献 16。',
    );
  });
});
