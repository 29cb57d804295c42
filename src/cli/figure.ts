// SPDX-License-Identifier: MIT
import { jsonText } from '../data/json-text.js';
import type { MeasureStyled } from '../figure/text-style.js';
import { fitsInScript, dataScript, standalonePage } from '../view/standalone-page.js';
import { standaloneFigure, type StandaloneFigure } from '../view/standalone-figure.js';
import { writeTag } from '../view/view-tag.js';
import type { Command } from './command.js';
import { measureText } from '../view/measure-text.js';
import { readNumber, readWord, type Typed } from './options.js';
import { drawValidOption, readTyped, type UsableData } from './own-data.js';
import { packageFile } from './package-files.js';
import { outputFormat, type NamedFormat } from './output-format.js';
import { findRenderer } from './png.js';
import {
  languageOption,
  settingOptions,
  settingsError,
  typedMessages,
  typedSettings,
  typedWidth,
} from './settings.js';
import { UsageError } from './usage-error.js';
import { outputOption, writeOutput } from './write-output.js';

type Format = 'svg' | 'png' | 'html';

const formats: readonly [NamedFormat<Format>, ...NamedFormat<Format>[]] = [
  { id: 'svg', endings: ['svg'] },
  { id: 'png', endings: ['png'] },
  { id: 'html', endings: ['html', 'htm'] },
];
/** Options that change only some formats. */
const formatsOf: Readonly<Record<string, readonly Format[]>> = {
  transparent: ['svg', 'png'],
  bare: ['svg', 'png'],
  scale: ['png'],
  font: ['png'],
};
const mostScale = 10;
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

export const figureCommand: Command = {
  name: 'figure',
  summary: 'Draw a table of your own, or the bundled evidence.',
  usage: '[file]',
  options: [
    outputOption,
    {
      name: 'format',
      value: '<svg|png|html>',
      help: 'By default what the name of the output ends in, else svg. html is one offline file.',
    },
    ...settingOptions,
    languageOption,
    { name: 'heading', value: '"<text>"', help: 'Headline; by default what the figure shows.' },
    { name: 'width', value: '<px>', help: 'Width of the figure, at least 320; 1100 by default.' },
    {
      name: 'theme',
      value: '<light|dark>',
      help: 'By default svg and png are light, and html follows the reader.',
    },
    { name: 'transparent', help: 'Leave out the ground of svg and png.' },
    { name: 'bare', help: 'The figure alone: no headline, no legend, no source line.' },
    {
      name: 'scale',
      value: '<number>',
      help: 'Pixels of a png for each px, 0.1 to 10; 2 by default.',
    },
    { name: 'font', value: '<file.ttf>', help: 'A font for png besides those of the machine.' },
    drawValidOption,
  ],
  notes: `The SVG stands alone: no script, no font, nothing from the network. Labels are placed with
a table of the widths of Arial and Helvetica, which the SVG asks for; with other fonts they
may be a little longer or shorter than planned. No browser is needed.`,
  examples: [
    ['figure -o figure.svg', 'the bundled evidence'],
    ['figure review.csv -o figure.html', 'your table as one file that opens offline'],
    ['figure review.csv --columns "drug effect" --lang zh -o figure.png', 'two columns, Chinese'],
  ],
  async run(typed, terminal) {
    const messages = typedMessages(typed);
    const format = outputFormat(typed, formats, 'a figure');
    checkOptions(typed, format);
    const data = await readTyped(typed, messages, terminal);
    if (data === undefined) return 1;
    const draw = (measure: MeasureStyled): StandaloneFigure => {
      const figure = standaloneFigure(data.evidence, {
        ...{ settings: typedSettings(typed), messages, measure, width: typedWidth(typed) },
        heading: typed.value('heading') ?? '',
      });
      if (figure.problems.length > 0) throw settingsError(figure.problems, messages);
      return figure;
    };
    await writeOutput(typed, terminal, await formatters[format](typed, data, draw));
    return 0;
  },
};

type Formatter = (
  typed: Typed,
  data: UsableData,
  draw: (measure: MeasureStyled) => StandaloneFigure,
) => Promise<string | Uint8Array>;

/** How each format is made. */
const formatters: Readonly<Record<Format, Formatter>> = {
  svg: (typed, _data, draw) => Promise.resolve(`${svgOf(typed, draw(measureText))}\n`),
  async png(typed, _data, draw) {
    const scale = readNumber(typed, 'scale', 0.1, 2, mostScale);
    const renderer = await findRenderer(typedMessages(typed).language, typed.value('font'));
    return renderer.draw(svgOf(typed, draw(renderer.measure)), scale);
  },
  async html(typed, data, draw) {
    const figure = draw(measureText);
    return standalonePage({
      language: typedMessages(typed).language,
      title: figure.headline,
      theme: typed.has('theme') ? themeOf(typed) : undefined,
      tag: offlineTag(typed, data, figure),
      script: await packageFile('embed.all.js'),
    });
  },
};

function themeOf(typed: Typed): Theme {
  return readWord(typed, 'theme', themes, 'light');
}

function svgOf(typed: Typed, figure: StandaloneFigure): string {
  return figure.svg({
    dark: themeOf(typed) === 'dark',
    transparent: typed.has('transparent'),
    headline: !typed.has('bare'),
  });
}

/** The element with its data and, for a page without scripts, the picture. */
function offlineTag(
  typed: Typed,
  { read, evidence }: UsableData,
  figure: StandaloneFigure,
): string {
  const { text, isJson } = read;
  const data =
    text === undefined
      ? ''
      : !isJson && fitsInScript(text)
        ? dataScript({ mediaType: 'text/csv', text })
        : dataScript({
            mediaType: 'application/json',
            text: isJson ? text : jsonText(evidence.dataset),
          });
  const errors = typed.has('draw-valid') ? 'draw-valid' : '';
  return writeTag(
    'mechanism-sankey',
    typedSettings(typed),
    { heading: typed.value('heading') ?? '', 'on-error': errors },
    `${data}${svgOf(typed, figure)}\n`,
  );
}

/** @throws UsageError for an option that the format has no use for */
function checkOptions(typed: Typed, format: Format): void {
  const idle = Object.keys(formatsOf).find(
    (name) => typed.has(name) && formatsOf[name]?.includes(format) === false,
  );
  if (idle === undefined) return;
  throw new UsageError(
    `--${idle} changes ${formatsOf[idle]?.join(' and ') ?? ''} only, and the format is ${format}. Leave it out, or name another output.`,
  );
}
