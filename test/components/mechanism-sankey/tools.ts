// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import type { Panel } from '../../../src/components/mechanism-sankey/toolbar-options.js';
import { drawn } from './drawn.js';

/** All elements of a figure's own markup that match a selector. */
export function inside(element: MechanismSankey, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The first element that matches a selector; fails where there is none. */
export function one(element: MechanismSankey, selector: string): HTMLElement {
  return inside(element, selector)[0] ?? expect.fail(`no ${selector}`);
}

/** Presses what matches a selector, and waits for the update. */
export async function press(element: MechanismSankey, selector: string): Promise<void> {
  one(element, selector).click();
  await element.updateComplete;
}

/** Opens, or closes, what a button of the toolbar opens; returns the panel or popover. */
export async function openTool(
  element: MechanismSankey,
  tool: Panel,
  opened = '.popover, .side',
): Promise<HTMLElement> {
  await press(element, tool === 'menu' ? '.menu-button' : `[data-panel="${tool}"]`);
  return one(element, opened);
}

/** A drawn figure in a holder of a width, px, and a language. */
export async function figureIn(
  figure: TemplateResult,
  { width = 1200, lang = 'en' } = {},
): Promise<MechanismSankey> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang} style="width: ${width}px">${figure}</div>`,
  );
  return drawn(holder.querySelector('mechanism-sankey')!);
}
