// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { compareNames } from '../../src/data/compare-names.js';
import { seededRandom } from '../fixtures/random.js';

const names = [
  'Zhou 2024',
  'Zhou 2024b',
  'zhou 2024',
  'Zhou',
  'Zhou X 2019',
  'Zhou-Li 2019',
  'paper [17] (likely Li 2023)',
  'paper [2]',
  'paper [02]',
  'paper (2)',
  'paper',
  'paper 2',
  'paper-2',
  'paper a',
  '[17]',
  'Zhoua 2019',
  'Zhao 2024',
  'Zhou 2003',
  'Li 2018',
  'Li2018',
  '2018',
  '',
  'González 2020',
  'Gonzalez 2021',
  'miR-21',
  'miR-146a',
  'miR-9',
  'von Berg 2011',
  'Van 2011',
  '张 2020',
  'TGF-β',
];

describe('compareNames', () => {
  it('compares as the collator of the language does, plain names or not', () => {
    for (const language of ['en', 'zh', 'da', 'sv']) {
      const compare = compareNames(language);
      const collator = new Intl.Collator(language, { numeric: true });
      for (const a of names)
        for (const b of names)
          expect(Math.sign(compare(a, b)), `${language}: “${a}”, “${b}”`).to.equal(
            Math.sign(collator.compare(a, b)),
          );
    }
  });

  it('compares many names in the order in which it compares few', () => {
    const random = seededRandom(5);
    const signs = 'aAbB019 -()[]';
    const plain = Array.from({ length: 500 }, () =>
      Array.from({ length: 5 }, () => signs[Math.floor(random() * signs.length)]).join(''),
    );
    const many = compareNames('en');
    for (let run = 0; run < 20_000; run += 1) many('a 1', 'a 2');
    const inOrder = (compare: (a: string, b: string) => number) => [...plain].sort(compare);
    expect(inOrder(many)).to.deep.equal(inOrder(compareNames('en')));
  });
});
