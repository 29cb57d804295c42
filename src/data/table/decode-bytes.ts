// SPDX-License-Identifier: MIT
import { foreignKind, startLength } from '../file-kind.js';
import type { Problem } from '../problems.js';
import { decodeStrictly } from './decode-strictly.js';
import { findWide, guessEncoding } from './guess-encoding.js';

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
 * Decodes a file: by its byte order mark, by the encoding that the server names where it is not
 * UTF-8 after all, as UTF-8, else by the encoding that fits, which is named in a notice. Characters
 * that no encoding explains are named as well, and never replaced in silence.
 */
export function decodeBytes(bytes: Uint8Array, where: string, named?: string): DecodedText {
  // no text: its first bytes are enough to name it
  const start = String.fromCharCode(...bytes.subarray(0, startLength));
  if (foreignKind(start) !== undefined) return { text: start, notices: [] };
  const widest = decodeWidest(bytes);
  if (widest !== undefined) return { text: widest, notices: [] };
  const marked = marks.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte));
  const wide = marked === undefined ? findWide(bytes) : undefined;
  if (wide !== undefined) return { text: wide.text, notices: [guessed(where, wide.name)] };
  // escapes that nothing else has
  const japanese = hasJapaneseEscapes(bytes) ? decodeStrictly(bytes, 'iso-2022-jp') : undefined;
  if (japanese !== undefined) return { text: japanese, notices: [guessed(where, 'ISO-2022-JP')] };
  // servers name one encoding for all files; other texts than UTF-8 are hardly ever valid UTF-8
  const isOther = marked === undefined && named !== undefined && !/^utf-?8$/i.test(named);
  const whole = isOther && bytes.some((byte) => byte > 0x7f) && decodeStrictly(bytes, 'utf-8');
  if (typeof whole === 'string')
    return {
      text: whole,
      notices: [{ where, code: 'wrong-encoding', details: { word: named ?? '' } }],
    };
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

/** The text of UTF-32, which browsers do not read, by its byte order mark. */
function decodeWidest(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length - (bytes.length % 4));
  const mark = view.byteLength === 0 ? 0 : view.getUint32(0);
  if (mark !== 0x0000feff && mark !== 0xfffe0000) return undefined;
  const characters: string[] = [];
  for (let at = 4; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, mark === 0xfffe0000);
    characters.push(code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code));
  }
  return characters.join('');
}

function guessed(where: string, word: string): Problem {
  return { where, code: 'guessed-encoding', details: { word } };
}

function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at !== -1 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40);
}
