// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { pathLabel } from '../../locales/labels.js';
import { studyLabel, type Evidence } from '../../model/evidence.js';
import { litValue, type Flow } from '../../model/flow.js';
import { reportPath } from '../../model/paths.js';
import type { Path } from '../../model/selection.js';
import { renderStudyList } from '../internal/render-study.js';

/** What the details panel shows. */
export interface DetailsOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly flow: Flow;
  readonly path: Path;
  /** Whether the toolbar with “Ask a path” is shown. */
  readonly canAsk: boolean;
  readonly onClose: () => void;
  readonly renderActions: () => TemplateResult | typeof nothing;
  readonly copy: (text: string) => void;
}

/** The studies and findings behind what is selected, with how far they report it together. */
export function renderDetails(options: DetailsOptions): TemplateResult | typeof nothing {
  const { evidence, messages, flow, path } = options;
  if (path.length === 0) return nothing;
  const report = reportPath(evidence, flow, path);
  const findings = report.together;
  const label = pathLabel(evidence, messages, path, flow);
  const value = valueOf(flow, path, findings);
  const names = (studies: ReadonlySet<string>): string =>
    messages.list([...studies].map((id) => evidence.studies.get(id)).filter((study) => study !== undefined).map((study) => studyLabel(evidence, study, messages.language)));
  return html`<section class="details" part="details" aria-label=${messages.details.heading} tabindex="-1">
    <header>
      <h3>${label}</h3>
      <button type="button" class="quiet" @click=${options.onClose} aria-label=${messages.details.close}>✕</button>
    </header>
    <p class="together">
      <strong>${messages.details[path.length === 1 ? 'reportedBy' : 'together'](report.togetherStudies.size, findings.size)}</strong>
      ${value === undefined ? nothing : messages.details.value(flow.measure === 'studies' ? messages.studies(value) : messages.findings(value), messages.percent(value / flow.total))}
    </p>
    ${path.length > 1 && findings.size === 0 ? html`<p class="assembled-note">${messages.details.assembledNote}</p>` : nothing}
    ${report.sameStudy.size > 0 ? html`<p><span class="same-study-mark" aria-hidden="true"></span>${messages.details.sameStudy(report.sameStudy.size)} ${names(report.sameStudy)}</p>` : nothing}
    ${report.assembled.size > 0 ? html`<p><span class="assembled-mark" aria-hidden="true"></span>${messages.details.assembled(report.assembled.size)} ${names(report.assembled)}</p>` : nothing}
    ${path.length === 1 ? html`<p class="hint">${messages.details.extendHint(options.canAsk ? messages.toolbar.routes : '')}</p>` : nothing} ${options.renderActions()}
    ${renderStudyList({ evidence, messages, findings, copy: options.copy })}
  </section>`;
}

function valueOf(flow: Flow, path: Path, findings: ReadonlySet<number>): number | undefined {
  if (flow.total === 0) return undefined;
  const keys = path.map((station) => `${station.facet}:${station.term}`);
  const node = path.length === 1 ? flow.nodes.find((each) => each.key === keys[0]) : undefined;
  if (node !== undefined) return node.value;
  const link = path.length === 2 ? flow.links.find((each) => each.key === keys.join('>')) : undefined;
  if (link !== undefined) return link.value;
  const last = flow.nodes.find((each) => each.key === keys[keys.length - 1]);
  return last === undefined || findings.size === 0 ? undefined : litValue(last.shares, findings);
}
