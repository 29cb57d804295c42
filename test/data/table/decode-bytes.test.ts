// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { decodeBytes } from '../../../src/data/table/decode-bytes.js';
import { times } from '../../../src/data/times.js';

const bytesOf = (...values: number[]): Uint8Array => new Uint8Array(values);
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
/** A text in UTF-16, the high byte of each unit first or last. */
const utf16 = (text: string, isHighFirst: boolean): number[] =>
  times(text.length, (index) => {
    const unit = [text.charCodeAt(index) & 255, text.charCodeAt(index) >> 8];
    return isHighFirst ? unit.reverse() : unit;
  }).flat();
const text = 'study,drug\nMüller,β\n';

describe('how the bytes of a file are read', () => {
  it('is said by a byte order mark, against what the server names', () => {
    for (const bytes of [
      bytesOf(0xef, 0xbb, 0xbf, ...utf8(text)),
      bytesOf(0xff, 0xfe, ...utf16(text, false)),
      bytesOf(0xfe, 0xff, ...utf16(text, true)),
    ])
      for (const named of [undefined, 'utf-8', 'iso-8859-1', 'gb2312'])
        expect(decodeBytes(bytes, '', named), named).to.deep.equal({ text, notices: [] });
  });

  it('is not said by a letter that a mark begins with', () => {
    // þ and ÿ of Windows-1252
    for (const [first, letter] of [
      [0xfe, 'þ'],
      [0xff, 'ÿ'],
      [0xef, 'ï'],
    ] as const)
      expect(decodeBytes(bytesOf(first, ...utf8(' thing')), '').text).to.equal(`${letter} thing`);
  });

  it('is named where it had to be guessed, or where the server is wrong', () => {
    expect(decodeBytes(bytesOf(...utf16(text, true)), 'x.csv').notices).to.deep.equal([
      { where: 'x.csv', code: 'guessed-encoding', details: { word: 'UTF-16BE' } },
    ]);
    expect(decodeBytes(bytesOf(0x4d, 0xfc), 'x.csv').notices).to.deep.equal([
      { where: 'x.csv', code: 'guessed-encoding', details: { word: 'Windows-1252' } },
    ]);
    expect(decodeBytes(bytesOf(...utf8(text)), 'x.csv', 'gb2312').notices).to.deep.equal([
      { where: 'x.csv', code: 'wrong-encoding', details: { word: 'gb2312' } },
    ]);
  });

  it('is nothing to speak of in plain letters, which all encodings share', () => {
    for (const named of ['iso-8859-1', 'gb2312', 'utf8', 'UTF-8', undefined])
      expect(decodeBytes(bytesOf(...utf8('study,drug\n')), '', named)).to.deep.equal({
        ...{ text: 'study,drug\n', notices: [] },
      });
    expect(decodeBytes(bytesOf(...utf8(text)), '', 'utf8').notices).to.deep.equal([]);
  });

  it('is what fits where the server names an encoding that nobody knows', () => {
    expect(decodeBytes(bytesOf(...utf8(text)), '', 'no-such-name').text).to.equal(text);
    expect(decodeBytes(bytesOf(0x4d, 0xfc), '', 'x-utf-8').text).to.equal('Mü');
  });

  it('leaves what nothing explains as it is, and says so', () => {
    expect(decodeBytes(bytesOf(0x41, 0x00, 0x2c, 0xff), 'x.csv').notices).to.deep.equal([
      { where: 'x.csv', code: 'lost-characters', details: {} },
    ]);
  });
});
