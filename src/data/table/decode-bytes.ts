// SPDX-License-Identifier: MIT
import { isOfficeFile } from '../office-file.js';
import type { Problem } from '../problems.js';

/** A text and how it was read. */
export interface DecodedText {
  readonly text: string;
  readonly notices: readonly Problem[];
}

/** Encodings that a byte order mark names. */
const marks: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/**
 * Decodes a file: by its byte order mark, by the encoding that the server names, as UTF-8, else by
 * the encoding that fits, which is named in a notice. Characters that no encoding explains are
 * named as well, and never replaced in silence.
 */
export function decodeBytes(bytes: Uint8Array, where: string, named?: string): DecodedText {
  // no text: its first bytes are enough to name it
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (isOfficeFile(start)) return { text: start, notices: [] };
  const marked = marks.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  const wide = marked === undefined ? findWide(bytes) : undefined;
  if (wide !== undefined) return { text: wide.text, notices: [guessed(where, wide.name)] };
  const certain = [marked?.[0], named, 'utf-8'].filter((each) => each !== undefined);
  for (const encoding of certain) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== undefined) return { text, notices: [] };
  }
  const guess = guessEncoding(bytes);
  if (guess === undefined)
    return {
      text: new TextDecoder('utf-8').decode(bytes),
      notices: [{ where, code: 'lost-characters', details: {} }],
    };
  return { text: guess.text, notices: [guessed(where, guess.name)] };
}

function guessed(where: string, word: string): Problem {
  return { where, code: 'guessed-encoding', details: { word } };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // unknown, or not in this encoding
  }
}

interface Guess {
  readonly name: string;
  readonly text: string;
}

/** So many bytes tell how wide the characters of a file are. */
const sampleLength = 100_000;

/** Reads UTF-16 without a mark, in which every second byte of plain text is 0. */
function findWide(bytes: Uint8Array): Guess | undefined {
  const sample = bytes.subarray(0, sampleLength);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) <= sample.length / 4) return undefined;
  const name = odd > even ? 'UTF-16LE' : 'UTF-16BE';
  const text = decodeStrictly(bytes, name);
  return text === undefined ? undefined : { name, text };
}

function guessEncoding(bytes: Uint8Array): Guess | undefined {
  const chinese = hasPairs(bytes) ? decodeStrictly(bytes, 'gb18030') : undefined;
  if (chinese !== undefined && /\p{Script=Han}/u.test(chinese))
    return { name: 'GB18030', text: chinese };
  const western = decodeWestern(bytes);
  // eslint-disable-next-line no-control-regex -- these are what the encoding leaves undefined
  const isClean = !/[\u0000-\u0008\u0080-\u009f]/.test(western);
  return isClean ? { name: 'Windows-1252', text: western } : undefined;
}

/** The characters of Windows-1252 from 0x80 to 0x9f; a space is none. */
const westernSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Windows-1252 by its own table, because Node 20 decodes it as Latin-1. */
function decodeWestern(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (sign) => {
    const character = westernSigns[sign.charCodeAt(0) - 0x80] ?? ' ';
    return character === ' ' ? sign : character;
  });
}

/** Share of the bytes beyond ASCII that have to stand side by side in Chinese text. */
const pairedShare = 0.8;

/** Whether bytes beyond ASCII come in pairs, as Chinese does; letters with accents stand alone. */
function hasPairs(bytes: Uint8Array): boolean {
  const isHigh = (index: number): boolean => (bytes[index] ?? 0) > 0x7f;
  let [high, paired] = [0, 0];
  bytes.forEach((_, index) => {
    if (!isHigh(index)) return;
    high += 1;
    if (isHigh(index - 1) || isHigh(index + 1)) paired += 1;
  });
  return high > 0 && paired / high >= pairedShare;
}
