// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { PictureError, toPng } from '../../src/export/png.js';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10"><rect width="10" height="10" fill="#ff0000"/><text x="11" y="9" font-size="4">脐带 %</text></svg>';

async function pixels(
  blob: Blob,
): Promise<{ width: number; height: number; at: (x: number, y: number) => readonly number[] }> {
  const bitmap = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return {
    width: bitmap.width,
    height: bitmap.height,
    at: (x, y) => [...context.getImageData(x, y, 1, 1).data],
  };
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('did not fail');
}

describe('toPng', () => {
  it('draws sharply at the given scale, on the given background', async () => {
    const blob = await toPng(svg, 4, '#00ff00');
    const { width, height, at } = await pixels(blob);
    expect(blob.type).to.equal('image/png');
    expect([width, height]).to.deep.equal([80, 40]);
    expect(at(39, 5)).to.deep.equal([255, 0, 0, 255]);
    expect(at(40, 5)).to.deep.equal([0, 255, 0, 255]);
  });

  it('reads a size in px, after a declaration, in either kind of quotes', async () => {
    const other = `<?xml version="1.0"?>\n<!-- a > b -->${svg
      .replace('width="20"', "width='20px'")
      .replace('<svg', '<svg\n data-note="stroke-width=9 > 8"')}`;
    const { width, height, at } = await pixels(await toPng(other, 2, '#00ff00'));
    expect([width, height]).to.deep.equal([40, 20]);
    expect(at(19, 5)).to.deep.equal([255, 0, 0, 255]);
    expect(at(21, 1)).to.deep.equal([0, 255, 0, 255]);
  });

  it('can be transparent', async () => {
    const { at } = await pixels(await toPng(svg, 1, 'transparent'));
    expect(at(19, 0)).to.deep.equal([0, 0, 0, 0]);
  });

  it('makes no network request', async () => {
    const before = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /^https?:/.test(name)).length;
    await toPng(svg, 2, 'transparent');
    expect(
      performance.getEntriesByType('resource').filter(({ name }) => /^https?:/.test(name)).length,
    ).to.equal(before);
  });

  const cases: readonly (readonly [string, string, number, string])[] = [
    ['a scale that is no size', svg, 0, 'bad-scale'],
    ['a scale that is no number', svg, Number.NaN, 'bad-scale'],
    ['a scale below 0', svg, -1, 'bad-scale'],
    ['text that is no XML', '<svg width="20" height="10"', 1, 'not-svg'],
    ['another kind of XML', svg.replace('<svg', '<html'), 1, 'not-svg'],
    ['text that is broken after its root', svg.replace('</text>', '</'), 1, 'not-drawn'],
    ['an SVG without a width', svg.replace('width="20"', ''), 1, 'not-svg'],
    ['an SVG without a height', svg.replace('height="10"', ''), 1, 'not-svg'],
    ['an SVG of no height', svg.replace('height="10"', 'height="0"'), 1, 'not-svg'],
    ['a picture wider than a canvas', svg, 820, 'too-large'],
    ['a picture higher than a canvas', svg.replace('"20"', '"2"'), 1639, 'too-large'],
  ];
  for (const [name, source, scale, code] of cases) {
    it(`reports ${name}`, async () => {
      const error = await failure(toPng(source, scale, 'transparent'));
      expect(error).to.be.instanceOf(PictureError);
      expect((error as PictureError).code).to.equal(code);
      expect((error as PictureError).message).not.to.equal('');
    });
  }
});
