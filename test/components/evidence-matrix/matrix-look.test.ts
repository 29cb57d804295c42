// SPDX-License-Identifier: MIT
import { expect, fixtureCleanup } from '@open-wc/testing';
import type { EvidenceMatrix } from '../../../src/components/evidence-matrix/evidence-matrix.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import { all, button, matrixOf, press, pressTool, root, seen, textOf } from './drawn-matrix.js';

/** A colour as it is painted, 0 to 255. */
function rgb(color: string): readonly [number, number, number] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function luminance(color: string): number {
  const [red, green, blue] = rgb(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Cells whose number or word has too little contrast, with it. */
function faintCells(matrix: EvidenceMatrix): readonly string[] {
  return all(matrix, 'td > .cell[class*="step-"]').flatMap((cell) =>
    [...cell.querySelectorAll('b, .word, .of')]
      .map((text) => contrast(getComputedStyle(text).color, getComputedStyle(cell).backgroundColor))
      .filter((ratio) => ratio < 4.5)
      .map((ratio) => `${cell.className} ${seen(cell)} ${ratio.toFixed(2)}`),
  );
}

describe('look of <evidence-matrix>', () => {
  for (const scheme of ['light', 'dark'])
    it(`has numbers that stand out from every tint, ${scheme}`, async () => {
      const matrix = await matrixOf({ data: bundledDataset(), width: 1200 });
      matrix.style.colorScheme = scheme;
      expect(all(matrix, '.step-5').length).to.be.above(0);
      expect(faintCells(matrix), 'at rest').to.deep.equal([]);
      await pressTool(matrix, 'remarks');
      expect(faintCells(matrix), 'with remarks').to.deep.equal([]);
      await pressTool(matrix, 'remarks');
      for (const head of all(matrix, 'thead .head').map(({ dataset }) => dataset['key']!)) {
        await press(matrix, head);
        expect(faintCells(matrix), head).to.deep.equal([]);
      }
    });

  it('tints larger numbers stronger', async () => {
    const matrix = await matrixOf({ data: bundledDataset(), width: 1200 });
    const tints = new Map(
      all(matrix, 'td > .cell[class*="step-"]').map((cell) => [
        Number(seen(cell)),
        luminance(getComputedStyle(cell).backgroundColor),
      ]),
    );
    const sorted = [...tints].sort(([a], [b]) => a - b).map(([, tint]) => tint);
    expect(sorted).to.deep.equal([...sorted].sort((a, b) => b - a));
    expect(new Set(sorted).size).to.equal(all(matrix, '.ramp > li').length);
  });

  it('keeps names and numbers apart, and words whole, at every width', async () => {
    for (const lang of ['en', 'zh'])
      for (const width of [240, 320, 358, 480, 600, 720, 900, 1100, 1200, 1360]) {
        fixtureCleanup();
        const matrix = await matrixOf({ data: bundledDataset(), lang, width });
        const where = `${lang} ${width}`;
        const frame = matrix.getBoundingClientRect();
        expect(root(matrix).querySelector('table')!.offsetWidth, where).to.be.at.most(width);
        for (const part of all(matrix, 'th, td, .words, .count, .notes, .ramp > li, .tool'))
          expect(part.getBoundingClientRect().right, `${where} ${textOf(part)}`).to.be.at.most(
            frame.right + 8.5,
          );
        const boxes = all(matrix, '.flat thead .line, .upright').map((line) => ({
          text: textOf(line),
          box: line.matches('.upright') ? line.getBoundingClientRect() : textBox(line),
        }));
        for (const [index, { text, box }] of boxes.entries())
          for (const other of boxes.slice(index + 1))
            expect(overlap(box, other.box), `${where}: ${text}, ${other.text}`).to.equal(false);
        for (const name of all(matrix, 'tbody .words')) {
          const words = textOf(name).split(' ').length + (lang === 'zh' ? 2 : 0);
          // a name takes at most half of the width: in a wide font a word may need more
          const broken = wordWidth(name) > width / 2 - 10 ? 1 : 0;
          expect(linesOf(name), `${where}: ${textOf(name)}`).to.be.at.most(
            Math.min(3, words + broken),
          );
        }
      }
  });

  it('turns long or many heads by 45° without cutting them', async () => {
    const matrix = await matrixOf({
      data: bundledDataset(),
      rows: 'source',
      columns: 'outcome',
      width: 1200,
    });
    const words = all(matrix, '.angled thead .words');
    expect(words.length).to.be.above(12);
    const tableTop = root(matrix).querySelector('table')!.getBoundingClientRect().top;
    const right = matrix.getBoundingClientRect().right;
    for (const name of words) {
      expect(name.scrollWidth, textOf(name)).to.be.at.most(name.clientWidth);
      const { width, height, top, right: end } = name.getBoundingClientRect();
      expect(Math.abs(width - height), textOf(name)).to.be.below(2);
      expect(top, textOf(name)).to.be.at.least(tableTop - 1);
      expect(end, textOf(name)).to.be.at.most(right);
    }
  });

  it('moves nothing when a source is selected', async () => {
    const matrix = await matrixOf({ data: bundledDataset(), width: 1100 });
    const places = () =>
      all(matrix, '.cell, thead .head').map((cell) => {
        const { x, y, width } = cell.getBoundingClientRect();
        return [Math.round(x), Math.round(y - matrix.getBoundingClientRect().y), Math.round(width)];
      });
    const before = places();
    for (const key of ['source:bone-marrow', 'source:umbilical-cord>outcome:homing']) {
      await press(matrix, key);
      expect(button(matrix, key).getAttribute('aria-pressed')).to.equal('true');
      expect(places(), key).to.deep.equal(before);
    }
  });
});

function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return (
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
  );
}

function linesOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 4))).size;
}

/** Width of the longest word of a text, px. */
function wordWidth(element: Element): number {
  const { fontSize, fontFamily } = getComputedStyle(element);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  // as wide as the layout takes it to be
  canvas.font = `600 ${fontSize} ${fontFamily}`;
  return Math.max(
    ...textOf(element)
      .split(' ')
      .map((word) => canvas.measureText(word).width),
  );
}
