// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { facetLabel, nodeLabel } from '../../locales/labels.js';
import { studyLabel } from '../../model/evidence.js';
import { findRoutes, type FoundRoutes } from '../../model/paths.js';
import { formatPath, type Path } from '../../model/selection.js';
import type { FigureView } from './derive-view.js';

/** What the question “which ways lead from here to there?” is asked with. */
export interface RoutesOptions {
  readonly view: FigureView;
  readonly messages: Messages;
  readonly from: string;
  readonly to: string;
  readonly onEnds: (from: string, to: string) => void;
  readonly onRoute: (path: Path) => void;
}

/** Two choosers, and all routes between the two terms in words with their studies; reported ones first. */
export function renderRoutes({ view, messages, from, to, onEnds, onRoute }: RoutesOptions): TemplateResult {
  const { evidence, flow, arranged } = view;
  const chooser = (label: string, chosen: string, other: string, change: (key: string) => void): TemplateResult =>
    html`<label>${label}<select @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${chosen === ''}>${messages.routes.choose}</option>
        ${arranged.map((nodes, column) => {
          const facet = flow.columns[column] ?? '';
          if (other.startsWith(`${facet}:`)) return nothing;
          return html`<optgroup label=${facetLabel(evidence, messages, facet)}>
            ${nodes.map((node) => html`<option value=${node.key} ?selected=${node.key === chosen}>${nodeLabel(evidence, messages, node)}</option>`)}
          </optgroup>`;
        })}
      </select></label>`;
  const start = flow.nodes.find((node) => node.key === from);
  const end = flow.nodes.find((node) => node.key === to);
  return html`<p>${messages.routes.intro}</p>
    <div class="settings">${chooser(messages.routes.from, from, to, (key) => onEnds(key, to))} ${chooser(messages.routes.to, to, from, (key) => onEnds(from, key))}</div>
    ${start === undefined || end === undefined ? nothing : renderFound(view, messages, findRoutes(evidence, flow, start, end), onRoute)}`;
}

function renderFound({ evidence }: FigureView, messages: Messages, { routes, more }: FoundRoutes, onRoute: (path: Path) => void): TemplateResult {
  if (routes.length === 0) return html`<p role="status">${messages.routes.none}</p>`;
  const name = (path: Path): string => path.map(({ facet, term }) => nodeLabel(evidence, messages, { facet, term, members: [] })).join(' → ');
  return html`<p role="status">${messages.routes.count(routes.length)} ${more ? messages.routes.more : nothing}</p>
    <ol class="routes">
      ${routes.map((route) => {
        const studies = [...route.studies].map((id) => evidence.studies.get(id)).filter((study) => study !== undefined);
        const whole = route.together.size > 0;
        return html`<li class=${whole ? 'whole' : 'pieced'}>
          <button type="button" class="quiet" data-route=${formatPath(route.stations)} @click=${() => onRoute(route.stations)}>${name(route.stations)}</button>
          <span class="badge">${whole ? messages.routes.together : messages.routes.assembled}</span>
          <span class="note">${messages.studies(studies.length)}: ${messages.list(studies.map((study) => studyLabel(evidence, study, messages.language)))}</span>
        </li>`;
      })}
    </ol>`;
}
