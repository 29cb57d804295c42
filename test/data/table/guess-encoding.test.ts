// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { decodeBytes } from '../../../src/data/table/decode-bytes.js';
import { findWide, guessEncoding } from '../../../src/data/table/guess-encoding.js';
import { times } from '../../../src/data/times.js';

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

/** Shorter texts, and some in which letters of two encodings stand for each other. */
const words: typeof files = [
  [
    'Windows-1252',
    'Größe in Füßen, ÄÖÜ, nächste Übung',
    '4772f6df6520696e2046fcdf656e2c20c4d6dc2c206ee4636873746520dc62756e67',
  ],
  [
    'Windows-1252',
    'L’œuvre – café à la crème, “naïve”',
    '4c929c75767265209620636166e920e0206c61206372e86d652c20936e61ef766594',
  ],
  [
    'Windows-1252',
    'ÅÄÖ: ÄLDRE ÖVERVIKTIGA MÄN',
    'c5c4d63a20c44c44524520d656455256494b54494741204dc44e',
  ],
  ['Windows-1252', '5 µg ± 2 °C', '3520b56720b1203220b043'],
  [
    'Windows-1251',
    'БОЛЬ и Воспаление сустава после лечения',
    'c1cecbdc20e820c2eef1efe0ebe5ede8e520f1f3f1f2e0e2e020efeef1ebe520ebe5f7e5ede8ff',
  ],
  [
    'KOI8-R',
    'БОЛЬ и Воспаление сустава после лечения',
    'e2efecf820c920f7cfd3d0c1ccc5cec9c520d3d5d3d4c1d7c120d0cfd3ccc520ccc5dec5cec9d1',
  ],
  ['GB18030', '肺癌', 'b7ceb0a9'],
  ['GB18030', '布洛芬 (ibuprofen) 400 mg', 'b2bcc2e5b7d2202869627570726f66656e2920343030206d67'],
  [
    'GB18030',
    '阿司匹林对慢性疼痛患者睡眠质量的影响',
    'b0a2cbbec6a5c1d6b6d4c2fdd0d4ccdbcdb4bbbcd5dfcbafc3dfd6cac1bfb5c4d3b0cfec',
  ],
  ['Big5', '肺癌與疼痛', 'aacdc0f9bb50af6bb568'],
  [
    'EUC-KR',
    '만성 통증 환자의 수면과 진통제',
    'b8b8bcba20c5ebc1f520c8afc0dac0c720bcf6b8e9b0fa20c1f8c5ebc1a6',
  ],
  ['Shift_JIS', 'アスピリン', '834183588373838a8393'],
  ['EUC-JP', 'の影響について', 'a4ceb1c6b6c1a4cba4c4a4a4a4c6'],
  ['Macintosh', 'Müller, Größe', '4d9f6c6c65722c2047729aa765'],
  ['Macintosh', 'Garçon à Orléans', '4761728d6f6e2088204f726c8e616e73'],
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

  it('is UTF-32 by its mark, in either order of bytes', () => {
    const text = 'study,drug\n李 2021,β𝛼\n';
    for (const isLittle of [true, false]) {
      const signs: number[] = [];
      for (const sign of `\uFEFF${text}`) signs.push(sign.codePointAt(0) ?? 0);
      const bytes = new Uint8Array(signs.length * 4 + 1);
      const view = new DataView(bytes.buffer);
      signs.forEach((sign, at) => view.setUint32(at * 4, sign, isLittle));
      expect(decodeBytes(bytes, 'a.csv')).to.deep.equal({ text, notices: [] });
    }
    expect(decodeBytes(Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0x11, 0, 0), 'a.csv').text).to.equal(
      '\uFFFD',
    );
    expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x61, 0), 'a.csv').text).to.equal('a');
  });

  it('is UTF-8 where the text is, whatever the server names', () => {
    const bytes = new TextEncoder().encode('study,TGF-β');
    for (const named of ['iso-8859-1', 'gb2312', 'utf-8', undefined])
      expect(decodeBytes(bytes, '', named).text).to.equal('study,TGF-β');
    expect(decodeBytes(bytes, '', 'gb2312').notices[0]?.code).to.equal('wrong-encoding');
    expect(decodeBytes(bytes, '', 'utf-8').notices).to.deep.equal([]);
  });

  it('is found in a few words, in capitals and among plain letters', () => {
    for (const [name, text, hex] of words)
      for (const before of ['', 'study,drug\nA,'.repeat(10_000)]) {
        const plain = new TextEncoder().encode(before);
        const bytes = new Uint8Array([...plain, ...bytesOf(hex)]);
        expect(guessEncoding(bytes), `${name} ${before.length}`).to.deep.equal({
          ...{ name, text: before + text },
        });
      }
  });

  it('is found beside a byte that it does not have, as what has it', () => {
    // cut in the middle of a character
    expect(guessEncoding(bytesOf('b7ceb0a9b7'))?.name).to.equal('Windows-1252');
    expect(guessEncoding(bytesOf('4d9f6cff'))).to.deep.equal({ name: 'Macintosh', text: 'Mülˇ' });
    // Windows-1252 leaves it undefined
    expect(guessEncoding(bytesOf('4d8141'))).to.deep.equal({ name: 'Macintosh', text: 'MÅA' });
    expect(guessEncoding(bytesOf('4d00fc'))).to.equal(undefined);
  });

  it('is not UTF-16 for single zeros, nor for those that a file is filled up with', () => {
    const table = 'study,drug\nA,x\n';
    for (const text of [
      `${table}B,\0y\n`,
      `${table}B,\0\0y\n`,
      ...[500, 501].map((count) => table + '\0'.repeat(count)),
    ])
      expect(decodeBytes(new TextEncoder().encode(text), '').text, JSON.stringify(text)).to.equal(
        text,
      );
    for (const text of ['x', 'study', table]) {
      const bytes = new Uint8Array(
        times(text.length, (index) => [text.charCodeAt(index), 0]).flat(),
      );
      expect(findWide(bytes), text).to.deep.equal({ name: 'UTF-16LE', text });
      expect(findWide(bytes.subarray(1)), 'half a character').to.equal(undefined);
    }
  });

  it('is told by letters that stand where letters can, and by signs where signs do', () => {
    for (const [name, text, hex] of [
      [
        'MS-DOS 850',
        'study;drug\r\nMüller;Präparat für Größe\r\n',
        '73747564793b647275670d0a4d816c6c65723b50728470617261742066817220477294e1650d0a',
      ],
      [
        'Windows-1250',
        'study;drug\r\nWójcik;śródbłonek i wątroba\r\n',
        '73747564793b647275670d0a57f36a63696b3b9c72f36462b36f6e656b20692077b974726f62610d0a',
      ],
      ['Macintosh', 'study;drug\rMuñoz;señal\r', '73747564793b647275670d4d75966f7a3b736596616c0d'],
      [
        'Windows-1252',
        'study;drug\r\nÅberg;5 µg ± 2 °C\r\n',
        '73747564793b647275670d0ac5626572673b3520b56720b1203220b0430d0a',
      ],
      [
        'ISO-2022-JP',
        'study,drug\n鈴木,アスピリン\n',
        '73747564792c647275670a1b24424e6b4c5a1b28422c1b2442252225392554256a25731b28420a',
      ],
    ] as const) {
      const decoded = decodeBytes(bytesOf(hex), '');
      expect([decoded.notices[0]?.details['word'], decoded.text]).to.deep.equal([name, text]);
    }
  });
});
