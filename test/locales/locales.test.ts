// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { formatNumber } from '../../src/locales/format.js';
import { en } from '../../src/locales/en.js';
import { messagesFor, registerLanguage } from '../../src/locales/index.js';
import { zh } from '../../src/locales/zh.js';

/** Words that are the same in both languages. */
const same = new Set(['language', 'name', 'keys.list.0.0', 'keys.list.1.0', 'keys.list.2.0', 'keys.list.3.0', 'keys.list.4.0', 'keys.list.5.0', 'keys.list.6.0', 'keys.list.7.0']);

function leaves(node: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}

describe('locales', () => {
  it('leave no English text in Chinese', () => {
    const chinese = new Map(leaves(zh));
    const english = leaves(en).filter(([path, value]) => !same.has(path) && chinese.get(path) === value && /[a-z]{3}/i.test(value));
    expect(english).to.deep.equal([]);
  });

  it('answer for a region and for an unknown language', () => {
    expect(messagesFor('zh-Hans-CN')).to.equal(zh);
    expect(messagesFor('EN')).to.equal(en);
    expect(messagesFor('fr')).to.equal(en);
  });

  it('take a further language', () => {
    registerLanguage({ ...en, language: 'xx', notReported: 'xxx' });
    expect(messagesFor('xx').notReported).to.equal('xxx');
  });

  it('keep their words apart in speech', () => {
    for (const messages of [en, zh]) {
      const node = messages.speech.node({ label: 'L', column: 'C', index: 1, of: 2, value: '3', incoming: 4, outgoing: 5, studies: 1 });
      const link = messages.speech.link({ from: 'F', to: 'T', value: '3', share: '50%', studies: 1, cautions: 1, retracted: true });
      for (const spoken of [node, link]) expect(spoken).not.to.match(/undefined|,,|，，|\s{2}/);
      expect(messages.studies(1)).not.to.equal(messages.studies(2));
    }
    expect(en.studies(1)).to.equal('1 study');
    expect(en.studies(2)).to.equal('2 studies');
  });

  it('write numbers as the language does', () => {
    for (const language of ['en', 'zh']) {
      for (const digits of [0, 1, 2]) {
        const wanted = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
        for (const value of [0, 0.5, 1, 12.34, 999.9, 999.96, 1000, 12_345.6, 123_456, 7_654_321.08]) expect(formatNumber(value, language, digits)).to.equal(wanted.format(value));
      }
    }
  });

  it('never write 0 for what is more than 0', () => {
    expect([en.number(0.04), en.studies(0.04), en.percent(0.0004), en.number(0.05), en.number(0)]).to.deep.equal(['<0.1', '<0.1 studies', '<0.1%', '0.1', '0']);
    expect([zh.number(0.04), zh.studies(0.04), zh.percent(0.0004), zh.number(0.05), zh.number(0)]).to.deep.equal(['不到 0.1', '不到 0.1 项研究', '不到 0.1%', '0.1', '0']);
    expect(formatNumber(0.04, 'de')).to.equal('<0,1');
    expect(formatNumber(-0.04, 'en')).to.equal('0');
  });

  it('name terms as parts of a sentence: none begins with a capital for itself', () => {
    for (const [term, label] of Object.entries(en.terms)) expect(label, term).to.match(/^\p{Ll}/u);
  });

  it('write the same number whatever way a sum of shares was added up', () => {
    for (const messages of [en, zh]) {
      expect(messages.number(0.7499999999999999)).to.equal(messages.number(0.75));
      expect(messages.studies(0.9999999999999998)).to.equal(messages.studies(1));
    }
    // what reads as 1 is one
    expect(en.studies(1.04)).to.equal('1 study');
  });
});
