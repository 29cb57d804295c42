// SPDX-License-Identifier: MIT
import { lineDiff } from './line-diff.js';

/**
 * Compares a text with a file in test/snapshots and reports the difference; in an update (`npm run
 * snapshots`) the server writes the file instead.
 */
export async function compareWithFile(file: string, actual: string): Promise<void> {
  const response = await fetch(`/test/snapshots/${file}`);
  const expected = response.ok ? await response.text() : '';
  if (expected === actual) return;
  const { status } = await fetch(`/__snapshots__/${file}`, { method: 'POST', body: actual });
  if (status === 204) return;
  throw new Error(
    `test/snapshots/${file} ${response.ok ? 'differs' : 'is missing'} (npm run snapshots writes it anew):\n${lineDiff(expected, actual)}`,
  );
}
