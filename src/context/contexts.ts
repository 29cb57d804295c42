// SPDX-License-Identifier: MIT
import { createContext } from '@lit/context';
import type { Problem } from '../data/problems.js';
import type { Evidence } from '../model/evidence.js';
import type { Filter } from '../model/filter.js';
import type { Path, Selection } from '../model/selection.js';

/** What `<linked-views>` shares. A new object for every change; never changed in place. */
export interface LinkedState {
  /** `undefined` while own data are loading or have failed. */
  readonly evidence: Evidence | undefined;
  readonly problems: readonly Problem[];
  /** The author's and reader's filter, with the dataset's defaults. */
  readonly filter: Filter;
  readonly selection: Selection;
  /** What is pointed at in any view. */
  readonly highlight: { readonly path: Path; readonly origin: string };
}

/** The state of the nearest `<linked-views>`. */
export const linkedContext = createContext<LinkedState>(
  Symbol.for('mechanism-sankey/linked-state'),
);
