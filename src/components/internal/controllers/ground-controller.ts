// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../after-paint.js';
import { readGround, type Ground } from '../read-ground.js';
import { groundRules } from '../styles/ground-rules.js';
import { followPage } from './page-look.js';

/**
 * What an element stands on. It is read once before the first rendering, and then after what is
 * rendered is on the screen, when asking for a style costs nothing; also where the page or the
 * reader changes the look of the page.
 *
 * Owns: a style sheet of the host with the colours that follow from its ground. Does not own: the
 * colours of a white page or of a dark one without a background, which are in the host's styles.
 */
export class GroundController implements ReactiveController {
  #ground: Ground | undefined;
  #rules = '';
  #sheet: CSSStyleSheet | undefined;
  #isWaiting = false;
  #stopFollowing: (() => void) | undefined;

  /** `parts` selects what is coloured: the host, or only some parts of a host that holds others. */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly parts = ':host',
  ) {
    host.addController(this);
  }

  get isDark(): boolean {
    return (this.#ground ??= readGround(this.host)).isDark;
  }

  hostConnected(): void {
    this.#stopFollowing = followPage(() => void this.#readAfterPaint());
    this.host.addEventListener('pointerenter', this.#read);
  }

  hostDisconnected(): void {
    this.#stopFollowing?.();
    this.host.removeEventListener('pointerenter', this.#read);
    // it may come back to another place
    this.#ground = undefined;
  }

  hostUpdate(): void {
    this.#ground ??= readGround(this.host);
    this.#show(this.#ground);
  }

  hostUpdated(): void {
    void this.#readAfterPaint();
  }

  async #readAfterPaint(): Promise<void> {
    if (this.#isWaiting || this.#ground === undefined) return;
    this.#isWaiting = true;
    await afterPaint();
    this.#isWaiting = false;
    this.#read();
  }

  readonly #read = (): void => {
    if (!this.host.isConnected || this.#ground === undefined) return;
    const { isDark } = this.#ground;
    this.#ground = readGround(this.host);
    this.#show(this.#ground);
    if (this.#ground.isDark !== isDark) this.host.requestUpdate();
  };

  #show(ground: Ground): void {
    const { shadowRoot, ownerDocument } = this.host;
    const Sheet = ownerDocument.defaultView?.CSSStyleSheet;
    if (shadowRoot === null || Sheet === undefined) return;
    const rules = groundRules(ground, this.parts);
    // a document that adopts the host drops its sheets
    const isAdopted =
      this.#sheet !== undefined && shadowRoot.adoptedStyleSheets.includes(this.#sheet);
    if (rules === this.#rules && (isAdopted || rules === '')) return;
    this.#rules = rules;
    if (!isAdopted || this.#sheet === undefined) {
      this.#sheet = new Sheet();
      shadowRoot.adoptedStyleSheets.push(this.#sheet);
    }
    this.#sheet.replaceSync(rules);
  }
}
