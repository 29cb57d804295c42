// SPDX-License-Identifier: MIT
import { times } from '../times.js';

/** The characters of Windows-1252 from 0x80 to 0x9f; a space is none. */
const westernSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** What Windows-1252 has where Latin-1 has a control character; the same text where it has none. */
export function westernSign(control: string): string {
  const sign = westernSigns[control.charCodeAt(0) - 0x80] ?? ' ';
  return sign === ' ' ? control : sign;
}

/** The byte of a character in Windows-1252 or Latin-1. */
export function westernByte(sign: string): number {
  const code = sign.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + westernSigns.indexOf(sign);
}

/** Two or three characters that are the bytes of one UTF-8 character, read as Windows-1252. */
const doubled = new RegExp(
  `[ÂÃÎÏÐÑ][\\u0080-\\u00bf${westernSigns.trim()}]|[â-ï][\\u0080-\\u00bf${westernSigns.trim()}]{2}`,
  'g',
);

/**
 * A text in which UTF-8 was once read as Windows-1252 and saved again (`Î²` for β), as it was meant.
 * Other texts come back unchanged.
 */
export function repairDoubled(text: string): string {
  return text.replace(doubled, (signs) => {
    const bytes = times(signs.length, (index) => westernByte(signs.charAt(index)));
    const decoded = new TextDecoder().decode(new Uint8Array(bytes));
    return decoded.includes('\uFFFD') ? signs : decoded;
  });
}
