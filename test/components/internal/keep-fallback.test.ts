// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { nothing, PropertyValues, TemplateResult } from 'lit';
import { EvidenceElement } from '../../../src/components/internal/evidence-element.js';
import '../../../src/define.js';

/** A view that throws where it is told to. */
class ThrowingView extends EvidenceElement {
  throwsIn: 'willUpdate' | 'render' | '' = '';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.throwsIn === 'willUpdate') throw new Error('not derived');
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.throwsIn === 'render') throw new Error('not drawn');
    return html`<p class="drawn">drawn</p>`;
  }
}

customElements.define('throwing-view', ThrowingView);

/** The message of the error of the next update. */
async function updated(view: ThrowingView): Promise<string> {
  view.requestUpdate();
  return view.updateComplete.then(
    () => '',
    (error: unknown) => (error as Error).message,
  );
}

// Lit reports an error of an update to the page, too
const quiet = (event: PromiseRejectionEvent): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

describe('the fallback of an element', () => {
  before(() => addEventListener('unhandledrejection', quiet, { capture: true }));
  after(() => removeEventListener('unhandledrejection', quiet, { capture: true }));

  for (const place of ['willUpdate', 'render'] as const) {
    it(`is visible where ${place} throws, until an update succeeds`, async () => {
      const view = new ThrowingView();
      view.throwsIn = place;
      view.innerHTML = '<p>Fallback</p>';
      await fixture(html`<div>${view}</div>`);
      expect(await updated(view)).not.to.equal('');
      const fallback = view.querySelector('p')!;
      expect(fallback.offsetHeight).to.be.above(10);
      view.throwsIn = '';
      expect(await updated(view)).to.equal('');
      expect(view.shadowRoot!.querySelectorAll('.drawn')).to.have.length(1);
      expect(fallback.offsetHeight).to.equal(0);
    });
  }
});
