// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { describeFilter, pathLabel, unlitWords } from '../../locales/labels.js';
import { studyLabel } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { litValue, type Flow } from '../../model/flow.js';
import { reportPath } from '../../model/paths.js';
import { withMembers, type Path } from '../../model/selection.js';
import { explainUnlit } from '../../model/unlit.js';
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
  /** Shows findings that are left out with what they do not name. */
  readonly onShowMissing: () => void;
  readonly renderActions: () => TemplateResult | typeof nothing;
  readonly copy: (text: string) => void;
}

/** The studies and findings behind what is selected, with how far they report it together. */
export function renderDetails(options: DetailsOptions): TemplateResult | typeof nothing {
  const { view, messages, path } = options;
  const { evidence, flow } = view;
  if (path.length === 0) return nothing;
  const report = reportPath(evidence, flow, path);
  const findings = report.together;
  const label = pathLabel(evidence, messages, path, flow);
  const value = valueOf(view, path, findings);
  const names = (studies: ReadonlySet<string>): string =>
    messages.list(
      [...studies]
        .map((id) => evidence.studies.get(id))
        .filter((study) => study !== undefined)
        .map((study) => studyLabel(evidence, study, messages.language)),
    );
  return html`<section
    class="details"
    part="details"
    aria-label=${messages.details.heading}
    tabindex="-1"
  >
    <header>
      <h3>${label}</h3>
      <button
        type="button"
        class="quiet"
        @click=${options.onClose}
        aria-label=${messages.details.close}
      >
        ✕
      </button>
    </header>
    <p class="together">
      <strong
        >${messages.details[path.length === 1 ? 'reportedBy' : 'together'](report.togetherStudies.size, findings.size)}</strong
      >
      ${value === undefined ? nothing : messages.details.value(flow.measure === 'studies' ? messages.studies(value) : messages.findings(value), messages.percent(value / flow.total))}
    </p>
    ${findings.size === 0 ? renderUnlit(options) : nothing}
    ${report.sameStudy.size > 0 ? html`<p><span class="same-study-mark" aria-hidden="true"></span>${messages.details.sameStudy(report.sameStudy.size)} ${names(report.sameStudy)}</p>` : nothing}
    ${report.assembled.size > 0 ? html`<p><span class="assembled-mark" aria-hidden="true"></span>${messages.details.assembled(report.assembled.size)} ${names(report.assembled)}</p>` : nothing}
    ${path.length === 1 ? html`<p class="hint">${messages.details.extendHint(options.canAsk ? messages.toolbar.routes : '')}</p>` : nothing}
    ${options.renderActions()} ${renderParts(evidence, messages, flow, findings)}
    ${renderStudyList({ evidence, messages, findings, copy: options.copy })}
  </section>`;
}

/** Why nothing is lit, and what to press so that something is. */
function renderUnlit({
  view,
  messages,
  path,
  onLift,
  onShowMissing,
}: DetailsOptions): TemplateResult | typeof nothing {
  const unlit = explainUnlit(view.evidence, inViewOf(view), path);
  if (unlit === undefined) return nothing;
  const { details } = messages;
  const press = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" @click=${act}>${label}</button>`;
  return html`<p class="unlit">
    ${unlitWords(view.evidence, messages, unlit)}
    ${unlit.reason === 'filter' ? press(details.lift(describeFilter(view.evidence, messages, unlit.clauses)), () => onLift(unlit.clauses)) : unlit.reason === 'missing' ? press(details.showMissing, onShowMissing) : nothing}
  </p>`;
}

function valueOf(
  { evidence, flow }: FigureView,
  path: Path,
  findings: ReadonlySet<number>,
): number | undefined {
  // nodes and links that gather something else here than where they were selected have other widths
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
  return node === undefined || findings.size === 0 ? undefined : litValue(node.shares, findings);
}
