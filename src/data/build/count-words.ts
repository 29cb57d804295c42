// SPDX-License-Identifier: MIT

/**
 * The length of a text in words. In Chinese two characters count as one word, and a run of Latin
 * letters, digits and signs, such as `miR-21` or `12–14`, as one.
 */
export function countWords(text: string, language: string): number {
  if (language !== 'zh')
    return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  const rest = text.replace(/[\p{Script=Han}\s，。；：、？！“”‘’（）《》—…]+/gu, ' ');
  const runs = rest.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  return Math.ceil(characters.length / 2) + runs.length;
}

/** Whether a text is a single sentence: no stop, question or exclamation mark before its end. */
export function isOneSentence(text: string): boolean {
  return !/[。？！](?=.)|[.?!]["”’)]?\s+(?=\p{Lu})/u.test(text.trim());
}
