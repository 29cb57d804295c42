// SPDX-License-Identifier: MIT
import { exportFormats } from '../export/index.js';
import { writeLinksCsv } from '../export/links-csv.js';
import type { FirstMessages } from '../locales/index.js';
import type { Evidence } from '../model/evidence.js';
import type { FigureView } from '../view/derive-view.js';
import { writeLinksHtml } from '../export/links-html.js';
import { standaloneFigure } from '../view/standalone-figure.js';
import type { Command } from './command.js';
import { measureText } from '../view/measure-text.js';
import { outputFormat, type NamedFormat } from './output-format.js';
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

type Format = (typeof exportFormats)[number]['id'] | 'links' | 'table';

/** Findings and references, and the links that a figure draws. */
const formats: readonly [NamedFormat<Format>, ...NamedFormat<Format>[]] = [
  { id: 'csv', endings: ['csv'] },
  ...exportFormats
    .filter(({ id }) => id !== 'csv')
    .map(({ id, extension }): NamedFormat<Format> => ({ id, endings: [extension] })),
  { id: 'links', endings: ['csv'] },
  { id: 'table', endings: ['html', 'htm'] },
];

export const exportCommand: Command = {
  name: 'export',
  summary: 'Write findings or references in a format for other programs.',
  usage: '[file]',
  options: [
    {
      name: 'format',
      value: `<${formats.map(({ id }) => id).join('|')}>`,
      help: 'By default what the name of the output ends in, else csv: the findings. links, table: what the figure draws as CSV or HTML; others: references.',
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
    const id = outputFormat(typed, formats, 'an export');
    const data = await readTyped(typed, messages, terminal);
    if (data === undefined) return 1;
    const { view, problems, findings } = standaloneFigure(data.evidence, {
      ...{ settings: typedSettings(typed), messages, heading: '', measure: measureText },
      width: 1100,
    });
    if (view === undefined) throw settingsError(problems, messages);
    await writeOutput(typed, terminal, write(id, data.evidence, view, findings, messages));
    return 0;
  },
};

function write(
  id: Format,
  evidence: Evidence,
  { flow }: FigureView,
  findings: ReadonlySet<number>,
  messages: FirstMessages,
): string {
  const { language } = messages;
  if (id === 'links') return writeLinksCsv(evidence, flow, language);
  if (id === 'table') return `${writeLinksHtml(evidence, flow, messages)}\n`;
  const format = exportFormats.find((each) => each.id === id);
  return format?.write({ evidence, findings, language }) ?? '';
}
