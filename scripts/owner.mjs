// SPDX-License-Identifier: MIT

/** Stands for the account that the repository belongs to, until scripts/set-owner.mjs fills it in. */
export const ownerPlaceholder = 'OWNER-OF-THE-REPOSITORY';

/** All files that name the account. */
export const filesWithOwner = [
  'package.json',
  'README.md',
  'CITATION.cff',
  'SECURITY.md',
  'examples/index.html',
  'examples/index.zh.html',
  '.github/ISSUE_TEMPLATE/config.yml',
];
