// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Direction } from '../../data/dataset.js';
import { huesOf } from '../../figure/hues.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { warningsOf } from '../../model/cautions.js';
import { studyLabel, type Evidence } from '../../model/evidence.js';
import { cautionCount, cellOf, type StudyRow } from '../../model/study-rows.js';
import { breakAfterSlash } from '../internal/fragments/break-after-slash.js';
import { renderStatus, renderStudy } from '../internal/fragments/render-study.js';
import { renderWarningMark } from '../internal/fragments/render-warning-mark.js';
import { columnLabel, modelTexts } from './study-cells.js';

/** What a row shows and calls. */
export interface RowOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly columns: readonly string[];
  readonly row: StudyRow;
  /** Position in the table; the head is 1. */
  readonly rowIndex: number;
  readonly isOpen: boolean;
  /** Number of the row's findings that are selected. */
  readonly selected: number;
  /** Whether the selection is this study alone. */
  readonly isPressed: boolean;
  readonly isHighlighted: boolean;
  readonly copy: (text: string) => void;
}

/**
 * A study's row and, if open, the row of its findings. ARIA roles are explicit: laid out as cards,
 * the elements would lose their table semantics.
 */
export function renderRow(options: RowOptions): TemplateResult {
  const { columns, row, rowIndex, isOpen, selected, isHighlighted } = options;
  return html`<tr
      role="row"
      class=${isHighlighted ? 'row lit' : 'row'}
      data-study=${row.study.id}
      aria-rowindex=${rowIndex}
      aria-current=${selected > 0 ? 'true' : nothing}
    >
      ${columns.map((column) => renderColumn(options, column))}
    </tr>
    ${isOpen ? renderOpened(options) : nothing}`;
}

function renderColumn(options: RowOptions, column: string): TemplateResult {
  const { evidence, messages } = options;
  if (column === 'study')
    return html`<th role="rowheader" scope="row" class="study-cell">
      ${renderStudyCell(options)}
    </th>`;
  const label = columnLabel(evidence, messages, column);
  return html`<td role="cell" data-column=${column} data-label=${label}>
    ${renderCell(options, column)}
  </td>`;
}

function renderOpened(options: RowOptions): TemplateResult {
  const { evidence, messages, columns, row, rowIndex, copy } = options;
  const findings = row.records.map(({ finding }) => finding);
  return html`<tr
    role="row"
    class="opened"
    data-opened=${row.study.id}
    aria-rowindex=${rowIndex + 1}
  >
    <td role="cell" colspan=${columns.length} id=${openedId(rowIndex)}>
      <h3 class="visually-hidden">${messages.details.heading}</h3>
      ${renderStudy(evidence, messages, row.study, findings, copy)}
    </td>
  </tr>`;
}

function openedId(rowIndex: number): string {
  return `opened-${rowIndex}`;
}

/** The buttons that open the row and select the study, the number of findings, and marks. */
function renderStudyCell({
  evidence,
  messages,
  columns,
  row,
  rowIndex,
  isOpen,
  selected,
  isPressed,
}: RowOptions): TemplateResult {
  const name = studyLabel(evidence, row.study, messages.language);
  const { open, findingsSelected } = messages.studyTable;
  const count = messages.findings(row.records.length);
  const amount = selected > 0 ? findingsSelected(messages.number(selected), count) : count;
  return html`<span class="name">
      <button
        type="button"
        class="quiet open"
        data-act="open"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? openedId(rowIndex) : nothing}
        aria-label=${open(name, count)}
      >
        <span aria-hidden="true">${isOpen ? '▾' : '▸'}</span></button
      ><button
        type="button"
        class="quiet select"
        data-act="select"
        lang=${/\p{Script=Han}/u.test(name) ? 'zh' : nothing}
        aria-pressed=${isPressed}
      >
        ${name}
      </button></span
    >
    <span class="count">${amount}</span>
    ${columns.includes('status') ? nothing : renderMarks(messages, row)}`;
}

function renderCell(options: RowOptions, column: string): unknown {
  const { evidence, messages, row } = options;
  if (column === 'year') return row.study.year ?? renderDash(messages.notReported);
  if (column === 'status')
    return renderMarks(messages, row, renderDash(messages.studyTable.nothingKnown));
  if (column === 'endpoint') return renderEndpoints(options);
  if (column === 'model')
    return (
      modelTexts(evidence, messages, row).join(messages.studyTable.separator) ||
      renderUnnamed(messages.notReported)
    );
  const { terms, unnamed } = cellOf(evidence, row, column);
  const isNamed = evidence.facets.get(column)?.standIn !== undefined;
  const { studyTable } = messages;
  if (terms.length === 0) return renderUnnamed(isNamed ? studyTable.unnamed : messages.notReported);
  const items = terms.map((term): TemplateResult => {
    const label = breakAfterSlash(termLabel(evidence, messages, column, term));
    return html`${renderSwatch(evidence, column, term)}${label}`;
  });
  if (isNamed && unnamed > 0) {
    const { number } = messages;
    items.push(renderUnnamed(studyTable.unnamedIn(number(unnamed), number(row.records.length))));
  }
  return joined(messages, items);
}

/** Status, warnings and doubt about the study's identity. */
function renderMarks(
  messages: Messages,
  row: StudyRow,
  otherwise: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  const { study } = row;
  const status = renderStatus(messages, study);
  const warnings = warningsOf(
    study,
    row.records.map(({ finding }) => finding),
  );
  const doubt =
    study.identification === 'likely' || study.identification === 'unidentified'
      ? html` <span class="unnamed">${messages.studyTable[study.identification]}</span>`
      : nothing;
  if (status === nothing && warnings.length === 0) {
    const notes = cautionCount(row);
    const quiet = html`<span class="unnamed">${messages.details.notes(notes)}</span>`;
    return otherwise === nothing || notes === 0 ? otherwise : quiet;
  }
  return html`<span class="marks">${status}${renderWarningMark(messages, warnings)}${doubt}</span>`;
}

function renderEndpoints({ evidence, messages, row }: RowOptions): TemplateResult {
  const results = new Map<string, { endpoint: string; direction: Direction }>();
  for (const { finding } of row.records)
    for (const result of finding.endpoints ?? [])
      results.set(`${result.endpoint} ${result.direction}`, result);
  if (results.size === 0) return renderUnnamed(messages.notReported);
  const items = [...results.values()].map(
    ({ endpoint, direction }) =>
      html`<span class="result"
        >${termLabel(evidence, messages, 'endpoint', endpoint)}&nbsp;<span aria-hidden="true"
          >${messages.directionSigns[direction]}</span
        ><span class="visually-hidden">${messages.directions[direction]}</span></span
      >`,
  );
  return joined(messages, items);
}

function joined(messages: Messages, items: readonly TemplateResult[]): TemplateResult {
  const { separator } = messages.studyTable;
  return html`${items.map((item, index) => html`${index === 0 ? nothing : separator}${item}`)}`;
}

/** The source's colour as in the figure, beside its name. */
function renderSwatch(
  evidence: Evidence,
  column: string,
  term: string,
): TemplateResult | typeof nothing {
  const color = column === 'source' ? huesOf(evidence, column)(term) : undefined;
  return color === undefined
    ? nothing
    : html`<span class="swatch swatch-${color + 1}" aria-hidden="true"></span>`;
}

function renderUnnamed(text: string): TemplateResult {
  return html`<span class="unnamed">${text}</span>`;
}

/** A dash in place of a text, which only screen readers get. */
function renderDash(text: string): TemplateResult {
  return html`<span aria-hidden="true">–</span><span class="visually-hidden">${text}</span>`;
}
