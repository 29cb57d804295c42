// SPDX-License-Identifier: MIT
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { bundledDataset } from '../data/bundled.js';
import { parseData } from '../data/parse.js';
import type { ParsedData } from '../data/parsed-data.js';
import { nearestWord } from '../data/problems.js';
import { decodeBytes } from '../data/table/decode-bytes.js';
import { indexEvidence } from '../model/evidence.js';
import { checkDefaultFilter } from '../model/filter.js';
import type { Terminal } from './command.js';
import { UsageError } from './usage-error.js';

/** Data of which reading takes long enough to say so, bytes. */
const takesLong = 2_000_000;

/** Data as they were read; without a file, the bundled evidence. */
export interface ReadData extends ParsedData {
  /** The file as text; `undefined` for the bundled evidence. */
  readonly text: string | undefined;
  readonly isJson: boolean;
  /** Its name in messages. */
  readonly where: string;
}

/**
 * Reads a file of own data, `-` for the standard input, or the bundled evidence without one.
 * @throws UsageError if there is no such file
 */
export async function readEvidence(
  file: string | undefined,
  terminal: Terminal,
): Promise<ReadData> {
  if (file === undefined)
    return {
      ...{ dataset: bundledDataset(), problems: [], notices: [] },
      ...{ text: undefined, isJson: true, where: '' },
    };
  const bytes = file === '-' ? await readInput() : await readNamed(file);
  const where = file === '-' ? 'standard input' : basename(file);
  if (bytes.length > takesLong)
    terminal.report(`Reading ${where} (${Math.round(bytes.length / 1e6)} MB) …`);
  const { text, notices } = decodeBytes(bytes, where);
  const kind = /\.json$/i.test(file) ? 'json' : /\.(csv|tsv)$/i.test(file) ? 'csv' : 'text';
  const parsed = parseData({ kind, value: text, where });
  const isJson = kind === 'json' || /^[\s\uFEFF]*[[{]/.test(text);
  const { dataset } = parsed;
  const defaults = dataset === undefined ? [] : checkDefaultFilter(indexEvidence(dataset));
  return {
    ...parsed,
    problems: [...parsed.problems, ...defaults],
    notices: [...notices, ...parsed.notices],
    ...{ text, isJson, where },
  };
}

async function readInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

async function readNamed(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(await whyUnread(file, error));
  }
}

async function whyUnread(file: string, error: unknown): Promise<string> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EISDIR') return `“${file}” is a folder; name a file in it.`;
  if (code !== 'ENOENT')
    return `“${file}” cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  const others = await readdir(dirname(file)).catch(() => []);
  const near = nearestWord(basename(file), others);
  return `There is no file “${file}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`;
}
