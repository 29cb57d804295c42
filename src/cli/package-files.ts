// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { UsageError } from './usage-error.js';

/**
 * A file of the package: `embed.js` and others stand beside this script.
 * @throws UsageError if it is missing, as in a copy of the script alone
 */
export async function packageFile(name: string): Promise<string> {
  try {
    return await readFile(new URL(name, import.meta.url), 'utf8');
  } catch {
    throw new UsageError(
      `${name} is missing beside the command line’s own script. Install the whole package: npm install mechanism-sankey.`,
    );
  }
}

/** The version of the package. */
export async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(await packageFile('../package.json')) as { version: string };
  return version;
}

/** The hash of a file for the attribute `integrity`. */
export async function integrityOf(name: string): Promise<string> {
  return `sha384-${createHash('sha384')
    .update(await packageFile(name))
    .digest('base64')}`;
}
