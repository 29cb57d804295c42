// SPDX-License-Identifier: MIT
import { westernByte, westernSign } from './western-signs.js';

/** A text, and the name of the encoding that it was read with. */
export interface Guess {
  readonly name: string;
  readonly text: string;
}

/** The characters of the code page 850 from 0x80, in which Excel writes “CSV (MS-DOS)”. */
const dosSigns =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** A text that was decoded as Latin-1 in the Western encoding that fits, the likeliest of equals first. */
export function guessWestern(bytes: Uint8Array, latin: string): Guess | undefined {
  const decoded = (encoding: string): string => new TextDecoder(encoding).decode(bytes);
  // by its own table, because Node 20 decodes it as Latin-1
  const western = { name: 'Windows-1252', text: latin.replace(/[\u0080-\u009f]/g, westernSign) };
  const mac = { name: 'Macintosh', text: decoded('macintosh') };
  const guesses: readonly Guess[] = [
    // an old Mac ends its lines so
    ...(/\r(?!\n)/.test(latin) ? [mac, western] : [western, mac]),
    { name: 'MS-DOS 850', text: latin.replace(/[\u0080-\uffff]/g, dosSign) },
  ];
  const scores = guesses.map(({ text }) => scoreOf(text));
  const best = Math.max(...scores);
  const guess = best > 0 ? guesses[scores.indexOf(best)] : western;
  // eslint-disable-next-line no-control-regex -- these are what the encoding leaves undefined
  const isClean = guess !== undefined && !/[\u0000-\u0008\u0080-\u009f]/.test(guess.text);
  return isClean ? guess : undefined;
}

function dosSign(character: string): string {
  return dosSigns[westernByte(character) - 0x80] ?? character;
}

/** So many characters beyond ASCII tell the encoding. */
const mostScored = 10_000;
/** Letters by their code that no word has, and those of formulas, which may stand anywhere. */
const noLetters = /[ªºƒ\u0080-\u009f]/;
const anywhere = /[πΩµμ∂β°±×²³®™€£]/;
const joining = /[’‘–—·-]/;

/** How many characters beyond ASCII stand where they can, less those that cannot. */
function scoreOf(text: string): number {
  let score = 0;
  let count = 0;
  const isLetter = (sign: string | undefined): boolean =>
    sign !== undefined && /\p{L}/u.test(sign) && !noLetters.test(sign);
  for (const { 0: sign, index } of text.matchAll(/[\u0080-\uffff]/g)) {
    if ((count += 1) > mostScored) break;
    const [before, after] = [text[index - 1], text[index + 1]];
    const isInside = isLetter(before) && isLetter(after);
    if (anywhere.test(sign)) {
      if (isMeant(before, sign, after)) score += 1;
      continue;
    }
    if (isLetter(sign)) {
      const isCapital = sign !== sign.toLowerCase();
      const isInWord = isCapital && isLetter(before) && isLower(after);
      const isAtEnd = isCapital && isLower(before);
      if (isLetter(before) || isLetter(after)) score += isInWord || isAtEnd ? -1 : 1;
    } else if (isInside) score += joining.test(sign) ? 1 : -1;
    else if (noLetters.test(sign)) score -= 1;
  }
  return score;
}

/** Whether a sign stands where it usually does: `5 µg`, `37 °C`, `2 ± 1`, `m²`. */
function isMeant(before = ' ', sign: string, after = ' '): boolean {
  if (/[µμ]/.test(sign)) return /[gGlLmMsA]/.test(after) && !/[a-z]/i.test(before);
  if (sign === '°') return /[CF\s]/.test(after) && /[\d\s]/.test(before);
  if (/[±×]/.test(sign)) return /[\d\s]/.test(before) && /[\d\s]/.test(after);
  return /[²³®™]/.test(sign) && /[a-z]/i.test(before) && !/[a-z]/i.test(after);
}

function isLower(sign: string | undefined): boolean {
  return sign !== undefined && /\p{Ll}/u.test(sign);
}
