// SPDX-License-Identifier: MIT
import type { Path } from '../../model/selection.js';
import type { HoverCard } from '../internal/controllers/hover-card.js';
import type { MarksController } from '../internal/controllers/marks-controller.js';
import { besidePoint, type Point } from '../internal/place-card.js';
import type { StackList } from './stack-list.js';
import { stackCard, studyCard } from './timeline-card.js';
import { stackOf, type MarkContext } from './timeline-view.js';

/** What pointing needs of the timeline. */
export interface PointingOptions {
  readonly marks: MarksController;
  readonly card: HoverCard;
  readonly list: StackList;
  /** What is drawn; `undefined` while nothing is. */
  readonly context: () => MarkContext | undefined;
}

/**
 * Pointing at the marks of the timeline: shows the card of a study or stack, opens stacks and rows,
 * selects all else.
 *
 * Owns: the listeners, which the host binds in its template. Does not own: what is selected or
 * open, how the card looks.
 */
export class Pointing {
  constructor(private readonly options: PointingOptions) {}

  readonly onClick = (event: Event): void => {
    const { marks, card, list } = this.options;
    const { target } = event;
    if (!(target instanceof Element) || target.closest('.stack-list, .row-studies') !== null)
      return;
    const opens = target.closest<HTMLElement>('button.stack, button.strip');
    card.hide();
    if (opens === null) marks.onClick(event);
    else list.toggle(opens.dataset['key'] ?? '');
  };

  readonly onPointerOver = (event: PointerEvent): void => {
    this.options.marks.onPointerOver(event);
    if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    this.#showCard(event.target, { x: event.clientX, y: event.clientY });
  };

  readonly onPointerLeave = (): void => {
    this.options.marks.onPointerLeave();
    this.options.card.hide();
  };

  readonly onFocusIn = (event: FocusEvent): void => {
    this.options.marks.onFocusIn(event);
    const { target } = event;
    if (target instanceof Element && target.matches(':focus-visible')) this.#showCard(target);
  };

  readonly onFocusOut = (): void => {
    this.options.marks.onFocusOut();
    this.options.card.hide();
  };

  /** The card of the study or stack at a target; none beside a list that is open. */
  #showCard(target: Element, pointer?: Point): void {
    const { card, list, context } = this.options;
    const mark = target.closest<HTMLElement | SVGElement>('.mark, button.stack');
    const drawn = context();
    const stack = target.closest<HTMLElement>('button.stack')?.dataset['key'];
    if (mark === null || drawn === undefined || (stack !== undefined && stack === list.key)) {
      card.hide();
      return;
    }
    const { study } = mark.dataset;
    const [row, column] = stackOf(drawn.view, stack);
    const text =
      study === undefined
        ? stackCard(drawn, row?.term ?? '', column)
        : studyCard(drawn, study, !mark.matches('button'));
    const keep = [mark.getBoundingClientRect()];
    if (text !== undefined)
      card.show(text, { point: pointer ?? besidePoint(keep), keep, along: [] });
  }
}

/** The path that the mark at a target stands for; empty where there is none. */
export function pathAt(target: Element, by: string | undefined): Path {
  const study = target.closest<HTMLElement>('[data-study]')?.dataset['study'];
  if (study !== undefined) return [{ facet: 'study', term: study }];
  const term = target.closest<HTMLElement>('button.row-name')?.dataset['term'];
  return term === undefined || by === undefined ? [] : [{ facet: by, term }];
}
