// SPDX-License-Identifier: MIT
import type { ViewWords } from '../model/view-link.js';
import { readSettings, writeSettings, type ViewSettings } from './view-settings.js';

/**
 * The attributes of a view that differ from their defaults, in order. `others` are attributes that
 * are not among the settings.
 */
export function viewAttributes(
  settings: ViewSettings,
  others: ViewWords,
): readonly (readonly [name: string, text: string])[] {
  const defaults = writeSettings(readSettings({}));
  return (
    Object.entries({ ...others, ...writeSettings(settings) })
      // groups that a reader opened are in links only: there is no attribute for them
      .filter(([name, text]) => name !== 'opened' && text !== '' && text !== defaults[name])
  );
}

/**
 * The tag that draws a view in another page, with the attributes that differ from their defaults:
 * `<mechanism-sankey measure="findings"></mechanism-sankey>`. `children` is the markup of data and
 * fallback.
 */
export function writeTag(
  tagName: string,
  settings: ViewSettings,
  others: ViewWords,
  children = '',
): string {
  const given = viewAttributes(settings, others).map(
    ([name, text]) => ` ${name}="${escapeAttribute(text)}"`,
  );
  return `<${tagName}${given.join('')}>${children}</${tagName}>`;
}

/** A text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
