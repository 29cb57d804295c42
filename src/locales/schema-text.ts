// SPDX-License-Identifier: MIT

/** The words of one language. */
export type SchemaTexts = Readonly<{
  kinds: Readonly<Record<string, string>>;
  wrongKind: (wanted: string, found: string) => string;
  choice: (choices: string) => string;
  most: (count: string, isText: boolean) => string;
  least: (count: string, isText: boolean) => string;
  other: (message: string) => string;
}>;

/** What the check of the format found, in words for an author. */
export function schemaText(
  { message = '' }: Readonly<Record<string, string>>,
  texts: SchemaTexts,
): string {
  const kind = (word: string): string =>
    Object.hasOwn(texts.kinds, word) ? (texts.kinds[word] ?? word) : word;
  const [, wanted, found] = /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? [];
  if (wanted !== undefined && found !== undefined)
    return texts.wrongKind(kind(wanted), kind(found));
  const [, choices] =
    /^Invalid (?:option: expected one of|input: expected) (".*"|\d.*)$/.exec(message) ?? [];
  if (choices !== undefined) return texts.choice(choices.replaceAll('|', ', '));
  const [, subject, sign, limit] =
    /^Too (?:small|big): expected (\w+) to (?:have|be) ([<>]=?)(-?\d+)/.exec(message) ?? [];
  if (limit !== undefined)
    return sign?.startsWith('<') === true
      ? texts.most(limit, subject === 'string')
      : texts.least(limit, subject === 'string');
  return texts.other(message);
}
