// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { until } from './drawn.js';
import { sendKeys } from './send-keys.js';
import { figureIn, inside, one, openTool, press } from './tools.js';

const figure = (width?: number): Promise<MechanismSankey> =>
  figureIn(
    html`<mechanism-sankey .data=${smallDataset} filter="tissue:* status:*"></mechanism-sankey>`,
    width === undefined ? {} : { width },
  );
const focused = (element: MechanismSankey): Element | null | undefined =>
  element.shadowRoot?.activeElement;
const isShown = (element: HTMLElement): boolean => element.checkVisibility();

describe('the toolbar of <mechanism-sankey>', () => {
  it('stands on the line of the heading, with one thing open at a time', async () => {
    const element = await figure();
    const heading = one(element, 'h2').getBoundingClientRect();
    const tools = one(element, '[role="toolbar"]').getBoundingClientRect();
    expect(tools.top).to.be.below(heading.bottom);
    expect(tools.left).to.be.at.least(heading.left);
    for (const tool of ['filter', 'view', 'export', 'help'] as const) {
      await openTool(element, tool);
      expect(
        inside(element, '.tools [aria-expanded="true"]').map((each) => each.dataset['panel']),
      ).to.deep.equal([tool]);
      expect(inside(element, '.popover, .side'), tool).to.have.length(1);
    }
    await press(element, '[data-panel="help"]');
    expect(inside(element, '.popover, .side')).to.have.length(0);
  });

  it('moves along its buttons with the arrow keys', async () => {
    const element = await figure();
    const buttons = inside(element, '.buttons button');
    buttons[0]!.focus();
    await sendKeys(element, 'ArrowRight');
    expect(focused(element)).to.equal(buttons[1]);
    await sendKeys(element, 'End');
    expect(focused(element)).to.equal(buttons.at(-1));
    await sendKeys(element, 'ArrowRight');
    expect(focused(element)).to.equal(buttons.at(-1));
    await sendKeys(element, 'ArrowLeft');
    expect(focused(element)).to.equal(buttons.at(-2));
  });

  it('has its buttons in a menu where it is narrow', async () => {
    const element = await figure(400);
    const menu = one(element, '.menu-button');
    const filter = one(element, '[data-panel="filter"]');
    const { width, height } = menu.getBoundingClientRect();
    expect([width, height]).to.deep.equal([44, 44]);
    expect(isShown(filter)).to.equal(false);
    menu.focus();
    await press(element, '.menu-button');
    expect([menu.getAttribute('aria-expanded'), isShown(filter)]).to.deep.equal(['true', true]);
    for (const button of inside(element, '.buttons button'))
      expect(button.offsetHeight, button.textContent).to.be.at.least(44);
    expect(one(element, '[data-panel="help"]').innerText.trim()).to.equal('Keyboard shortcuts');
    await sendKeys(element, 'Escape');
    await until(() => !isShown(filter));
    expect(focused(element)).to.equal(menu);
    expect(isShown(one(await figure(600), '.menu-button')), 'at 600 px').to.equal(false);
  });

  it('moves focus from the menu into what opens, and back when that closes', async () => {
    const element = await figure(400);
    for (const tool of ['filter', 'export'] as const) {
      await press(element, '.menu-button');
      one(element, `[data-panel="${tool}"]`).focus();
      const opened = await openTool(element, tool);
      await until(() => focused(element) === opened);
      await sendKeys(element, 'Escape');
      await until(() => inside(element, '.popover, .side').length === 0);
      expect(focused(element)).to.equal(one(element, '.menu-button'));
    }
  });

  it('closes a popover when the page is pressed, but not a panel', async () => {
    const element = await figure();
    const pressPage = async (): Promise<void> => {
      for (const type of ['pointerdown', 'pointerup'])
        document.body.dispatchEvent(new PointerEvent(type, { bubbles: true }));
      await element.updateComplete;
    };
    await openTool(element, 'help');
    await pressPage();
    expect(inside(element, '.popover')).to.have.length(0);
    await openTool(element, 'filter');
    await pressPage();
    expect(inside(element, '.side')).to.have.length(1);
  });

  it('shows popovers within the figure, below the buttons, at any width', async () => {
    for (const width of [1200, 560, 320]) {
      const element = await figure(width);
      for (const tool of ['export', 'help'] as const) {
        if (width < 600) await press(element, '.menu-button');
        const popover = (await openTool(element, tool)).getBoundingClientRect();
        const host = element.getBoundingClientRect();
        const where = `${tool} at ${width} px`;
        expect(popover.left, where).to.be.at.least(host.left - 0.5);
        expect(popover.right, where).to.be.at.most(host.right + 0.5);
        expect(popover.width, where).to.be.at.most(600);
        expect(popover.top, where).to.be.at.least(host.top + 32);
        await press(element, width < 600 ? '.menu-button' : `[data-panel="${tool}"]`);
      }
    }
  });

  it('turns letter keys off in the help', async () => {
    const element = await figure();
    const help = await openTool(element, 'help');
    expect(help.querySelectorAll('dt')).not.to.have.length(0);
    const box = help.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
    expect(box.checked).to.equal(true);
    box.click();
    await press(element, '[data-panel="help"]');
    one(element, 'svg [tabindex="0"]').focus();
    await sendKeys(element, '?');
    expect(inside(element, '.popover')).to.have.length(0);
  });
});
