// SPDX-License-Identifier: MIT
import type { FocusTarget } from '../../figure/navigate.js';
import type { Path } from '../../model/selection.js';

/** Actions of a reader in the picture, performed by the host. */
export interface PictureActions {
  /** Selects; with `extend`, adds to the selected path. */
  choose(path: Path, extend: boolean): void;
  /** Shows what a node gathers, in its place. Returns whether it gathers anything. */
  openGroup(key: string): boolean;
  /** Gathers again what an opened group shows. Returns whether the node is one of these. */
  closeGroup(key: string): boolean;
  /** Shows the next pair of columns, or with -1 the one before. */
  turn(step: number): void;
  /** Shows the columns of a node or link that is not drawn, and moves focus there. */
  reveal(target: FocusTarget): void;
  /** Goes one step back: close, clear, leave. Returns whether anything changed. */
  escape(): boolean;
  showHelp(): void;
  /** Whether the table of links is open. */
  isTableOpen(): boolean;
  goToTable(): void;
}
