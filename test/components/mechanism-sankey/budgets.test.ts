// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import '../../../src/define.js';
import { itWith } from '../../fixtures/engine.js';
import { pictureOf } from '../../fixtures/picture.js';
import { drawn, until } from './drawn.js';

/**
 * THE list of budgets: what the bundled figure at 1100 px may take. Counts, because times on a shared
 * machine say nothing. Lower a ceiling when the figure takes less; raise it only for a reason that
 * belongs into the commit.
 */
const ceilings = {
  /** Elements of the whole figure at rest; half of them are the table of links. Measured: 1619. */
  'elements at rest': 1700,
  /** Elements of the picture: a mark is one element, with a group around it. Measured: 788. */
  'elements of the picture': 830,
  /** Without data, with it, and once more when the size is known. Measured: 2 to 3. */
  'updates until it is at rest': 4,
  /** Each of these asks for layout: the size of the box, and the height of the window. Measured: 6. */
  'boxes read until it is drawn': 8,
  /** Files that come later change nothing before they are asked for. */
  'times it changes after it is drawn': 0,
  /** Rising ribbons and labels, and the card; all others dim with one attribute. Measured: 63. */
  'elements changed by a hover': 80,
  /** To place the card. Measured: 6. */
  'boxes read by a hover': 8,
} as const;

/**
 * How often a drawing takes each of its steps: once, or once for each of four columns. Each is a walk
 * through all findings or all marks. Work in slices is counted by what it calls at its end.
 */
const passes = {
  'model/resolution resolveColumn': 4,
  'model/flow finish': 1,
  'model/node-numbers countColumn': 4,
  'figure/arrange-lanes arrangeLanes': 1,
  'figure/plan-lanes planLanes': 1,
  'figure/scene figureMarks': 1,
  'components/mechanism-sankey/paint-figure paintFigure': 1,
};

const update = 'components/mechanism-sankey/mechanism-sankey willUpdate';

/** What lays a page out where something changed before. */
const boxReads: readonly (readonly [object, readonly string[]])[] = [
  [Element.prototype, ['getBoundingClientRect', 'getClientRects', 'clientWidth', 'clientHeight']],
  [Element.prototype, ['scrollWidth', 'scrollHeight', 'scrollTop', 'scrollLeft']],
  [HTMLElement.prototype, ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'innerText']],
  [SVGGraphicsElement.prototype, ['getBBox', 'getScreenCTM']],
  [SVGTextContentElement.prototype, ['getComputedTextLength', 'getSubStringLength']],
  [window, ['innerHeight']],
];

/** Counts reads of boxes until it is stopped. */
function countBoxReads(): { readonly count: () => number; readonly stop: () => void } {
  let reads = 0;
  const kept = boxReads.flatMap(([owner, names]) =>
    names.map((name) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)!] as const),
  );
  for (const [owner, name, descriptor] of kept) {
    const counted: PropertyDescriptor = { ...descriptor };
    for (const part of ['get', 'value'] as const) {
      const original = Reflect.get(descriptor, part) as
        ((this: unknown, ...given: unknown[]) => unknown) | undefined;
      if (original !== undefined)
        counted[part] = function count(this: unknown, ...given: unknown[]) {
          reads += 1;
          return Reflect.apply(original, this, given);
        };
    }
    Object.defineProperty(owner, name, counted);
  }
  const stop = (): void => {
    for (const [owner, name, descriptor] of kept) Object.defineProperty(owner, name, descriptor);
  };
  return { count: () => reads, stop };
}

const everything = { subtree: true, childList: true, attributes: true, characterData: true };

/** Waits until an element has not changed for a while, and returns how often it changed. */
async function rest(element: MechanismSankey): Promise<number> {
  let changes = 0;
  let last = performance.now();
  const observer = new MutationObserver(() => {
    changes += 1;
    last = performance.now();
  });
  observer.observe(element.shadowRoot!, everything);
  await until(() => performance.now() - last > 400);
  observer.disconnect();
  return changes;
}

/** Elements that change while the mouse comes upon another one. */
async function changedBy(element: MechanismSankey, selector: string): Promise<number> {
  const changed = new Set<Node>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) changed.add(target);
  });
  observer.observe(element.shadowRoot!, everything);
  element
    .shadowRoot!.querySelector(selector)!
    .dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }),
    );
  await until(() => element.shadowRoot!.querySelector('.hover-card:popover-open') !== null);
  await aTimeout(100);
  observer.disconnect();
  return changed.size;
}

describe('budgets of <mechanism-sankey>', () => {
  itWith('counts', 'draws in one pass and changes little', async () => {
    const calls = (what: 'start' | 'take'): Promise<Record<string, number>> =>
      executeServerCommand('call-counts', what);
    const reads = countBoxReads();
    try {
      await calls('start');
      const holder = await fixture<HTMLElement>(
        html`<div style="width: 1100px"><mechanism-sankey></mechanism-sankey></div>`,
      );
      const element = await drawn(holder.querySelector('mechanism-sankey')!);
      const readUntilDrawn = reads.count();
      const changes = await rest(element);
      const called = await calls('take');
      const resting = element.shadowRoot!.querySelectorAll('*').length;
      const pictured = pictureOf(element)!.querySelectorAll('*').length;
      const readAtRest = reads.count();
      const changed = await changedBy(element, 'g.node[data-key="source:umbilical-cord"]');

      expect(
        Object.fromEntries(Object.keys(passes).map((name) => [name, called[name]])),
      ).to.deep.equal(passes);
      const taken: Readonly<Record<keyof typeof ceilings, number>> = {
        'elements at rest': resting,
        'elements of the picture': pictured,
        'updates until it is at rest': called[update] ?? 0,
        'boxes read until it is drawn': readUntilDrawn,
        'times it changes after it is drawn': changes,
        'elements changed by a hover': changed,
        'boxes read by a hover': reads.count() - readAtRest,
      };
      for (const [name, ceiling] of Object.entries(ceilings)) {
        const count = taken[name as keyof typeof ceilings];
        expect(count, name).to.be.at.most(ceiling);
        // what is never counted would stay below any ceiling
        if (ceiling > 0) expect(count, name).to.be.above(0);
      }
    } finally {
      reads.stop();
    }
  });
});
