// SPDX-License-Identifier: MIT
import { itemAt, type FocusTarget } from '../../figure/navigate.js';
import { sizeRank } from '../../figure/size-order.js';
import type { FirstMessages } from '../../locales/index.js';
import { isAsking, type FigureView } from '../../view/derive-view.js';
import { sizedFigure } from '../../view/sized-figure.js';
import { restOf, type SpeechLevel } from '../../view/speak-figure.js';
import type { Announcer } from '../internal/controllers/announcer.js';

/** What is said needs of the picture. */
export interface SpeakerOptions {
  readonly announcer: Announcer;
  readonly messages: () => FirstMessages;
  readonly view: () => FigureView | undefined;
  readonly takesLetters: () => boolean;
  readonly speechLevel: () => SpeechLevel;
}

/**
 * What is said while keys move through the picture, besides the names of nodes and links.
 *
 * Owns: whether the keys have been said. Does not own: the live region, names, focus.
 */
export class PictureSpeaker {
  #hasEntered = false;

  constructor(private readonly options: SpeakerOptions) {}

  /**
   * Says how the figure is walked, the first time that focus comes by the keyboard; its name is
   * that of the group.
   */
  sayEntry(): void {
    if (this.#hasEntered) return;
    this.#hasEntered = true;
    const { announcer, messages, takesLetters } = this.options;
    announcer.say(messages().speech.entry(takesLetters()));
  }

  /** Says the place of a node or link by size. */
  sayRank(target: FocusTarget, namedOnly: boolean): void {
    const view = this.#openView;
    const item = view && itemAt(view, target);
    if (view === undefined || item === undefined) return;
    const rank = sizeRank(sizedFigure(view), item, namedOnly);
    if (rank === undefined) return;
    const { speech } = this.options.messages();
    const words = namedOnly ? speech.rankNamed : speech.rank;
    this.options.announcer.say(words(rank.place, rank.of));
  }

  /** Says what the name of a node or link leaves out. */
  sayRest(target: FocusTarget): void {
    const view = this.#openView;
    const item = view && itemAt(view, target);
    if (view === undefined || item === undefined) return;
    const { announcer, messages, speechLevel } = this.options;
    announcer.say(restOf(view, messages(), item, speechLevel()));
  }

  /** The view, unless a question waits, which it would answer. */
  get #openView(): FigureView | undefined {
    const view = this.options.view();
    return view === undefined || isAsking(view) ? undefined : view;
  }
}
