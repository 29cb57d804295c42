// SPDX-License-Identifier: MIT
// What a reader does in an element, for bench/own-data.mjs. Each function runs in the page, does its
// deed on `globalThis.element`, waits until the page is idle, and returns ms of its own script, or
// nothing where the element has no such tool.
/* global window, performance, Event, PointerEvent, MouseEvent */

/** THE list of deeds, in the order in which they are done. */
export const deeds = { hover, press, open, sort, find, filter, only, language, print };

/** Points at a mark in the middle. */
async function hover() {
  const { views } = globalThis;
  const kinds = ['g.node', '.dot', '.term', 'tbody tr button', 'tbody tr', 'button'];
  const first = (root) => kinds.map((kind) => root.querySelector(kind)).find(Boolean);
  globalThis.mark = views()
    .map(({ shadowRoot }) => first(shadowRoot))
    .find(Boolean);
  return globalThis.timed(300, () => {
    for (const type of ['pointerover', 'pointermove'])
      globalThis.mark?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
  });
}

/** Presses the same mark. */
async function press() {
  return globalThis.timed(1000, () =>
    globalThis.mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
  );
}

/** Opens the first row that opens, or the first study of what was pressed. */
async function open() {
  const kinds = ['tbody button[aria-expanded="false"]', 'summary', '[part="details"] li button'];
  const closed = globalThis.find([...kinds, 'button.fold[aria-expanded="false"]']);
  return closed && globalThis.timed(800, () => closed.click());
}

/** Sorts a table by its last column. */
async function sort() {
  const button = globalThis.findAll('thead th button').at(-1);
  return button && globalThis.timed(800, () => button.click());
}

/** Searches for what many rows hold, or finds a link by a word of its name; then for nothing. */
async function find() {
  const routes = globalThis.find(['[data-panel="routes"]']);
  if (routes !== undefined) {
    routes.click();
    await new Promise((done) => setTimeout(done, 600));
  }
  const field = globalThis.find([
    'input[type="search"]',
    'input[role="combobox"]',
    'input[type="text"]',
  ]);
  return (
    field &&
    globalThis.timedInTurn(800, ['term 12', ''], (text) => {
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    })
  );
}

/** Opens the panel of filters. */
async function filter() {
  const button = globalThis.find(['[data-panel="filter"]', '[data-tool="filter"]']);
  return button && globalThis.timed(1000, () => button.click());
}

/** Leaves only the first term of the first group in view, and returns to all. */
async function only() {
  const buttons = ['.choice .only', '.panel-line button'];
  return (
    globalThis.find([buttons[0]]) &&
    globalThis.timedInTurn(1500, buttons, (button) => globalThis.find([button])?.click())
  );
}

/** Switches to Chinese. */
async function language() {
  return globalThis.timed(1500, () => (globalThis.element.lang = 'zh'));
}

/** What a page does before it is printed, with its layout for paper, and after the dialog is closed. */
async function print() {
  const { element } = globalThis;
  return globalThis.timedInTurn(500, ['beforeprint', 'afterprint'], (name) => {
    window.dispatchEvent(new Event(name));
    element.getBoundingClientRect();
  });
}

/** In the page: the words that the deeds above are written in. */
export function prepare() {
  const { element } = globalThis;
  globalThis.views = () =>
    element.localName === 'linked-views'
      ? [...element.children].filter((each) => each.shadowRoot)
      : [element];
  globalThis.findAll = (selector) =>
    globalThis.views().flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll(selector)]);
  globalThis.find = (selectors) =>
    selectors.map((each) => globalThis.findAll(each)[0]).find((each) => each !== undefined);
  globalThis.timed = async (rest, deed) => {
    const start = performance.now();
    deed();
    const script = Math.round(performance.now() - start);
    await new Promise((done) => setTimeout(done, rest));
    return { script };
  };
  globalThis.timedInTurn = async (rest, values, deed) => {
    let script = 0;
    for (const value of values)
      script = Math.max(script, (await globalThis.timed(rest, () => deed(value))).script);
    return { script };
  };
}
