// SPDX-License-Identifier: MIT
import { createContext } from '@lit/context';
import type { Problem } from '../data/problems.js';
import type { Evidence } from '../model/evidence.js';
import type { Filter } from '../model/filter.js';
import type { Path, Selection } from '../model/selection.js';

/** The state that `<linked-views>` shares. Replaced on every change, never mutated. */
export interface LinkedState {
  /** `undefined` while custom data are loading or after they failed to load. */
  readonly evidence: Evidence | undefined;
  readonly problems: readonly Problem[];
  /** The author's and the reader's filter, including the dataset's defaults. */
  readonly filter: Filter;
  readonly selection: Selection;
  /** The path hovered or focused in any view. */
  readonly highlight: { readonly path: Path; readonly origin: string };
}

/** The state of the nearest `<linked-views>`. */
export const linkedContext = createContext<LinkedState>(
  Symbol.for('mechanism-sankey/linked-state'),
);
