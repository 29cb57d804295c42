// SPDX-License-Identifier: MIT
import { decodeStrictly } from './decode-strictly.js';
import { guessByLetters } from './letter-guess.js';
import { guessWestern, type Guess } from './western-guess.js';

/** So many bytes tell the encoding of a file. */
const sampleLength = 100_000;

/** Reads UTF-16 without a mark: every second byte of plain text is 0, and none of the others. */
export function findWide(bytes: Uint8Array): Guess | undefined {
  const sample = bytes.subarray(0, sampleLength);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const [least, most] = [Math.min(even, odd), Math.max(even, odd)];
  // Chinese has zeros only beside separators and line ends
  const isOneSided = least === 0 && most > sample.length / 100;
  // a file that is filled up with zeros has them on both sides
  const isPlain = most - least > sample.length / 4;
  if (!isPlain && !isOneSided) return undefined;
  const name = odd > even ? 'UTF-16LE' : 'UTF-16BE';
  const text = decodeStrictly(bytes, name);
  if (text === undefined || (!isPlain && !/[,;\t|][^]*[\r\n]/.test(text.slice(0, sampleLength))))
    return undefined;
  return { name, text };
}

/** Shares of what shows how bytes beyond ASCII are meant. */
interface Shares {
  /** Bytes with another one beside them, as two make a character of the East. */
  readonly paired: number;
  /** The number of different pairs. */
  readonly different: number;
  /** Bytes from 0xc0, and of these from 0xe0: capital and small letters of Cyrillic, or the reverse. */
  readonly high: number;
  readonly higher: number;
  /** Pairs that are frequent characters of GB2312, kana in two encodings, frequent ones of Big5. */
  readonly chinese: number;
  readonly kana: number;
  readonly kanaShifted: number;
  readonly traditional: number;
  /** Pairs that are Hangul; 0 where there are too few different ones to tell it from Chinese. */
  readonly hangul: number;
}

/** Encodings in the order in which they are tried, each with what shows that it is meant. */
const encodings: readonly (readonly [name: string, isMeant: (shares: Shares) => boolean])[] = [
  ['EUC-JP', ({ paired, kana }) => paired >= 0.8 && kana > 0.15],
  ['Shift_JIS', ({ kanaShifted }) => kanaShifted > 0.2],
  ['EUC-KR', ({ paired, hangul }) => paired >= 0.8 && hangul > 0.95],
  [
    'Big5',
    ({ paired, different, chinese, traditional }) =>
      different > 2 && paired > 0.2 && chinese < 0.6 && traditional > 0.6,
  ],
  ['GB18030', ({ paired, chinese }) => paired >= 0.8 && chinese >= 0.5],
];

/** The encoding that fits a text that is not UTF-8; `undefined` where none is clean. */
export function guessEncoding(bytes: Uint8Array): Guess | undefined {
  const lettered = guessByLetters(bytes);
  if (lettered !== undefined) return lettered;
  const shares = sharesOf(bytes);
  for (const [name, isMeant] of encodings) {
    const text = isMeant(shares) ? decodeStrictly(bytes, name) : undefined;
    if (text !== undefined) return { name, text };
  }
  const latin = new TextDecoder('latin1').decode(bytes);
  return guessWestern(bytes, latin);
}

/** Different Hangul of a text that has no Chinese character besides. */
const enoughHangul = 10;

function sharesOf(bytes: Uint8Array): Shares {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const sample = bytes.subarray(Math.max(0, first), first + sampleLength);
  const at = (index: number): number => sample[index] ?? 0;
  let [count, paired, high, higher] = [0, 0, 0, 0];
  sample.forEach((byte, index) => {
    if (byte <= 0x7f) return;
    count += 1;
    if (at(index - 1) > 0x7f || at(index + 1) > 0x7f) paired += 1;
    if (byte >= 0xc0) high += 1;
    if (byte >= 0xe0) higher += 1;
  });
  const pairs: (readonly [lead: number, trail: number])[] = [];
  for (let index = 0; index < sample.length; index += 1) {
    if (at(index) <= 0x80 || index + 1 === sample.length) continue;
    pairs.push([at(index), at(index + 1)]);
    index += 1;
  }
  const share = (is: (lead: number, trail: number) => boolean): number =>
    pairs.filter(([lead, trail]) => is(lead, trail)).length / Math.max(1, pairs.length);
  const within = (byte: number, least: number, most: number): boolean =>
    byte >= least && byte <= most;
  const different = new Set(pairs.map(([lead, trail]) => lead * 256 + trail));
  return {
    paired: paired / Math.max(1, count),
    different: different.size,
    high: high / Math.max(1, count),
    higher: higher / Math.max(1, high),
    chinese: share((lead, trail) => within(lead, 0xb0, 0xd7) && trail > 0xa0),
    kana: share((lead, trail) => within(lead, 0xa4, 0xa5) && trail > 0xa0),
    kanaShifted: share((lead, trail) => within(lead, 0x82, 0x83) && within(trail, 0x40, 0xf1)),
    traditional: share((lead, trail) => within(lead, 0xa4, 0xc6) && trail >= 0x40),
    hangul:
      different.size < enoughHangul
        ? 0
        : share((lead, trail) => within(lead, 0xb0, 0xc8) && trail > 0xa0),
  };
}
