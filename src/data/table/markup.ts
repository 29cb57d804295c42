// SPDX-License-Identifier: MIT
import { westernSign } from './western-signs.js';

/** The names of the characters from 0xa0 to 0xff, as HTML has them. */
const latinNames =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
/** The names of the Greek letters from α to ω. */
const greekNames =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** Entities that spreadsheets and web forms leave behind. */
const entities = new Map<string, string>([
  ...latinNames.map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...greekNames.map((name, index) => [name, String.fromCharCode(0x3b1 + index)] as const),
  ...greekNames.map(
    (name, index) =>
      [name.charAt(0).toUpperCase() + name.slice(1), String.fromCharCode(0x391 + index)] as const,
  ),
  ...['amp&', 'lt<', 'gt>', 'quot"', "apos'", 'ndash–', 'mdash—', 'hellip…', 'bull•', 'minus−']
    .concat(['lsquo‘', 'rsquo’', 'ldquo“', 'rdquo”', 'le≤', 'ge≥', 'ne≠', 'asymp≈', 'infin∞'])
    .concat(['larr←', 'uarr↑', 'rarr→', 'darr↓', 'harr↔', 'trade™', 'euro€', 'permil‰', 'prime′'])
    .concat(['nbsp ', 'thinsp ', 'ensp ', 'emsp ', 'dagger†', 'Dagger‡', 'OEligŒ', 'oeligœ'])
    .map((each) => [each.replace(/[^a-zA-Z]+$/, ''), each.slice(-1)] as const),
]);

const tags =
  /<\/?(?:a|abbr|b|code|del|div|em|font|i|ins|li|mark|ol|p|s|small|span|strike|strong|sub|sup|u|ul)(?:\s[^<>]*)?>/gi;
const breaks = /<br\s*\/?>/gi;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,8}));/gi;
const markdown = /^(\*\*|__|\*|_|`|~~)(?=\S)([^*`~]*\S)\1$|\[([^[\]]+)\]\(https?:[^()\s]*\)/g;

const raisedText = /<sup(?:\s[^<>]*)?>([^<>]{1,12})<\/sup>/gi;
/** Signs that have a raised form, and these forms: 10<sup>6</sup> is not 106. */
const [plainSigns, raisedSigns] = ['0123456789+-−n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ'];

function raise(text: string): string {
  return text.replace(/[\d+−n-]/g, (sign) => raisedSigns[plainSigns.indexOf(sign)] ?? sign);
}

/** A letter as LaTeX writes it: `$\\beta$`. */
const tex = /\$\\([A-Za-z]{2,8})\$/g;

/** Whether a text holds HTML entities, simple tags, the marks of Markdown or letters of LaTeX. */
export function hasMarkup(text: string): boolean {
  if (!/[&<*_`~[$]/.test(text)) return false;
  return [tags, breaks, entity, markdown, tex].some((form) => text.trim().search(form) >= 0);
}

/**
 * The text without simple tags, with entities as the characters they stand for, and without the
 * marks of Markdown. Entities that nobody knows lose their semicolon, which would separate terms.
 */
export function withoutMarkup(text: string): string {
  let plain = text;
  // what was escaped twice
  for (let depth = 0; depth < 2; depth += 1) plain = decodeEntities(plain.replace(breaks, ' '));
  plain = plain.replace(tex, (all, name: string) => entities.get(name) ?? all);
  return plain.replace(markdown, (all, _mark, word?: string, link?: string) => word ?? link ?? all);
}

function decodeEntities(text: string): string {
  return text
    .replace(raisedText, (_, inner: string) => raise(inner))
    .replace(tags, '')
    .replace(entity, (all: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined)
        return entities.get(name) ?? entities.get(name.toLowerCase()) ?? all.slice(0, -1);
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      if (code <= 31 || code > 0x10ffff) return all;
      const character = String.fromCodePoint(code);
      return code < 0xa0 ? westernSign(character) : character;
    });
}
