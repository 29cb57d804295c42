// SPDX-License-Identifier: MIT
// node scripts/set-owner.mjs <account>: fills in whose repository this is, wherever it is named.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { filesWithOwner, ownerPlaceholder } from './owner.mjs';

const [owner = ''] = process.argv.slice(2);
if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/.test(owner)) {
  console.error('Whose? For example: node scripts/set-owner.mjs your-account');
  process.exit(2);
}
for (const file of filesWithOwner) {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const filled = text.replaceAll(ownerPlaceholder, owner);
  if (filled !== text) {
    writeFileSync(path, filled);
    console.log(`Filled in ${file}.`);
  }
}
