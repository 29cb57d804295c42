// SPDX-License-Identifier: MIT
import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait-until.js';
import '../../../src/define.js';
import type { StudyTable } from '../../../src/components/study-table/study-table.js';
import type { Dataset } from '../../../src/data/dataset.js';
import { smallDataset } from '../../fixtures/small-dataset.js';

/** Attributes of a table under test. */
export type TableWords = Partial<
  Pick<
    StudyTable,
    'columns' | 'sort' | 'filter' | 'selected' | 'selectedRows' | 'query' | 'rows' | 'heading'
  >
> & { readonly lang?: string };

/** A drawn table of the small dataset or another, in a container of a given width. Removes the previous one, which would push the next out of view. */
export async function tableOf(
  words: TableWords = {},
  dataset: unknown = smallDataset,
  width: 'wide' | 'middle' | 'small' | 'narrow' = 'wide',
): Promise<StudyTable> {
  fixtureCleanup();
  const holder = await fixture(
    html`<div lang=${words.lang ?? 'en'}>
      <style>
        .wide {
          width: 1400px;
        }
        .middle {
          width: 800px;
        }
        .small {
          width: 730px;
        }
        .narrow {
          width: 320px;
        }
      </style>
      <div class=${width}><study-table .data=${dataset as Dataset}>fallback</study-table></div>
    </div>`,
  );
  const table = holder.querySelector('study-table')!;
  Object.assign(table, { ...words, lang: '' });
  table.removeAttribute('lang');
  return ready(table);
}

/** Waits until a table is drawn or reports why not. */
export async function ready(table: StudyTable): Promise<StudyTable> {
  await waitUntil(
    () => table.shadowRoot!.querySelector('.content, .error') !== null,
    'the table is not drawn',
  );
  await table.updateComplete;
  return table;
}

export const root = (table: StudyTable): ShadowRoot => table.shadowRoot!;
export const find = (table: StudyTable, selector: string): HTMLElement =>
  root(table).querySelector<HTMLElement>(selector)!;
export const findAll = (table: StudyTable, selector: string): readonly HTMLElement[] => [
  ...root(table).querySelectorAll<HTMLElement>(selector),
];
export const textOf = (node: Element | null): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The studies listed, from top to bottom. */
export const listed = (table: StudyTable): readonly string[] =>
  findAll(table, '[data-study]').map((row) => row.dataset['study']!);
/** The text of a study's row in a column. */
export const cell = (table: StudyTable, study: string, column: string): string =>
  textOf(find(table, `tr[data-study="${study}"] [data-column="${column}"]`));
/** The button that opens a study's row. */
export const opener = (table: StudyTable, study: string): HTMLButtonElement =>
  find(table, `[data-study="${study}"] [data-act="open"]`) as HTMLButtonElement;
/** The first line. */
export const title = (table: StudyTable): string => textOf(find(table, '#title'));

/** Clicks a control and waits for the update. */
export async function click(table: StudyTable, control: HTMLElement): Promise<void> {
  control.focus();
  control.click();
  await table.updateComplete;
}

/** Opens a study's row, where it is closed, and selects the study in its block. */
export async function select(table: StudyTable, study: string): Promise<HTMLButtonElement> {
  const open = opener(table, study);
  if (open.getAttribute('aria-expanded') === 'false') await click(table, open);
  const button = (): HTMLButtonElement =>
    find(table, `[data-opened="${study}"] [data-act="select"]`) as HTMLButtonElement;
  await click(table, button());
  return button();
}

/** Opens the popover of a tool. */
export async function openTool(
  table: StudyTable,
  tool: 'filter' | 'columns' | 'save',
): Promise<void> {
  await click(table, find(table, `[data-tool="${tool}"]`));
}

/** Types into the search field. */
export async function type(table: StudyTable, words: string): Promise<void> {
  const field = find(table, 'input[type="search"]') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await table.updateComplete;
}

/** Chooses an option of a select. */
export async function choose(table: StudyTable, selector: string, value: string): Promise<void> {
  const select = find(table, selector) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await table.updateComplete;
}
