// SPDX-License-Identifier: MIT
import {
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { createRef } from 'lit/directives/ref.js';
import { linkLines, type LinkCell, type LinkLine } from '../../figure/link-lines.js';
import { linkNotes } from '../../figure/link-notes.js';
import { itemAt, type FocusTarget } from '../../figure/navigate.js';
import type { FlowItem } from '../../figure/size-order.js';
import type { FlowNode } from '../../model/flow.js';
import type { FirstMessages, Messages } from '../../locales/index.js';
import { enListening } from '../../locales/listening-words.js';
import { isAsking, wordsOf, type FigureView } from '../../view/derive-view.js';
import { fullName } from '../../view/seen-name.js';
import { sizedFigure } from '../../view/sized-figure.js';
import type { Announcer } from '../internal/controllers/announcer.js';
import { canPlay, NotePlayer } from './note-player.js';
import type { PictureActions } from './picture-actions.js';
import { renderBraille } from './render-braille.js';
import { renderPlay } from './render-play.js';

/** What sound and braille need of a picture. */
export interface ListenerOptions {
  readonly announcer: Announcer;
  readonly actions: PictureActions;
  readonly messages: () => FirstMessages;
  readonly isRightToLeft: () => boolean;
  readonly isPrinting: () => boolean;
  readonly view: () => FigureView | undefined;
  /** What has focus in the picture, or had it last. */
  readonly current: () => FocusTarget | undefined;
  /** Moves focus to a node or link. */
  readonly focus: (target: FocusTarget) => void;
  /** Highlights a node or link; nothing with `undefined`. */
  readonly point: (key: string | undefined) => void;
}

/**
 * The links of a node as sound and as a line of braille.
 *
 * Owns: whether a reader wants them, what plays, the field with the line. Does not own: where focus
 * is in the picture, and the live region.
 */
export class LinkListener implements ReactiveController {
  /** Whether the links of what gets focus are played. */
  #plays = false;
  /** Whether the line of braille is shown. */
  #shows = false;
  /** The field of the links that leave, or of the only side. */
  readonly #field = createRef<HTMLInputElement>();
  readonly #player = new NotePlayer();
  /** What got focus last: it is not played again where focus only comes back. */
  #last: string | undefined;
  /** The node of the cell that the cursor is in. */
  #reached: FlowNode | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: ListenerOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#player.close();
  }

  /** Plays the links of a node, or a link alone, and says what is heard. */
  play(target: FocusTarget): void {
    const item = this.#itemAt(target);
    if (item === undefined) return;
    const { announcer } = this.options;
    announcer.say(this.#playItem(item) ? this.#heard(item) : this.#words.noSound);
  }

  /** A button that plays the links of a node once; nothing where the browser plays no sound. */
  renderPlay(key: string): TemplateResult | typeof nothing {
    const item = this.#itemAt({ kind: 'node', key });
    const view = this.options.view();
    if (!canPlay() || view === undefined || item === undefined || 'from' in item) return nothing;
    const messages = this.options.messages();
    const { play } = this.#words;
    const name = messages.labelled(play, fullName(wordsOf(view, messages), item));
    return renderPlay(play, name, () => this.#playOrStop(item));
  }

  /** A second press ends what plays. */
  #playOrStop(item: FlowItem): void {
    if (this.#player.isPlaying) this.stop();
    else this.play({ kind: 'from' in item ? 'link' : 'node', key: item.key });
  }

  /** Shows the links of a node as braille, and moves focus there. */
  read(target: FocusTarget): void {
    if (this.#itemAt(target) === undefined) return;
    this.#shows = true;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.#field.value?.focus());
  }

  /** Focus moved in the picture, or away from it. */
  moved(hasFocus: boolean): void {
    if (!hasFocus) {
      this.stop();
      return;
    }
    if (this.#shows) this.host.requestUpdate();
    const target = this.options.current();
    const item = target && this.#itemAt(target);
    if (this.#plays && item !== undefined && item.key !== this.#last) this.#playItem(item);
    this.#last = item?.key;
  }

  /** Ends what plays. */
  stop(): void {
    this.#player.stop();
  }

  /** What a reader can set. */
  get settings(): readonly ListenerSetting[] {
    const { sound, soundKey, braille, noSound } = this.#words;
    return [
      {
        text: sound,
        note: canPlay() ? soundKey : noSound,
        isOn: this.#plays,
        set: canPlay() ? (isOn) => this.#set(isOn, this.#shows) : undefined,
      },
      { text: braille, isOn: this.#shows, set: (isOn) => this.#set(this.#plays, isOn) },
    ];
  }

  /** The line of braille of what has focus, or had it last. */
  render(): TemplateResult | typeof nothing {
    const target = this.options.current();
    const item = target && this.#itemAt(target);
    if (!this.#shows || this.options.isPrinting() || item === undefined) return nothing;
    const view = this.options.view();
    if (view === undefined) return nothing;
    const messages = this.options.messages();
    return renderBraille({
      ...{ view, messages, words: this.#words },
      node: 'from' in item ? item.from : item,
      lines: linkLines(sizedFigure(view), item),
      field: this.#field,
      at: 'from' in item ? item : undefined,
      onCell: (line, cell) => this.#reach(line, cell),
      onEnter: ({ link }) => {
        if (link !== undefined) this.options.focus({ kind: 'link', key: link.key });
      },
      onClose: () => {
        if (target !== undefined) this.options.focus(target);
        this.#set(this.#plays, false);
      },
      onLeave: () => {
        this.#reached = undefined;
        this.stop();
        this.options.point(undefined);
      },
    });
  }

  /** Says, highlights and plays the cell that the cursor reaches, whatever led it there. */
  #reach(line: LinkLine, cell: LinkCell): void {
    const view = this.options.view();
    if (view === undefined || this.#reached === cell.node) return;
    this.#reached = cell.node;
    const { announcer, messages, point } = this.options;
    const { link, node } = cell;
    const name = fullName(wordsOf(view, messages()), node);
    const count = link && sizedFigure(view).countOf(link);
    const amount =
      count === undefined
        ? this.#words.none
        : messages().figure.legend.scale(view.flow.measure, count);
    announcer.say(messages().labelled(name, amount));
    point(link?.key);
    this.stop();
    if (this.#plays && link !== undefined) this.#player.play(this.#sided(linkNotes([line], link)));
  }

  #set(plays: boolean, shows: boolean): void {
    this.#plays = plays;
    this.#shows = shows;
    if (!plays) this.stop();
    this.host.requestUpdate();
  }

  /** Returns whether the browser can play it. */
  #playItem(item: FlowItem): boolean {
    const view = this.options.view();
    if (view === undefined) return false;
    const lines = linkLines(sizedFigure(view), item);
    return this.#player.play(this.#sided(linkNotes(lines, 'from' in item ? item : undefined)));
  }

  /** In a figure from right to left, links arrive from the right. */
  #sided(notes: ReturnType<typeof linkNotes>): typeof notes {
    if (!this.options.isRightToLeft()) return notes;
    return notes.map((note) => ({ ...note, side: note.side === 1 ? -1 : 1 }));
  }

  /** How many links are heard, and where the widest leads. */
  #heard(item: FlowItem): string {
    const view = this.options.view();
    if (view === undefined) return '';
    const source = wordsOf(view, this.options.messages());
    const figure = sizedFigure(view);
    const sides = linkLines(figure, item).map(({ direction, cells }) => {
      const linked = cells.filter(({ link }) => link !== undefined);
      const widest = linked.reduce((best, cell) => (cell.size > best.size ? cell : best));
      return [direction, { count: linked.length, widest: fullName(source, widest.node) }] as const;
    });
    const { in: incoming, out } = Object.fromEntries(sides);
    return this.#words.heard(incoming, out);
  }

  /** The node or link of a place, unless a question waits, which it would answer. */
  #itemAt(target: FocusTarget): FlowItem | undefined {
    const view = this.options.view();
    return view === undefined || isAsking(view) ? undefined : itemAt(view, target);
  }

  get #words(): Messages['listening'] {
    const { listening } = this.options.messages() as Partial<Messages>;
    return listening ?? enListening;
  }
}

/** A choice of a reader. */
export interface ListenerSetting {
  readonly text: string;
  readonly note?: string;
  readonly isOn: boolean;
  /** `undefined` where the browser cannot. */
  readonly set: ((isOn: boolean) => void) | undefined;
}
