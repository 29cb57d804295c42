// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import { FilterTool } from '../../../../src/components/internal/controllers/filter-tool.js';
import { Popovers } from '../../../../src/components/internal/controllers/popovers.js';
import { renderTool } from '../../../../src/components/internal/fragments/render-element-head.js';
import { messagesFor } from '../../../../src/locales/index.js';
import { smallDataset } from '../../../fixtures/small-dataset.js';
import { SessionHost, settledHosts } from './session-host.js';

const messages = messagesFor('en');

/** A host whose head has the tool Filter and the filter as a sentence. */
class FilterHost extends SessionHost {
  readonly #popovers = new Popovers<string>(this);
  readonly #filter = new FilterTool(this, this.session, this.#popovers);

  protected override render(): TemplateResult {
    const { evidence, filter } = this.session;
    const filtered = evidence && { evidence, filter, facets: ['source'] };
    return html`<div class="element-head">
      ${renderTool(this.#filter.tool(messages))}
      <p class="line">${filtered ? this.#filter.line(filtered, messages) : nothing}</p>
      ${filtered ? this.#filter.popover(filtered, messages) : nothing}
    </div>`;
  }

  find(selector: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);
  }

  async press(selector: string): Promise<void> {
    this.find(selector).click();
    await settledHosts(this);
  }

  /** The sentence without its button. */
  get line(): string {
    return this.find('.line > span[dir]').textContent;
  }

  get isOpen(): boolean {
    return this.renderRoot.querySelector('.popover.filter') !== null;
  }
}

customElements.define('filter-host', FilterHost);

async function filtering(filter = ''): Promise<FilterHost> {
  const host = await fixture<FilterHost>(
    html`<filter-host .data=${smallDataset} .filter=${filter}></filter-host>`,
  );
  await settledHosts(host);
  return host;
}

describe('FilterTool', () => {
  it('says the filter with a button that opens the popover, as the tool does', async () => {
    const host = await filtering();
    expect(host.line).to.equal('Ovary only, retracted studies left out');
    await host.press('.change button');
    expect(host.isOpen).to.equal(true);
    expect(host.find('[data-tool="filter"]').getAttribute('aria-expanded')).to.equal('true');
    await host.press('[data-tool="filter"]');
    expect(host.isOpen).to.equal(false);
    await host.press('[data-tool="filter"]');
    await host.press('.popover .close');
    expect(host.isOpen).to.equal(false);
  });

  it('says nothing where nothing is filtered', async () => {
    const host = await filtering('tissue:* status:*');
    expect(host.find('.line').textContent.trim()).to.equal('');
  });

  it('filters by what a reader chooses, and returns to the author’s filter', async () => {
    const host = await filtering();
    const before = host.studies;
    await host.press('[data-tool="filter"]');
    const reset = (): HTMLElement => host.find('.reset');
    expect(reset().getAttribute('aria-disabled')).to.equal('true');
    const term = '.group[data-facet="source"] [data-term="bone-marrow"]';
    await host.press(term);
    expect(host.studies).to.deep.equal(['birch-2020']);
    expect(host.line).to.contain('bone marrow');
    expect(host.find(term).getAttribute('aria-pressed')).to.equal('true');
    await host.press('.reset');
    expect(host.studies).to.deep.equal(before);
    expect(host.line).to.equal('Ovary only, retracted studies left out');
  });

  it('keeps what is unfolded in the popover', async () => {
    const host = await filtering();
    await host.press('[data-tool="filter"]');
    const fold = '.group[data-facet="outcome"] .fold';
    await host.press(fold);
    await host.press('.popover .close');
    await host.press('[data-tool="filter"]');
    expect(host.find(fold).getAttribute('aria-expanded')).to.equal('true');
    await host.press(fold);
    expect(host.find(fold).getAttribute('aria-expanded')).to.equal('false');
  });
});
