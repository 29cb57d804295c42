// SPDX-License-Identifier: MIT
import { fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { StudyTable } from '../../../src/components/study-table/study-table.js';
import type { Dataset } from '../../../src/data/dataset.js';
import { smallDataset } from '../../fixtures/small-dataset.js';

/** Attributes of a table under test. */
export type TableWords = Partial<
  Pick<StudyTable, 'columns' | 'sort' | 'filter' | 'selected' | 'selectedRows' | 'query'>
> & { readonly lang?: string };

/** A drawn table of the small dataset or another, in a container of a given width. Removes the previous one, which would push the next out of view. */
export async function tableOf(
  words: TableWords = {},
  dataset: unknown = smallDataset,
  width: 'wide' | 'middle' | 'narrow' = 'wide',
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
    () => table.shadowRoot!.querySelector('.count, .error') !== null,
    'the table is not drawn',
    { timeout: 10_000 },
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
  findAll(table, 'tr[data-study]').map((row) => row.dataset['study']!);
/** The text of a study's row in a column. */
export const cell = (table: StudyTable, study: string, column: string): string =>
  textOf(find(table, `tr[data-study="${study}"] [data-column="${column}"]`));
/** The button that expands a study's row or selects the study. */
export const button = (
  table: StudyTable,
  study: string,
  act: 'open' | 'select',
): HTMLButtonElement =>
  find(table, `tr[data-study="${study}"] [data-act="${act}"]`) as HTMLButtonElement;

/** Clicks a control and waits for the update. */
export async function click(table: StudyTable, control: HTMLElement): Promise<void> {
  control.focus();
  control.click();
  await table.updateComplete;
}

/** Opens one of the panels: 0 filter, 1 columns, 2 export. */
export async function openPanel(table: StudyTable, index: 0 | 1 | 2): Promise<void> {
  await click(table, findAll(table, '.buttons button')[index]!);
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
