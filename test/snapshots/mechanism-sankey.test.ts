// SPDX-License-Identifier: MIT
import { expect, fixtureCleanup } from '@open-wc/testing';
import { estimateText } from '../../src/figure/fit-label.js';
import type { FigureArgs } from '../../stories/mechanism-sankey.stories.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { compareWithFile } from './compare-with-file.js';
import { drawStory, storiesByName, type Story } from './draw-story.js';
import { normalizeFigure } from './normalize-figure.js';

/**
 * Every story of the diagram, drawn with the small test dataset (the bundled evidence must be free
 * to grow) at several container widths and compared as text with test/snapshots/<story>.txt. `npm
 * run snapshots` rewrites the files; review the diff before you commit it.
 *
 * Fonts differ between machines, and labels are wrapped and shortened by width. So text is measured
 * with the library's estimate for environments without a canvas, and {@link normalizeFigure} omits
 * what depends on label widths. A drawing equal to that of an earlier story is referenced, not
 * repeated.
 */
const widths = [320, 800, 1440];

/** Default first; others are compared with it. */
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

/** A story's arguments, with the small dataset and its terms unless the story has data. */
function smallArgs(story: Story): Partial<FigureArgs> {
  const { snapshot = {} } = (story.parameters ?? {}) as { snapshot?: Partial<FigureArgs> };
  const args = { ...story.args, ...snapshot };
  return args.csv === undefined ? { ...args, data: smallDataset } : args;
}
