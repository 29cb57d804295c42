// SPDX-License-Identifier: MIT
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Terminal } from './command.js';
import type { Option, Typed } from './options.js';
import { UsageError } from './usage-error.js';

export const outputOption: Option = {
  name: 'output',
  short: 'o',
  value: '<file>',
  help: 'Write to this file; else to the standard output.',
};

/**
 * Writes to the file that was typed, or prints.
 * @throws UsageError if the file cannot be written
 */
export async function writeOutput(
  typed: Typed,
  terminal: Terminal,
  content: string | Uint8Array,
): Promise<void> {
  const file = typed.value('output');
  if (file === undefined || file === '-') {
    terminal.print(content);
    return;
  }
  for (const given of typed.files)
    if (await isSameFile(given, file))
      throw new UsageError(
        `“${file}” is the table itself, which would be overwritten. Name another output.`,
      );
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`“${file}” cannot be written: ${reason}.`);
  }
  terminal.report(
    `Wrote ${file} (${Math.max(1, Math.round(Buffer.byteLength(content) / 1000))} kB).`,
  );
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [a, b].map((file) => realpath(file).catch(() => undefined)),
  );
  return first !== undefined && first === second;
}
