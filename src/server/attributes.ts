// SPDX-License-Identifier: MIT
import { escapeXml } from '../export/xml.js';

/** A value of an attribute; `true` writes its name alone, `false`, `null` and `undefined` nothing. */
export type AttributeValue = string | number | boolean | null | undefined;

/** Attributes by name, in the spelling of HTML: `color-by`. */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Attributes as HTML reads them, in lower case. */
export type WrittenAttributes = Readonly<Record<string, string>>;

/** What ends a name in a tag. */
const notInName = /[\s"'<>/=\p{Cc}]|^$/u;

/**
 * Attributes as texts.
 * @throws Error for a name that HTML cannot hold, and for the handler of an event: what a server
 *   writes holds no script
 */
export function readAttributes(attributes: Attributes): WrittenAttributes {
  const given = Object.entries(attributes).flatMap(([given, value]) => {
    const name = given.toLowerCase();
    if (notInName.test(name)) throw new Error(`“${given}” is no name of an attribute.`);
    if (/^on\w+$/.test(name))
      throw new Error(`“${given}” would be a script in the page; call addEventListener() there.`);
    if (value === undefined || value === null || value === false) return [];
    return [[name, value === true ? '' : String(value)] as const];
  });
  return Object.fromEntries(given);
}

/** Attributes as they stand in a tag, each after a space. */
export function writeAttributes(attributes: WrittenAttributes): string {
  return Object.entries(attributes)
    .map(([name, text]) => (text === '' ? ` ${name}` : ` ${name}="${escapeXml(text)}"`))
    .join('');
}
