// SPDX-License-Identifier: MIT
import type { Command } from './command.js';
import { helpOption, type Option } from './options.js';

const program = 'mechanism-sankey';

/** What the program does. */
export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name, usage }) => name.length + usage.length + 1));
  const lines = commands.map(
    ({ name, usage, summary }) => `  ${`${name} ${usage}`.padEnd(width)}  ${summary}`,
  );
  return `Draws a table of evidence as a Sankey diagram in which every ribbon has its studies.

Usage: ${program} <command> [file] [options]

Commands:
${lines.join('\n')}

A file is CSV, TSV or JSON, as a spreadsheet, R or pandas writes it; - is the standard input.
More on a command: ${program} <command> --help

First steps:
  ${program} init review.csv
  ${program} figure review.csv -o figure.html
`;
}

/** What a command does, its options, and lines to try. */
export function commandHelp({ name, summary, usage, options, notes, examples }: Command): string {
  const all = [...options, helpOption];
  const heads = all.map(optionHead);
  const column = Math.min(30, Math.max(...heads.map((head) => head.length))) + 4;
  const lines = all.map((option, index) => {
    const head = `  ${heads[index] ?? ''}`;
    return head.length <= column - 2
      ? `${head.padEnd(column)}${option.help}`
      : `${head}\n${' '.repeat(column)}${option.help}`;
  });
  const shown = examples.map(([line, meaning]) => `  # ${meaning}\n  ${program} ${line}`);
  return `${summary}

Usage: ${program} ${name} ${usage} [options]

Options:
${lines.join('\n')}

${notes}

Examples:
${shown.join('\n')}
`;
}

function optionHead({ name, short, value }: Option): string {
  const words = [`--${name}`, value].filter((word) => word !== undefined).join(' ');
  return short === undefined ? words : `-${short}, ${words}`;
}
