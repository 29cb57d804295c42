// SPDX-License-Identifier: MIT
// The command line: dist/cli.js, run by `npx mechanism-sankey`.
import { nearestWord } from '../data/problems.js';
import type { Terminal } from './command.js';
import { commands } from './commands.js';
import { commandHelp, generalHelp } from './help.js';
import { readArguments } from './options.js';
import { packageVersion } from './package-files.js';
import { UsageError } from './usage-error.js';

const wrongUsage = 2;

const terminal: Terminal = {
  print: (text) => void process.stdout.write(text),
  report: (text) => void process.stderr.write(`${text}\n`),
};

// a reader such as `head` may close the pipe before the end
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  terminal.report(`The standard output cannot be written: ${error.message}.`);
  process.exit(1);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  terminal.report(error.message);
  process.exitCode = wrongUsage;
}

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || /^(help|--help|-h)$/.test(name)) return explain(args[0]);
  if (/^(--version|-v)$/.test(name)) {
    terminal.print(`${await packageVersion()}\n`);
    return 0;
  }
  const command = findCommand(name);
  try {
    const typed = readArguments(args, command.options);
    if (!typed.has('help')) return await command.run(typed, terminal);
  } catch (error) {
    if (error instanceof UsageError) command.printError?.(error.message, args, terminal);
    throw error;
  }
  terminal.print(commandHelp(command));
  return 0;
}

function explain(name: string | undefined): number {
  terminal.print(name === undefined ? generalHelp(commands) : commandHelp(findCommand(name)));
  return 0;
}

function findCommand(name: string): (typeof commands)[number] {
  const names = commands.map((command) => command.name);
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  const near = nearestWord(name, names);
  throw new UsageError(
    `There is no command “${name}”. ${
      near === undefined ? `Commands: ${names.join(', ')}.` : `Did you mean ${near}?`
    }`,
  );
}
