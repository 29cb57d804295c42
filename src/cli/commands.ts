// SPDX-License-Identifier: MIT
import type { Command } from './command.js';
import { exportCommand } from './export.js';
import { figureCommand } from './figure.js';
import { initCommand } from './init.js';
import { snippetCommand } from './snippet.js';
import { validateCommand } from './validate.js';

/** THE list of commands, in the order of the help: a command is its file and one line here. */
export const commands: readonly Command[] = [
  initCommand,
  validateCommand,
  figureCommand,
  snippetCommand,
  exportCommand,
];
