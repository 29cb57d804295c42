// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import { lateVertical } from '../../figure/late-vertical.js';
import { isLarge, type Evidence } from '../../model/evidence.js';
import type { Problem } from '../../data/problems.js';
import { finishSlices, type Sliced } from '../../data/slices.js';
import { areSameSettings, type CheckedSettings } from '../../view/check-settings.js';
import { viewInSlices, type FigureView, type ViewContext } from '../../view/derive-view.js';
import { haveSameFields } from '../../view/memo.js';
import type { Drawn } from './drawing-size.js';
import { afterPaint } from '../internal/after-paint.js';
import type { NeededCode } from '../internal/controllers/needed-code.js';
import { runInSlices, runSlice } from '../internal/controllers/run-in-slices.js';

/** Time after which nothing more is likely to change, ms: then the sheet is prepared. */
const quietTime = 1000;

/** What a view is derived from. */
type Given = readonly [evidence: Evidence, settings: CheckedSettings, context: ViewContext];

/**
 * Derives the view of a figure: at once, but that of large data in slices, after which the host
 * updates. Meanwhile the view before stays, where it is of the same data. That of a sheet of paper,
 * for which a browser waits for nothing, is prepared where the data are large; the one beside a panel
 * once a reader points at what may be pressed.
 *
 * Owns: which view was derived last, and what is being derived. Does not own: what is shown.
 */
export class FigureDeriver {
  readonly #derive = viewInSlices();
  readonly #deriveBeside = viewInSlices();
  /** Gives what the view beside a panel is derived from; `undefined` while another one is shown. */
  #beside: (() => Given) | undefined;
  /** What that view was prepared from. */
  #besideOf: Given | undefined;
  #last: FigureView | undefined;
  #pending: Given | undefined;
  /** What was derived in slices: all of it is known now. */
  #finished: Given | undefined;
  #isUrgent = false;
  readonly #deriveSheet = viewInSlices();
  /** What the sheet was or is being prepared from. */
  #sheetOf: Given | undefined;
  #sheet: FigureView | undefined;
  #inSlices: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly code: NeededCode,
  ) {}

  /**
   * The view; `undefined` while the first one of large data is derived, or the code of the first one
   * from top to bottom is coming.
   */
  #deriveNow(shown: Drawn, given: Given): FigureView | undefined {
    const [evidence, settings] = given;
    if (this.#lacksCode(settings)) return this.#lastOf(evidence);
    if (this.#pending !== undefined && sameGiven(this.#pending, given) && !this.#isUrgent)
      return this.#lastOf(evidence);
    this.#pending = undefined;
    const work = this.#workOf(shown, given);
    const isKnown = this.#finished !== undefined && sameGiven(this.#finished, given);
    if (isKnown || this.#isUrgent || !isLarge(evidence.dataset))
      return this.#keep(finishSlices(work));
    // most of it may be known from before
    const done = runSlice(work);
    return done === undefined ? this.#goOn(work, given) : this.#keep(done.value);
  }

  #lacksCode({ layout }: CheckedSettings): boolean {
    return layout === 'vertical' && !this.code.has(lateVertical);
  }

  #workOf(shown: Drawn, given: Given): Sliced<FigureView> {
    return shown === 'beside' ? this.#deriveBeside(...given) : this.#derive(...given);
  }

  /**
   * The view as it is shown. On paper that of large data is the one that was prepared, or else that
   * of the screen.
   */
  deriveShown(
    shown: Drawn,
    evidence: Evidence,
    settings: CheckedSettings,
    contextOf: (shown: Drawn) => ViewContext,
  ): FigureView | undefined {
    const isSliced = isLarge(evidence.dataset);
    const given: Given = [evidence, settings, contextOf(shown)];
    if (shown === 'print') {
      const isPrepared = this.#sheetOf !== undefined && sameGiven(this.#sheetOf, given);
      const sheet = (isPrepared ? this.#sheet : undefined) ?? this.#lastOf(evidence);
      if (isSliced && sheet !== undefined) return sheet;
      this.hurry();
    }
    const view = this.#deriveNow(shown, given);
    this.#beside = shown === 'page' ? () => [evidence, settings, contextOf('beside')] : undefined;
    if (isSliced && view !== undefined && (shown === 'page' || shown === 'beside'))
      this.#prepareSheet([evidence, settings, contextOf('print')]);
    return view;
  }

  /** Prepares the view beside a panel, which a press will show, after what is pointed at is painted. */
  async prepareBeside(): Promise<void> {
    await afterPaint();
    const given = this.#beside?.();
    // large data are derived in slices anyway, and more of them would be in the way of the pointer
    if (given === undefined || isLarge(given[0].dataset) || this.#lacksCode(given[1])) return;
    if (this.#besideOf !== undefined && sameGiven(this.#besideOf, given)) return;
    this.#besideOf = given;
    finishSlices(this.#deriveBeside(...given));
  }

  #prepareSheet(given: Given): void {
    if (this.#sheetOf !== undefined && sameGiven(this.#sheetOf, given)) return;
    this.#sheetOf = given;
    this.#sheet = undefined;
    const isWanted = (): boolean => this.#sheetOf === given;
    const prepare = async (): Promise<void> => {
      // an element that comes back is drawn again
      if (!this.host.isConnected) this.#sheetOf = undefined;
      if (!isWanted()) return;
      const sheet = await runInSlices(this.#deriveSheet(...given), isWanted);
      if (isWanted()) this.#sheet = sheet;
    };
    setTimeout(() => void prepare(), quietTime);
  }

  /** Settles when nothing is being derived, and no code for it is coming. */
  get done(): Promise<unknown> {
    return this.code.settled.then(() => this.#inSlices);
  }

  /** What keeps a figure of these settings from being derived. */
  problemsOf(settings: CheckedSettings | undefined): readonly Problem[] {
    return settings?.layout === 'vertical' ? this.code.problemsOf(lateVertical) : [];
  }

  /** Derives at once in the next update, for print and for callers that cannot wait. */
  hurry(): void {
    this.#isUrgent = true;
    if (this.#pending !== undefined) this.host.requestUpdate();
  }

  #goOn(work: Sliced<FigureView>, given: Given): FigureView | undefined {
    this.#pending = given;
    const isWanted = (): boolean => this.#pending === given;
    this.#inSlices = runInSlices(work, isWanted).then(() => {
      if (!isWanted()) return;
      this.#pending = undefined;
      this.#finished = given;
      this.host.requestUpdate();
    });
    return this.#lastOf(given[0]);
  }

  #keep(view: FigureView): FigureView {
    this.#isUrgent = false;
    this.#last = view;
    return view;
  }

  #lastOf(evidence: Evidence): FigureView | undefined {
    return this.#last?.evidence === evidence ? this.#last : undefined;
  }
}

/** Whether two derivations have the same result. */
function sameGiven([a, settings, context]: Given, [b, others, other]: Given): boolean {
  return a === b && haveSameFields(context, other) && areSameSettings(settings, others);
}
