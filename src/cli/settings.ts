// SPDX-License-Identifier: MIT
import type { FirstMessages } from '../locales/index.js';
import { messagesFor, registeredLanguages } from '../locales/index.js';
import { checkNumbers, readSettings, type ViewSettings } from '../view/view-settings.js';
import { listProblems, ofOptions } from './list-problems.js';
import { readNumber, readWord, type Option, type Typed } from './options.js';
import { UsageError } from './usage-error.js';

export const languageOption: Option = {
  name: 'lang',
  value: `<${registeredLanguages().join('|')}>`,
  help: 'Language of the text; English by default.',
};

export const filterOption: Option = {
  name: 'filter',
  value: '"<facet>:<value> …"',
  help: 'Only findings with these values, as in the attribute: "tissue:ovary !status:retracted".',
};

/** What a figure shows: the attributes of <mechanism-sankey>. */
export const settingOptions: readonly Option[] = [
  {
    name: 'columns',
    value: '"<facet> <facet> …"',
    help: 'Columns in order, two or more; by default those of your data.',
  },
  filterOption,
  {
    name: 'measure',
    value: '<studies|findings|value>',
    help: 'What widths and bars count; studies by default, value for data with a weight.',
  },
  {
    name: 'missing',
    value: '<gathered|nearest|show|skip>',
    help: 'What stands where nothing is named; gathered by default.',
  },
  {
    name: 'detail',
    value: '<auto|terms|parents>',
    help: 'All terms, or the groups that they belong to; auto by default: by their number.',
  },
  {
    name: 'order',
    value: '<crossings|value|name|data>',
    help: 'Order of the nodes; fewest crossings by default.',
  },
  {
    name: 'color-by',
    value: '<facet>',
    help: 'What the colours stand for; by default the first column.',
  },
  {
    name: 'layout',
    value: '<horizontal|vertical>',
    help: 'Direction of the columns; horizontal by default.',
  },
  { name: 'max-nodes', value: '<number>', help: 'Most nodes with a name in a column.' },
  {
    name: 'selected',
    value: '"<facet>:<value>>…"',
    help: 'What is highlighted: "source:umbilical-cord" or a path "source:a>cargo:b".',
  },
  { name: 'step', value: '<number>', help: 'Columns shown so far; all by default.' },
];

/** The settings that were typed. @throws UsageError for numbers that are none */
export function typedSettings(typed: Typed): ViewSettings {
  const settings = readSettings(
    Object.fromEntries(settingOptions.map(({ name }) => [name, typed.value(name) ?? ''])),
  );
  const problems = checkNumbers((name) => typed.value(name) ?? null, settings);
  if (problems.length > 0) throw settingsError(problems, typedMessages(typed));
  return settings;
}

/** The words of the language that was typed. @throws UsageError for another than the known */
export function typedMessages(typed: Typed): FirstMessages {
  return messagesFor(readWord(typed, 'lang', registeredLanguages(), 'en'));
}

/** The width that was typed, px. @throws UsageError */
export function typedWidth(typed: Typed): number {
  return readNumber(typed, 'width', 320, 1100);
}

/** An error that names the options with problems. */
export function settingsError(
  problems: Parameters<typeof ofOptions>[0],
  messages: FirstMessages,
): UsageError {
  return new UsageError(listProblems(ofOptions(problems), messages).join('\n'));
}
