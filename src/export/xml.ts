// SPDX-License-Identifier: MIT
import { round } from '../figure/ribbon-path.js';

/** Attributes by name; numbers are rounded to two decimals, `undefined` omits one. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One XML element as text. Attribute values are escaped; children must be XML. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value ?? '')}"`,
    )
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Escapes text for XML; characters forbidden in XML 1.0 become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD') // eslint-disable-line no-control-regex
    .replace(/[&<>"']/g, (character) => entities.get(character) ?? character);
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
