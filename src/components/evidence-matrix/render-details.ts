// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { pathLabel } from '../../locales/labels.js';
import type { CellRemark } from '../../model/matrix.js';
import type { Path } from '../../model/selection.js';
import { studiesOfFindings } from '../../model/paths.js';
import { renderStudyList } from '../internal/fragments/render-study.js';
import { gapText, nameOf, stationsOf, type MatrixView } from './matrix-view.js';
import { remarkSigns } from './render-cell.js';
import { contradicts, renderRemarkText } from './render-notes.js';

/** Longer lists of studies are folded. */
const unfoldedStudies = 3;

/** What the panel of a selection shows and calls. */
export interface MatrixDetailsOptions {
  readonly view: MatrixView;
  readonly messages: Messages;
  readonly path: Path;
  /** Findings of the path among those in view. */
  readonly findings: ReadonlySet<number>;
  readonly onClose: () => void;
  readonly copy: (text: string) => void;
}

/** The panel of a selection: its studies, or why there are none, and the reviews' remarks. */
export function renderDetails(options: MatrixDetailsOptions): TemplateResult | typeof nothing {
  const { view, messages, path, onClose } = options;
  const { row, column } = stationsOf(view.matrix, path);
  if (row === undefined && column === undefined) return nothing;
  return html`<section class="details" part="details" aria-labelledby="selected">
    <header>
      <h3 id="selected">${pathLabel(view.evidence, messages, path)}</h3>
      <button type="button" class="quiet" @click=${onClose} aria-label=${messages.details.close}>
        ✕
      </button>
    </header>
    ${renderAmount(options)} ${renderRemarks(options)} ${renderStudies(options)}
  </section>`;
}

function renderAmount({ view, messages, path, findings }: MatrixDetailsOptions): TemplateResult {
  const { alsoHidden, filtered, nothing: none } = messages.evidenceMatrix;
  const { row, column } = stationsOf(view.matrix, path);
  const isCellAlone = row !== undefined && column !== undefined && path.length === 2;
  const hidden = isCellAlone ? view.matrix.cell(row, column).hidden.size : 0;
  if (findings.size > 0)
    return html`<p>
      <strong>${amountText(view, messages, path, findings)}</strong>
      ${hidden > 0 ? alsoHidden(hidden) : nothing}
    </p>`;
  if (hidden > 0) return html`<p>${filtered(hidden)}</p>`;
  return html`<p>${isCellAlone ? gapText(view, messages) : none}</p>`;
}

function amountText(
  { evidence }: MatrixView,
  messages: Messages,
  path: Path,
  findings: ReadonlySet<number>,
): string {
  const studies = studiesOfFindings(evidence, findings).size;
  if (path.length > 1) return messages.details.together(studies, findings.size);
  return [messages.studies(studies), messages.findings(findings.size)].join(messages.partSeparator);
}

/** The reviews' remarks on the selected cell, row or column. */
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
  return html`<div class="remarks-here">
    <h4>${messages.evidenceMatrix.remarksHere}</h4>
    <ul>
      ${remarks.map((each) => renderRemark(view, messages, path, each))}
    </ul>
  </div>`;
}

function renderRemark(
  view: MatrixView,
  messages: Messages,
  path: Path,
  each: CellRemark,
): TemplateResult {
  const texts = messages.evidenceMatrix;
  const { remark } = each;
  const studies = view.matrix.cell(each.row, each.column).studies.size;
  const conflict = html`<strong>${texts.remarkAgainst(studies)}</strong>`;
  return html`<li>
    <span class="sign" aria-hidden="true">${remarkSigns[remark.kind]}</span>
    ${texts.remarkOn(texts.remark[remark.kind], remarkObjects(view, messages, path, each))}
    ${renderRemarkText(view, messages, remark)} ${contradicts(view, each) ? conflict : nothing}
  </li>`;
}

/** The other axis's term where a row or column is selected; none for a cell. */
function remarkObjects(
  view: MatrixView,
  messages: Messages,
  path: Path,
  each: CellRemark,
): readonly string[] {
  const { matrix } = view;
  const { row, column } = stationsOf(matrix, path);
  if (row === undefined) return [nameOf(view, messages, matrix.rowFacet, each.row)];
  return column === undefined ? [nameOf(view, messages, matrix.columnFacet, each.column)] : [];
}

function renderStudies({
  view,
  messages,
  findings,
  copy,
}: MatrixDetailsOptions): TemplateResult | typeof nothing {
  if (findings.size === 0) return nothing;
  const { evidence } = view;
  const studies = studiesOfFindings(evidence, findings).size;
  return html`<details class="study-holder" ?open=${studies <= unfoldedStudies}>
    <summary>${messages.studies(studies)}</summary>
    ${renderStudyList({ evidence, messages, findings, copy })}
  </details>`;
}
