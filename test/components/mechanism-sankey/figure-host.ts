// SPDX-License-Identifier: MIT
import { fixture, html as page } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { viewDeriver } from '../../../src/view/derive-at-once.js';
import { inViewOf, type FigureView } from '../../../src/view/derive-view.js';
import type { PictureActions } from '../../../src/components/mechanism-sankey/picture-actions.js';
import { Picture } from '../../../src/components/mechanism-sankey/picture.js';
import { WholeEvidence } from '../../../src/components/internal/controllers/whole-evidence.js';
import { memo } from '../../../src/view/memo.js';
import { estimateText } from '../../../src/figure/fit-label.js';
import { styledMeasure } from '../../../src/figure/text-style.js';
import { messagesFor } from '../../../src/locales/index.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { SessionHost, settledHosts } from '../internal/controllers/session-host.js';

const measure = estimateText(12);
const styled = styledMeasure(measure);

/** The smallest host of a picture, with a list of what a reader asked for in it. */
export class FigureHost extends SessionHost {
  columns: readonly string[] = ['source', 'cargo', 'outcome'];
  maxNodes = 20;
  opened: ReadonlySet<string> = new Set();
  /** Whether there is anything to draw. */
  isDrawn = true;
  isPrinting = false;
  readonly asked: string[] = [];
  actions: PictureActions = {
    choose: (path, extend) =>
      this.asked.push(`${extend ? 'extend' : 'choose'} ${path.map(({ term }) => term).join('>')}`),
    openGroup: (key) => this.asked.push(`open ${key}`) > 0,
    closeGroup: (key) => this.asked.push(`close ${key}`) > 0,
    reveal: ({ key }) => void this.asked.push(`reveal ${key}`),
    turn: (step) => void this.asked.push(`turn ${step}`),
    escape: () => this.asked.push('escape') > 0,
    showHelp: () => this.asked.push('help'),
    goToTable: () => this.asked.push('table'),
    isTableOpen: () => false,
  };
  readonly picture = new Picture(this, {
    session: this.session,
    announcer: this.announcer,
    whole: new WholeEvidence(this, () => this.session.evidence),
    messages: () => messagesFor('en'),
    measure: () => styled,
    painted: () => this.updateComplete,
    isRightToLeft: () => false,
    isPrinting: () => this.isPrinting,
    takesLetters: () => true,
    speechLevel: () => 'short',
    canRead: () => true,
    actions: {
      choose: (...given) => this.actions.choose(...given),
      openGroup: (...given) => this.actions.openGroup(...given),
      closeGroup: (...given) => this.actions.closeGroup(...given),
      reveal: (...given) => this.actions.reveal(...given),
      turn: (step) => this.actions.turn(step),
      escape: () => this.actions.escape(),
      showHelp: () => this.actions.showHelp(),
      goToTable: () => this.actions.goToTable(),
      isTableOpen: () => this.actions.isTableOpen(),
    },
  });
  view: FigureView | undefined;
  readonly #derive = viewDeriver();
  readonly #inViewOf = memo(inViewOf);

  protected override willUpdate(): void {
    super.willUpdate();
    const { session, columns } = this;
    this.view = undefined;
    if (session.evidence === undefined || !this.isDrawn) return;
    this.view = this.#derive(
      session.evidence,
      {
        columns,
        measure: 'studies',
        missing: 'nearest',
        detail: 'auto',
        order: 'data',
        colorBy: 'source',
        layout: 'horizontal',
      },
      {
        filter: session.filter,
        maxNodes: this.maxNodes,
        step: undefined,
        opened: this.opened,
        width: 700,
        height: undefined,
        showsAll: true,
        pair: 0,
        textSize: undefined,
        rightToLeft: false,
        messages: messagesFor('en'),
        measureText: styled,
      },
    );
    session.inView = this.#inViewOf(this.view);
  }

  protected override updated(): void {
    super.updated();
    this.picture.update(this.view);
  }

  protected override render(): TemplateResult {
    const picture = this.view === undefined ? '' : this.picture.render();
    return html`${picture}${this.announcer.render()}`;
  }

  /** Updates, and waits until the picture is finished. */
  async redraw(settings: Partial<Pick<FigureHost, 'columns' | 'maxNodes' | 'isDrawn'>> = {}) {
    Object.assign(this, settings);
    this.requestUpdate();
    await this.updateComplete;
    await this.picture.ready;
    await this.updateComplete;
  }

  /** A node of the picture. */
  node(key: string): SVGGElement {
    const node = this.picture.svg?.querySelector<SVGGElement>(`g.node[data-key="${key}"]`);
    if (node == null) throw new Error(`No node ${key}.`);
    return node;
  }

  /** The key of the node that has focus. */
  get focused(): string | undefined {
    const active = this.shadowRoot?.activeElement;
    return active instanceof SVGElement ? active.dataset['key'] : undefined;
  }
}

customElements.define('figure-host', FigureHost);

/** A finished figure of the small dataset without the dataset's default conditions. */
export async function figureHost(): Promise<FigureHost> {
  const host = await fixture<FigureHost>(
    page`<figure-host .data=${smallDataset} filter="tissue:* status:*"></figure-host>`,
  );
  await settledHosts(host);
  await host.redraw();
  return host;
}
