// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../locales/index.js';

/**
 * A number of studies: the total, and under a selection how many of them it holds, such as `4 of
 * 15`. Where it holds none the total is quiet.
 */
export function renderCount(
  messages: FirstMessages,
  total: number,
  selected?: number,
): TemplateResult {
  const all = messages.number(total);
  if (selected === undefined || selected === total) return html`<b class="count">${all}</b>`;
  if (selected === 0) return html`<span class="count none">${all}</span>`;
  const some = messages.number(selected);
  const [, rest] = splitPart(messages.partOf(some, all), some);
  return html`<span class="count"><b>${some}</b><span class="of">${rest}</span></span>`;
}

/** Splits `4 of 15` after the part. */
function splitPart(text: string, part: string): readonly [string, string] {
  return [text.slice(0, part.length), text.slice(part.length)];
}
