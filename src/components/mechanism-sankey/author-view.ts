// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatFilter } from '../../model/filter.js';
import { readViewFragment, writeViewFragment, type ViewWords } from '../../model/view-link.js';
import { landOn } from '../internal/landing.js';
import type { SessionController } from '../internal/controllers/session-controller.js';

/** A host with settings that a link can carry. */
export interface AuthorViewOptions {
  readonly session: SessionController;
  /** Resolves after the next painting. */
  readonly painted: () => Promise<unknown>;
  /** The settings as text, in the form of the attributes. */
  readonly read: () => ViewWords;
  /** Takes settings; those that are missing or empty go back to their defaults. */
  readonly write: (settings: ViewWords) => void;
}

/** Settings that a step of a story or a path changes: no reason to offer a reset. */
const passingSettings = ['selected', 'step', 'filter'];

/**
 * The view that the author of a page set, while a reader changes settings or opens a link.
 *
 * Owns: the author's settings once they differ, links to a view, the data version that a link was
 * made with. Does not own: the settings in force, which are the host's attributes, and the filter,
 * which is the session's.
 */
export class AuthorView implements ReactiveController {
  /** Data version of the link that was opened; empty without a link or a version. */
  linkedVersion = '';
  #author: ViewWords | undefined;
  #isLinkOpen = false;
  /** The fragment of the link that was opened last. */
  #opened: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: AuthorViewOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    // a figure that is moved keeps what a reader changed since
    const isNew = this.#opened !== location.hash;
    // a reader who scrolled while the page loaded stays there
    if (isNew && this.#openLink() && scrollY === 0) void this.#show();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  /** Whether links find the host only by its place among the figures of the page. */
  get isNumbered(): boolean {
    const { id, localName } = this.host;
    return id === '' && document.querySelectorAll(localName).length > 1;
  }

  /** Keeps the author's settings; to be called before a reader's change. */
  remember(): void {
    this.#author ??= this.options.read();
  }

  /** Whether {@link reset} would change anything that a reader sees. */
  get isChanged(): boolean {
    if (this.#isLinkOpen || this.options.session.isFilterChanged) return true;
    const author = this.#author;
    if (author === undefined) return false;
    return Object.entries(this.options.read()).some(
      ([name, text]) => !passingSettings.includes(name) && text !== author[name],
    );
  }

  /** Back to what the author set. */
  reset(): void {
    if (this.#author !== undefined) this.options.write(this.#author);
    this.options.session.resetFilter();
    this.linkedVersion = '';
    this.#isLinkOpen = false;
    this.host.requestUpdate();
  }

  /** The address that opens exactly this view. */
  get address(): string {
    const { session, read } = this.options;
    const settings = { ...read(), filter: formatFilter(session.filter) };
    const version = session.evidence?.dataset.dataVersion;
    return location.href.replace(/#.*$/, '') + writeViewFragment(this.#name, settings, version);
  }

  /** Names the host in links: its id, else its place among the page's figures. */
  get #name(): string {
    const { id, localName } = this.host;
    if (id !== '') return id;
    return `figure-${[...document.querySelectorAll(localName)].indexOf(this.host) + 1}`;
  }

  readonly #follow = (): void => {
    if (this.#openLink()) void this.#show();
  };

  /** Takes the settings of the page's address. Returns whether it names the host. */
  #openLink(): boolean {
    const found = readViewFragment(location.hash, this.#name);
    if (found === undefined) return false;
    this.#opened = location.hash;
    this.remember();
    this.options.session.keepAuthorFilter(this.#author?.['filter'] ?? '');
    this.options.write(found.words);
    this.linkedVersion = found.dataVersion ?? '';
    this.#isLinkOpen = true;
    this.host.requestUpdate();
    return true;
  }

  /** Scrolls to the host, as a browser does to an element that a link names. */
  async #show(): Promise<void> {
    await this.options.painted();
    const { top } = this.host.getBoundingClientRect();
    const isInView = top >= 0 && top < innerHeight / 2;
    if (this.host.isConnected && !isInView) landOn(this.host);
  }
}
