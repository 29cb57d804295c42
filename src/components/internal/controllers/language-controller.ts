// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { messagesFor, type Messages } from '../../../locales/index.js';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Provides messages in the language of the nearest `lang`, across shadow roots; observes changes.
 */
export class LanguageController implements ReactiveController {
  language = 'en';
  /** Whether the text direction is right to left. */
  rightToLeft = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get messages(): Messages {
    return messagesFor(this.language);
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
