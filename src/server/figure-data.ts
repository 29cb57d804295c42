// SPDX-License-Identifier: MIT
import { bundledDataset } from '../data/bundled.js';
import type { Dataset } from '../data/dataset.js';
import { jsonText } from '../data/json-text.js';
import { parseData } from '../data/parse.js';
import type { Problem } from '../data/problems.js';
import type { FirstMessages } from '../locales/index.js';
import { describeProblems } from '../locales/describe-problems.js';
import { indexEvidence, type Evidence } from '../model/evidence.js';
import { checkDefaultFilter } from '../model/filter.js';
import { dataScript, fitsInScript } from '../view/standalone-page.js';

/** Data of one's own: a dataset, a list of rows or findings, or the text of a table or of JSON. */
export type OwnData = Dataset | readonly unknown[] | string;

/** Evidence as a figure is drawn from it. */
export interface FigureData {
  readonly evidence: Evidence;
  /** The data as a child of the element, from which the page draws them; empty for the bundled. */
  readonly child: string;
}

let bundled: FigureData | undefined;

/**
 * Reads own data, or the bundled evidence where there are none. `drawsValid` leaves rows with
 * problems out.
 * @throws Error that names each problem
 */
export function readFigureData(
  data: OwnData | undefined,
  drawsValid: boolean,
  messages: FirstMessages,
): FigureData {
  if (data === undefined)
    return (bundled ??= { evidence: indexEvidence(bundledDataset()), child: '' });
  const isText = typeof data === 'string';
  const parsed = isText
    ? parseData({ kind: 'text', value: data, where: 'data' })
    : parseData({ kind: 'object', value: data, where: 'data' });
  const evidence = parsed.dataset && indexEvidence(parsed.dataset);
  const defaults = evidence === undefined ? [] : checkDefaultFilter(evidence);
  const problems = [...parsed.problems, ...defaults];
  if (evidence === undefined || (problems.length > 0 && !drawsValid))
    throw problemsError(problems, messages);
  return { evidence, child: childOf(data, evidence) };
}

/** An error that names problems as the element does. */
export function problemsError(problems: readonly Problem[], messages: FirstMessages): Error {
  const lines = describeProblems(problems, messages).map(({ text }) => `- ${text}`);
  return new Error(['<mechanism-sankey> cannot be drawn.', ...lines].join('\n'));
}

/** Own data as a child. A table in which a script element would end becomes a dataset. */
function childOf(data: OwnData, { dataset }: Evidence): string {
  if (typeof data !== 'string') return json(jsonText(data));
  if (/^[\s\uFEFF]*[[{]/.test(data)) return json(data);
  return fitsInScript(data)
    ? dataScript({ mediaType: 'text/csv', text: data })
    : json(jsonText(dataset));
}

function json(text: string): string {
  return dataScript({ mediaType: 'application/json', text });
}
