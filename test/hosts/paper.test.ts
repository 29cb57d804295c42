// SPDX-License-Identifier: MIT
// Needs `npm run build`: the pages load dist/embed.js, as they do for their users.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { itWith } from '../fixtures/engine.js';

const script = `${location.origin}/dist/embed.js`;
const figureDrawn =
  'document.querySelector("mechanism-sankey").shadowRoot?.querySelector("g.node")';
/** Content of a sheet with nothing on it, bytes. */
const blank = 200;

/** A sheet of a printed page. */
interface Sheet {
  readonly bytes: number;
  /** Lines of text, also those of a picture. */
  readonly lines: number;
  /** Those that an edge of the sheet cuts. */
  readonly cut: readonly object[];
}

/** How much stands on each sheet of a printed page, bytes; no line of text is cut. */
async function sheets(address: string, ready = figureDrawn): Promise<readonly number[]> {
  const found = await print(address, ready);
  for (const [index, { lines, cut }] of found.entries()) {
    expect(cut, `lines cut on sheet ${index + 1}`).to.deep.equal([]);
    expect(lines, `lines on sheet ${index + 1}`).to.be.above(0);
  }
  const bytes = found.map((sheet) => sheet.bytes);
  expect(Math.min(...bytes), 'no sheet is blank').to.be.above(blank);
  return bytes;
}

async function print(address: string, ready: string): Promise<readonly Sheet[]> {
  return executeServerCommand<readonly Sheet[], object>('print-sheets', {
    address: new URL(address, location.origin).href,
    ready,
  });
}

async function sheetsOf(body: string): Promise<readonly number[]> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${body}<script src="${script}"></script>`;
  const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  try {
    return await sheets(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

const steps = ['source:*', 'cargo:*', 'pathway:*', 'outcome:*']
  .map((select) => `<mechanism-step select="${select}" caption="${select}"></mechanism-step>`)
  .join('');

describe('paper', () => {
  itWith('print', 'takes one sheet for a figure with all its studies', async () => {
    expect(await sheetsOf('<mechanism-sankey></mechanism-sankey>')).to.have.length(1);
  });

  itWith('print', 'takes a sheet for each slide of a deck', async () => {
    const deck = `<mechanism-sankey display="slide" step="1">${steps}</mechanism-sankey>`;
    expect(await sheetsOf(deck)).to.have.length(4);
  });

  itWith('print', 'takes at most 4 sheets for a journal article', async () => {
    expect((await sheets('/examples/journal-article.html')).length).to.be.within(2, 4);
  });
});

describe('the search for lines that are cut', () => {
  itWith('print', 'finds those of a picture that is higher than a sheet', async () => {
    const lines = Array.from(
      { length: 150 },
      (_, index) => `<text x="9" y="${20 + 12 * index}">label ${index}</text>`,
    );
    const page = `<!doctype html><body><svg width="200" height="1900">${lines.join('')}</svg>`;
    const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
    const found = await print(address, 'true');
    URL.revokeObjectURL(address);
    expect(found.flatMap(({ cut }) => cut).length).to.be.above(0);
    expect(found.reduce((sum, sheet) => sum + sheet.lines, 0)).to.be.least(150);
  });
});

describe('a deck of reveal.js on paper', () => {
  itWith('print', 'has one sheet for each step, none of them blank', async () => {
    // the others are drawn when printing begins
    const ready =
      'document.querySelectorAll(".pdf-page").length > 1 && document.querySelector(".pdf-page mechanism-sankey")?.shadowRoot?.querySelector("g.node")';
    // a title, four steps, a figure
    const found = await sheets('/examples/reveal-deck.html?print-pdf', ready);
    expect(found).to.have.length(6);
    expect(Math.min(...found.slice(1)), 'a figure on each').to.be.above(10 * blank);
  });
});
