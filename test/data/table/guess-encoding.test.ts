// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { decodeBytes } from '../../../src/data/table/decode-bytes.js';

const bytesOf = (hex: string): Uint8Array =>
  new Uint8Array((hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16)));

/** Small tables in other encodings, the name that is told, and a text in them. */
const files: readonly (readonly [name: string, text: string, hex: string])[] = [
  [
    'Big5',
    '阿斯匹靈與安慰劑,疼痛減輕',
    '73747564792cc3c4aaab2cb5b2aa470ab16920323031392caafcb4b5a4c7c646bb50a677bca2beaf2caf6bb568b4eebbb40a',
  ],
  [
    'Shift_JIS',
    'アスピリン,痛みの軽減',
    '73747564792c96f22c8cf889ca0a8db293a120323031392c834183588373838a83932c92c982dd82cc8c798cb80a',
  ],
  [
    'EUC-JP',
    'アスピリン,痛みの軽減',
    '73747564792cccf42cb8fab2cc0abab4c6a320323031392ca5a2a5b9a5d4a5eaa5f32cc4cba4dfa4ceb7dab8ba0a',
  ],
  [
    'EUC-KR',
    '아스피린,통증 감소',
    '73747564792cbee0b9b02cc8bfb0fa0ab1e820323031392cbec6bdbac7c7b8b02cc5ebc1f520b0a8bcd20a',
  ],
  [
    'Windows-1251',
    'аспирин;боль',
    '73747564793befe0f0e0f23bfdf4e5eaf20ae0f1efe8f0e8ed3be1eeebfc0a',
  ],
  ['KOI8-R', 'аспирин;боль', 'e9d7c1cecfd72cc1d3d0c9d2c9ce3bc2cfccd8'],
  ['Macintosh', 'Acetylsalicylsäure', '4d9f6c6c65720d41636574796c73616c6963796c738a757265'],
  ['Windows-1252', 'Parkinson’s – é', '5061726b696e736f6e9273209620e9'],
];

describe('the encoding of a file that is not UTF-8', () => {
  it('is found by its bytes, and named', () => {
    for (const [name, text, hex] of files) {
      const read = decodeBytes(bytesOf(hex), '');
      expect(read.text, name).to.contain(text);
      expect(read.notices.map(({ details }) => details['word'])).to.deep.equal([name]);
    }
  });

  it('is UTF-16 without a mark also where a text is Chinese throughout', () => {
    const text =
      '研究\t药物\n张\t阿司匹林肠溶片与安慰剂对照治疗慢性疼痛减轻程度以及睡眠质量改善情况\n';
    for (const order of [0, 1]) {
      const bytes = new Uint8Array(text.length * 2);
      for (let index = 0; index < text.length; index += 1) {
        bytes[2 * index + order] = text.charCodeAt(index) & 255;
        bytes[2 * index + 1 - order] = text.charCodeAt(index) >> 8;
      }
      expect(decodeBytes(bytes, '').text).to.equal(text);
    }
  });

  it('is UTF-8 where the text is, whatever the server names', () => {
    const bytes = new TextEncoder().encode('study,TGF-β');
    for (const named of ['iso-8859-1', 'gb2312', 'utf-8', undefined])
      expect(decodeBytes(bytes, '', named).text).to.equal('study,TGF-β');
    expect(decodeBytes(bytes, '', 'gb2312').notices[0]?.code).to.equal('wrong-encoding');
    expect(decodeBytes(bytes, '', 'utf-8').notices).to.deep.equal([]);
  });
});
