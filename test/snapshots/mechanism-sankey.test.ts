// SPDX-License-Identifier: MIT
import { expect, fixtureCleanup } from '@open-wc/testing';
import { estimateText } from '../../src/figure/fit-label.js';
import type { FigureArgs } from '../../stories/mechanism-sankey.stories.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { drawStory, storiesByName, type Story } from './draw-story.js';
import { lineDiff } from './line-diff.js';
import { normalizeFigure } from './normalize-figure.js';

/**
 * Every story of the diagram, drawn with the small dataset of the tests (the bundled evidence must be free to grow) in
 * containers of these widths, compared as text with test/snapshots/<story>.txt. `npm run snapshots` writes the files anew; read
 * the change before you commit it.
 *
 * Fonts differ between machines, and labels are wrapped and shortened by their width. So texts are measured here by the
 * estimate that the library has for places without a canvas, which is the same everywhere; and {@link normalizeFigure} leaves out what hangs on the width of labels. A drawing that an earlier story has too is not
 * written twice, but named.
 */
const widths = [320, 800, 1440];

/** Default first: others are compared with it. */
const names = ['Default', ...[...storiesByName.keys()].filter((name) => name !== 'Default')];
const fileName = (name: string): string => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
describe('snapshots of <mechanism-sankey>', () => {
  const original = Object.getOwnPropertyDescriptor(
    CanvasRenderingContext2D.prototype,
    'measureText',
  )!;
  const files = new Map<string, string>();

  before(() => {
    const estimate = estimateText(12);
    CanvasRenderingContext2D.prototype.measureText = (text) =>
      ({ width: estimate(text) }) as TextMetrics;
  });
  after(() => Object.defineProperty(CanvasRenderingContext2D.prototype, 'measureText', original));

  for (const name of names) {
    const story = storiesByName.get(name)!;
    const file = `${fileName(name)}.txt`;
    it(name, async () => {
      const sections: string[] = [];
      for (const width of widths) {
        const { around, drawing } = normalizeFigure(
          await drawStory(story, smallArgs(story), width),
        );
        const key = drawing.join('\n');
        const known = files.get(key);
        if (known === undefined && drawing.length > 0) files.set(key, `${width} px of ${file}`);
        sections.push(
          [
            `=== ${width} px ===`,
            ...around,
            ...(known === undefined ? drawing : [`drawing: as at ${known}`]),
            '',
          ].join('\n'),
        );
        fixtureCleanup();
      }
      await compareWithFile(file, sections.join('\n'));
    });
  }

  it('have a story for every file', async () => {
    const written = (await (await fetch('/__snapshots__/')).json()) as string[];
    expect(written).to.have.members(names.map((name) => `${fileName(name)}.txt`));
  });
});

/** A story's own arguments, with the small dataset where it brings no data, and terms of that dataset. */
function smallArgs(story: Story): Partial<FigureArgs> {
  const { snapshot = {} } = (story.parameters ?? {}) as { snapshot?: Partial<FigureArgs> };
  const args = { ...story.args, ...snapshot };
  return args.csv === undefined ? { ...args, data: smallDataset } : args;
}

/** Compares with the file; in an update the server writes it, otherwise the difference is told. */
async function compareWithFile(file: string, actual: string): Promise<void> {
  const response = await fetch(`/test/snapshots/${file}`);
  const expected = response.ok ? await response.text() : '';
  if (expected === actual) return;
  const { status } = await fetch(`/__snapshots__/${file}`, { method: 'POST', body: actual });
  if (status === 204) return;
  throw new Error(
    `test/snapshots/${file} ${response.ok ? 'differs' : 'is missing'} (npm run snapshots writes it anew):\n${lineDiff(expected, actual)}`,
  );
}
