// SPDX-License-Identifier: MIT
import type { WordSource } from '../../locales/figure-text.js';
import { isConnected, type LinkAnswer } from '../../model/link-answer.js';
import { stationName } from './render-question.js';

/** The headline of an answer: "Umbilical cord to angiogenesis: reported by 4 studies". */
export function answerHeadline(source: WordSource, answer: LinkAnswer): string {
  const { link } = source.messages;
  const from = stationName(source, answer.from);
  const to = stationName(source, answer.to);
  if (answer.whole.length > 0) return link.reported(from, to, answer.whole.length);
  return isConnected(answer) ? link.inParts(from, to) : link.unconnected(from, to);
}
