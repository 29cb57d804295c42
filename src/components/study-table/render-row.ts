// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { nameLanguage } from '../internal/fragments/name-language.js';
import type { Direction } from '../../data/dataset.js';
import { huesOf } from '../../figure/hues.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { studyLabel, type Evidence } from '../../model/evidence.js';
import type { Path } from '../../model/selection.js';
import { subjectOf } from '../../model/study-lines.js';
import { rowTerms, rowWarnings, type StudyRow } from '../../model/study-rows.js';
import { subjectText } from '../internal/fragments/render-study-row.js';
import { renderSwatch } from '../internal/fragments/render-swatch.js';
import { renderWarningMark } from '../internal/fragments/render-warning-mark.js';
import { wholeWords } from '../internal/fragments/whole-words.js';
import { renderOpened } from './render-opened.js';
import {
  cellTexts,
  findingsText,
  modelTexts,
  shownText,
  shownTexts,
  statusText,
} from './study-cells.js';
import { joinItems } from '../internal/fragments/join-items.js';

/** The most terms of a cell; in two lines there is room for some ten. */
const mostTerms = 50;

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
  /** The selection. */
  readonly path: Path;
  readonly isHighlighted: boolean;
  readonly copy: (text: string) => void;
}

/** A study's row and, if open, the row of all that is known of it. */
export function renderRow(options: RowOptions): TemplateResult {
  const { columns, row, rowIndex, isOpen, selected, isHighlighted } = options;
  const classes = ['row', isOpen ? 'open' : '', isHighlighted ? 'lit' : ''];
  return html`<tr
      class=${classes.join(' ').trim()}
      data-study=${row.study.id}
      aria-rowindex=${rowIndex}
      aria-current=${selected > 0 ? 'true' : nothing}
    >
      ${columns.map((column) => renderColumn(options, column))}
    </tr>
    ${isOpen ? renderOpenedRow(options) : nothing}`;
}

function renderOpenedRow(options: RowOptions): TemplateResult {
  const { columns, row, rowIndex } = options;
  return html`<tr class="opened" data-opened=${row.study.id} aria-rowindex=${rowIndex + 1}>
    <td colspan=${columns.length} id=${openedId(rowIndex)}>${renderOpened(options)}</td>
  </tr>`;
}

/** The id of what opens below a row. */
export function openedId(rowIndex: number): string {
  return `opened-${rowIndex}`;
}

function renderColumn(options: RowOptions, column: string): TemplateResult {
  if (column === 'study')
    return html`<th scope="row" data-column="study">${renderStudyCell(options)}</th>`;
  return html`<td data-column=${column}>${renderCell(options, column)}</td>`;
}

/** The button that opens the row, below it what was studied and the number of findings. */
function renderStudyCell(options: RowOptions): TemplateResult {
  const { evidence, messages, columns, row, rowIndex, isOpen, selected } = options;
  const name = studyLabel(evidence, row.study, messages.language);
  const hasSubject = !columns.includes('species') && !columns.includes('model');
  const below = [
    hasSubject ? subjectText(evidence, messages, subjectOf(evidence, row.records)) : '',
    findingsText(messages, row, selected),
  ].filter((part) => part !== '');
  return html`<button
      type="button"
      class="name"
      data-act="open"
      data-stop
      lang=${nameLanguage(name)}
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? openedId(rowIndex) : nothing}
    >
      ${name}
    </button>
    <span class="below">${below.join(messages.studyTable.dot)}${renderStatusText(options)}</span>`;
}

/** That a paper was retracted or corrected, after other words. */
export function renderStatusText({
  evidence,
  messages,
  row,
}: Pick<RowOptions, 'evidence' | 'messages' | 'row'>): TemplateResult | typeof nothing {
  const text = statusText(evidence, messages, row);
  if (text === '') return nothing;
  return html`<span class="status ${row.study.status ?? ''}"
    >${messages.studyTable.dot}${text}</span
  >`;
}

function renderCell(options: RowOptions, column: string): unknown {
  const { evidence, messages, row } = options;
  if (column === 'year') return row.study.year ?? renderDash(messages.notReported);
  if (column === 'status') return renderWarnings(options);
  if (column === 'source') return renderSources(options);
  if (column === 'endpoint') return renderEndpoints(options);
  if (column === 'model') {
    const models = modelTexts(evidence, messages, row);
    if (models.length === 0) return renderDash(messages.notReported);
    return html`<span class="lines">${joinItems(models, messages.studyTable.separator)}</span>`;
  }
  const terms = rowTerms(evidence, row, column);
  if (terms.length === 0) return renderMissing(options, column);
  const more = terms.length - mostTerms;
  const first = terms.slice(0, mostTerms).map((term) => renderTerm(options, column, term));
  const items = more > 0 ? [...first, messages.card.more(more)] : first;
  const names = joinItems(items, messages.studyTable.separator);
  const shown = shownText(messages, row, column);
  return shown === ''
    ? html`<span class="lines">${names}</span>`
    : renderShown(options, column, names, shown);
}

/** Terms of a row on one line, below them that they were blocked or raised to show what they do. */
function renderShown(
  { evidence, messages, row }: RowOptions,
  facet: string,
  names: TemplateResult,
  shown: string,
): TemplateResult {
  const all = cellTexts(evidence, messages, row, facet).join(messages.studyTable.separator);
  const how = shownTexts(messages, row, facet).join(messages.conditionSeparator);
  return html`<span class="lines single" title=${all}>${names}</span>
    <span class="below" data-shown title=${how}>${shown}</span>`;
}

function renderWarnings({ messages, row }: RowOptions): unknown {
  const warnings = rowWarnings(row);
  return warnings.length > 0
    ? renderWarningMark(messages, warnings)
    : html`<span class="visually-hidden">${messages.studyTable.noWarning}</span>`;
}

/** The source with its colour, the preparation below it; where there are several sources, these. */
function renderSources(options: RowOptions): TemplateResult {
  const { evidence, messages, columns, row } = options;
  const terms = rowTerms(evidence, row, 'source');
  const hueOf = huesOf(evidence, 'source');
  const names = terms.map(
    (term) =>
      html`<span class="source"
        >${renderSwatch(hueOf(term))} ${renderTerm(options, 'source', term)}</span
      >`,
  );
  if (names.length > 1) return html`${names}`;
  const preparation = columns.includes('preparation')
    ? ''
    : cellTexts(evidence, messages, row, 'preparation').join(messages.studyTable.separator);
  const below = html`<span
    class="below prepared ${terms.length === 0 ? '' : 'indented'}"
    title=${preparation}
    >${preparation}</span
  >`;
  return html`${terms.length === 0 ? renderMissing(options, 'source') : names}
  ${preparation === '' ? nothing : below}`;
}

/**
 * A term that selects itself in all views. Only in an open row it is a control of its own for
 * speech, and reached by arrow keys: hundreds would stand in the way from row to row.
 */
function renderTerm(
  { evidence, messages, isOpen, path }: RowOptions,
  facet: string,
  term: string,
): TemplateResult {
  const [only] = path;
  const isPressed = path.length === 1 && only?.facet === facet && only.term === term;
  return html`<span
    class="term"
    data-act="term"
    data-facet=${facet}
    data-term=${term}
    role=${isOpen ? 'button' : nothing}
    tabindex=${isOpen ? -1 : nothing}
    aria-pressed=${isOpen ? isPressed : nothing}
    >${wholeWords(termLabel(evidence, messages, facet, term))}</span
  >`;
}

function renderEndpoints(options: RowOptions): TemplateResult {
  const { evidence, messages, row } = options;
  const results = new Map<string, { endpoint: string; direction: Direction }>();
  for (const { finding } of row.records)
    for (const result of finding.endpoints ?? [])
      results.set(`${result.endpoint} ${result.direction}`, result);
  if (results.size === 0) return renderMissing(options, 'endpoint');
  const items = [...results.values()].map(
    ({ endpoint, direction }) =>
      html`<span class="result"
        >${termLabel(evidence, messages, 'endpoint', endpoint)}&nbsp;<span aria-hidden="true"
          >${messages.directionSigns[direction]}</span
        ><span class="visually-hidden">${messages.directions[direction]}</span></span
      >`,
  );
  return html`<span class="lines">${joinItems(items, messages.studyTable.separator)}</span>`;
}

/** A dash for what a row does not name; the foot explains it. */
function renderMissing({ evidence, messages }: RowOptions, facet: string): TemplateResult {
  const isNamed = evidence.facets.get(facet)?.standIn !== undefined;
  return renderDash(isNamed ? messages.studyTable.unnamed : messages.notReported);
}

/** A dash in place of a text, which only screen readers get. */
function renderDash(text: string): TemplateResult {
  return html`<span class="dash" aria-hidden="true">–</span
    ><span class="visually-hidden">${text}</span>`;
}
