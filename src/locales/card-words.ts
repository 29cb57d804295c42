// SPDX-License-Identifier: MIT
import { english } from './english-counts.js';
import { inSentence } from './format.js';

/** English words of the card at the pointer. */
export const enCard = {
  read: 'Click to read',
  /** At what is selected alone. */
  clear: 'Click to clear the selection',
  /** At what can be added to the selection. */
  join: 'Shift-click: studies that report both',
  more: (count: number) => `${english(count)}\u00a0more`,
  /** What was given where no cargo is named, or measured where no pathway is. */
  given: (names: string) => `Given: ${names}.`,
  measured: (names: string) => `Measured: ${names}.`,
  /** `reviews`: how many reviews the data come from. */
  unnamed: (facet: string, reviews: number) => {
    const noun = inSentence(facet);
    if (reviews === 0) return `No ${noun} is named.`;
    return reviews === 1 ? `The review names no ${noun}.` : `The reviews name no ${noun}.`;
  },
  partly: (sentence: string) => `${sentence}.`,
  /** At blocks of what is not named: each study that names nothing is counted at one of them. */
  countedOnce: 'Each study counts once, by what most of its findings gave.',
  /** Terms of one study each; `plural` is empty where the facet has none. */
  once: (plural: string, names: string) =>
    `${plural === '' ? 'Named' : `${plural.charAt(0).toUpperCase()}${plural.slice(1)} named`} by one study each: ${names}.`,
};
