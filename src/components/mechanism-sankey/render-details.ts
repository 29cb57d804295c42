// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { describeFilter, pathLabel, hiddenText } from '../../locales/labels.js';
import { studyLabel } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { highlightedValue, type Flow } from '../../model/flow.js';
import { reportPath, type PathReport } from '../../model/paths.js';
import { withMembers, type Path } from '../../model/selection.js';
import { explainHidden, type HiddenReason } from '../../model/hidden.js';
import { renderParts } from './render-parts.js';
import { renderStudyList } from '../internal/fragments/render-study.js';
import { inViewOf, type FigureView } from './derive-view.js';

/** What the details panel shows. */
export interface DetailsOptions {
  readonly view: FigureView;
  readonly messages: Messages;
  readonly path: Path;
  /** Whether the toolbar with “Ask a path” is shown. */
  readonly canAsk: boolean;
  readonly onClose: () => void;
  /** Lifts conditions that keep the selection out of view. */
  readonly onLift: (clauses: Filter) => void;
  /** Shows the findings that are left out for missing values. */
  readonly onShowMissing: () => void;
  readonly renderActions: () => TemplateResult | typeof nothing;
  readonly copy: (text: string) => void;
}

/** The studies and findings of the selection, and how they report its terms together. */
export function renderDetails(options: DetailsOptions): TemplateResult | typeof nothing {
  const { view, messages, path } = options;
  const { evidence, flow } = view;
  if (path.length === 0) return nothing;
  const { details, toolbar } = messages;
  const report = reportPath(evidence, flow, path);
  const findings = report.together;
  const sameStudy = details.sameStudy(report.sameStudy.size);
  const assembled = details.assembled(report.assembled.size);
  const hint = html`<p class="hint">
    ${details.extendHint(options.canAsk ? toolbar.routes : '')}
  </p>`;
  return html`<section class="details" part="details" aria-label=${details.heading} tabindex="-1">
    <header>
      <h3>${pathLabel(evidence, messages, path, flow)}</h3>
      <button type="button" class="quiet" @click=${options.onClose} aria-label=${details.close}>
        ✕
      </button>
    </header>
    ${renderAmount(options, report)} ${findings.size === 0 ? renderUnlit(options) : nothing}
    ${renderStudyNames(options, 'same-study-mark', sameStudy, report.sameStudy)}
    ${renderStudyNames(options, 'assembled-mark', assembled, report.assembled)}
    ${path.length === 1 ? hint : nothing} ${options.renderActions()}
    ${renderParts(evidence, messages, flow, findings)}
    ${renderStudyList({ evidence, messages, findings, copy: options.copy })}
  </section>`;
}

function renderAmount(
  { view, messages, path }: DetailsOptions,
  { together, togetherStudies }: PathReport,
): TemplateResult {
  const { details } = messages;
  const amount = path.length === 1 ? details.reportedBy : details.together;
  return html`<p class="together">
    <strong>${amount(togetherStudies.size, together.size)}</strong>
    ${valueText(view, messages, valueOf(view, path, together))}
  </p>`;
}

function valueText(
  { flow }: FigureView,
  messages: Messages,
  value: number | undefined,
): string | typeof nothing {
  if (value === undefined) return nothing;
  const amount = flow.measure === 'studies' ? messages.studies(value) : messages.findings(value);
  return messages.details.value(amount, messages.percent(value / flow.total));
}

function renderStudyNames(
  { view: { evidence }, messages }: DetailsOptions,
  sampleClass: string,
  text: string,
  studies: ReadonlySet<string>,
): TemplateResult | typeof nothing {
  if (studies.size === 0) return nothing;
  const names = [...studies]
    .map((id) => evidence.studies.get(id))
    .filter((study) => study !== undefined)
    .map((study) => studyLabel(evidence, study, messages.language));
  return html`<p>
    <span class=${sampleClass} aria-hidden="true"></span>${text} ${messages.list(names)}
  </p>`;
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
    html`<button type="button" @click=${act}>${label}</button>`;
  if (unlit.reason === 'missing') return button(details.showMissing, onShowMissing);
  if (unlit.reason !== 'filter') return nothing;
  const text = details.lift(describeFilter(view.evidence, messages, unlit.clauses));
  return button(text, () => onLift(unlit.clauses));
}

function valueOf(
  { evidence, flow }: FigureView,
  path: Path,
  findings: ReadonlySet<number>,
): number | undefined {
  // widths differ where a node or link gathers other terms than where it was selected
  if (flow.total === 0 || withMembers(path, evidence, flow) !== path)
    return valueThrough(flow, path, findings);
  const keys = path.map((station) => `${station.facet}:${station.term}`);
  const node = path.length === 1 ? flow.nodes.find((each) => each.key === keys[0]) : undefined;
  if (node !== undefined) return node.value;
  const link =
    path.length === 2 ? flow.links.find((each) => each.key === keys.join('>')) : undefined;
  return link === undefined ? valueThrough(flow, path, findings) : link.value;
}

function valueThrough(flow: Flow, path: Path, findings: ReadonlySet<number>): number | undefined {
  const last = path.at(-1);
  const node = flow.nodes.find((each) => each.facet === last?.facet && each.term === last.term);
  return node === undefined || findings.size === 0
    ? undefined
    : highlightedValue(node.shares, findings);
}
