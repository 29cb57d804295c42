// SPDX-License-Identifier: MIT

type Texts = Readonly<{
  kinds: Readonly<Record<string, string>>;
  wrongKind: (wanted: string, found: string) => string;
  choice: (choices: string) => string;
  most: (count: string, isText: boolean) => string;
  least: (count: string, isText: boolean) => string;
  other: (message: string) => string;
}>;

const english: Texts = {
  kinds: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'an object',
    record: 'an object',
    null: 'null',
    undefined: 'nothing',
    boolean: 'true or false',
  },
  wrongKind: (wanted, found) => `${wanted} is needed here, not ${found}.`,
  choice: (choices) => `only one of ${choices} can stand here.`,
  most: (count, isText) => `at most ${count}${isText ? ' characters' : ''}.`,
  least: (count, isText) => `at least ${count}${isText ? ' characters' : ''}.`,
  other: (message) => `this does not have the expected form (${message}).`,
};

const chinese: Texts = {
  kinds: {
    string: '文字',
    number: '数字',
    int: '整数',
    array: '列表',
    object: '对象',
    record: '对象',
    null: 'null',
    undefined: '空值',
    boolean: 'true 或 false',
  },
  wrongKind: (wanted, found) => `此处应为${wanted}，而不是${found}。`,
  choice: (choices) => `此处只能是 ${choices} 之一。`,
  most: (count, isText) => `最多 ${count}${isText ? ' 个字符' : ''}。`,
  least: (count, isText) => `至少 ${count}${isText ? ' 个字符' : ''}。`,
  other: (message) => `格式不符（${message}）。`,
};

/** What the check of the format found, in words for an author. */
export function schemaText(
  { message = '' }: Readonly<Record<string, string>>,
  language: 'en' | 'zh',
): string {
  const texts = language === 'zh' ? chinese : english;
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
