// SPDX-License-Identifier: MIT
import { indexEvidence, type Evidence } from '../model/evidence.js';
import type { FirstMessages } from '../locales/index.js';
import type { Terminal } from './command.js';
import { listProblems } from './list-problems.js';
import type { Option, Typed } from './options.js';
import { readEvidence, type ReadData } from './read-data.js';
import { UsageError } from './usage-error.js';
import { commandWords } from './words.js';

export const drawValidOption: Option = {
  name: 'draw-valid',
  help: 'Leave out rows with problems instead of stopping.',
};

/** Data that can be used, and how they were written. */
export interface UsableData {
  readonly evidence: Evidence;
  readonly read: ReadData;
  readonly file: string | undefined;
}

/**
 * Reads the file that was typed, or the bundled evidence. Reports problems and notices; returns
 * `undefined` where problems forbid to go on.
 * @throws UsageError for more than one file
 */
export async function readTyped(
  typed: Typed,
  messages: FirstMessages,
  terminal: Terminal,
): Promise<UsableData | undefined> {
  const [file, ...others] = typed.files;
  if (others.length > 0)
    throw new UsageError(
      `One file at a time: “${others.join('”, “')}” is too much. Put quotes around values with spaces.`,
    );
  const read = await readEvidence(file, terminal);
  const isChosen = (typed.value('columns') ?? '') !== '';
  const notices = read.notices.filter(({ code }) => !isChosen || code !== 'undrawn-column');
  const words = commandWords(messages);
  for (const line of listProblems(notices, messages)) terminal.report(words.notice(line));
  for (const line of listProblems(read.problems, messages)) terminal.report(line);
  const isStopped = read.problems.length > 0 && !typed.has('draw-valid');
  if (read.dataset === undefined || isStopped) {
    if (read.dataset !== undefined) terminal.report(words.nothingMade);
    return undefined;
  }
  return { evidence: indexEvidence(read.dataset), read, file };
}
