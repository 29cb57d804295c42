// SPDX-License-Identifier: MIT
import type { Problem } from '../../../data/problems.js';
import { toggled } from '../../../data/toggled.js';
import type { Evidence } from '../../../model/evidence.js';
import { divideChange, parseFilter, withDefaults, type Filter } from '../../../model/filter.js';
import { memo } from '../../../view/memo.js';

/**
 * The conditions that one view has beyond those of the views around it, and which of them a reader
 * lifted. A new text of the author puts all of them back.
 *
 * Owns: which conditions are lifted. Does not own: the attribute, and the filter that views share.
 */
export class OwnConditions {
  filter: Filter = [];
  problems: readonly Problem[] = [];
  lifted: ReadonlySet<string> = new Set();
  #text = '';
  readonly #parse = memo((text: string, evidence: Evidence) => parseFilter(text, evidence));
  readonly #join = memo((own: Filter, lifted: ReadonlySet<string>, shared: Filter) =>
    withDefaults(withoutFacets(own, lifted), shared),
  );

  /** Reads the view's attribute `filter`. */
  read(text: string, evidence: Evidence | undefined): void {
    if (text !== this.#text) this.lifted = new Set();
    this.#text = text;
    const { filter, problems } =
      evidence === undefined ? { filter: [], problems: [] } : this.#parse(text, evidence);
    this.filter = filter;
    this.problems = problems;
  }

  /** The filter in force: what of the own conditions is not lifted, then the shared ones. */
  join(shared: Filter): Filter {
    return this.#join(this.filter, this.lifted, shared);
  }

  /** Lifts what a reader's filter changes of the own conditions; returns what all views share. */
  divide(filter: Filter, shared: Filter): Filter {
    const divided = divideChange(filter, withoutFacets(this.filter, this.lifted), shared);
    this.lifted = new Set([...this.lifted, ...divided.lifted]);
    return divided.shared;
  }

  /** Lifts the condition on a facet, or puts it back. */
  toggle(facet: string): void {
    this.lifted = toggled(this.lifted, facet);
  }
}

function withoutFacets(filter: Filter, facets: ReadonlySet<string>): Filter {
  return facets.size === 0 ? filter : filter.filter((clause) => !facets.has(clause.facet));
}
