// SPDX-License-Identifier: MIT
import type { FlowItem } from '../../figure/size-order.js';
import type { FigureSpeech } from '../../view/speak-figure.js';
import { joinChildren } from './join-children.js';
import { makeSvg } from './paint-mark.js';

/** A column that a screen reader walks. */
interface ReadColumn {
  readonly key: string;
  readonly name: string;
  /** Ids of its nodes and links in order. */
  readonly owned: string;
}

/**
 * Gives a screen reader the figure in the order seen: a group for each column, in it the nodes, each
 * followed by its links. Elements stand in the order of painting, so that the groups own them
 * (`aria-owns`). Columns that are not drawn have no group.
 */
export function paintReading(
  svg: SVGSVGElement,
  columns: readonly (readonly FlowItem[])[],
  { columnSpeech }: FigureSpeech,
): void {
  const elements = new Map<string, Element>();
  for (const element of svg.querySelectorAll<SVGElement>('g.node, g.link'))
    elements.set(keyOfElement(element), element);
  let count = 0;
  const read = columns.flatMap((items, column): readonly ReadColumn[] => {
    const ids = items.flatMap(({ key }) => {
      const element = elements.get(key);
      if (element === undefined) return [];
      element.id = `item-${(count += 1)}`;
      return [element.id];
    });
    const owned = ids.join(' ');
    return ids.length === 0 ? [] : [{ key: String(column), name: columnSpeech(column), owned }];
  });
  joinChildren(groupOf(svg), read, makeColumn, (element, { name, owned }) => {
    element.setAttribute('aria-label', name);
    element.setAttribute('aria-owns', owned);
  });
}

/** Before all that is painted: nothing of it is seen. */
function groupOf(svg: SVGSVGElement): SVGGElement {
  const found = svg.querySelector<SVGGElement>(':scope > g.reading');
  if (found !== null) return found;
  const group = makeSvg('g', { class: 'reading' });
  svg.querySelector(':scope > g')?.before(group);
  return group;
}

function makeColumn(): SVGGElement {
  return makeSvg('g', { role: 'group' });
}

function keyOfElement({ dataset: { key, from = '', to = '' } }: SVGElement): string {
  return key ?? `${from}>${to}`;
}
