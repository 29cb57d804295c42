// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** The hash of a built script for the attribute `integrity`. */
export function integrityOf(file) {
  const bytes = readFileSync(join(root, 'dist', file));
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
