// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait-until.js';
import '../../../src/define.js';

/** A table of as many rows, each naming as many terms in one cell. */
function tableOf(rows: number, terms: number): string {
  const names = Array.from({ length: terms }, (_, term) => `a${term}`).join(';');
  const line = (_: unknown, row: number): string =>
    `s${row},${1990 + (row % 30)},${names},b${row % 40}`;
  return ['study,year,a,b', ...Array.from({ length: rows }, line)].join('\n');
}

/** The numbers of views that are drawn, counted when a task is over in which one was drawn. */
async function drawnInTasks(data: string): Promise<readonly number[]> {
  const views = document.createElement('linked-views');
  views.innerHTML = `<evidence-matrix rows="a" columns="b"></evidence-matrix>
    <study-timeline by="b"></study-timeline>
    <study-table></study-table>`;
  let drawn = 0;
  const counts: number[] = [];
  views.addEventListener('evidence-load', ({ target }) => {
    if (target === views) return;
    drawn += 1;
    void (async () => {
      // all that one task does
      for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
      counts.push(drawn);
    })();
  });
  views.data = data;
  await fixture(html`${views}`);
  await waitUntil(() => counts.length === 3, 'all views are drawn');
  return counts;
}

describe('linked views of large data', () => {
  it('draw one view in a task, so that a page can answer its reader in between', async () => {
    expect(await drawnInTasks(tableOf(3000, 1)), 'many rows').to.deep.equal([1, 2, 3]);
    expect(await drawnInTasks(tableOf(3, 1000)), 'rows of many terms').to.deep.equal([1, 2, 3]);
    expect(await drawnInTasks(tableOf(3, 1)), 'small data at once').to.deep.equal([3, 3, 3]);
  });
});
