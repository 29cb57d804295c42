// SPDX-License-Identifier: MIT
// Runs inside the measured pages: draws a figure, or what it is compared with, and marks the times
// between which bench/run.mjs reads the CPU time of the main thread from a trace.
import type { MechanismSankey } from '../src/components/mechanism-sankey/mechanism-sankey.js';

/** The graph that all but the figure draw. */
interface Graph {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly links: readonly {
    readonly source: string;
    readonly target: string;
    readonly value: number;
  }[];
}

/** What a page draws; bench/run.mjs writes it into the page. */
export interface Sample {
  readonly graph: Graph;
  /** Size of the picture, px. */
  readonly width: number;
  readonly height: number;
  /** Attributes of the figure. */
  readonly settings: Readonly<Record<string, string>>;
  /** The filter set to measure a filter change. */
  readonly filter: string;
  /** Custom data; empty for the bundled evidence. */
  readonly csv: string;
}

/** Draws a sample into an element of the page; a script of the page may bring another. */
type Draw = (target: HTMLElement, sample: Sample) => unknown;

declare global {
  interface Window {
    sample: Sample;
    draw?: Draw;
    bench: typeof bench;
  }
}

const bench = { drawMany, drawAtOnce, react, createAndRemove };
window.bench = bench;

/** Draws `count` pictures; `quiet` is how long the page is watched after the first frame, ms. */
async function drawMany(count: number, quiet: number): Promise<void> {
  const targets = Array.from({ length: count }, () => document.createElement('div'));
  document.body.append(...targets);
  await painted();
  mark('start');
  const draw = window.draw ?? drawFigure;
  // of many, those below the window may wait for an idle page
  const [first] = targets.map((target) => Promise.resolve(draw(target, window.sample)));
  await first;
  mark('drawn');
  await painted();
  mark('painted');
  await pause(quiet);
  mark('idle');
}

/** Draws one picture in a page that still loads; returns the time since its address was opened. */
async function drawAtOnce(): Promise<number> {
  const target = document.createElement('div');
  document.body.append(target);
  await (window.draw ?? drawFigure)(target, window.sample);
  return performance.now();
}

/** Points at the largest node, presses it, and changes the filter of the figure of the page. */
async function react(quiet: number): Promise<void> {
  const element = document.querySelector('mechanism-sankey');
  const { shadowRoot } = element ?? {};
  if (element == null || shadowRoot == null) return;
  const node = shadowRoot.querySelector('g.node');
  const send = (type: string): void =>
    void node?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
  await painted();
  mark('hover');
  send('pointerover');
  mark('hovered');
  await painted();
  mark('hover painted');
  await pause(quiet);
  mark('select');
  node?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  while (shadowRoot.querySelector('.details') === null) await changeIn(shadowRoot);
  mark('selected');
  await painted();
  mark('select painted');
  element.selected = '';
  await pause(quiet);
  const svg = shadowRoot.querySelector('svg');
  mark('filter');
  element.filter = window.sample.filter;
  await changeIn(svg ?? shadowRoot);
  mark('filtered');
  await painted();
  mark('filter painted');
}

/** Creates, draws and removes a figure `times` times. */
async function createAndRemove(times: number): Promise<void> {
  const target = document.createElement('div');
  document.body.append(target);
  for (let time = 0; time < times; time += 1) {
    await drawFigure(target, window.sample);
    await target.querySelector('mechanism-sankey')?.updateComplete;
    target.replaceChildren();
  }
  target.remove();
  await pause(1500);
}

/** Resolves once the figure is in the page. */
async function drawFigure(target: HTMLElement, { settings, csv }: Sample): Promise<void> {
  const element: MechanismSankey = document.createElement('mechanism-sankey');
  for (const [name, value] of Object.entries(settings)) element.setAttribute(name, value);
  if (csv !== '') {
    const script = document.createElement('script');
    script.type = 'text/csv';
    script.textContent = csv;
    element.append(script);
  }
  target.append(element);
  const { shadowRoot } = element;
  if (shadowRoot === null) throw new Error('The page has no embed.js.');
  while (shadowRoot.querySelector('g.node') === null) await changeIn(shadowRoot);
}

function changeIn(root: Node): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { subtree: true, childList: true });
  });
}

function mark(name: string): void {
  performance.mark(`bench ${name}`);
}

/** Resolves when the next frame is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    }),
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
