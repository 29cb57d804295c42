// SPDX-License-Identifier: MIT
import { times } from '../../../data/times.js';

/** Elements whose text is no text of a cell. */
const withoutText = 'script, style, template, noscript, [hidden]';
/** Elements that stand on lines of their own. */
const blocks = new Set(['p', 'div', 'br', 'tr', 'td', 'th', 'ul', 'ol', 'dd', 'dt']);

/**
 * The cells of an HTML table, a list for each of its rows, the head first: a cell over several rows
 * or columns is repeated in each. Rows that are hidden, of the foot, or above the last row of the
 * head are empty, so that rows keep their numbers.
 */
export function readTableCells(table: HTMLTableElement): readonly (readonly string[])[] {
  const grid = fillGrid(table);
  const rows = [...table.rows];
  const inHead = rows.filter((row) => row.parentElement === table.tHead && !isHidden(row));
  const last = inHead.at(-1);
  // each column by the lowest name that its head has
  const head = last === undefined ? [] : namesIn(inHead.map((row) => grid.get(row) ?? []));
  return rows.map((row) => {
    if (row === last) return head;
    const isLeftOut = isHidden(row) || row.parentElement === table.tFoot || inHead.includes(row);
    return isLeftOut ? [] : (grid.get(row) ?? []);
  });
}

function namesIn(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(...rows.map(({ length }) => length));
  return times(width, (column) => {
    const names = rows.map((cells) => cells[column] ?? '').filter((name) => name.trim() !== '');
    return names.at(-1) ?? '';
  });
}

/** A cell that reaches into the rows below, and how many of them. */
type Reaching = readonly [text: string, rows: number];

/** The texts of all rows, where those that reach over several rows stand in each of them. */
function fillGrid({ rows }: HTMLTableElement): ReadonlyMap<HTMLTableRowElement, readonly string[]> {
  const grid = new Map<HTMLTableRowElement, readonly string[]>();
  let section: Element | null = null;
  let above: readonly (Reaching | undefined)[] = [];
  for (const row of rows) {
    if (row.parentElement !== section) above = [];
    section = row.parentElement;
    const { texts, reaching } = fillRow(row, above);
    grid.set(row, texts);
    above = reaching;
  }
  return grid;
}

function fillRow(
  { cells }: HTMLTableRowElement,
  above: readonly (Reaching | undefined)[],
): { readonly texts: readonly string[]; readonly reaching: readonly (Reaching | undefined)[] } {
  const texts: string[] = [];
  const reaching: (Reaching | undefined)[] = [];
  const add = (text: string, rows: number): void => {
    if (rows > 0) reaching[texts.length] = [text, rows];
    texts.push(text);
  };
  const addFromAbove = (): void => {
    for (let from = above[texts.length]; from !== undefined; from = above[texts.length])
      add(from[0], from[1] - 1);
  };
  for (const cell of cells) {
    // it takes no room, so that the cells behind it stand in its column
    if (isHidden(cell)) continue;
    addFromAbove();
    const text = textOf(cell);
    // 0 rows are all to the end of the section
    const rows = (cell.rowSpan === 0 ? Infinity : cell.rowSpan) - 1;
    times(Math.max(1, cell.colSpan), () => add(text, rows));
  }
  addFromAbove();
  return { texts, reaching };
}

function isHidden({ hidden, style }: HTMLElement): boolean {
  return hidden !== false || style.display === 'none';
}

/** What a reader sees of a cell: items of a list as terms, lines as lines, no marks of notes. */
function textOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const element = child as HTMLElement;
    if (element.matches(withoutText) || isHidden(element) || isNote(element)) continue;
    const inner = textOf(element);
    // 10 to the 6th is not 106
    if (element.localName === 'sup' && /\d$/.test(text)) text += `<sup>${inner}</sup>`;
    else if (element.localName === 'li') text += `${inner.trim()}; `;
    else text += blocks.has(element.localName) ? `\n${inner}\n` : inner;
  }
  return text.replace(/;\s*$/, '').trim();
}

/** Whether an element is a raised link to a note of the same page. */
function isNote(element: Element): boolean {
  if (element.localName !== 'sup') return false;
  const links = element.querySelectorAll('a[href^="#"]');
  const linked = [...links].map((link) => link.textContent).join('');
  return (
    links.length > 0 &&
    element.textContent.replace(/[[\],\s]/g, '') === linked.replace(/[[\],\s]/g, '')
  );
}
