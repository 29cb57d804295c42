// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { drawLegend, type LegendLine } from '../../src/export/svg-legend.js';
import { themeFor } from '../../src/export/svg-theme.js';
import { hueColor } from '../../src/figure/hues.js';
import { ribbonOpacity } from '../../src/figure/mark-styles.js';

/** Seven px for each character of a text of 12 px. */
const measure = (text: string): number => 7 * text.length;
const place = { x: 16, y: 100, width: 300 };

const lines: readonly LegendLine[] = [
  { entry: { kind: 'scale', measure: 'studies', count: 5, height: 40 }, text: '5 studies' },
  { entry: { kind: 'color', facet: 'source', hue: 2, term: 'a' }, text: 'adipose tissue' },
  { entry: { kind: 'color-by', facet: 'source', hues: [0, 1, 2] }, text: 'source' },
  { entry: { kind: 'pale' }, text: 'not named' },
  { entry: { kind: 'counts', measure: 'studies' }, text: 'a sentence of many words '.repeat(4) },
  { entry: { kind: 'assembled', studies: 3 }, text: 'pieced together' },
  { entry: { kind: 'retracted' }, text: 'retracted' },
];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function draw(background?: string) {
  const theme = themeFor(background);
  const { content, height } = drawLegend(lines, { colors: hueColor, theme, measure, ...place });
  const svg = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`,
    'image/svg+xml',
  ).documentElement;
  return { svg, height, theme };
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name));

function boxOf(element: Element): Box {
  if (element.localName === 'path') {
    const [, x = '', y = '', wide = ''] =
      /^M([\d.]+),([\d.]+)h(\d+)$/.exec(element.getAttribute('d') ?? '') ?? [];
    return { left: +x, right: +x + +wide, top: +y, bottom: +y };
  }
  const [left, top] = [number(element, 'x'), number(element, 'y')];
  return element.localName === 'tspan'
    ? { left, right: left + measure(element.textContent), top: top - 12, bottom: top + 3 }
    : {
        left,
        right: left + number(element, 'width'),
        top,
        bottom: top + number(element, 'height'),
      };
}

describe('drawLegend', () => {
  it('keeps samples and words within its width and its height, none on another', () => {
    const { svg, height } = draw();
    const boxes = [...svg.querySelectorAll('rect, path, tspan')].map(boxOf);
    expect(boxes.length).to.be.above(lines.length + 6);
    for (const { left, right, top, bottom } of boxes) {
      expect(left).to.be.at.least(place.x);
      expect(right).to.be.at.most(place.x + place.width);
      expect(top).to.be.at.least(place.y);
      expect(bottom).to.be.at.most(place.y + height);
    }
    const crossed = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ),
    );
    expect(crossed).to.deep.equal([]);
  });

  it('says all words, each beside its sample', () => {
    const { svg } = draw();
    const texts = [...svg.querySelectorAll('text')];
    const words = (text: Element): string =>
      [...text.children].map(({ textContent }) => textContent.trim()).join(' ');
    expect(texts.map(words)).to.deep.equal(lines.map(({ text }) => text.trim()));
    for (const text of texts) {
      const sample = text.previousElementSibling;
      if (sample === null || sample.localName === 'text') continue;
      const [a, b] = [boxOf(sample), boxOf(text.firstElementChild!)];
      expect(b.left - a.right).to.equal(8);
      expect(Math.abs((a.top + a.bottom) / 2 - (b.top + b.bottom) / 2)).to.be.at.most(2);
    }
  });

  it('has samples like what they explain, on light and dark grounds', () => {
    for (const background of ['#ffffff', '#16181d']) {
      const { svg, theme } = draw(background);
      const rects = [...svg.querySelectorAll('rect')];
      expect(rects.map((rect) => rect.getAttribute('fill'))).to.deep.equal([
        theme.spine,
        ...[2, 0, 1, 2].map((hue) => hueColor(hue)[theme.scheme]),
        theme.pale,
      ]);
      expect(number(rects[0]!, 'height'), 'the scale').to.equal(40);
      expect(rects.map((rect) => rect.getAttribute('fill-opacity'))).to.deep.equal([
        ...[null, null],
        ...Array.from({ length: 3 }, () => String(ribbonOpacity[theme.scheme].strong)),
        null,
      ]);
      expect(
        [...svg.querySelectorAll('path')].map((path) => [
          path.getAttribute('stroke'),
          path.getAttribute('stroke-dasharray'),
        ]),
      ).to.deep.equal([
        [theme.muted, '2 4'],
        [theme.warning, '1 3'],
      ]);
    }
  });

  it('takes no room without entries', () => {
    const options = { colors: hueColor, theme: themeFor(), measure, ...place };
    expect(drawLegend([], options)).to.deep.equal({ content: '', height: 0 });
  });
});
