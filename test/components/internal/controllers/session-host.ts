// SPDX-License-Identifier: MIT
import '../../../../src/evidence.js';
import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Announcer } from '../../../../src/components/internal/controllers/announcer.js';
import { DataController } from '../../../../src/components/internal/controllers/data-controller.js';
import { SessionController } from '../../../../src/components/internal/controllers/session-controller.js';
import type { Problem } from '../../../../src/data/problems.js';
import { messagesFor } from '../../../../src/locales/index.js';
import { until } from '../../mechanism-sankey/drawn.js';

/** The smallest host of a session: it draws all that the filter leaves, and counts its updates. */
export class SessionHost extends LitElement {
  static readonly provides: boolean = false;
  @property() filter = '';
  @property() selected = '';
  @property() src: string | undefined;
  @property({ attribute: false }) data: unknown;

  readonly announcer = new Announcer(this, (sentences) => sentences.join(' '));
  readonly session: SessionController;
  updates = 0;
  highlights = 0;
  /** Problems of a text that names nothing. */
  unknown: readonly Problem[] = [];
  readonly #loader = new DataController(this);

  constructor() {
    super();
    this.session = new SessionController(this, {
      loader: this.#loader,
      announcer: this.announcer,
      messages: () => messagesFor('en'),
      provides: (this.constructor as typeof SessionHost).provides,
      onHighlight: () => (this.highlights += 1),
    });
  }

  protected override willUpdate(): void {
    const { session, data, src, filter, selected } = this;
    const { provides } = this.constructor as typeof SessionHost;
    this.filter = session.update({ data, src, filter, ...(provides ? { selected } : {}) });
    if (session.evidence === undefined) return;
    this.unknown = session.takeSelected(selected);
    if (this.unknown.length === 0) this.selected = session.writeSelected();
    session.drawAll(session.evidence);
  }

  protected override updated(): void {
    this.updates += 1;
    const { session } = this;
    session.reportProblems([...session.session.problems, ...session.filterProblems]);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${this.announcer.render()}`;
  }

  /** The text of the live region. */
  get spoken(): string {
    return this.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';
  }

  /** Ids of the studies that the host draws. */
  get studies(): readonly string[] {
    return [...new Set(this.session.inView?.records.map(({ study }) => study.id))];
  }
}

/** The same with a session for the hosts inside it. */
export class SessionProvider extends SessionHost {
  static override readonly provides = true;
}

customElements.define('session-host', SessionHost);
customElements.define('session-provider', SessionProvider);

/** Waits until hosts have data and have updated. */
export async function settledHosts(...hosts: readonly SessionHost[]): Promise<void> {
  for (const host of hosts) await until(() => host.session.evidence !== undefined);
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    for (const host of hosts) await host.updateComplete;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'session-host': SessionHost;
    'session-provider': SessionProvider;
  }
}
