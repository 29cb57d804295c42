// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import type { ColumnChoices, LinkChoice } from '../../model/link-choices.js';
import type { MostQuestion } from '../../model/most-of.js';
import type { Path } from '../../model/selection.js';

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

/**
 * A reader's question what most studies of a term report in a column.
 *
 * Owns: what a reader chose. Does not own: the answer, the selection, which is what is asked about
 * at first.
 */
export class MostQuery {
  #chosen: Chosen = {};

  constructor(private readonly host: ReactiveControllerHost) {}

  readonly choose = (chosen: Chosen): void => {
    this.#chosen = { ...this.#chosen, ...chosen };
    this.host.requestUpdate();
  };

  /**
   * The question: of what was chosen, else of what is selected, else of the first column’s largest;
   * in the next column. `undefined` where nothing is named.
   */
  questionIn(columns: readonly ColumnChoices[], selected: Path): AskedMost | undefined {
    const all = columns.flatMap(({ choices }) => choices);
    const [station] = selected;
    const of =
      all.find(({ key }) => key === this.#chosen.of) ??
      all.find(({ facet, term }) => facet === station?.facet && term === station.term) ??
      all[0];
    if (of === undefined) return undefined;
    const others = columns.map(({ facet }) => facet).filter((facet) => facet !== of.facet);
    const next = columns[columns.findIndex(({ facet }) => facet === of.facet) + 1]?.facet;
    const { facet = '', namedOnly = true } = this.#chosen;
    const asked = others.includes(facet) ? facet : (next ?? others.at(-1));
    return asked === undefined ? undefined : { of, facet: asked, namedOnly };
  }
}
