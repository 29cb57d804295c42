// SPDX-License-Identifier: MIT

/**
 * The values allowed at one place of a dataset; numbers refer to other rules. `npm run data`
 * generates the rules from `build/schema.ts`, so that a page can check custom data without loading
 * zod. Messages equal zod's; a test compares them.
 */
export type Rule =
  | readonly ['string', least?: number, most?: number]
  | readonly ['number', whole: boolean, least?: number, most?: number]
  /** A number above 0. */
  | readonly ['positive']
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
