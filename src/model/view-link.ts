// SPDX-License-Identifier: MIT

/** The settings of a view, in the format of the attributes. */
export type ViewWords = Readonly<Record<string, string>>;

/** Settings that a link can contain, in order. */
export const linkedSettings = [
  'columns',
  'filter',
  'measure',
  'missing',
  'detail',
  'order',
  'color-by',
  'layout',
  'max-nodes',
  'selected',
  'step',
  'opened',
] as const;

const prefix = 'evidence-view:';

/**
 * Formats the fragment of a link that restores a view:
 * `#evidence-view:figure-1?columns=…&data=1.0.0`. Empty settings are omitted; `data` is the data
 * version the view was made with.
 */
export function writeViewFragment(
  figure: string,
  words: ViewWords,
  dataVersion: string | undefined,
): string {
  const parts = linkedSettings
    .filter((name) => (words[name] ?? '') !== '')
    .map((name) => `${name}=${encodeURIComponent(words[name] ?? '')}`);
  if (dataVersion !== undefined) parts.push(`data=${encodeURIComponent(dataVersion)}`);
  return `#${prefix}${encodeURIComponent(figure)}?${parts.join('&')}`;
}

/**
 * Parses the fragment for one figure: its settings and data version; `undefined` for other
 * fragments.
 */
export function readViewFragment(
  fragment: string,
  figure: string,
): { readonly words: ViewWords; readonly dataVersion: string | undefined } | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(prefix)) return undefined;
  const [name = '', query = ''] = text.slice(prefix.length).split('?', 2);
  if (decode(name) !== figure) return undefined;
  const given = new Map(
    query
      .split('&')
      .map((part) => [part.slice(0, part.indexOf('=')), decode(part.slice(part.indexOf('=') + 1))]),
  );
  const words: Record<string, string> = {};
  for (const setting of linkedSettings) words[setting] = given.get(setting) ?? '';
  return { words, dataVersion: given.get('data') };
}

/** Decodes text; a truncated or mistyped link is read as far as possible. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
