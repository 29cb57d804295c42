// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { formatNumber, keepDates } from '../../src/locales/format.js';
import { en as firstWords } from '../../src/locales/en.js';
import { fullMessages } from '../../src/locales/full-messages.js';
import { messagesFor, registerLanguage, type Messages } from '../../src/locales/index.js';
import { describeFilter } from '../../src/locales/labels.js';
import { zh } from '../../src/locales/zh.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { parseFilter } from '../../src/model/filter.js';

const en = fullMessages(firstWords);

/** Texts that are the same in both languages. */
const same = new Set([
  'language',
  'name',
  'keys.list.0.0',
  'keys.list.1.0',
  'keys.list.2.0',
  'keys.list.3.0',
  'keys.list.4.0',
  'keys.list.5.0',
  'keys.list.6.0',
  'keys.list.7.0',
  'keys.list.8.0',
  'keys.list.9.0',
  'keys.list.10.0',
  'keys.list.11.0',
]);

function leaves(node: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) =>
    leaves(value, path === '' ? key : `${path}.${key}`),
  );
}

describe('locales', () => {
  it('leave no English text in Chinese', () => {
    const chinese = new Map(leaves(zh));
    const english = leaves(en).filter(
      ([path, value]) => !same.has(path) && chinese.get(path) === value && /[a-z]{3}/i.test(value),
    );
    expect(english).to.deep.equal([]);
  });

  it('resolve a regional and an unknown language', () => {
    expect(messagesFor('zh-Hans-CN')).to.equal(zh);
    expect(messagesFor('EN')).to.equal(en);
    expect(messagesFor('zxx')).to.equal(en);
  });

  it('accept another language', () => {
    registerLanguage({ ...en, language: 'xx', notReported: 'xxx' });
    expect(messagesFor('xx').notReported).to.equal('xxx');
  });

  it('separate the parts of spoken text', () => {
    for (const messages of [en, zh]) {
      const node = messages.speech.node({
        label: 'L',
        column: 'C',
        index: 1,
        of: 2,
        value: '3',
      });
      const link = messages.speech.link({
        from: 'F',
        to: 'T',
        value: '3',
        retracted: true,
      });
      for (const spoken of [node, link]) expect(spoken).not.to.match(/undefined|,,|，，|\s{2}/);
      expect(messages.studies(1)).not.to.equal(messages.studies(2));
    }
    expect(en.studies(1)).to.equal('1 study');
    expect(en.studies(2)).to.equal('2 studies');
  });

  it('format numbers as the language does', () => {
    for (const language of ['en', 'zh']) {
      for (const digits of [0, 1, 2]) {
        const wanted = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
        for (const value of [
          0, 0.5, 1, 12.34, 999.9, 999.96, 1000, 12_345.6, 123_456, 7_654_321.08,
        ])
          expect(formatNumber(value, language, digits)).to.equal(wanted.format(value));
      }
    }
  });

  it('never write 0 for a positive number', () => {
    expect([
      en.number(1e-9),
      en.studies(0.04),
      en.percent(0.0004),
      en.number(0.05),
      en.number(0),
    ]).to.deep.equal(['<0.000001', '<0.1 studies', '<0.1%', '0.05', '0']);
    expect([
      zh.number(1e-9),
      zh.studies(0.04),
      zh.percent(0.0004),
      zh.number(0.05),
      zh.number(0),
    ]).to.deep.equal(['不到 0.000001', '不到 0.1 项研究', '不到 0.1%', '0.05', '0']);
    expect(formatNumber(0.04, 'de')).to.equal('<0,1');
    expect(formatNumber(-0.04, 'en')).to.equal('0');
  });

  it('write whole amounts in full, and others with three digits', () => {
    for (const { number } of [en, zh])
      expect([12_345, 1234.5, 12.55, 1.2345, 0.1 + 0.2, 0.012345].map(number)).to.deep.equal([
        '12,345',
        '1,235',
        '12.6',
        '1.23',
        '0.3',
        '0.0123',
      ]);
  });

  it('label terms in lower case, for use within sentences', () => {
    for (const [term, label] of Object.entries(en.terms)) expect(label, term).to.match(/^\p{Ll}/u);
  });

  it('write the same number however rounding errors fall', () => {
    for (const messages of [en, zh]) {
      expect(messages.number(0.7499999999999999)).to.equal(messages.number(0.75));
      expect(messages.studies(0.9999999999999998)).to.equal(messages.studies(1));
    }
    // a number that reads as 1 is singular
    expect(en.studies(1.04)).to.equal('1 study');
  });

  it('keep dates, and only dates, from breaking', () => {
    expect(keepDates('Data 0.1.0, 2026-11-21. miR-21-5p')).to.equal(
      'Data 0.1.0, 2026\u201111\u201121. miR-21-5p',
    );
  });
});

describe('descriptions of filter conditions', () => {
  const evidence = indexEvidence(bundledDataset());
  const words = (text: string, messages: Messages): string =>
    describeFilter(evidence, messages, parseFilter(text, evidence).filter);

  it('read as a sentence does, in English and Chinese', () => {
    const wordings: readonly (readonly [string, string, string])[] = [
      ['!status:retracted', 'Status: not retracted', '状态：不含已撤稿'],
      ['!status:ok', 'Status: all but no known notice', '状态：除无已知声明外'],
      [
        'source:umbilical-cord,bone-marrow,placenta',
        'Source: umbilical cord, bone marrow or placenta',
        '细胞来源：脐带、骨髓或胎盘',
      ],
      [
        '!source:umbilical-cord,bone-marrow',
        'Source: not umbilical cord or bone marrow',
        '细胞来源：不含脐带或骨髓',
      ],
      [
        'outcome:anti-apoptosis-proliferation,homing',
        'Outcome: anti-apoptosis, proliferation or homing',
        '作用类别：抑制凋亡、促进增殖或归巢',
      ],
      [
        'outcome:anti-apoptosis-proliferation,anti-inflammatory-antioxidant,homing',
        'Outcome: anti-apoptosis, proliferation or anti-inflammatory, antioxidant or homing',
        '作用类别：抑制凋亡、促进增殖或抗炎、抗氧化应激或归巢',
      ],
      ['!cargo:not-reported', 'Cargo: all but not reported', '活性物质：除未报告外'],
      [
        '!tissue:not-specified,skin',
        'Tissue: all but organ not specified and skin',
        '组织：除未指明器官和皮肤外',
      ],
      [
        'year:2018,2019 !species:rat',
        'Year: 2018 or 2019; Species: not rat',
        '年份：2018 或 2019；物种：不含大鼠',
      ],
      ['!year:2018', 'Year: not 2018', '年份：不含 2018'],
    ];
    for (const [text, english, chinese] of wordings)
      expect([words(text, en), words(text, zh)]).to.deep.equal([english, chinese]);
  });

  it('have no misplaced capital or double negative, for any term', () => {
    for (const facet of evidence.facets.keys()) {
      for (const term of [...evidence.termIds(facet), 'not-reported']) {
        const filter = [{ facet, values: [term], exclude: true }];
        const english = describeFilter(evidence, en, filter);
        expect(english).not.to.match(/not (no|not)\b|undefined/);
        // these contain proper names
        if (!['study', 'review', 'cargo', 'pathway', 'pathway-family', 'target'].includes(facet))
          expect(english).not.to.match(/(not|but) \p{Lu}\p{Ll}{3,}/u);
        expect(describeFilter(evidence, zh, filter)).not.to.match(/不含[未无不]|不含\w|undefined/);
      }
    }
  });
});
