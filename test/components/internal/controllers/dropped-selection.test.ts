// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import '../../../../src/define.js';
import type { EvidenceElement } from '../../../../src/components/internal/evidence-element.js';
import { shown } from '../../../fixtures/shown.js';
import { renamedDataset, smallDataset } from '../../../fixtures/small-dataset.js';
import { all, one, textOf } from '../../linked-views/linked-page.js';
import { until } from '../../mechanism-sankey/drawn.js';

const views = [
  {
    view: html`<study-table
      .data=${smallDataset}
      filter="tissue:* status:*"
      selected="source:umbilical-cord"
    ></study-table>`,
    drawn: 'tr[data-study]',
    choose: undefined,
  },
  {
    view: html`<evidence-matrix
      .data=${smallDataset}
      filter="tissue:* status:*"
    ></evidence-matrix>`,
    drawn: 'button[data-key]',
    choose: 'button[data-key="source:umbilical-cord"]',
  },
  {
    view: html`<study-timeline .data=${smallDataset} filter="tissue:* status:*"></study-timeline>`,
    drawn: 'button[data-key]',
    choose: 'button.row-name[data-term="umbilical-cord"]',
  },
] as const;

describe('a selection missing from new data', () => {
  for (const { view, drawn, choose } of views) {
    it(`is cleared by a standalone view, with a message (${view.strings[0]?.split(' ')[0] ?? ''}>)`, async () => {
      const element = await shown<EvidenceElement>(view);
      await until(() => all(element, drawn).length > 0);
      if (choose !== undefined) one(element, choose).click();
      await until(() => all(element, '[aria-current="true"], [aria-pressed="true"]').length > 0);
      const events: string[] = [];
      element.addEventListener('evidence-select', (event) => events.push(event.selection));
      element.data = renamedDataset;
      await until(() => all(element, '.lost').length === 1);
      expect(textOf(one(element, '.lost'))).to.contain(
        'umbilical cord is not in these data. Selection cleared.',
      );
      expect(events).to.deep.equal(['']);
      expect(all(element, '.error, [aria-current="true"], [aria-pressed="true"]')).to.have.length(
        0,
      );
      await until(() =>
        textOf(one(element, '[role="status"]')).includes(
          'umbilical cord is not in these data. Selection cleared.',
        ),
      );
      await expect(element).to.be.accessible();
      one(element, '.lost button').click();
      await element.updateComplete;
      expect(all(element, '.lost')).to.have.length(0);
    });
  }
});
