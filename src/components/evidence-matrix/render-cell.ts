// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { formatPath, sameStations } from '../../model/selection.js';
import type { Tally } from '../../model/matrix.js';
import { renderCount } from '../internal/fragments/render-count.js';
import {
  describeCell,
  isContradicted,
  litStudies,
  remarksOn,
  tintClasses,
  type CellContext,
} from './cell-context.js';
import { cellPath } from './matrix-view.js';

/** A button that selects a cell, a row or a column. */
export interface CellButton {
  readonly row: string | undefined;
  readonly column: string | undefined;
  readonly tally: Tally;
  /** Its position for the arrow keys. */
  readonly at: string;
  readonly classes: readonly string[];
  readonly content: unknown;
}

/** The button of a cell, row or column; its name is its description. */
export function renderCellButton(
  context: CellContext,
  { row, column, tally, at, classes, content }: CellButton,
): TemplateResult {
  const path = cellPath(context.view, row, column);
  return html`<button
    type="button"
    part="cell"
    class=${classes.join(' ')}
    data-at=${at}
    data-key=${formatPath(path)}
    data-row=${row ?? nothing}
    data-column=${column ?? nothing}
    data-studies=${tally.studies.size}
    tabindex="-1"
    aria-pressed=${sameStations(path, context.path) ? 'true' : 'false'}
  >
    <span class="seen" aria-hidden="true">${content}</span>
    <span class="visually-hidden">${describeCell(context, row, column, tally)}</span>
  </button>`;
}

/** A cell of the table: its number in the middle of its tint, a remark at its end. */
export function renderCell(
  context: CellContext,
  { row, column, tally, at }: Pick<CellButton, 'tally' | 'at'> & { row: string; column: string },
  hasParts: boolean,
): TemplateResult {
  const word = renderRemarkWord(context, row, column, tally);
  const classes = [
    'cell',
    ...tintClasses(context, row, column, tally),
    ...(word === nothing ? [] : ['with-word']),
  ];
  const content = html`${renderNumber(context, tally, hasParts)}${word}`;
  return renderCellButton(context, { row, column, tally, at, classes, content });
}

/** The number of a cell; under a selection `4 of 15`, where there is no room the 4 alone. */
function renderNumber(
  context: CellContext,
  tally: Tally,
  hasParts: boolean,
): TemplateResult | typeof nothing {
  const total = tally.studies.size;
  if (total === 0) return nothing;
  const { messages } = context;
  const lit = litStudies(context, tally);
  const isPart = lit !== undefined && lit > 0 && lit < total;
  if (isPart && hasParts && !context.hasRemarks) return renderCount(messages, total, lit);
  return html`<b class="count">${messages.number(isPart ? lit : total)}</b>`;
}

/** The word of a review's remark, if remarks are shown. */
export function renderRemarkWord(
  { view, messages, hasRemarks }: CellContext,
  row: string,
  column: string,
  tally: Tally,
): TemplateResult | typeof nothing {
  const [remark] = remarksOn(view, row, column);
  if (!hasRemarks || remark === undefined) return nothing;
  const classes = isContradicted(remark, tally) ? 'word against' : 'word';
  return html`<span class=${classes}>${messages.evidenceMatrix.remarkWord[remark.kind]}</span>`;
}
