// SPDX-License-Identifier: MIT
import type { Direction } from '../dataset.js';

const signs: Readonly<Record<string, Direction>> = {
  '↑': 'up',
  '+': 'up',
  '↓': 'down',
  '-': 'down',
  '−': 'down',
  '=': 'none',
  '↔': 'none',
  '↺': 'restored',
  '?': 'unclear',
};
const wordsOfDirection: Readonly<Record<Direction, string>> = {
  up: 'up increased increase increases upregulated up-regulated elevated higher ↑↑ ↑↑↑ ++ 上调 升高 增加 上升 增强',
  down: 'down decreased decrease decreases downregulated down-regulated reduced lower ↓↓ ↓↓↓ -- 下调 降低 减少 下降 减弱',
  restored: 'restored recovered 恢复',
  none: 'none unchanged 不变 无变化',
  unclear: 'unclear 不清楚',
};
const directionWords = new Map(
  (Object.entries(wordsOfDirection) as [Direction, string][]).flatMap(([direction, words]) =>
    words.split(' ').map((word) => [word, direction] as const),
  ),
);

/** Reads what happened to a pathway. */
export function readPathwayDirection(text: string): 'activated' | 'inhibited' | undefined {
  if (/^(?:activat(?:ed|es|ion|ing)|激活)$/i.test(text)) return 'activated';
  return /^(?:inhibit(?:ed|s|ion|ing)|抑制)$/i.test(text) ? 'inhibited' : undefined;
}

/** Reads a direction as a word or a sign. */
export function readDirection(text: string): Direction | undefined {
  const word = text.toLowerCase();
  return (Object.hasOwn(signs, text) ? signs[text] : undefined) ?? directionWords.get(word);
}

/** Something measured, and its direction if one is given. */
export interface ReadEffect {
  readonly measured: string;
  readonly direction: Direction | undefined;
}

/** Arrows and triangles, each with the one that is read for it. */
const arrows: readonly (readonly [form: RegExp, arrow: string])[] = [
  [/[↑⬆⇧⇑▲△⭡↗⤴🡑🠕](?:\ufe0f?[↑⬆⇧⇑▲△⭡])*\ufe0f?/gu, '↑'],
  [/[↓⬇⇩⇓▼▽⭣↘⤵🡓🠗](?:\ufe0f?[↓⬇⇩⇓▼▽⭣])*\ufe0f?/gu, '↓'],
  [/[↔⟷⇔]\ufe0f?/gu, '↔'],
];
const anyArrow = /[↑↓↔]/g;

/**
 * Reads what was measured with its direction: `BCL2 ↑`, `↓ BAX`, `AMH (up)`, `increased AMH`, and
 * several of these where the arrows show which is whose: `AMH ↑, FSH ↓`.
 */
export function readEffects(given: string): readonly ReadEffect[] {
  const word = arrows.reduce((text, [form, arrow]) => text.replace(form, arrow), given);
  const found = word.match(anyArrow) ?? [];
  if (found.length === 0) return [readWords(word)];
  const parts = word.split(anyArrow).map((part) => part.replace(edges, ''));
  // what stands in brackets behind an arrow belongs before it
  for (let at = 1; at < parts.length; at += 1) {
    const [note = ''] = /^[([][^()[\]]*[)\]]/.exec(parts[at] ?? '') ?? [];
    parts[at] = (parts[at] ?? '').slice(note.length).replace(edges, '');
    if (note !== '') parts[at - 1] = `${parts[at - 1] ?? ''} ${note}`;
  }
  const named = [parts.slice(0, -1), parts.slice(1)].find(
    (each, side) => each.every((part) => part !== '') && parts.at(side - 1) === '',
  );
  return named === undefined
    ? [{ measured: given, direction: undefined }]
    : named.map((measured, at) => ({ measured, direction: readDirection(found[at] ?? '') }));
}

/** Whether a direction stands in a word and cannot be read. */
export function isUnread(word: string): boolean {
  return readEffects(word).some(
    ({ measured, direction }) => direction === undefined && measured.search(anyArrow) >= 0,
  );
}

/** What stands between things measured, and before their directions. */
const edges = /^[\s,，、/+&:：;)）\]]+|[\s,，、/+&:：;(（[]+$/g;
/** Directions that are written before what was measured, or behind it without a space. */
const before =
  /^(?:(?<up>increased?|increases|elevated|up-?regulat(?:ed|es?|ion)|上调|升高|增加|上升|提高)|(?<down>decreased?|decreases|down-?regulat(?:ed|es?|ion)|下调|降低|减少|下降))(?:\s+(?:of\s+|in\s+)?|(?<=[\u4e00-\u9fff])\s*)(?<measured>\S.*)$/i;
const behind =
  /^(?<measured>.*\S)(?:\s*[(（](?<inside>\S+)[)）]|(?<=\S)(?<joined>[\u4e00-\u9fff]{2}))$/;

/** An effect in words, or with a sign of ASCII. */
function readWords(word: string): ReadEffect {
  const last = word.at(-1) ?? '';
  if (word.length > 1 && Object.hasOwn(signs, last)) {
    const measured = word.slice(0, -1).trimEnd();
    // a hyphen within a name is no sign
    if (!(last === '-' && /\p{L}$/u.test(measured) && measured.length === word.length - 1))
      return { measured: measured.replace(edges, ''), direction: signs[last] };
  }
  const space = word.lastIndexOf(' ');
  const direction = space > 0 ? readDirection(word.slice(space + 1)) : undefined;
  if (direction !== undefined)
    return { measured: word.slice(0, space).replace(edges, ''), direction };
  const { inside, joined, measured = word } = behind.exec(word)?.groups ?? {};
  const ofEnd = readDirection(inside ?? joined ?? '');
  if (ofEnd !== undefined) return { measured, direction: ofEnd };
  const { up, down, measured: named } = before.exec(word)?.groups ?? {};
  if (named !== undefined && (up ?? down) !== undefined)
    return { measured: named, direction: up === undefined ? 'down' : 'up' };
  return { measured: word, direction: undefined };
}
