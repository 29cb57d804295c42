// SPDX-License-Identifier: MIT
import type { Evidence } from '../../../model/evidence.js';
import { visibleRecords, type Filter } from '../../../model/filter.js';
import { findingsThrough, type Path } from '../../../model/selection.js';
import type { InView } from '../../../model/hidden.js';
import { memo } from '../../../view/memo.js';

/** Number of paths whose findings are kept: one selected, one highlighted, and two to compare. */
const keptPaths = 4;

/** The findings of a path among what was in view. */
interface FoundPath {
  readonly inView: InView;
  readonly path: Path;
  readonly findings: ReadonlySet<number>;
}

/**
 * What of the evidence a host draws, and the findings of the last paths among it.
 *
 * Owns: these findings. Does not own: filter and selection.
 */
export class DrawnFindings {
  /** `undefined` while nothing is drawn. */
  inView: InView | undefined;
  #found: readonly FoundPath[] = [];
  readonly #visible = memo((evidence: Evidence, filter: Filter): InView => ({
    filter,
    records: visibleRecords(evidence, filter),
    leftOut: [],
    missing: 'nearest',
  }));

  /** All that a filter leaves. */
  drawAll(evidence: Evidence, filter: Filter): InView {
    this.inView = this.#visible(evidence, filter);
    return this.inView;
  }

  /** The drawn findings that pass through a path; none for an empty one. */
  through(evidence: Evidence | undefined, path: Path): ReadonlySet<number> {
    const { inView } = this;
    if (evidence === undefined || inView === undefined || path.length === 0) return new Set();
    const known = this.#found.find((each) => each.inView === inView && each.path === path);
    if (known !== undefined) return known.findings;
    const { records, missing, flow } = inView;
    const findings = findingsThrough(evidence, records, path, missing, flow);
    this.#found = [{ inView, path, findings }, ...this.#found.slice(0, keptPaths - 1)];
    return findings;
  }
}
