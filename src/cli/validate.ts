// SPDX-License-Identifier: MIT
import { jsonText } from '../data/json-text.js';
import { facetLabel } from '../locales/labels.js';
import { messagesFor, type FirstMessages } from '../locales/index.js';
import { defaultColumnsOf, parseColumns } from '../model/columns.js';
import { indexEvidence, type Evidence } from '../model/evidence.js';
import { studiesOf } from '../model/counts.js';
import type { Command, Terminal } from './command.js';
import { listProblems } from './list-problems.js';
import { readEvidence, type ReadData } from './read-data.js';
import { languageOption, typedMessages } from './settings.js';
import { UsageError } from './usage-error.js';
import { commandWords } from './words.js';

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
    if (typed.files.filter((file) => file === '-').length > 1)
      throw new UsageError('“-”, the standard input, can be read only once.');
    const messages = typedMessages(typed);
    const checked: Checked[] = [];
    const unread: string[] = [];
    for (const file of typed.files)
      try {
        checked.push(checkData(file, await readEvidence(file, terminal), typed.has('strict')));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        // the other files are checked all the same
        terminal.report(error.message);
        unread.push(error.message);
        checked.push(unreadFile(file, error.message));
      }
    if (typed.has('json')) printJson(checked, messages, terminal);
    else
      for (const each of checked)
        if (each.unread === undefined) terminal.print(`${inWords(each, messages)}\n`);
    if (unread.length > 0) return 2;
    return checked.every(({ isValid }) => isValid) ? 0 : 1;
  },
  printError(message, args, terminal) {
    if (args.includes('--json')) printJson([unreadFile('', message)], messagesFor('en'), terminal);
  },
};

interface Checked {
  readonly file: string;
  readonly read: Pick<ReadData, 'problems' | 'notices'>;
  readonly evidence: Evidence | undefined;
  readonly isValid: boolean;
  /** Why it was not read. */
  readonly unread?: string;
}

function unreadFile(file: string, unread: string): Checked {
  return {
    ...{ file, unread, isValid: false },
    ...{ read: { problems: [], notices: [] }, evidence: undefined },
  };
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
    ...{ file, read: { notices, problems }, evidence },
    isValid: problems.length === 0 && (!isStrict || notices.length === 0),
  };
}

function inWords({ file, read, evidence, isValid }: Checked, messages: FirstMessages): string {
  const { problems, notices } = read;
  const words = commandWords(messages);
  return [
    ...listProblems(problems, messages),
    ...listProblems(notices, messages).map((line) => words.notice(line)),
    words.checked(
      file,
      isValid,
      evidence === undefined ? '' : contentOf(evidence, messages),
      words.found(problems.length, notices.length),
    ),
  ].join('\n');
}

/** What a figure of the data would show. */
function contentOf(evidence: Evidence, messages: FirstMessages): string {
  const { records } = evidence;
  const columns = defaultColumnsOf(evidence).map((facet) => facetLabel(evidence, messages, facet));
  return commandWords(messages).content(studiesOf(records), records.length, columns);
}

function printJson(checked: readonly Checked[], messages: FirstMessages, terminal: Terminal): void {
  const report = checked.map(({ file, read, evidence, isValid, unread }) => ({
    file,
    valid: isValid,
    studies: evidence === undefined ? 0 : studiesOf(evidence.records),
    findings: evidence?.records.length ?? 0,
    columns: evidence === undefined ? [] : defaultColumnsOf(evidence),
    problems: [
      ...(unread === undefined ? [] : [{ where: file, code: 'unread', message: unread }]),
      ...read.problems.map((each) => ({ ...each, message: messages.problem(each) })),
    ],
    notices: read.notices.map((each) => ({ ...each, message: messages.problem(each) })),
  }));
  terminal.print(`${jsonText(report, 2)}\n`);
}
