// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { wholeWords } from '../../../../src/components/internal/fragments/whole-words.js';
import { elementStyles } from '../../../../src/components/internal/styles/element.styles.js';

/** The lines of a name with a separator after it, in a place as wide as `fits` and 2 px more. */
async function linesOf(name: string, fits: string): Promise<readonly string[]> {
  const holder = await fixture<HTMLElement>(
    html`<div>
      <style>
        ${elementStyles.map(String).join('')}
      </style>
      <span>${fits}</span>
      <p style="margin: 0; overflow-wrap: anywhere">${wholeWords(name)}; next</p>
    </div>`,
  );
  const line = holder.querySelector('p')!;
  line.style.width = `${holder.querySelector('span')!.getBoundingClientRect().width + 2}px`;
  const lines = new Map<number, string>();
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    const text = texts.currentNode as Text;
    for (let place = 0; place < text.length; place += 1) {
      const range = document.createRange();
      range.setStart(text, place);
      range.setEnd(text, place + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      lines.set(top, (lines.get(top) ?? '') + text.data.charAt(place));
    }
  }
  return [...lines.values()].map((each) => each.trim());
}

describe('names with hyphens and slashes', () => {
  it('break at spaces and after slashes alone, and keep the separator after them', async () => {
    expect(await linesOf('the miR-21-5p', 'the miR-21-5p')).to.deep.equal([
      'the',
      'miR-21-5p;',
      'next',
    ]);
    expect(await linesOf('Keap1/caspase-3', 'Keap1/caspase-3')).to.deep.equal([
      'Keap1/',
      'caspase-3; next',
    ]);
  });
});
