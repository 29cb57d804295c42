// SPDX-License-Identifier: MIT
import type { Widen } from '../widen.js';
import type { enShared } from '../shared-words.js';
import { chinese } from './format.js';

/** Chinese words that several elements share. */
export const zhShared: Widen<typeof enShared> = {
  folded: (count, least, most) => {
    const range = least === most ? chinese(most) : `${chinese(least)}～${chinese(most)}`;
    return `另有 ${chinese(count)} 项${count === 1 ? '' : '，每项'}${count === 1 ? '，' : ' '}${range} 项研究`;
  },
};
