// SPDX-License-Identifier: MIT
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FocusTarget } from '../../figure/navigate.js';
import { lateListener } from './late-listener.js';
import type { LinkListener, ListenerOptions } from './link-listener.js';

/**
 * The links of a node as sound and as braille, which a reader asks for. Their code comes with the
 * panels; a key that is pressed before is answered then.
 *
 * Owns: the one listener of a figure. Does not own: what it plays and shows.
 */
export class Listening {
  #listener: LinkListener | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: ListenerOptions,
  ) {}

  /** The listener; `undefined` while its code is not there. */
  get listener(): LinkListener | undefined {
    const { code } = lateListener;
    if (code === undefined) return undefined;
    return (this.#listener ??= new code.LinkListener(this.host, this.options));
  }

  /** Plays the links of a node, or shows them as braille. */
  async ask(way: 'play' | 'read', target: FocusTarget): Promise<void> {
    // a file that is missing is reported where its panels stand
    await lateListener.bring().catch(() => this.options.actions.showHelp());
    this.listener?.[way](target);
  }

  /** Focus moved in the picture, or away from it. */
  moved(hasFocus: boolean): void {
    this.#listener?.moved(hasFocus);
  }

  /** Ends what plays. */
  stop(): void {
    this.#listener?.stop();
  }

  /** A button that plays the links of a node; nothing where that is not possible. */
  renderPlay(key: string): TemplateResult | typeof nothing {
    return this.listener?.renderPlay(key) ?? nothing;
  }

  /** The line of braille, where a reader wants it. */
  render(): TemplateResult | typeof nothing {
    return this.#listener?.render() ?? nothing;
  }
}
