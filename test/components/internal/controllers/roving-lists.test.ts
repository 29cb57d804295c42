// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import { RovingLists } from '../../../../src/components/internal/controllers/roving-lists.js';
import { hosted, show, type ControllerHost } from './controller-host.js';

interface Lists {
  readonly host: ControllerHost;
  readonly escapes: { count: number; isHandled: boolean };
}

/** Two lists in lines of three buttons; the second has two more that are folded away. */
async function listsOf(isRightToLeft = false): Promise<Lists> {
  const escapes = { count: 0, isHandled: true };
  const { host, controller: lists } = await hosted(
    (each) =>
      new RovingLists(each, {
        isRightToLeft: () => isRightToLeft,
        escape: () => {
          escapes.count += 1;
          return escapes.isHandled;
        },
      }),
  );
  await show(
    host,
    () =>
      html`<style>
          section {
            width: 150px;
          }
          button.term {
            width: 50px;
            height: 20px;
            padding: 0;
            border: 0;
            float: left;
          }
          details {
            clear: both;
          }
        </style>
        <div
          dir=${isRightToLeft ? 'rtl' : 'ltr'}
          @focusin=${lists.onFocusIn}
          @keydown=${lists.onKeyDown}
        >
          <section data-roving>${terms('a b c d e')}</section>
          <section data-roving style="clear: both">
            ${terms('x y')}
            <details>
              <summary>more</summary>
              ${terms('z w')}
            </details>
          </section>
          <button class="other">other</button>
        </div>`,
  );
  return { host, escapes };
}

function terms(names: string): readonly TemplateResult[] {
  return names.split(' ').map((name) => html`<button class="term">${name}</button>`);
}

const all = ({ host }: Lists): readonly HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>('button.term'),
];
const button = (lists: Lists, name: string): HTMLElement =>
  all(lists).find(({ textContent }) => textContent === name) ?? expect.fail(`no ${name}`);
const stops = (lists: Lists): string =>
  all(lists)
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ textContent }) => textContent)
    .join('');
const focused = ({ host }: Lists): string => host.shadowRoot!.activeElement?.textContent ?? '-';

/** Presses keys one after the other; returns where focus is after each. */
async function press(lists: Lists, ...keys: readonly string[]): Promise<string> {
  let visited = '';
  for (const key of keys) {
    await sendKeys({ press: key });
    visited += focused(lists);
  }
  return visited;
}

describe('RovingLists', () => {
  it('makes each list one tab stop, where focus was last', async () => {
    const lists = await listsOf();
    expect(stops(lists)).to.equal('ax');
    button(lists, 'c').focus();
    expect(stops(lists)).to.equal('cx');
    lists.host.requestUpdate();
    await lists.host.updateComplete;
    expect(stops(lists), 'after an update').to.equal('cx');
  });

  it('moves along the list, and not beyond its ends', async () => {
    const lists = await listsOf();
    button(lists, 'a').focus();
    expect(await press(lists, 'ArrowLeft', 'ArrowRight', 'End', 'ArrowRight', 'Home')).to.equal(
      'abeea',
    );
  });

  it('moves to the nearest in the line above and below', async () => {
    const lists = await listsOf();
    button(lists, 'b').focus();
    expect(await press(lists, 'ArrowDown', 'ArrowDown', 'ArrowUp')).to.equal('eeb');
    button(lists, 'c').focus();
    expect(await press(lists, 'ArrowDown')).to.equal('e');
  });

  it('swaps left and right where text runs from right to left', async () => {
    const lists = await listsOf(true);
    button(lists, 'b').focus();
    expect(await press(lists, 'ArrowRight', 'ArrowLeft', 'ArrowLeft')).to.equal('abc');
  });

  it('skips what is folded away, which is no tab stop once it is opened', async () => {
    const lists = await listsOf();
    button(lists, 'x').focus();
    expect(await press(lists, 'End')).to.equal('y');
    lists.host.shadowRoot!.querySelector('details')!.open = true;
    expect(stops(lists)).to.equal('ay');
    expect(await press(lists, 'End')).to.equal('w');
  });

  it('goes from row to row in a list of rows, and leaves plain text and lists within alone', async () => {
    const { host, controller: lists } = await hosted(
      (each) => new RovingLists(each, { isRightToLeft: () => false, escape: () => false }),
    );
    const name = (text: string): TemplateResult =>
      html`<th><button class="term">${text}</button></th>`;
    const term = (text: string): TemplateResult =>
      html`<td><span class="term" role="button">${text}</span></td>`;
    await show(
      host,
      () =>
        html`<table data-roving="rows" @focusin=${lists.onFocusIn} @keydown=${lists.onKeyDown}>
          <tr data-roving>
            ${name('h')}
          </tr>
          <tr>
            ${name('a')}
            <td><span class="term">plain</span></td>
          </tr>
          <tr>
            ${name('b')}${term('p')}${term('q')}
          </tr>
          <tr>
            ${name('c')}
          </tr>
        </table>`,
    );
    const [head, first] = host.shadowRoot!.querySelectorAll<HTMLElement>('button');
    expect([head!.tabIndex, first!.tabIndex]).to.deep.equal([0, 0]);
    expect(host.shadowRoot!.querySelector('td > .term')!.hasAttribute('tabindex')).to.equal(false);
    first!.focus();
    const shown = { host, escapes: { count: 0, isHandled: false } };
    const keys = [
      'ArrowUp',
      'ArrowDown',
      'ArrowRight',
      'ArrowRight',
      'ArrowDown',
      'ArrowUp',
      'End',
    ];
    expect(await press(shown, ...keys)).to.equal('abpqcbc');
  });

  it('leaves keys elsewhere, and those with Control, to the browser', async () => {
    const lists = await listsOf();
    const left = (target: HTMLElement, init: KeyboardEventInit): boolean =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
      );
    const a = button(lists, 'a');
    expect(left(a, { key: 'ArrowRight', ctrlKey: true })).to.equal(true);
    expect(left(a, { key: 'x' })).to.equal(true);
    expect(left(lists.host.shadowRoot!.querySelector('.other')!, { key: 'Home' })).to.equal(true);
    expect(left(a, { key: 'ArrowRight' })).to.equal(false);
  });

  it('passes Escape on only where there was nothing to do', async () => {
    const lists = await listsOf();
    let passed = 0;
    lists.host.addEventListener('keydown', () => (passed += 1));
    button(lists, 'a').focus();
    await press(lists, 'Escape');
    lists.escapes.isHandled = false;
    await press(lists, 'Escape');
    expect([lists.escapes.count, passed]).to.deep.equal([2, 1]);
    expect(focused(lists)).to.equal('a');
  });
});
