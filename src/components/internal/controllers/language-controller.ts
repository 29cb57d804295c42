// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveElement } from 'lit';
import { bringTexts } from '../../../data/default-evidence.js';
import { bringLanguage, messagesThere } from '../../../locales/languages.js';
import type { FirstMessages } from '../../../locales/messages.js';
import { showFallback } from '../keep-fallback.js';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Provides messages in the language of the nearest `lang`, across shadow roots; observes changes.
 *
 * Owns: which language it is, and the wait for its words, which may be a file of their own. Does not
 * own: the updates of the host, which it only delays.
 */
export class LanguageController implements ReactiveController {
  language = 'en';
  /** Whether the text direction is right to left. */
  rightToLeft = false;

  #messages = messagesThere(this.language);
  #coming: Promise<void> | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  /** The words of the language; while they are coming, those that the host was drawn with. */
  get messages(): FirstMessages {
    if (!this.isComing) this.#messages = messagesThere(this.language);
    return this.#messages;
  }

  /** Whether the words of the language are not there yet. */
  get isComing(): boolean {
    return this.#coming !== undefined;
  }

  /** Runs an update once the words are there; until the first one, the host shows its children. */
  inWords(update: () => void): Promise<void> | undefined {
    if (!this.isComing) {
      update();
      return undefined;
    }
    if (!this.host.hasUpdated) showFallback(this.host);
    return this.#afterWords(update);
  }

  hostConnected(): void {
    this.#read();
    listeners.add(this.#update);
    if (observer === undefined) {
      observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
      observer.observe(document, {
        attributes: true,
        attributeFilter: ['lang', 'dir'],
        subtree: true,
      });
    }
  }

  hostDisconnected(): void {
    listeners.delete(this.#update);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }

  readonly #update = (): void => {
    const before = `${this.language} ${this.rightToLeft}`;
    this.#read();
    if (before !== `${this.language} ${this.rightToLeft}`) this.host.requestUpdate();
  };

  #read(): void {
    this.language = nearest(this.host, 'lang') || 'en';
    this.rightToLeft = nearest(this.host, 'dir') === 'rtl';
    const files = [bringLanguage(this.language), bringTexts(this.language)];
    const coming = files.filter((file) => file !== undefined);
    this.#coming =
      coming.length === 0 ? undefined : Promise.allSettled(coming).then(() => undefined); // else English
  }

  async #afterWords(update: () => void): Promise<void> {
    // another language may be asked for meanwhile
    for (let coming = this.#coming; coming !== undefined;) {
      await coming;
      coming = coming === this.#coming ? (this.#coming = undefined) : this.#coming;
    }
    update();
  }
}

function nearest(start: Element, attribute: string): string {
  let element: Element | null = start;
  while (element !== null) {
    const found: Element | null = element.closest(`[${attribute}]`);
    if (found !== null) return found.getAttribute(attribute) ?? '';
    const root: Node = element.getRootNode();
    // not by its class: a shadow root of another document is of another one
    element = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return '';
}
