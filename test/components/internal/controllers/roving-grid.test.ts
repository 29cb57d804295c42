// SPDX-License-Identifier: MIT
import { aTimeout, expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import { RovingGrid } from '../../../../src/components/internal/controllers/roving-grid.js';
import { hosted, show, type ControllerHost } from './controller-host.js';

/** Rows of keys; a dot is a place without a button. */
const rows = ['a b c', 'd . f', 'g h i'];

interface Grid {
  readonly host: ControllerHost;
  readonly grid: RovingGrid;
  readonly escapes: { count: number; isHandled: boolean };
}

async function gridOf(keys: readonly string[] = rows, isRightToLeft = false): Promise<Grid> {
  const escapes = { count: 0, isHandled: true };
  const { host, controller: grid } = await hosted(
    (each) =>
      new RovingGrid(each, {
        isRightToLeft: () => isRightToLeft,
        escape: () => {
          escapes.count += 1;
          return escapes.isHandled;
        },
      }),
  );
  const page = { host, grid, escapes };
  await draw(page, keys);
  return page;
}

function draw({ host, grid }: Grid, keys: readonly string[]): Promise<void> {
  return show(
    host,
    () =>
      html`<button class="before">before</button>
        <div @focusin=${grid.onFocusIn} @keydown=${grid.onKeyDown}>
          ${keys.map((row, index) => row.split(' ').map((key, column) => place(key, index, column)))}
        </div>`,
  );
}

function place(key: string, row: number, column: number): TemplateResult | string {
  return key === '.'
    ? ''
    : html`<button data-at="${row} ${column}" data-key=${key}>${key}</button>`;
}

const all = ({ host }: Grid): readonly HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>('[data-at]'),
];
const button = (grid: Grid, key: string): HTMLElement =>
  all(grid).find(({ dataset }) => dataset['key'] === key) ?? expect.fail(`no ${key}`);
const stops = (grid: Grid): string =>
  all(grid)
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ dataset }) => dataset['key'])
    .join();
const focused = ({ host }: Grid): string | undefined =>
  (host.shadowRoot!.activeElement as HTMLElement | null)?.dataset['key'];

/** Presses keys one after the other; returns where focus is after each. */
async function press(grid: Grid, ...keys: readonly string[]): Promise<string> {
  const visited: string[] = [];
  for (const key of keys) {
    const [last = '', ...held] = key.split('+').reverse();
    for (const each of held) await sendKeys({ down: each });
    await sendKeys({ press: last });
    for (const each of held) await sendKeys({ up: each });
    visited.push(focused(grid) ?? '-');
  }
  return visited.join('');
}

describe('RovingGrid', () => {
  it('is one tab stop, where focus was last', async () => {
    const grid = await gridOf();
    expect(stops(grid)).to.equal('a');
    button(grid, 'h').focus();
    expect(stops(grid)).to.equal('h');
  });

  it('moves along the row, and not beyond its ends', async () => {
    const grid = await gridOf();
    button(grid, 'd').focus();
    expect(await press(grid, 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowLeft')).to.equal(
      'dffd',
    );
  });

  it('moves to the nearest in the next row', async () => {
    const grid = await gridOf();
    button(grid, 'c').focus();
    expect(await press(grid, 'ArrowDown', 'ArrowDown', 'ArrowDown')).to.equal('fii');
    button(grid, 'b').focus();
    expect(await press(grid, 'ArrowDown', 'ArrowUp', 'ArrowUp')).to.equal('daa');
  });

  it('goes to the ends of the row, and with Control to the first and last of all', async () => {
    const grid = await gridOf();
    button(grid, 'h').focus();
    expect(await press(grid, 'Home', 'End', 'Control+Home', 'Control+End')).to.equal('giai');
  });

  it('swaps the arrows where text runs from right to left', async () => {
    const grid = await gridOf(rows, true);
    button(grid, 'h').focus();
    expect(await press(grid, 'ArrowLeft', 'ArrowRight', 'ArrowRight')).to.equal('ihg');
  });

  it('leaves other keys, and those with Alt, to the browser', async () => {
    const grid = await gridOf();
    button(grid, 'a').focus();
    const left = (init: KeyboardEventInit): boolean =>
      button(grid, 'a').dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
      );
    expect(left({ key: 'ArrowRight', altKey: true }), 'back in the history').to.equal(true);
    expect(left({ key: 'x' })).to.equal(true);
    expect(focused(grid)).to.equal('a');
    expect(left({ key: 'ArrowRight' }), 'scrolls nothing').to.equal(false);
  });

  it('passes Escape on only where there was nothing to do', async () => {
    const grid = await gridOf();
    let passed = 0;
    grid.host.addEventListener('keydown', () => (passed += 1));
    button(grid, 'a').focus();
    await press(grid, 'Escape');
    expect([grid.escapes.count, passed]).to.deep.equal([1, 0]);
    grid.escapes.isHandled = false;
    await press(grid, 'Escape');
    expect([grid.escapes.count, passed]).to.deep.equal([2, 1]);
  });

  it('keeps focus on its key when the view is drawn anew', async () => {
    const grid = await gridOf();
    button(grid, 'c').focus();
    await draw(grid, ['x y z', 'a b c']);
    await aTimeout(0);
    expect([focused(grid), stops(grid)]).to.deep.equal(['c', 'c']);
    expect(button(grid, 'c').dataset['at']).to.equal('1 2');
  });

  it('moves focus to the nearest button where its own is gone', async () => {
    const grid = await gridOf();
    button(grid, 'f').focus();
    await draw(grid, ['a b c', 'd', 'g h i']);
    await aTimeout(0);
    expect([focused(grid), stops(grid)]).to.deep.equal(['d', 'd']);
  });

  it('takes no focus that was elsewhere', async () => {
    const grid = await gridOf();
    button(grid, 'f').focus();
    const before = grid.host.shadowRoot!.querySelector<HTMLElement>('.before')!;
    before.focus();
    await draw(grid, ['a b c', 'd']);
    await aTimeout(0);
    expect(grid.host.shadowRoot!.activeElement).to.equal(before);
    expect(stops(grid)).to.equal('d');
    grid.grid.focus();
    expect(focused(grid), 'on request').to.equal('d');
  });

  it('calls back once focus has left all buttons', async () => {
    const grid = await gridOf();
    let left = 0;
    button(grid, 'a').focus();
    button(grid, 'b').focus();
    grid.grid.whenLeft(() => (left += 1));
    await aTimeout(0);
    expect(left).to.equal(0);
    button(grid, 'b').blur();
    grid.grid.whenLeft(() => (left += 1));
    await aTimeout(0);
    expect(left).to.equal(1);
  });

  it('skips what is folded away', async () => {
    const grid = await gridOf();
    await show(
      grid.host,
      () =>
        html`<div @focusin=${grid.grid.onFocusIn} @keydown=${grid.grid.onKeyDown}>
          ${place('a', 0, 0)}
          <details>
            <summary>more</summary>
            ${place('b', 0, 1)}
          </details>
          ${place('c', 0, 2)}
        </div>`,
    );
    button(grid, 'a').focus();
    expect(await press(grid, 'ArrowRight')).to.equal('c');
    grid.host.shadowRoot!.querySelector('details')!.open = true;
    expect(await press(grid, 'ArrowLeft')).to.equal('b');
  });
});
