// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { draw, footer, lead, linesOf } from './draw-svg.js';

for (const orientation of ['horizontal', 'vertical'] as const) {
  describe(`writeSvg, drawn ${orientation}`, () => {
    const width = orientation === 'horizontal' ? 1100 : 360;

    it('holds headline, filter, heads, numbers, legend and source, none on another', () => {
      const { svg } = draw({}, { orientation, width });
      const lines = linesOf(svg);
      expect(lines.join(' ')).to.contain('Of 78 studies, 26 name a cargo');
      for (const text of [...lead, 'Source', 'Cargo', 'Pathway', 'Outcome'])
        expect(lines, text).to.include(text);
      expect(lines.join(' ')).to.contain(footer[0]);
      expect(lines.some((line) => line.startsWith('on '))).to.equal(true);
      document.body.append(svg);
      const boxes = [...svg.querySelectorAll('text > tspan[y]')].map((line) => {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        const { textContent: text, parentElement: of } = line;
        return { text, of, left, right, top: top + 3, bottom: bottom - 3 };
      });
      const frame = svg.getBoundingClientRect();
      svg.remove();
      expect(boxes.some(({ right, left }) => right > left)).to.equal(true);
      for (const { text, left, right, bottom } of boxes) {
        expect(left, text).to.be.at.least(frame.left - 1);
        expect(right, text).to.be.at.most(frame.right + 1);
        expect(bottom, text).to.be.at.most(frame.bottom);
      }
      const crossed = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              // WebKit gives each line the box of its whole text
              !(a.of === b.of && a.top === b.top && a.bottom === b.bottom) &&
              a.left < b.right - 1 &&
              b.left < a.right - 1 &&
              a.top < b.bottom - 1 &&
              b.top < a.bottom - 1,
          )
          .map((b) => `${a.text} | ${b.text}`),
      );
      expect(crossed).to.deep.equal([]);
    });
  });
}
