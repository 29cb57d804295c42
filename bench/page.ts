// SPDX-License-Identifier: MIT
// Runs inside the measured pages: draws the baseline or the figure and records times in ms.
import type { MechanismSankey } from '../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawFloor, type Graph } from './floor.js';
import { pictureOf } from '../test/fixtures/picture.js';

/** What a page draws; bench/run.mjs writes it into the page. */
interface Sample {
  readonly graph: Graph;
  /** Properties of the figure. */
  readonly settings: Partial<MechanismSankey>;
  /** The filter set to measure a filter change. */
  readonly filter: string;
  /** Custom data; empty for the bundled evidence. */
  readonly csv: string;
}

const floorHeight = 900;

/** Draws the baseline `count` times. */
async function floor({ graph }: Sample, count: number): Promise<Record<string, number>> {
  const targets = Array.from({ length: count }, () => document.createElement('div'));
  document.body.append(...targets);
  await painted();
  const start = performance.now();
  for (const target of targets) drawFloor(target, graph, floorHeight);
  const drawn = performance.now() - start;
  return { drawn, painted: (await painted()) - start };
}

/** Draws `count` figures, then filters and hovers the first one. */
async function figure(sample: Sample, count: number): Promise<Record<string, number>> {
  await painted();
  const figures = Array.from({ length: count }, () => createFigure(sample));
  const [first] = figures;
  const start = performance.now();
  document.body.append(...figures);
  if (first === undefined) return {};
  await isDrawn(first);
  const drawn = performance.now() - start;
  const times = { drawn, painted: (await painted()) - start };
  await pause(400);
  return count > 1
    ? times
    : { ...times, ...(await hover(first)), ...(await changeFilter(first, sample.filter)) };
}

async function hover(element: MechanismSankey): Promise<Record<string, number>> {
  const node = element.shadowRoot?.querySelector('g.node');
  await painted();
  const start = performance.now();
  node?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  const lit = performance.now() - start;
  const shown = (await painted()) - start;
  pictureOf(element)?.dispatchEvent(new PointerEvent('pointerleave'));
  await painted();
  return { hover: lit, hoverPainted: shown };
}

/** Waits until the figure has changed, but not for what follows (names, legend, table). */
async function changeFilter(
  element: MechanismSankey,
  filter: string,
): Promise<Record<string, number>> {
  const svg = pictureOf(element);
  if (svg === null) return {};
  const changed = new Promise((resolve) =>
    new MutationObserver(resolve).observe(svg, { subtree: true, childList: true }),
  );
  const start = performance.now();
  element.filter = filter;
  await changed;
  return { filter: performance.now() - start };
}

/** Creates, draws and removes a figure `count` times. */
async function createAndRemove(sample: Sample, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const element = createFigure(sample);
    document.body.append(element);
    await isDrawn(element);
    await element.updateComplete;
    element.remove();
  }
  await pause(1500);
}

function createFigure({ settings, csv }: Sample): MechanismSankey {
  const element = Object.assign(document.createElement('mechanism-sankey'), settings);
  if (csv === '') return element;
  const script = document.createElement('script');
  script.type = 'text/csv';
  script.textContent = csv;
  element.append(script);
  return element;
}

async function isDrawn(element: MechanismSankey): Promise<void> {
  while (element.shadowRoot?.querySelector('g.node') == null) await pause(0);
}

/** The time at which the next frame is on the screen. */
function painted(): Promise<number> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    }),
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

declare global {
  interface Window {
    sample: Sample;
    bench: { floor: typeof floor; figure: typeof figure; createAndRemove: typeof createAndRemove };
  }
}
window.bench = { floor, figure, createAndRemove };
