// SPDX-License-Identifier: MIT
import type { Path } from '../../model/selection.js';

/** What a reader can do in the picture; the host does it. */
export interface PictureActions {
  /** Selects; with `extend` as further stations of the path. */
  choose(path: Path, extend: boolean): void;
  openGroup(key: string): void;
  /** One step back: close, clear, leave. Returns whether there was something to do. */
  escape(): boolean;
  showHelp(): void;
  goToTable(): void;
}
