// SPDX-License-Identifier: MIT
import { createContext } from '@lit/context';
import { emptySession, reduceSession, type Session, type SessionAction } from '../model/session.js';

/** Is called after a change, with the session now and before. */
export type SessionListener = (now: Session, before: Session) => void;

/**
 * Holds the session of one figure or of a `<linked-views>`. The only way to change it is
 * {@link SessionStore.dispatch}; whoever draws from it subscribes.
 */
export class SessionStore {
  #session: Session = emptySession;
  readonly #listeners = new Set<SessionListener>();

  get session(): Session {
    return this.#session;
  }

  /** Applies an action and notifies the subscribers, unless it changes nothing. */
  dispatch(action: SessionAction): void {
    const before = this.#session;
    const now = reduceSession(before, action);
    if (now === before) return;
    this.#session = now;
    for (const listener of [...this.#listeners]) listener(now, before);
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: SessionListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** The session of the nearest `<linked-views>`. */
export const sessionContext = createContext<SessionStore>(Symbol.for('mechanism-sankey/session'));
