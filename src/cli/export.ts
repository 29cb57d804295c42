// SPDX-License-Identifier: MIT
import { exportFormats } from '../export/index.js';
import { writeLinksCsv } from '../export/links-csv.js';
import { standaloneFigure } from '../view/standalone-figure.js';
import type { Command } from './command.js';
import { measureText } from './measure-text.js';
import { readWord } from './options.js';
import { drawValidOption, readTyped } from './own-data.js';
import {
  filterOption,
  languageOption,
  settingOptions,
  settingsError,
  typedMessages,
  typedSettings,
} from './settings.js';
import { outputOption, writeOutput } from './write-output.js';

/** Findings and references, and the links that a figure draws. */
const formats = [...exportFormats.map(({ id }) => id), 'links'] as const;

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write findings or references in a format for other programs.',
  usage: '[file]',
  options: [
    {
      name: 'format',
      value: `<${formats.join('|')}>`,
      help: 'csv: the findings; links: what the figure draws; the others: references. csv by default.',
    },
    outputOption,
    filterOption,
    ...settingOptions.filter(({ name }) => ['columns', 'measure', 'selected'].includes(name)),
    languageOption,
    drawValidOption,
  ],
  notes: 'Without a file, the bundled evidence.',
  examples: [
    ['export --format ris -o references.ris', 'all references of the bundled evidence'],
    ['export review.csv --format links --columns "drug effect"', 'the links of a figure as CSV'],
  ],
  async run(typed, terminal) {
    const messages = typedMessages(typed);
    const id = readWord(typed, 'format', formats, 'csv');
    const data = await readTyped(typed, messages, terminal);
    if (data === undefined) return 1;
    const { evidence } = data;
    const { view, problems, findings } = standaloneFigure(evidence, {
      ...{ settings: typedSettings(typed), messages, heading: '', measure: measureText },
      width: 1100,
    });
    if (view === undefined) throw settingsError(problems, messages);
    const format = exportFormats.find((each) => each.id === id);
    const { language } = messages;
    await writeOutput(
      typed,
      terminal,
      format === undefined
        ? writeLinksCsv(evidence, view.flow, language)
        : format.write({ evidence, findings, language }),
    );
    return 0;
  },
};
