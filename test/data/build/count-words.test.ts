// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { countWords, isOneSentence } from '../../../src/data/build/count-words.js';

describe('the length of a text', () => {
  it('is that of its words, without signs that stand alone', () => {
    for (const [text, count] of [
      ['', 0],
      ['one', 1],
      ['one  two\nthree', 3],
      ['12–14 cells – or more …', 4],
      ['( a ) & b', 2],
    ] as const)
      expect(countWords(text, 'en'), text).to.equal(count);
  });

  it('is half of its signs in Chinese, with a word for each run of others', () => {
    for (const [text, count] of [
      ['脐带', 1],
      ['脐带间', 2],
      ['脐带，miR-21 升高。', 3],
      ['miR-21，let-7', 2],
      ['12–14 天 —— （见表）', 3],
      ['脐带 + 脂肪', 2],
      ['', 0],
    ] as const)
      expect(countWords(text, 'zh'), text).to.equal(count);
  });

  it('is one sentence, or more', () => {
    for (const text of [
      'One only.',
      ' One. ',
      'Of miR-21 vs. others',
      'At 2.5 mg',
      '一句。',
      'Why?',
    ])
      expect(isOneSentence(text), text).to.equal(true);
    for (const text of [
      'One. Two',
      'One.  Two',
      'Why? Since',
      '“One.” Two',
      '一句。两句',
      '吗？是',
    ])
      expect(isOneSentence(text), text).to.equal(false);
  });
});
