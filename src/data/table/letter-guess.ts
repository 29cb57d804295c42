// SPDX-License-Identifier: MIT
import { times } from '../times.js';
import { decodeStrictly } from './decode-strictly.js';
import type { Guess } from './western-guess.js';
import { westernSign } from './western-signs.js';

/**
 * Letters of languages beyond ASCII, the most frequent first, with the encodings they are saved in,
 * and what a language of few speakers is the less likely by.
 */
const languages: readonly (readonly [encodings: string, letters: string, cost?: number])[] = [
  ['Windows-1252 macintosh', 'éäáóüíöçèåñàãæøßêúâôîëïõûùœìòšž'],
  ['Windows-1252 macintosh', 'éèàêçâîôûëïùœ'],
  ['Windows-1252 macintosh', 'äöüß'],
  ['Windows-1252 macintosh', 'óáíéúñü'],
  ['Windows-1252 macintosh', 'çãáíóõéêúâôà'],
  ['Windows-1252 macintosh', 'àèìòùéóíçúï'],
  ['Windows-1252 macintosh', 'äåöé'],
  ['Windows-1252 macintosh', 'øåæé'],
  ['Windows-1252', 'ëïé'],
  ['Windows-1252', 'íðáóæöúýþé', 2],
  ['Windows-1250 ISO-8859-2', 'łąęóśżćńź'],
  ['Windows-1250 ISO-8859-2', 'íáéýřčěšžůúňóťďľôäĺ'],
  ['Windows-1250 ISO-8859-2', 'áéóíöőüúű'],
  ['Windows-1250 ISO-8859-2', 'čšžćđ'],
  ['Windows-1250 ISO-8859-2', 'ăţîşâ'],
  ['Windows-1254', 'ışüçğöi̇âîû'],
  ['Windows-1257', 'ėšųžįąčūę', 1],
  ['Windows-1257', 'āēīšņļūķžģč', 1],
  ['Windows-1253 ISO-8859-7', 'αοειτνρσμκπηλςυγέάίδόωήθχύφβώξζψϊϋΐ'],
  ['Windows-1251 KOI8-R IBM866 ISO-8859-5 x-mac-cyrillic', 'оеаниртсвлкмпдуыяйзьгбчхюжцшщфёэъ'],
  ['Windows-1251 KOI8-U ISO-8859-5', 'аноіреитвксумлдпгьзбяйчхюшжцфєїщґ'],
  ['Windows-1255', 'יוהתמרלבנאקשפסדחטםגעצכןזךףץ'],
  ['Windows-1256', 'اليمترونةبسدفعقكحجطأهصخشإزغضثئذءظىؤآ'],
  ['Windows-874', 'าร่อกนเ้งลัมดิบแยสวีตข์ะจุหคปโทืพไำใึซูชถ็ฟณภฐษผธฮญ'],
];

/** So many bytes, and letters beyond ASCII, tell the encoding. */
const sampleLength = 50_000;
const mostLetters = 2000;
/** What a letter of another language costs, and a sign within a word, in nats. */
const [otherLetter, signInWord, undefinedSign] = [-7.5, -7.5, -12];
/** What stands for a sign between words, which all encodings have. */
const plainSign = -4;
/** What another language has to be the likelier by than a Western one. */
const leastMargin = 2;
/** What an encoding is the less likely by than the one before it. */
const rarer = 2;
/** The worst mean of a text in its own language. */
const leastMean = -3.7;
/** How far a text may fall below what is usual in its language. */
const spread = 0.6;

/**
 * The likeliest encoding of one byte for each letter that is none of the West, by the languages whose
 * letters it makes; `undefined` where a Western one is likelier, or none likely.
 */
export function guessByLetters(bytes: Uint8Array): Guess | undefined {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const sample = bytes.subarray(Math.max(0, first - 1), first + sampleLength);
  const texts = new Map<string, string>();
  let [best, western] = [-Infinity, -Infinity];
  let found: string | undefined;
  for (const [encodings, letters, cost = 0] of languages)
    for (const [index, name] of encodings.split(' ').entries()) {
      const text = texts.get(name) ?? decode(sample, name) ?? '';
      texts.set(name, text);
      if (text === '') continue;
      const { sum, isOwn } = likelihoodOf(text, letters);
      const likelihood = sum - index * rarer - cost;
      if (/1252|macintosh/.test(name)) western = Math.max(western, likelihood);
      else if (likelihood > best && isOwn) [best, found] = [likelihood, name];
    }
  if (found === undefined || best - western < leastMargin) return undefined;
  const text = decode(bytes, found);
  return text === undefined ? undefined : { name: found, text };
}

function decode(bytes: Uint8Array, name: string): string | undefined {
  // by its own table, because Node 20 decodes it as Latin-1
  return name === 'Windows-1252'
    ? new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, westernSign)
    : decodeStrictly(bytes, name);
}

function likelihoodOf(
  text: string,
  letters: string,
): { readonly sum: number; readonly isOwn: boolean } {
  const shares = times(letters.length, (rank) => 1 / (rank + 2));
  const whole = shares.reduce((sum, each) => sum + each);
  const isLatin = /\p{Script=Latin}/u.test(letters);
  let [sum, count, plain] = [0, 0, 0];
  for (const { 0: sign, index } of text.matchAll(/[\u0080-\uffff]/g)) {
    if ((count += 1) > mostLetters) break;
    const [before = ' ', after = ' '] = [text[index - 1], text[index + 1]];
    if (/[\u0080-\u009f\u2500-\u259f\ufffd]/.test(sign)) sum += undefinedSign;
    else if (!isLetter(sign)) {
      const isPlainSign = joining.test(sign) || !(isLetter(before) || isLetter(after));
      sum += isPlainSign ? plainSign : signInWord;
      if (isPlainSign) plain += 1;
    } else {
      const isSymbol = !isLatin && /[αβγδεκλμω]/.test(sign) && !isWord(before + after);
      const rank = letters.indexOf(sign.toLowerCase());
      if (isSymbol) sum += symbol;
      else sum += rank === -1 ? otherLetter : Math.log((shares[rank] ?? 0) / whole);
      if (!isSymbol) sum += contextOf(before, sign, after, isLatin);
    }
  }
  // signs that all encodings have tell nothing, and one letter too little
  const told = count - plain;
  // a language of more letters is less likely in each
  const usual = shares.reduce((all, share) => all + (share / whole) * Math.log(share / whole), 0);
  const least = Math.min(leastMean, usual - spread);
  return { sum, isOwn: told > 1 && told * 2 >= count && (sum - plain * plainSign) / told > least };
}

/** Greek letters among Latin ones. */
const symbol = -1.5;
/** Signs that stand beside letters as well. */
const joining = /[’‘“”„«»–—·…°±²³®™×µªº]/;
const isLetter = (sign: string): boolean => /[\p{L}\p{M}]/u.test(sign) && !/[µªº]/.test(sign);
const isWord = (signs: string): boolean => /[a-z\u0080-\uffff]/.test(signs);
const isPlain = (sign: string): boolean => /[a-z]/i.test(sign);
const isVowel = (sign: string): boolean =>
  /^[aeiouyæøœı]/.test(sign.normalize('NFD').toLowerCase());
const isUpper = (sign: string): boolean => sign !== sign.toLowerCase();

/** What speaks against a letter at its place: capitals within words, other scripts, three vowels. */
function contextOf(before: string, sign: string, after: string, isLatin: boolean): number {
  let cost = 0;
  const isJoined = isPlain(before) || isPlain(after);
  if (isUpper(sign) && isLetter(before) && !isUpper(before)) cost -= 3;
  if (!isLatin) return isJoined ? cost - 4 : cost;
  if (!isJoined) cost -= /[-\d]/.test(before + after) ? 4 : 2;
  if (!isUpper(sign) && /[A-Z]/.test(after)) cost -= 4;
  if (isVowel(sign) && isVowel(before) && isVowel(after)) cost -= 1.5;
  return cost;
}
