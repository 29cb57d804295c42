// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import type { ColumnNodes, LinkAnswer } from '../../model/link-answer.js';
import type { ColumnChoices } from '../../model/link-choices.js';
import type { Evidence } from '../../model/evidence.js';
import { isUnnamed, type Flow } from '../../model/flow.js';
import { nodeKind, otherTerm, unnamedGroup } from '../../model/node-kind.js';
import {
  formatPath,
  joinPaths,
  pathOfKey,
  sameStations,
  type Path,
  type Station,
} from '../../model/selection.js';
import type { SessionController } from '../internal/controllers/session-controller.js';
import { MostQuery } from './most-query.js';
import type { QuestionCode } from './question-code.js';
import { memo } from '../../view/memo.js';

/** What a query needs of its host. */
export interface PathQueryOptions {
  readonly session: SessionController;
  /** The columns that are shown, in their order. */
  readonly columns: () => readonly string[];
  /** `undefined` until it is there. */
  readonly code: () => QuestionCode | undefined;
}

/** The view that a question is asked of. */
export interface AskedView {
  readonly evidence: Evidence;
  readonly flow: Flow;
  readonly resolutions: ColumnNodes;
}

/** Keys of the two nodes of a question; empty while they are not chosen. */
export interface QueryEnds {
  readonly from: string;
  readonly to: string;
}

/**
 * A reader's question how one node leads to another.
 *
 * Owns: the two ends, and what was selected before the question. Does not own: the selection, and
 * whether the question is shown.
 */
export class PathQuery {
  /** The question beside it. */
  readonly most: MostQuery;
  #ends: QueryEnds = { from: '', to: '' };
  /** The path between both ends, and what of it is selected instead. */
  #asked: Path = [];
  #followed: Path = [];
  #before: Path = [];
  readonly #answer = memo(
    (evidence: Evidence, flow: Flow, nodes: ColumnNodes, from: string, to: string) => {
      const [start] = pathOfKey(from);
      const [end] = pathOfKey(to);
      return start === undefined || end === undefined
        ? undefined
        : this.options.code()?.answerLink(evidence, flow, nodes, { from: start, to: end });
    },
  );
  readonly #choices = memo((evidence: Evidence, flow: Flow, nodes: ColumnNodes) =>
    this.options.code()?.linkChoices(evidence, flow, nodes),
  );

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: PathQueryOptions,
  ) {
    this.most = new MostQuery(host, options.code);
  }

  /** The chosen ends; one whose column is no longer shown counts as not chosen. */
  get ends(): QueryEnds {
    const columns = this.options.columns();
    const shown = (key: string): string => {
      const [station] = pathOfKey(key);
      return station !== undefined && columns.includes(station.facet) ? key : '';
    };
    return { from: shown(this.#ends.from), to: shown(this.#ends.to) };
  }

  /**
   * What the findings in view report between the ends; `undefined` until both are chosen and the code
   * is there.
   */
  answer({ evidence, flow, resolutions }: AskedView): LinkAnswer | undefined {
    const { from, to } = this.ends;
    if (this.options.code() === undefined) return undefined; // not kept
    return this.#answer(evidence, flow, resolutions, from, to);
  }

  /** What can be asked about, by column; none until the code is there. */
  choices({ evidence, flow, resolutions }: AskedView): readonly ColumnChoices[] {
    if (this.options.code() === undefined) return []; // not kept
    return this.#choices(evidence, flow, resolutions) ?? [];
  }

  /**
   * Begins with the ends of the selection where it has named ones: the first station, and the last;
   * else with the last question.
   */
  begin(): void {
    const columns = this.options.columns();
    const named = joinPaths([], this.options.session.selection.path, columns).filter(
      (station) => columns.includes(station.facet) && isNamed(station),
    );
    const [first] = named;
    const last = named.length > 1 ? named.at(-1) : undefined;
    if (first === undefined) this.ask(this.#ends.from, this.#ends.to);
    else if (last !== undefined) this.ask(formatPath([first]), formatPath([last]));
    else if (first.facet === columns.at(-1)) this.ask('', formatPath([first]));
    else this.ask(formatPath([first]), '');
  }

  /** Ends the question: what was selected before it is selected again. */
  end(): void {
    const isAsking = this.#isAsking;
    this.#asked = [];
    if (isAsking) this.options.session.select(this.#before);
  }

  /** Begins when its panel opens, ends when it closes. */
  followPanel(wasOpen: boolean, isOpen: boolean): void {
    if (isOpen && !wasOpen) this.begin();
    else if (wasOpen && !isOpen) this.end();
  }

  /**
   * Selects the two ends, so that what is reported between them is highlighted. Where an end is
   * taken back, what was selected before is selected again. A link begins at the end of the earlier
   * column, whichever of the two was chosen for that.
   */
  ask(from: string, to: string): void {
    const { session, columns } = this.options;
    const isAsking = this.#isAsking;
    if (!isAsking) this.#before = session.selection.path;
    const isComplete = from !== '' && to !== '';
    const given = [...pathOfKey(from), ...pathOfKey(to)];
    this.#asked = isComplete ? joinPaths([], given, columns()) : [];
    const isReversed = isComplete && this.#asked[0]?.facet !== given[0]?.facet;
    this.#ends = isReversed ? { from: to, to: from } : { from, to };
    if (isComplete) session.select(this.#asked);
    else if (isAsking) session.select(this.#before);
    this.host.requestUpdate();
  }

  /** Selects a way between the ends, or a step of one; the second time, the ends again. */
  follow(path: Path): void {
    const { session } = this.options;
    this.#followed = path;
    session.select(sameStations(path, session.selection.path) ? this.#asked : path);
  }

  /** Whether what is selected is the question, and nothing that a reader chose since. */
  get #isAsking(): boolean {
    const { path } = this.options.session.selection;
    const isOf = (asked: Path): boolean => asked.length > 0 && sameStations(asked, path);
    return this.#asked.length > 0 && (isOf(this.#asked) || isOf(this.#followed));
  }
}

function isNamed({ term }: Station): boolean {
  return term !== otherTerm && term !== unnamedGroup && !isUnnamed({ kind: nodeKind(term) });
}
