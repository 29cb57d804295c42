// SPDX-License-Identifier: MIT
import { parseArgs } from 'node:util';
import { nearestWord } from '../data/problems.js';
import { UsageError } from './usage-error.js';

/** An option of a command. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; without it the option is a switch. */
  readonly value?: string;
  readonly help: string;
}

/** What was typed after the name of a command. */
export interface Typed {
  readonly files: readonly string[];
  /** The value of an option; `undefined` if it was not typed. */
  readonly value: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
}

export const helpOption: Option = { name: 'help', short: 'h', help: 'Explain the command.' };

/**
 * Reads options and files.
 * @throws UsageError naming the argument that is unknown, or has no value, or has one too many
 */
export function readArguments(args: readonly string[], options: readonly Option[]): Typed {
  const all = [...options, helpOption];
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      all.map(({ name, short, value }) => [
        name,
        {
          type: value === undefined ? ('boolean' as const) : ('string' as const),
          ...(short === undefined ? {} : { short }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = all.find(({ name }) => name === token.name);
    if (option === undefined) throw new UsageError(unknownText(token.rawName, token.name, all));
    if (option.value !== undefined && isMissing(token.value))
      throw new UsageError(
        `${token.rawName} needs a value: ${token.rawName} ${option.value}. ${option.help}`,
      );
    if (option.value === undefined && token.value !== undefined)
      throw new UsageError(`${token.rawName} takes no value; write it alone.`);
    if (values.has(option.name))
      throw new UsageError(
        `--${option.name} was given twice. Give it once${
          option.value === undefined ? '' : ', with all of its value in one pair of quotes'
        }.`,
      );
    values.set(option.name, token.value ?? '');
  }
  return {
    files: positionals,
    value: (name) => values.get(name),
    has: (name) => values.has(name),
  };
}

/** An option may take the next one for its value; a lone `-` is a file. */
function isMissing(value: string | undefined): boolean {
  return value === undefined || /^-{1,2}[a-z]/i.test(value);
}

function unknownText(raw: string, name: string, options: readonly Option[]): string {
  const near = nearestWord(
    name,
    options.map((option) => option.name),
  );
  return near === undefined
    ? `There is no option ${raw}. Options: ${options.map((option) => `--${option.name}`).join(', ')}.`
    : `There is no option ${raw}. Did you mean --${near}?`;
}

/**
 * A number of at least `least`; `fallback` if the option was not typed.
 * @throws UsageError
 */
export function readNumber(
  typed: Typed,
  name: string,
  least: number,
  fallback: number,
  most = Infinity,
): number {
  const text = typed.value(name);
  if (text === undefined) return fallback;
  const number = Number(text);
  const isNumber = text.trim() !== '' && Number.isFinite(number);
  if (isNumber && number >= least && number <= most) return number;
  const range = most === Infinity ? `of at least ${least}` : `from ${least} to ${most}`;
  throw new UsageError(`--${name} is “${text}”; it must be a number ${range}.`);
}

/**
 * One of a few words; `fallback` if the option was not typed.
 * @throws UsageError naming the words
 */
export function readWord<Word extends string>(
  typed: Typed,
  name: string,
  words: readonly Word[],
  fallback: Word,
): Word {
  const text = typed.value(name);
  if (text === undefined) return fallback;
  const found = words.find((word) => word === text.toLowerCase());
  if (found !== undefined) return found;
  const near = nearestWord(text, words);
  throw new UsageError(
    `--${name} is “${text}”; it may be ${words.join(', ')}.${
      near === undefined ? '' : ` Did you mean ${near}?`
    }`,
  );
}
