// SPDX-License-Identifier: MIT
import type { Path } from '../../model/selection.js';

/** Actions of a reader in the picture, performed by the host. */
export interface PictureActions {
  /** Selects; with `extend`, adds to the selected path. */
  choose(path: Path, extend: boolean): void;
  openGroup(key: string): void;
  /** Goes one step back: close, clear, leave. Returns whether anything changed. */
  escape(): boolean;
  showHelp(): void;
  goToTable(): void;
}
