// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { pathLabel, placeLabel } from '../../locales/labels.js';
import { localize } from '../../model/evidence.js';
import type { CellRemark } from '../../model/matrix.js';
import type { Path } from '../../model/selection.js';
import { studyLines } from '../../model/study-lines.js';
import { renderFold } from '../internal/fragments/render-fold.js';
import { renderPanelHead } from '../internal/fragments/render-panel-head.js';
import { renderPlace } from '../internal/fragments/render-place.js';
import { renderStudyList, type StudyListOptions } from '../internal/fragments/render-study-row.js';
import { isContradicted } from './cell-context.js';
import { gapText, nameOf, stationsOf, type MatrixView } from './matrix-view.js';

/** Studies that are listed until a reader asks for all. */
const unfoldedStudies = 5;

/** What the list of a selection shows and calls. */
export interface MatrixDetailsOptions extends Pick<StudyListOptions, 'onArrow' | 'onReach'> {
  readonly view: MatrixView;
  readonly messages: Messages;
  readonly path: Path;
  /** Findings of the path among those in view. */
  readonly findings: ReadonlySet<number>;
  /** Whether the selection was made here; else the list is folded. */
  readonly isOwn: boolean;
  readonly opened: ReadonlySet<string>;
  readonly areAllShown: boolean;
  readonly onToggle: (study: string) => void;
  readonly onShowAll: () => void;
  readonly onClose: () => void;
  readonly copy: (text: string) => void;
}

/** The studies of a selected cell, row or column, or why there are none, and the remarks on it. */
export function renderDetails(options: MatrixDetailsOptions): TemplateResult | typeof nothing {
  const { view, messages, path, findings, isOwn, onClose } = options;
  const { evidence, matrix } = view;
  const { row, column } = stationsOf(matrix, path);
  if (row === undefined && column === undefined) return nothing;
  const studies = new Set([...findings].map((index) => evidence.records[index]?.study.id)).size;
  const amount =
    studies === 0
      ? ''
      : [messages.studies(studies), messages.findings(findings.size)].join(messages.partSeparator);
  const content = html`${renderReason(options)} ${renderRemarks(options)} ${renderStudies(options)}`;
  if (!isOwn && studies > 0)
    return html`<section class="details" part="details">${renderFold(amount, content)}</section>`;
  const title = pathLabel(evidence, messages, path);
  return html`<section class="details" part="details" aria-label=${title}>
    ${renderPanelHead({ title, note: amount, close: messages.details.close, onClose })} ${content}
  </section>`;
}

/** Why there is no study, and how many more the filter hides. */
function renderReason({
  view,
  messages,
  path,
  findings,
}: MatrixDetailsOptions): TemplateResult | typeof nothing {
  const { alsoHidden, filtered, nothing: none } = messages.evidenceMatrix;
  const { row, column } = stationsOf(view.matrix, path);
  const isCellAlone = row !== undefined && column !== undefined && path.length === 2;
  const hidden = isCellAlone ? view.matrix.cell(row, column).hidden.size : 0;
  const reason = isCellAlone ? gapText(view, messages) : none;
  const text =
    findings.size > 0
      ? hidden > 0
        ? alsoHidden(hidden)
        : ''
      : hidden > 0
        ? filtered(hidden)
        : reason;
  return text === '' ? nothing : html`<p class="reason">${text}</p>`;
}

/** The reviews' remarks on a selected cell. */
function renderRemarks({
  view,
  messages,
  path,
}: MatrixDetailsOptions): TemplateResult | typeof nothing {
  const { row, column } = stationsOf(view.matrix, path);
  const remarks = view.remarks.filter(
    (each) =>
      (row === undefined || each.row === row) && (column === undefined || each.column === column),
  );
  if (remarks.length === 0) return nothing;
  const items = remarks.map((each) => renderRemark(view, messages, path, each));
  return html`<ul class="remarks" aria-label=${messages.evidenceMatrix.remarksHere}>
    ${items}
  </ul>`;
}

function renderRemark(
  view: MatrixView,
  messages: Messages,
  path: Path,
  each: CellRemark,
): TemplateResult {
  const texts = messages.evidenceMatrix;
  const { remark } = each;
  const tally = view.matrix.cell(each.row, each.column);
  const conflict = html` <strong>${texts.remarkAgainst(tally.studies.size)}</strong>`;
  const place = renderPlace(messages, placeLabel(view.evidence, messages, remark));
  const subject = remarkSubject(view, messages, path, each);
  return html`<li>
    ${subject === '' ? nothing : html`<b>${messages.labelled(subject, '')}</b>`}
    ${localize(remark.text, messages.language)}${place}.${
      isContradicted(remark, tally) ? conflict : nothing
    }
  </li>`;
}

/** The term of the other axis where a row or column is selected; empty for a cell. */
function remarkSubject(view: MatrixView, messages: Messages, path: Path, each: CellRemark): string {
  const { matrix } = view;
  const { row, column } = stationsOf(matrix, path);
  if (row === undefined) return nameOf(view, messages, matrix.rowFacet, each.row);
  return column === undefined ? nameOf(view, messages, matrix.columnFacet, each.column) : '';
}

function renderStudies({
  view,
  messages,
  findings,
  opened,
  areAllShown,
  onToggle,
  onShowAll,
  copy,
  onArrow,
  onReach,
}: MatrixDetailsOptions): TemplateResult | typeof nothing {
  if (findings.size === 0) return nothing;
  const { evidence, facets } = view;
  const { language, evidenceMatrix } = messages;
  const lines = studyLines(evidence, { findings, order: 'newest', columns: facets, language });
  // one that would be folded alone is shown
  const isShort = areAllShown || lines.length <= unfoldedStudies + 1;
  const shown = isShort ? lines : lines.slice(0, unfoldedStudies);
  const more = html`<button type="button" class="link quiet" @click=${onShowAll}>
    ${evidenceMatrix.moreStudies(lines.length - shown.length)}
  </button>`;
  const columns = facets;
  const list = { evidence, messages, columns, open: opened, onToggle, copy, onArrow, onReach };
  return html`${renderStudyList(list, shown)} ${isShort ? nothing : more}`;
}
