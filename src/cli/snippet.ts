// SPDX-License-Identifier: MIT
import { basename } from 'node:path';
import { standaloneFigure } from '../view/standalone-figure.js';
import { dataScript, fitsInScript } from '../view/standalone-page.js';
import { writePageTag } from '../view/page-code.js';
import { publishedFile, type PageScript } from '../view/published-file.js';
import type { Command } from './command.js';
import { measureText } from '../view/measure-text.js';
import type { Typed } from './options.js';
import { drawValidOption, readTyped, type UsableData } from './own-data.js';
import { integrityOf, packageVersion } from './package-files.js';
import {
  languageOption,
  settingOptions,
  settingsError,
  typedMessages,
  typedSettings,
} from './settings.js';
import { UsageError } from './usage-error.js';
import { outputOption, writeOutput } from './write-output.js';

export const snippetCommand: Command = {
  name: 'snippet',
  summary: 'Print the HTML that puts a figure into a page.',
  usage: '[file]',
  options: [
    ...settingOptions,
    languageOption,
    { name: 'heading', value: '"<text>"', help: 'Headline; by default what the figure shows.' },
    { name: 'inline', help: 'Put the table into the HTML; else the page loads it by its name.' },
    {
      name: 'from',
      value: '<address>',
      help: 'Where embed.js and the files beside it are; by default jsDelivr, with this very version and its hash.',
    },
    drawValidOption,
    outputOption,
  ],
  notes: `The hash (integrity) makes a browser refuse a script that is not this one. An address of
your own on the same site gets none, so that the page works from a folder as well.`,
  examples: [
    ['snippet', 'the bundled evidence'],
    ['snippet review.csv --inline --columns "drug effect"', 'with the table in it'],
    ['snippet --from ./embed.js', 'with copies of the files embed.*.js beside the page'],
  ],
  async run(typed, terminal) {
    const messages = typedMessages(typed);
    if (typed.files[0] === '-' && !typed.has('inline'))
      throw new UsageError(
        'A page cannot load the standard input. Add --inline, or name the file that the page loads.',
      );
    const data = await readTyped(typed, messages, terminal);
    if (data === undefined) return 1;
    const settings = typedSettings(typed);
    const { problems } = standaloneFigure(data.evidence, {
      ...{ settings, messages, heading: '', measure: measureText, width: 1100 },
    });
    if (problems.length > 0) throw settingsError(problems, messages);
    const children = typed.has('inline') ? inlineData(data) : '';
    const others = {
      lang: typed.value('lang') ?? '',
      src: data.file === undefined || typed.has('inline') ? '' : addressOf(data.file),
      heading: typed.value('heading') ?? '',
      'on-error': typed.has('draw-valid') ? 'draw-valid' : '',
    };
    const code = writePageTag(await pageScript(typed), { settings, others }, children);
    await writeOutput(typed, terminal, code);
    return 0;
  },
};

/** A file beside the page, as its address: `#`, `?` and `%` would mean something else there. */
function addressOf(file: string): string {
  return basename(file).replace(/[%#?]/g, encodeURIComponent);
}

function inlineData({ read: { text, isJson } }: UsableData): string {
  if (text === undefined)
    throw new UsageError('--inline needs a file: the bundled evidence comes with the script.');
  if (!isJson && !fitsInScript(text))
    throw new UsageError(
      'This table holds “</script” or “<!--”, which would end the HTML around it. Leave out --inline, so that the page loads the file.',
    );
  return dataScript({ mediaType: isJson ? 'application/json' : 'text/csv', text });
}

async function pageScript(typed: Typed): Promise<PageScript> {
  const from = typed.value('from');
  if (from === undefined)
    return {
      address: publishedFile(await packageVersion(), 'embed.js'),
      integrity: await integrityOf('embed.js'),
    };
  const address = from.endsWith('/') ? `${from}embed.js` : from;
  if (!/^[a-z][a-z\d+.-]*:/i.test(address)) return { address };
  if (!/^https?:\/\//i.test(address))
    throw new UsageError(
      `--from is “${from}”; it must be an address of http or https, or a path from the page.`,
    );
  const isWhole = /embed\.all\.js([?#]|$)/.test(address);
  return { address, integrity: await integrityOf(isWhole ? 'embed.all.js' : 'embed.js') };
}
