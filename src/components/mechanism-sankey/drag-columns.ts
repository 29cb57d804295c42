// SPDX-License-Identifier: MIT

/**
 * Follows a pointer that drags a row of a list. A line shows where the row would be dropped; `drop`
 * is called with that place when the pointer is released, unless the row stays where it is.
 */
export function dragRow(event: PointerEvent, from: number, drop: (to: number) => void): void {
  const grip = event.currentTarget as HTMLElement;
  const list = grip.closest('ol');
  if (event.button !== 0 || list === null) return;
  const rows = [...list.children] as HTMLElement[];
  let to = from;
  const mark = (): void =>
    rows.forEach((row, index) => {
      row.toggleAttribute('data-dragged', index === from);
      row.toggleAttribute('data-drop-before', index === to && to < from);
      row.toggleAttribute('data-drop-after', index === to && to > from);
    });
  const move = ({ clientY }: PointerEvent): void => {
    const middles = rows.map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2;
    });
    to = middles.filter((middle, index) => index !== from && middle < clientY).length;
    mark();
  };
  const controller = new AbortController();
  const { signal } = controller;
  const end = (isDropped: boolean): void => {
    controller.abort();
    for (const row of rows)
      for (const name of ['data-dragged', 'data-drop-before', 'data-drop-after'])
        row.removeAttribute(name);
    if (isDropped && to !== from) drop(to);
  };
  grip.setPointerCapture(event.pointerId);
  grip.addEventListener('pointermove', move, { signal });
  grip.addEventListener('pointerup', () => end(true), { signal });
  grip.addEventListener('pointercancel', () => end(false), { signal });
  mark();
}

/** A list with one item at another place. */
export function moveItem<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
