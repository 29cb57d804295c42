// SPDX-License-Identifier: MIT
import { bundledDataset } from '../../src/data/bundled.js';
import type { SvgOptions } from '../../src/export/svg-options.js';
import { writeSvg } from '../../src/export/svg.js';
import { hueColor } from '../../src/figure/hues.js';
import { legendEntries } from '../../src/figure/legend.js';
import type { SceneSource } from '../../src/figure/marks.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import { sceneOf, type FigureChange } from '../fixtures/lane-figure.js';

export const bundled = indexEvidence(bundledDataset());

/** A figure, and its file as text and as it is parsed. */
export interface Drawn {
  readonly source: SceneSource;
  readonly text: string;
  readonly svg: SVGSVGElement;
}

export interface Drawing extends FigureChange {
  readonly evidence?: Evidence;
  readonly orientation?: 'horizontal' | 'vertical';
}

export const lead = ['A dataset. Ovary only.'];
export const footer = ['A review, doi:10.99999/1 · Data 0.1.0, 2026-01-02'];

/** Writes a figure with all that stands around it. */
export function draw(options: Partial<SvgOptions> = {}, drawing: Drawing = {}): Drawn {
  const { evidence = bundled, orientation = 'horizontal', ...change } = drawing;
  const { source } = sceneOf(orientation, evidence, change);
  const text = writeSvg(source, {
    title: 'Of 78 studies, 26 name a cargo and 23 name a pathway',
    description: 'What it shows.',
    language: 'en',
    colors: hueColor,
    texts: {
      lead,
      legend: legendEntries(source).map((entry) => ({ entry, text: `on ${entry.kind}` })),
      footer,
    },
    nodeTitle: ({ key }) => `full ${key}`,
    ...options,
  });
  return { source, text, svg: parse(text) };
}

function parse(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const error = parsed.querySelector('parsererror');
  if (error !== null) throw new Error(error.textContent);
  return parsed.documentElement as unknown as SVGSVGElement;
}

/** What a reader sees of each text: its lines, the number with the last one. */
export function linesOf(svg: SVGSVGElement): readonly string[] {
  return [...svg.querySelectorAll('text > tspan')].map((line) => line.textContent);
}
