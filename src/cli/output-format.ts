// SPDX-License-Identifier: MIT
import { extname } from 'node:path';
import { readWord, type Typed } from './options.js';
import { UsageError } from './usage-error.js';

/** A format, and what names of its files end in, without a dot; the first is the usual one. */
export interface NamedFormat<Id extends string> {
  readonly id: Id;
  readonly endings: readonly [string, ...string[]];
}

/**
 * The format of an output: as it was typed, else by the name of the file, else the first. `whole`
 * says in a message what the file is.
 * @throws UsageError where name and format differ, or the name has an ending of no format
 */
export function outputFormat<Id extends string>(
  typed: Typed,
  formats: readonly [NamedFormat<Id>, ...NamedFormat<Id>[]],
  whole: string,
): Id {
  const ending = extname(typed.value('output') ?? '')
    .slice(1)
    .toLowerCase();
  const byName = formats.filter(({ endings }) => endings.includes(ending)).map(({ id }) => id);
  if (ending !== '' && byName.length === 0 && !typed.has('format'))
    throw new UsageError(
      `“.${ending}” is no format of ${whole}. Name the output ${usualEndings(formats)}, or give --format.`,
    );
  const ids = formats.map(({ id }) => id);
  const format = readWord(typed, 'format', ids, byName[0] ?? formats[0].id);
  if (byName.length > 0 && !byName.includes(format))
    throw new UsageError(
      `--format is ${format}, but the name of the output ends in “.${ending}”, as ${byName.join(' or ')} does. Name it otherwise, or leave out --format.`,
    );
  return format;
}

function usualEndings(formats: readonly NamedFormat<string>[]): string {
  const usual = [...new Set(formats.map(({ endings: [first] }) => `.${first}`))];
  return usual.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
