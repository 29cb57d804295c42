// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { describeFilter, hiddenText } from '../../locales/labels.js';
import { studyLabel } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { explainHidden, type HiddenReason } from '../../model/hidden.js';
import { reportPath, type PathReport } from '../../model/paths.js';
import { formatPath } from '../../model/selection.js';
import { statementsAbout } from '../../model/statements.js';
import { studyOrders, type StudyOrder } from '../../model/study-lines.js';
import { renderIdentifiers } from '../internal/fragments/render-identifiers.js';
import { renderStatements } from '../internal/fragments/render-statements.js';
import { inViewOf, wordsOf } from '../../view/derive-view.js';
import { selectionName } from '../../view/headline.js';
import { renderExportMenu } from './render-export-menu.js';
import { renderOpenNode, renderPartlyNamed } from './render-node-remarks.js';
import { renderPanelHead } from '../internal/fragments/render-panel-head.js';
import { renderParts } from './render-parts.js';
import { renderStudyRows, type StudyRowsOptions } from './render-study-rows.js';

/** What the details panel shows and calls. */
export interface DetailsOptions extends StudyRowsOptions {
  readonly onClose: () => void;
  /** Lifts conditions that keep the selection out of view. */
  readonly onLift: (clauses: Filter) => void;
  /** Shows the findings that are left out for missing values. */
  readonly onShowMissing: () => void;
  /** Opens a node that gathers terms. */
  readonly onOpenGroup: (key: string) => void;
  /** A button that plays the links of a node. */
  readonly renderPlay: (key: string) => TemplateResult | typeof nothing;
  /** Buttons that download the findings; nothing where there are none. */
  readonly renderFormats: () => TemplateResult | typeof nothing;
}

/** The studies of the selection as a list to scan, and how they report its terms together. */
export function renderDetails(options: DetailsOptions): TemplateResult | typeof nothing {
  const { view, messages, path, onClose } = options;
  if (path.length === 0) return nothing;
  const { evidence, flow } = view;
  const { details } = messages;
  const report = reportPath(evidence, flow, path);
  const { together, togetherStudies } = report;
  const formats = options.renderFormats();
  const label = messages.labelled(details.heading, selectionName(wordsOf(view, messages), path));
  const isEmpty = together.size === 0;
  return html`<section class="details" part="details" aria-label=${label} tabindex="-1">
    ${renderPanelHead({
      title: isEmpty ? details.nothing : messages.studies(togetherStudies.size),
      note: isEmpty ? '' : `· ${messages.findings(together.size)}`,
      tools: formats === nothing ? nothing : renderExportMenu(details.export, formats),
      close: details.close,
      onClose,
    })}
    ${isEmpty ? renderUnlit(options) : renderTools(options)} ${renderReport(options, report)}
    ${renderTermFacts(options)} ${isEmpty ? nothing : renderStudyRows(options, together)}
    ${renderParts(view, messages, together)}
  </section>`;
}

/** The order of the list; buttons that open the selected node where it gathers others, and play it. */
function renderTools(options: DetailsOptions): TemplateResult {
  const { view, messages, path, state, onOpenGroup, renderPlay } = options;
  const { order, orders } = messages.details;
  const choices = studyOrders.map(
    (each) =>
      html`<option value=${each} ?selected=${each === state.order}>${orders[each]}</option>`,
  );
  const onChange = (event: Event): void =>
    state.setOrder((event.target as HTMLSelectElement).value as StudyOrder);
  return html`<p class="list-tools">
    <span class="order"
      ><select aria-label=${order} @change=${onChange}>
        ${choices}
      </select></span
    >${renderOpenNode(view, messages, path, onOpenGroup)}
    ${path.length === 1 ? renderPlay(formatPath(path)) : nothing}
  </p>`;
}

/** How the studies report a selection of several stations, and those that report it in pieces. */
function renderReport(
  options: DetailsOptions,
  { togetherStudies, sameStudy, assembled }: PathReport,
): TemplateResult {
  const { view, messages, path } = options;
  const { details } = messages;
  const isWhole = path.length > 1 && togetherStudies.size > 0;
  const whole = html`<p class="report whole">${details.whole(togetherStudies.size)}</p>`;
  return html`${renderPartlyNamed(view, messages, path)}
  ${renderStudyNames(options, details.sameStudy(sameStudy.size), sameStudy)}
  ${renderStudyNames(options, details.assembled(assembled.size), assembled)}
  ${isWhole ? whole : nothing}`;
}

/** What explains a single selected term: its identifiers and what is stated without a study. */
function renderTermFacts({ view, messages, path }: DetailsOptions): TemplateResult | undefined {
  const [station] = path;
  if (station === undefined || path.length > 1) return undefined;
  const { facet, term } = station;
  const { identifiers = [] } = view.evidence.term(facet, term) ?? {};
  const statements = statementsAbout(view.evidence, facet, term);
  return html`${renderIdentifiers(messages, identifiers)}
  ${renderStatements(view.evidence, messages, statements)}`;
}

function renderStudyNames(
  { view: { evidence }, messages }: DetailsOptions,
  text: string,
  studies: ReadonlySet<string>,
): TemplateResult | typeof nothing {
  if (studies.size === 0) return nothing;
  const names = [...studies]
    .map((id) => evidence.studies.get(id))
    .filter((study) => study !== undefined)
    .map((study) => studyLabel(evidence, study, messages.language));
  return html`<p class="report">${text} <span class="names">${messages.list(names)}</span></p>`;
}

/** Why nothing is highlighted, and a button that changes that. */
function renderUnlit(options: DetailsOptions): TemplateResult | typeof nothing {
  const { view, messages, path } = options;
  const unlit = explainHidden(view.evidence, inViewOf(view), path);
  if (unlit === undefined) return nothing;
  return html`<p class="unlit">
    ${hiddenText(view.evidence, messages, unlit)} ${renderRemedy(options, unlit)}
  </p>`;
}

function renderRemedy(
  { view, messages, onLift, onShowMissing }: DetailsOptions,
  unlit: HiddenReason,
): TemplateResult | typeof nothing {
  const { details } = messages;
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="text" @click=${act}>${label}</button>`;
  if (unlit.reason === 'missing') return button(details.showMissing, onShowMissing);
  if (unlit.reason !== 'filter') return nothing;
  const text = details.lift(describeFilter(view.evidence, messages, unlit.clauses));
  return button(text, () => onLift(unlit.clauses));
}
