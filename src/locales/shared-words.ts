// SPDX-License-Identifier: MIT
import { english } from './english-counts.js';

/** English words that several elements share. */
export const enShared = {
  /** What is folded, and how many studies each of it has: `8 more, 1 or 2 studies each`. */
  folded: (count: number, least: number, most: number) => {
    const range =
      least === most
        ? english(most)
        : `${english(least)} ${most - least === 1 ? 'or' : 'to'} ${english(most)}`;
    if (count === 1) return `1 more, ${most === 1 ? '1 study' : `${english(most)} studies`}`;
    return `${english(count)} more, ${most === 1 ? 'one study' : `${range} studies`} each`;
  },
};
