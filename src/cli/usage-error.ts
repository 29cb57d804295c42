// SPDX-License-Identifier: MIT

/** Thrown for what whoever typed the command can mend; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
