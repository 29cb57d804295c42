// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { jsonText } from '../../data/json-text.js';
import type { Problem } from '../../data/problems.js';
import type { Highlight } from '../../figure/highlight-marks.js';
import type { MeasureStyled } from '../../figure/text-style.js';
import type { FirstMessages } from '../../locales/index.js';
import { formatPath, samePath, type Path } from '../../model/selection.js';
import type { NeededCode } from '../internal/controllers/needed-code.js';
import type { Announcer } from '../internal/controllers/announcer.js';
import type { SessionController } from '../internal/controllers/session-controller.js';
import { memo, memoByText } from '../../view/memo.js';
import type { MechanismStep } from '../mechanism-step/mechanism-step.js';
import type { Asked } from '../../view/derive-question.js';
import { withQuestion, type FigureView } from '../../view/derive-view.js';
import { pairShowing } from './render-pager.js';
import { lateStory, storyCodeThere } from './late-story.js';
import type { ReadStep } from './read-step.js';
import { escapeAttribute } from '../../view/view-tag.js';
import { StoryActions } from './story-actions.js';
import { StoryKeys } from './story-keys.js';
import type { Answered } from './step-view.js';

/** What a story needs of its host. */
export interface StoryOptions {
  readonly session: SessionController;
  readonly announcer: Announcer;
  readonly code: NeededCode;
  readonly messages: () => FirstMessages;
  readonly measure: () => MeasureStyled;
  /** The facets of all columns, also of those that are not shown yet. */
  readonly columns: () => readonly string[];
  /** The names of the columns that are shown; all of them count where there is no story. */
  readonly columnNames: () => readonly string[];
  readonly columnCount: () => number;
  /** The figure, once it is drawn. */
  readonly view: () => FigureView | undefined;
  readonly step: () => number | undefined;
  readonly goTo: (step: number) => void;
  /** An element of the figure's own markup. */
  readonly find: (selector: string) => HTMLElement | null | undefined;
  /** Resolves after the next painting. */
  readonly painted: () => Promise<unknown>;
  readonly isRightToLeft: () => boolean;
  /** Whether keys are taken wherever focus is in the page. */
  readonly takesPageKeys: () => boolean;
  /** Whether keys of one letter or number are taken. */
  readonly takesLetters: () => boolean;
}

/**
 * A figure that is shown step by step: the `<mechanism-step>` children one after the other or,
 * without any, one column more each time.
 *
 * Owns: the steps, which of them was selected last, the answers to their questions, what is
 * announced of a step, what arrows and keys do. Does not own: the number of the step, which is the
 * host's attribute `step`, and the selection.
 */
export class Story implements ReactiveController {
  #shown = '';
  /** What the shown step selected: as long as that stays, the step is what is highlighted. */
  #path: Path = [];
  #read: readonly ReadStep[] = [];
  /** The step of the figure as it was drawn last. */
  #drawn: { readonly step: number | undefined } | undefined;
  readonly #answers = new Map<MechanismStep, { readonly guess: string }>();
  /** The same objects as long as they say the same: new ones would be painted anew. */
  readonly #readAll = memoByText((steps: readonly ReadStep[]) => steps);
  readonly #withOpened = memo(
    (own: ReadonlySet<string>, steps: readonly ReadStep[]): ReadonlySet<string> => {
      const opened = steps.flatMap(({ open }) => open);
      return opened.length === 0 ? own : new Set([...own, ...opened]);
    },
  );
  readonly #highlight = memo((view: FigureView, step: ReadStep, answered: Answered) =>
    storyCodeThere().highlightOfStep(view, step, answered),
  );
  readonly #headlines = memo(headlinesOf);
  readonly actions: StoryActions;
  readonly keys: StoryKeys;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: StoryOptions,
  ) {
    host.addController(this);
    this.actions = new StoryActions({ ...options, story: this });
    this.keys = new StoryKeys(host, this.actions, {
      ...options,
      isTold: () => options.step() != null || this.steps.length > 0,
    });
  }

  /** The steps among the children, in their order. */
  get steps(): readonly MechanismStep[] {
    // also in the paragraphs that editors put around lines
    return [
      ...this.host.querySelectorAll<MechanismStep>(
        ':scope > mechanism-step, :scope > p > mechanism-step',
      ),
    ];
  }

  /**
   * Keys of the groups that a reader opened, and of those that steps open: the same in all steps, so
   * that nothing moves.
   */
  withOpened(own: ReadonlySet<string>): ReadonlySet<string> {
    return this.#withOpened(own, this.#read);
  }

  /** The steps as markup, for another page. */
  get markup(): string {
    return this.steps.map(stepMarkup).join('');
  }

  hostUpdated(): void {
    // the figure shows the captions: as children they would stand twice
    for (const step of this.steps) step.toggleAttribute('data-in-figure', true);
  }

  /** Reads all steps and selects what a new one names; returns the problems of all. */
  take(step: number | undefined): readonly Problem[] {
    const { steps } = this;
    const { evidence } = this.options.session;
    this.#read = [];
    if (evidence === undefined || steps.length === 0) return [];
    if (this.isComing) return this.options.code.problemsOf(lateStory);
    const { readStep } = storyCodeThere();
    const columns = this.options.columns();
    this.#read = this.#readAll(
      steps.map((each, index) => readStep(each, index + 1, evidence, columns)),
    );
    const problems = this.#read.flatMap((each) => each.problems);
    if (problems.length > 0) return problems;
    const { paths = [], filter = [] } = this.read(step) ?? {};
    const shown = `${step ?? 0} ${jsonText(paths)}`;
    if (shown === this.#shown) return [];
    // other views can follow a single path; what else a step highlights is the figure's alone
    const [only] = paths.length === 1 && filter.length === 0 ? paths : [];
    const isPlain = only?.every(({ members }) => members === undefined) === true;
    this.#path = isPlain ? only : [];
    this.options.session.selectText(formatPath(this.#path), { isAnnounced: false });
    this.#shown = shown;
    return [];
  }

  /** Whether there are steps whose code is not there: a figure without them would be another one. */
  get isComing(): boolean {
    return this.steps.length > 0 && !this.options.code.has(lateStory);
  }

  /** All steps as they were read. */
  get all(): readonly ReadStep[] {
    return this.#read;
  }

  /** Whether all steps are questions. */
  get isQuiz(): boolean {
    return this.#read.length > 0 && this.#read.every(({ ask }) => ask !== '');
  }

  /** The pair of columns that shows what a step is about, where it is two at a time. */
  pairOf(step: number | undefined, present: number): number {
    const columns = this.options.columns();
    const read = this.read(step);
    if (read === undefined) return present;
    const { ask, reveal, paths } = read;
    if (ask !== '') return pairShowing([{ facet: ask, term: '' }], columns, present);
    if (reveal !== undefined) return Math.max(0, Math.min(reveal - 1, columns.length - 2));
    return pairShowing(paths[0] ?? [], columns, present);
  }

  /** A step as it was read; `undefined` before the first. */
  read(step: number | undefined): ReadStep | undefined {
    return this.#read[(step ?? 0) - 1];
  }

  /** What a step asks for; `undefined` where it asks nothing. */
  asked(step: number | undefined): Asked | undefined {
    const read = this.read(step);
    if (read === undefined || read.ask === '') return undefined;
    const isOpen = this.answered(step) === undefined;
    return { facet: read.ask, choices: read.choices, isOpen };
  }

  /** How the question of a step was answered. */
  answered(step: number | undefined): Answered {
    const element = this.steps[(step ?? 0) - 1];
    return element === undefined ? undefined : this.#answers.get(element);
  }

  /** Answers the question of a step; with an empty guess, shows the answer. */
  answer(step: number | undefined, guess: string): void {
    const element = this.steps[(step ?? 0) - 1];
    if (element === undefined) return;
    this.#answers.set(element, { guess });
    this.host.requestUpdate();
  }

  /** What a step highlights, as long as the reader selected nothing else. */
  highlight(step: number | undefined, view: FigureView): Highlight | undefined {
    const read = this.read(step);
    if (read === undefined || this.isLeft) return undefined;
    return this.#highlight(view, read, this.answered(step));
  }

  /** The headline of a step; `undefined` before the first. */
  headline(step: number | undefined, view: FigureView): string | undefined {
    const read = this.read(step);
    if (read === undefined) return undefined;
    const answered = this.answered(step);
    return storyCodeThere().headlineOfStep(view, this.options.messages(), read, answered);
  }

  /** Whether a reader selected something else than the step. */
  get isLeft(): boolean {
    return !samePath(this.options.session.selection.path, this.#path);
  }

  /** The headlines of all steps, questions and answers. */
  headlines(view: FigureView): readonly string[] {
    return this.#headlines(view, this.options.messages(), this.#read);
  }

  /** What comes after a step. */
  following(step: number | undefined): 'question' | 'step' | undefined {
    const next = this.#read[step ?? 0];
    if (next === undefined) return undefined;
    return next.ask === '' ? 'step' : 'question';
  }

  /** The number after this one, up to the last step or column. */
  next(step: number | undefined): number {
    const count = this.options.columnCount();
    const { length } = this.steps;
    return length > 0 ? Math.min(length, (step ?? 0) + 1) : Math.min(count, (step ?? count) + 1);
  }

  /** The number before this one: the first step, or two columns at least. */
  previous(step: number | undefined): number {
    const isStory = this.steps.length > 0;
    return isStory
      ? Math.min(step ?? 0, Math.max(1, (step ?? 0) - 1))
      : Math.max(2, (step ?? this.options.columnCount()) - 1);
  }

  /** Places the choices of a question beside the figure, and paints the pages of all steps for print. */
  paint(view: FigureView, isPrinting: boolean): void {
    const { find, messages, measure } = this.options;
    const { code } = lateStory;
    code?.placeChoices(find('.guesses'), view);
    if (isPrinting) code?.paintSteps(this.host.shadowRoot, view, messages(), this.all, measure());
  }

  /** Announces a step that is new to a reader who has seen the figure. */
  announceNew(step: number | undefined): void {
    const isNew = this.#drawn !== undefined && this.#drawn.step !== step;
    this.#drawn = { step };
    if (isNew) this.announce(step);
  }

  /** Announces the step that is shown now, or the answer to its question. */
  announce(step: number | undefined): void {
    const { announcer, messages } = this.options;
    const view = this.options.view();
    const { speech } = messages();
    const { length } = this.steps;
    if (length > 0) {
      const read = this.read(step);
      const answered = this.answered(step);
      const text =
        read === undefined || view === undefined
          ? (read?.caption ?? '')
          : storyCodeThere().speechOfStep(view, messages(), read, answered);
      if ((step ?? 0) === 0) announcer.say(speech.start(length));
      else announcer.say(answered === undefined ? speech.step(step ?? 0, length, text) : text);
      return;
    }
    const count = this.options.columnCount();
    announcer.say(speech.step(step ?? count, count, this.options.columnNames().at(-1) ?? ''));
  }
}

function headlinesOf(
  view: FigureView,
  messages: FirstMessages,
  steps: readonly ReadStep[],
): readonly string[] {
  return steps.flatMap((step) => {
    const own = withQuestion(view, step, messages);
    const states = own.question === undefined ? [undefined] : [undefined, { guess: '' }];
    return states.map((answered) => storyCodeThere().headlineOfStep(own, messages, step, answered));
  });
}

function stepMarkup(step: MechanismStep): string {
  const given = step.getAttributeNames().flatMap((name) => {
    const text = step.getAttribute(name) ?? '';
    return text === '' ? [] : [` ${name}="${escapeAttribute(text)}"`];
  });
  return `\n<${step.localName}${given.join('')}>${step.innerHTML}</${step.localName}>`;
}
