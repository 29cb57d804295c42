// SPDX-License-Identifier: MIT
import { jsonText } from '../data/json-text.js';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseData } from '../data/parse.js';
import type { Dataset } from '../data/dataset.js';
import type { Command } from './command.js';
import { packageFile, packageVersion } from './package-files.js';
import { UsageError } from './usage-error.js';
import { publishedFile } from '../view/published-file.js';

/** What the columns of a table mean, beyond those of one's own. */
const columnHelp: readonly (readonly [name: string, meaning: string])[] = [
  ['study', 'needed: a short name, such as “Aronson 1948”; several, with a semicolon between'],
  ['year, doi, pmid', 'of the study; a figure links to it, exports cite it'],
  [
    'allocation …',
    'your own columns, two or more: each is a column of the figure; leave a cell empty where nothing is reported; several terms in a cell, with a semicolon between',
  ],
  ['<column>-parent', 'groups the terms of a column'],
  ['value', 'a weight above 0 in every row; drawn with measure="value"'],
  ['status', 'retracted studies are left out unless a filter says otherwise'],
  ['effects, endpoints', 'what was measured: “BCL2 up; BAX down”'],
  ['caution', 'a remark that is shown with the finding'],
];

export const initCommand: Command = {
  name: 'init',
  summary: 'Write an example table to start from, and explain its columns.',
  usage: '[file.csv | file.json]',
  options: [{ name: 'force', help: 'Overwrite the file.' }],
  notes: `The example is real: 13 trials of the BCG vaccine against tuberculosis, from Colditz et al.
1994 (https://doi.org/10.1001/jama.1994.03510330076038). One row is one finding. A .json
file names its schema, so that an editor completes and checks it.`,
  examples: [
    ['init review.csv', 'then edit it, and: mechanism-sankey figure review.csv -o figure.html'],
  ],
  async run(typed, terminal) {
    const [file = 'review.csv', ...others] = typed.files;
    if (others.length > 0) throw new UsageError('init writes one file.');
    if (!/\.(csv|json)$/i.test(file))
      throw new UsageError(`“${file}”: name a file that ends in .csv or .json.`);
    const table = await packageFile('data/example.csv');
    const text = /\.json$/i.test(file) ? await asJson(table) : table;
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: typed.has('force') ? 'w' : 'wx' });
    } catch (error) {
      const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      throw new UsageError(
        exists
          ? `“${file}” is there already. Name another, or overwrite it: --force.`
          : `“${file}” cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
      );
    }
    terminal.print(
      `Wrote ${file}. Its columns:\n\n${listColumns()}\n\nDraw it: npx mechanism-sankey figure ${inShell(file)} -o figure.html\n`,
    );
    return 0;
  },
};

/** A file as it is typed: names with spaces and signs of the shell stand in quotes. */
function inShell(file: string): string {
  return /^[\p{L}\p{N}_./\\:-]+$/u.test(file) ? file : `"${file.replace(/["$`\\]/g, '\\$&')}"`;
}

function listColumns(): string {
  const width = Math.max(...columnHelp.map(([name]) => name.length));
  return columnHelp.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`).join('\n');
}

/** The table in the dataset format. */
async function asJson(table: string): Promise<string> {
  const { dataset } = parseData({ kind: 'csv', value: table, where: 'example.csv' });
  const { studies = [] }: Partial<Dataset> = dataset ?? {};
  const schema = publishedFile(await packageVersion(), 'data/dataset.schema.json');
  return `${jsonText({ $schema: schema, studies }, 2)}\n`;
}
