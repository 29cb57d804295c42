// SPDX-License-Identifier: MIT

/** The settings that make one view of a figure, as words in the form of the attributes. */
export type ViewWords = Readonly<Record<string, string>>;

/** Settings that a link can carry, in the order in which it names them. */
export const linkedSettings = [
  'columns',
  'filter',
  'measure',
  'missing',
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
 * Writes the fragment of a link that reopens a view: `#evidence-view:figure-1?columns=…&data=1.0.0`. Settings that are empty
 * are left out; the data version says what the view was made from.
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

/** Reads a fragment for one figure: its settings and the data version, or `undefined` for a fragment about something else. */
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

/** A link that was cut or mistyped is read as far as it can be. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
