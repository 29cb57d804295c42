// SPDX-License-Identifier: MIT
import type { Option, Typed } from './options.js';

/** What a command reads from and writes to. */
export interface Terminal {
  /** Writes results, as they are. */
  readonly print: (text: string | Uint8Array) => void;
  /** Writes a line on what is going on or wrong, apart from the results. */
  readonly report: (text: string) => void;
}

/** One of the things that the command line does. */
export interface Command {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** What follows its name: `[file]`. */
  readonly usage: string;
  readonly options: readonly Option[];
  /** Further lines of its help. */
  readonly notes: string;
  /** Lines that can be typed as they are, with what each does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  /** Returns the exit code: 0, 1 where the data have problems, 2 where a file cannot be read. */
  readonly run: (typed: Typed, terminal: Terminal) => Promise<number>;
  /** Answers a wrong command where other programs read what is printed. */
  readonly printError?: (message: string, args: readonly string[], terminal: Terminal) => void;
}
