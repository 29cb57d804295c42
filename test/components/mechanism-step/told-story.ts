// SPDX-License-Identifier: MIT
import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawn } from '../mechanism-sankey/drawn.js';

/** A story of the bundled evidence in a box, px. */
export async function toldStory(
  steps: TemplateResult,
  { width = 1280, height = 720, display = 'slide' } = {},
): Promise<MechanismSankey> {
  const box = await fixture<HTMLElement>(
    html`<div><mechanism-sankey display=${display} step="1">${steps}</mechanism-sankey></div>`,
  );
  const element = box.querySelector('mechanism-sankey')!;
  box.style.width = `${width}px`;
  if (display === 'slide') element.style.height = `${height}px`;
  return drawn(element);
}

/** The four steps of the example. */
export const fourSteps = html`<mechanism-step
    reveal="0"
    caption="Of {all} studies, {neither} name neither"
  ></mechanism-step>
  <mechanism-step select="cargo:*" reveal="1" caption="{studies} name a cargo"></mechanism-step>
  <mechanism-step select="pathway:*" reveal="2" caption="{studies} name a pathway"></mechanism-step>
  <mechanism-step
    select="outcome:anti-apoptosis-proliferation"
    filter="species:mouse,rat"
    open="cargo:group/mirna"
    caption="{studies} report it in mice or rats"
  ></mechanism-step>`;

/** Goes to a step and waits until it is shown. */
export async function goTo(element: MechanismSankey, step: number): Promise<void> {
  element.step = step;
  await element.updateComplete;
}

/** An element of a figure's own markup. */
export function inside(element: MechanismSankey, selector: string): HTMLElement {
  const [found] = allInside(element, selector);
  if (found === undefined) throw new Error(`There is no ${selector}.`);
  return found;
}

/** All elements of a figure's own markup that match. */
export function allInside(element: MechanismSankey, selector: string): readonly HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/** The shapes of a figure that match. */
export function shapesInside(
  element: MechanismSankey,
  selector: string,
): readonly SVGGraphicsElement[] {
  return [...element.shadowRoot!.querySelectorAll<SVGGraphicsElement>(selector)];
}

/** The headline of a figure, as it is seen. */
export function headline(element: MechanismSankey): string {
  return inside(element, '#title').innerText.replace(/\s+/g, ' ').trim();
}
