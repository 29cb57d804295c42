// SPDX-License-Identifier: MIT

/**
 * What may stand at one place of a dataset; numbers are those of other rules. `npm run data` writes the rules from `build/schema.ts`, so
 * that a page can check own data as zod would without loading it. The words are zod's, too: a test compares.
 */
export type Rule =
  | readonly ['string', least?: number, most?: number]
  | readonly ['number', whole: boolean, least?: number, most?: number]
  | readonly ['choice', ...choices: (string | number)[]]
  | readonly ['list', item: number]
  | readonly ['record', value: number]
  | readonly [
      'object',
      open: boolean,
      fields: readonly (readonly [name: string, rule: number, needed: boolean])[],
    ]
  | readonly ['either', ...options: number[]]
  | readonly ['nullable', rule: number];
