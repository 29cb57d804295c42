// SPDX-License-Identifier: MIT
import type { FirstMessages, Messages } from './messages.js';
import { enElements } from './view-words.js';

const completed = new WeakMap<FirstMessages, Messages>();

/**
 * The messages with the words of the elements beside the figure, always the same object. English
 * lacks them until the code of these elements is there.
 */
export function fullMessages(first: FirstMessages): Messages {
  if (isFull(first)) return first;
  const full = completed.get(first) ?? { ...enElements, ...first };
  completed.set(first, full);
  return full;
}

function isFull(messages: FirstMessages): messages is Messages {
  return Object.keys(enElements).every((key) => Object.hasOwn(messages, key));
}
