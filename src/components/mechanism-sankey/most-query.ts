// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import type { ColumnChoices, LinkChoice } from '../../model/link-choices.js';
import type { Evidence } from '../../model/evidence.js';
import type { Flow } from '../../model/flow.js';
import type { MostAnswer, MostQuestion } from '../../model/most-of.js';
import type { FigureNumbers } from '../../model/node-numbers.js';
import type { Path } from '../../model/selection.js';
import { memo } from '../../view/memo.js';
import type { QuestionCode } from './question-code.js';

/** What a reader chose of the question; the rest follows from the figure. */
interface Chosen {
  /** Key of the term. */
  readonly of?: string;
  readonly facet?: string;
  readonly namedOnly?: boolean;
}

/** A question with the key of its term. */
export interface AskedMost extends MostQuestion {
  readonly of: LinkChoice;
}

/** The figure that a question is asked of. */
interface AskedFigure {
  readonly evidence: Evidence;
  readonly flow: Flow;
  readonly numbers: FigureNumbers;
}

/**
 * A reader's question what most studies of a term report in a column.
 *
 * Owns: what a reader chose, and the last answer. Does not own: the selection, which is what is
 * asked about at first.
 */
export class MostQuery {
  #chosen: Chosen = {};
  readonly #question = memo(questionOf);
  readonly #answer = memo(
    (evidence: Evidence, flow: Flow, numbers: FigureNumbers, asked: AskedMost) =>
      this.code()?.mostOf(evidence, flow, numbers, asked),
  );

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly code: () => QuestionCode | undefined,
  ) {}

  readonly choose = (chosen: Chosen): void => {
    this.#chosen = { ...this.#chosen, ...chosen };
    this.host.requestUpdate();
  };

  /**
   * The question: of what was chosen, else of what is selected, else of the first column’s largest;
   * in the next column. `undefined` where nothing is named.
   */
  questionIn(columns: readonly ColumnChoices[], selected: Path): AskedMost | undefined {
    return this.#question(columns, selected, this.#chosen);
  }

  /** The answer to a question; `undefined` where nothing is reported, or without its code. */
  answer({ evidence, flow, numbers }: AskedFigure, asked: AskedMost): MostAnswer | undefined {
    if (this.code() === undefined) return undefined; // not kept
    return this.#answer(evidence, flow, numbers, asked);
  }
}

function questionOf(
  columns: readonly ColumnChoices[],
  selected: Path,
  chosen: Chosen,
): AskedMost | undefined {
  const all = columns.flatMap(({ choices }) => choices);
  const [station] = selected;
  const of =
    all.find(({ key }) => key === chosen.of) ??
    all.find(({ facet, term }) => facet === station?.facet && term === station.term) ??
    all[0];
  if (of === undefined) return undefined;
  const others = columns.map(({ facet }) => facet).filter((facet) => facet !== of.facet);
  const next = columns[columns.findIndex(({ facet }) => facet === of.facet) + 1]?.facet;
  const { facet = '', namedOnly = true } = chosen;
  const asked = others.includes(facet) ? facet : (next ?? others.at(-1));
  return asked === undefined ? undefined : { of, facet: asked, namedOnly };
}
