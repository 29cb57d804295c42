// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { pathLabel } from '../../locales/labels.js';
import type { Path } from '../../model/selection.js';
import { studiesOfFindings } from '../../model/paths.js';
import { renderStudyList } from '../internal/fragments/render-study.js';
import { gapWords, nameOf, stationsOf, type MatrixView } from './matrix-view.js';
import { remarkSigns } from './render-cell.js';
import { contradicts, renderRemarkText } from './render-notes.js';

/** More studies than these stay folded until they are asked for. */
const studiesShown = 3;

/** What the panel of a selection is made from. */
export interface MatrixDetailsOptions {
  readonly view: MatrixView;
  readonly messages: Messages;
  readonly path: Path;
  /** Findings of the path among those in view. */
  readonly findings: ReadonlySet<number>;
  readonly onClose: () => void;
  readonly copy: (text: string) => void;
}

/** What is selected: its studies, or that there are none, and what the reviews themselves say of it. */
export function renderDetails({
  view,
  messages,
  path,
  findings,
  onClose,
  copy,
}: MatrixDetailsOptions): TemplateResult | typeof nothing {
  const { matrix, evidence } = view;
  const { row, column } = stationsOf(matrix, path);
  if (row === undefined && column === undefined) return nothing;
  const words = messages.evidenceMatrix;
  const studies = studiesOfFindings(evidence, findings).size;
  const isCell = row !== undefined && column !== undefined;
  const isCellAlone = isCell && path.length === 2;
  const hidden = isCellAlone ? matrix.cell(row, column).hidden.size : 0;
  const remarks = view.remarks.filter(
    (each) =>
      (row === undefined || each.row === row) && (column === undefined || each.column === column),
  );
  return html`<section class="details" part="details" aria-labelledby="selected">
    <header>
      <h3 id="selected">${pathLabel(evidence, messages, path)}</h3>
      <button type="button" class="quiet" @click=${onClose} aria-label=${messages.details.close}>
        ✕
      </button>
    </header>
    ${
      findings.size > 0
        ? html`<p>
            <strong
              >${path.length > 1 ? messages.details.together(studies, findings.size) : `${messages.studies(studies)}${messages.partSeparator}${messages.findings(findings.size)}`}</strong
            >
            ${hidden > 0 ? words.alsoHidden(hidden) : nothing}
          </p>`
        : html`<p>
            ${hidden > 0 ? words.filtered(hidden) : isCellAlone ? gapWords(view, messages) : words.nothing}
          </p>`
    }
    ${
      remarks.length === 0
        ? nothing
        : html`<div class="remarks-here">
            <h4>${words.remarksHere}</h4>
            <ul>
              ${remarks.map(
                (each) =>
                  html`<li>
                    <span class="sign" aria-hidden="true">${remarkSigns[each.remark.kind]}</span>
                    ${words.remarkOn(words.remark[each.remark.kind], isCell ? [] : [row === undefined ? nameOf(view, messages, matrix.rowFacet, each.row) : nameOf(view, messages, matrix.columnFacet, each.column)])}
                    ${renderRemarkText(view, messages, each.remark)}
                    ${contradicts(view, each) ? html`<strong>${words.remarkAgainst(matrix.cell(each.row, each.column).studies.size)}</strong>` : nothing}
                  </li>`,
              )}
            </ul>
          </div>`
    }
    ${
      findings.size === 0
        ? nothing
        : html`<details class="study-holder" ?open=${studies <= studiesShown}>
            <summary>${messages.studies(studies)}</summary>
            ${renderStudyList({ evidence, messages, findings, copy })}
          </details>`
    }
  </section>`;
}
