// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { elements } from '../../src/components/elements.js';
import { leastHyphenated, linesOf } from '../fixtures/lines-of.js';
import { drawnAll, linkedPage, settled, viewsOf } from './linked-views/linked-page.js';

/** Letters and numbers that no line may part. Chinese breaks anywhere. */
const word = /[\p{Script=Latin}\p{Script=Greek}\p{N}]{2,}/gu;

/** The texts below a root that a reader sees. */
function* textsIn(node: ParentNode & Node): Generator<Text> {
  for (const child of node.childNodes) {
    if (child instanceof Text) yield child;
    else if (
      child instanceof Element &&
      !child.matches('style, .visually-hidden, .skip, .upright, svg text')
    )
      yield* textsIn(child);
  }
}

/** The words of an element that stand on two lines. */
function brokenWords({ shadowRoot }: Element): readonly string[] {
  return [...textsIn(shadowRoot!)]
    .filter((text) => linesOf(text, 0, text.length) > 1)
    .flatMap((text) =>
      [...text.data.matchAll(word)]
        .filter(({ 0: found }) => found.length < leastHyphenated)
        .filter(({ 0: found, index }) => linesOf(text, index, index + found.length) > 1)
        .map(([found]) => found),
    );
}

/** Time for seven widths, ms. */
const patience = 180_000;

describe('words of all elements', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lang of ['en', 'zh'])
    it(`stand on one line each, from 240 to 1440 px: ${lang}`, async () => {
      document.documentElement.lang = lang;
      try {
        const page = await linkedPage(1440, {
          dataset: undefined,
          filter: '',
          selected: 'source:umbilical-cord',
        });
        const drawn = new Set([page, ...viewsOf(page)].map(({ localName }) => localName));
        const own = elements.map(({ tagName }) => tagName);
        expect(own.filter((tag) => !drawn.has(tag))).to.deep.equal(['mechanism-step']);
        for (const width of [1440, 1100, 768, 560, 390, 320, 240]) {
          await setViewport({ width, height: 900 });
          await aTimeout(50);
          await drawnAll(page);
          await settled(page);
          for (const element of [page, ...viewsOf(page)])
            expect(brokenWords(element), `${width} px: ${element.localName}`).to.deep.equal([]);
        }
      } finally {
        document.documentElement.lang = '';
        fixtureCleanup();
      }
      // WebKit measures every word in seconds
    }).timeout(patience);
});
