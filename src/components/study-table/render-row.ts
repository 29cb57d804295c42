// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Direction } from '../../data/dataset.js';
import { colorOf } from '../../figure/palette.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { studyLabel, type Evidence } from '../../model/evidence.js';
import { cautionCount, cellOf, type StudyRow } from '../../model/study-rows.js';
import { breakAfterSlash } from '../internal/fragments/break-after-slash.js';
import { renderStatus, renderStudy } from '../internal/fragments/render-study.js';
import { columnLabel, modelTexts } from './study-cells.js';

/** What a row is painted from. */
export interface RowOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly columns: readonly string[];
  readonly row: StudyRow;
  /** Place in the table, the head being 1. */
  readonly rowIndex: number;
  readonly isOpen: boolean;
  /** Number of the row's findings that are selected. */
  readonly selected: number;
  /** Whether the very study is selected. */
  readonly isPressed: boolean;
  readonly isLit: boolean;
  readonly copy: (text: string) => void;
}

/** A study's row and, where it is open, the row of its findings. Roles stand in words: as cards the table is laid out by other means, and must stay one. */
export function renderRow(options: RowOptions): TemplateResult {
  const { evidence, messages, columns, row, rowIndex, isOpen, selected, isLit, copy } = options;
  const findings = row.records.map(({ finding }) => finding);
  return html`<tr
      role="row"
      class=${isLit ? 'row lit' : 'row'}
      data-study=${row.study.id}
      aria-rowindex=${rowIndex}
      aria-current=${selected > 0 ? 'true' : nothing}
    >
      ${columns.map((column) =>
        column === 'study'
          ? html`<th role="rowheader" scope="row" class="study-cell">
              ${renderStudyCell(options)}
            </th>`
          : html`<td
              role="cell"
              data-column=${column}
              data-label=${columnLabel(evidence, messages, column)}
            >
              ${renderCell(options, column)}
            </td>`,
      )}
    </tr>
    ${
      isOpen
        ? html`<tr
            role="row"
            class="opened"
            data-opened=${row.study.id}
            aria-rowindex=${rowIndex + 1}
          >
            <td role="cell" colspan=${columns.length} id=${openedId(rowIndex)}>
              <h3 class="visually-hidden">${messages.details.heading}</h3>
              ${renderStudy(evidence, messages, row.study, findings, copy)}
            </td>
          </tr>`
        : nothing
    }`;
}

function openedId(rowIndex: number): string {
  return `opened-${rowIndex}`;
}

/** The name, which selects, behind the button that opens the row; below, how much there is, and what else must be seen. */
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
  const count = messages.findings(row.records.length);
  return html`<span class="name">
      <button
        type="button"
        class="quiet open"
        data-act="open"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? openedId(rowIndex) : nothing}
        aria-label=${messages.studyTable.open(name, count)}
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
    <span class="count"
      >${selected > 0 ? messages.studyTable.findingsSelected(messages.number(selected), count) : count}</span
    >
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
  return html`${joined(
    messages,
    terms.map(
      (term) =>
        html`${renderSwatch(evidence, column, term)}${breakAfterSlash(termLabel(evidence, messages, column, term))}`,
    ),
  )}${
    isNamed && unnamed > 0
      ? html`${studyTable.separator}${renderUnnamed(studyTable.unnamedIn(messages.number(unnamed), messages.number(row.records.length)))}`
      : nothing
  }`;
}

/** Status, cautions and doubts, in words and signs. */
function renderMarks(
  messages: Messages,
  row: StudyRow,
  otherwise: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  const { study } = row;
  const cautions = cautionCount(row);
  const doubt =
    study.identification === 'likely' || study.identification === 'unidentified'
      ? study.identification
      : undefined;
  if (renderStatus(messages, study) === nothing && cautions === 0 && doubt === undefined)
    return otherwise;
  return html`<span class="marks"
    >${renderStatus(messages, study)}${
      cautions === 0
        ? nothing
        : html` <span class="caution"
            ><span aria-hidden="true">▲ ${messages.number(cautions)}</span
            ><span class="visually-hidden">${messages.details.cautionCount(cautions)}</span></span
          >`
    }${doubt === undefined ? nothing : html` <span class="unnamed">${messages.studyTable[doubt]}</span>`}</span
  >`;
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
  return html`${items.map((item, index) => html`${index === 0 ? nothing : messages.studyTable.separator}${item}`)}`;
}

/** The source's colour as in the figure, beside its name. */
function renderSwatch(
  evidence: Evidence,
  column: string,
  term: string,
): TemplateResult | typeof nothing {
  const color = column === 'source' ? colorOf(evidence, column, term) : undefined;
  return color === undefined
    ? nothing
    : html`<span class="swatch swatch-${color + 1}" aria-hidden="true"></span>`;
}

function renderUnnamed(text: string): TemplateResult {
  return html`<span class="unnamed">${text}</span>`;
}

/** A dash where the words would not fit or would be everywhere; they are spoken. */
function renderDash(text: string): TemplateResult {
  return html`<span aria-hidden="true">–</span><span class="visually-hidden">${text}</span>`;
}
