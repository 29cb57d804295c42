// SPDX-License-Identifier: MIT
import { jsonText } from '../data/json-text.js';
import { facetLabel } from '../locales/labels.js';
import type { FirstMessages } from '../locales/index.js';
import { defaultColumnsOf, parseColumns } from '../model/columns.js';
import { indexEvidence, type Evidence } from '../model/evidence.js';
import { studiesOf } from '../model/counts.js';
import type { Command, Terminal } from './command.js';
import { listProblems } from './list-problems.js';
import { readEvidence, type ReadData } from './read-data.js';
import { languageOption, typedMessages } from './settings.js';
import { UsageError } from './usage-error.js';

export const validateCommand: Command = {
  name: 'validate',
  summary: 'Check tables of your own, and say what to mend.',
  usage: '<file> …',
  options: [
    { name: 'json', help: 'Print what was found as JSON, for other programs.' },
    { name: 'strict', help: 'Count notices as problems.' },
    languageOption,
  ],
  notes: `Problems keep a figure from being drawn; notices do not: they name what may not be meant as
it is written. Rows count as in the spreadsheet. The exit code is 0 if all is well, 1 if
there are problems, 2 if the command was wrong.`,
  examples: [
    ['validate review.csv', 'problems and notices in words'],
    ['validate *.csv --strict --json > report.json', 'for a check that runs by itself'],
  ],
  async run(typed, terminal) {
    if (typed.files.length === 0)
      throw new UsageError('Which file? For example: mechanism-sankey validate review.csv');
    const messages = typedMessages(typed);
    const checked: Checked[] = [];
    for (const file of typed.files)
      checked.push(checkData(file, await readEvidence(file, terminal), typed.has('strict')));
    if (typed.has('json')) printJson(checked, messages, terminal);
    else for (const each of checked) terminal.print(`${inWords(each, messages)}\n`);
    return checked.every(({ isValid }) => isValid) ? 0 : 1;
  },
};

interface Checked {
  readonly file: string;
  readonly read: ReadData;
  readonly evidence: Evidence | undefined;
  readonly isValid: boolean;
}

function checkData(file: string, given: ReadData, isStrict: boolean): Checked {
  const { dataset, notices } = given;
  const evidence = dataset === undefined ? undefined : indexEvidence(dataset);
  const isSound = evidence !== undefined && given.problems.length === 0;
  const ofColumns = isSound ? parseColumns('', evidence).problems : [];
  const problems = [
    ...given.problems,
    ...ofColumns.map((each) => ({ ...each, where: given.where })),
  ];
  return {
    ...{ file, read: { ...given, problems }, evidence },
    isValid: problems.length === 0 && (!isStrict || notices.length === 0),
  };
}

function inWords({ file, read, evidence, isValid }: Checked, messages: FirstMessages): string {
  const { problems, notices } = read;
  const counts = [
    problems.length === 0 ? '' : many(problems.length, 'problem'),
    notices.length === 0 ? '' : many(notices.length, 'notice'),
  ].filter((text) => text !== '');
  return [
    ...listProblems(problems, messages),
    ...listProblems(notices, messages).map((line) => `Notice: ${line}`),
    `${file}: ${isValid ? 'valid' : 'not valid'}${contentOf(evidence, messages)}${
      counts.length === 0 ? '' : `; ${counts.join(', ')}`
    }`,
  ].join('\n');
}

/** What a figure of the data would show. */
function contentOf(evidence: Evidence | undefined, messages: FirstMessages): string {
  if (evidence === undefined) return '';
  const { records } = evidence;
  const columns = defaultColumnsOf(evidence).map((facet) => facetLabel(evidence, messages, facet));
  return `; ${many(studiesOf(records), 'study', 'studies')}, ${many(records.length, 'finding')}; columns ${columns.join(', ')}`;
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

function printJson(checked: readonly Checked[], messages: FirstMessages, terminal: Terminal): void {
  const report = checked.map(({ file, read, evidence, isValid }) => ({
    file,
    valid: isValid,
    studies: evidence === undefined ? 0 : studiesOf(evidence.records),
    findings: evidence?.records.length ?? 0,
    columns: evidence === undefined ? [] : defaultColumnsOf(evidence),
    problems: read.problems.map((each) => ({ ...each, message: messages.problem(each) })),
    notices: read.notices.map((each) => ({ ...each, message: messages.problem(each) })),
  }));
  terminal.print(`${jsonText(report, 2)}\n`);
}
