// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { shown } from '../fixtures/shown.js';
import { waitUntil } from '../fixtures/wait-until.js';

/** Elements that list studies of what is pressed, and what to press. */
const cases = {
  'evidence-matrix': {
    template: html`<evidence-matrix></evidence-matrix>`,
    press: 'button[data-at]',
  },
  'study-timeline': {
    template: html`<study-timeline></study-timeline>`,
    press: 'button[data-at][aria-expanded]',
  },
  'translation-challenges': {
    template: html`<translation-challenges></translation-challenges>`,
    press: 'button.concerns',
  },
};

describe('a list of studies', () => {
  for (const [tag, { template, press }] of Object.entries(cases)) {
    it(`of <${tag}> is one tab stop, with arrow keys`, async () => {
      const holder = await shown<HTMLElement>(html`<div style="width: 900px">${template}</div>`);
      const element = holder.querySelector(tag) as HTMLElement & {
        updateComplete: Promise<boolean>;
      };
      const root = element.shadowRoot!;
      element.scrollIntoView();
      const rows = (): readonly Element[] => [
        ...root.querySelectorAll('.study-rows > li > button[data-stop]'),
      ];
      const stops = (): number =>
        root.querySelectorAll('.study-rows [data-stop][tabindex="0"]').length;
      await waitUntil(() => root.querySelector(press) !== null);
      for (const button of root.querySelectorAll<HTMLElement>(press)) {
        if (rows().length > 1) break;
        button.click();
        await element.updateComplete;
      }
      const [first, second] = rows() as readonly HTMLElement[];
      expect(stops()).to.equal(root.querySelectorAll('.study-rows').length);
      first!.focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(root.activeElement).to.equal(second);
      expect([first!.tabIndex, second!.tabIndex]).to.deep.equal([-1, 0]);
    });
  }
});
