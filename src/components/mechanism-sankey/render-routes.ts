// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { facetLabel, nodeLabel } from '../../locales/labels.js';
import { studyLabel } from '../../model/evidence.js';
import { findRoutes, type FoundRoutes, type Route } from '../../model/paths.js';
import {
  formatPath,
  sameStation,
  sameStations,
  type Path,
  type Station,
} from '../../model/selection.js';
import type { FigureView } from './derive-view.js';

/** What the question “which ways lead from here to there?” is asked with. */
export interface RoutesOptions {
  readonly view: FigureView;
  readonly messages: Messages;
  readonly from: string;
  readonly to: string;
  readonly onEnds: (from: string, to: string) => void;
  /** The path that is selected in the figure. */
  readonly selected: Path;
  readonly onRoute: (path: Path) => void;
}

/** Two choosers, and all routes between the two terms in words with their studies, by how far they are reported together. */
export function renderRoutes(options: RoutesOptions): TemplateResult {
  const { view, messages, from, to, onEnds } = options;
  const { evidence, flow, arranged } = view;
  const chooser = (
    label: string,
    chosen: string,
    other: string,
    change: (key: string) => void,
  ): TemplateResult =>
    html`<label
      >${label}<select
        @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${chosen === ''}>${messages.routes.choose}</option>
        ${arranged.map((nodes, column) => {
          const facet = flow.columns[column] ?? '';
          if (other.startsWith(`${facet}:`)) return nothing;
          return html`<optgroup label=${facetLabel(evidence, messages, facet)}>
            ${nodes.map((node) => html`<option value=${node.key} ?selected=${node.key === chosen}>${nodeLabel(evidence, messages, node)}</option>`)}
          </optgroup>`;
        })}
      </select></label
    >`;
  const start = flow.nodes.find((node) => node.key === from);
  const end = flow.nodes.find((node) => node.key === to);
  return html`<p>${messages.routes.intro}</p>
    <div class="settings">
      ${chooser(messages.routes.from, from, to, (key) => onEnds(key, to))}
      ${chooser(messages.routes.to, to, from, (key) => onEnds(from, key))}
    </div>
    ${start === undefined || end === undefined ? nothing : renderFound(options, findRoutes(evidence, flow, start, end), start, end)}`;
}

function renderFound(
  options: RoutesOptions,
  { routes, more }: FoundRoutes,
  start: Station,
  end: Station,
): TemplateResult {
  const { messages } = options;
  const words = messages.routes;
  if (routes.length === 0) return html`<p role="status">${words.none}</p>`;
  const kinds = [
    { name: words.together, found: routes.filter((route) => route.together.size > 0) },
    {
      name: words.sameStudy,
      found: routes.filter((route) => route.together.size === 0 && route.sameStudy.size > 0),
    },
    {
      name: words.assembled,
      found: routes.filter((route) => route.together.size === 0 && route.sameStudy.size === 0),
    },
  ];
  // ends that are the same in every route were chosen above: only speech needs them again
  const isShared = (index: number, station: Station): boolean =>
    routes.every(({ stations }) => sameStation(station, stations.at(index)));
  const hidden = { first: isShared(0, start), last: isShared(-1, end) };
  return html`<p role="status">${words.count(routes.length)} ${more ? words.more : nothing}</p>
    ${kinds.map(({ name, found }) =>
      found.length === 0
        ? nothing
        : html`<h3 class="route-kind">${name}</h3>
            <ol class="routes">
              ${found.map((route) => renderRoute(options, route, hidden))}
            </ol>`,
    )}`;
}

function renderRoute(
  { view: { evidence }, messages, selected, onRoute }: RoutesOptions,
  route: Route,
  hidden: { readonly first: boolean; readonly last: boolean },
): TemplateResult {
  const named = route.sameStudy.size > 0 ? route.sameStudy : route.studies;
  const studies = [...named]
    .map((id) => evidence.studies.get(id))
    .filter((study) => study !== undefined);
  const names = route.stations.map(({ facet, term }) =>
    nodeLabel(evidence, messages, { facet, term, members: [] }),
  );
  const first = hidden.first && names.length > 2 ? 1 : 0;
  const last = names.length - (hidden.last && names.length > 2 ? 1 : 0);
  const aside = (parts: readonly string[], text: string): TemplateResult | typeof nothing =>
    parts.length === 0 ? nothing : html`<span class="visually-hidden">${text}</span>`;
  return html`<li class=${route.together.size > 0 ? 'whole' : 'pieced'}>
    <button
      type="button"
      class="quiet"
      data-route=${formatPath(route.stations)}
      aria-pressed=${sameStations(route.stations, selected)}
      @click=${() => onRoute(route.stations)}
    >
      ${aside(names.slice(0, first), `${names[0] ?? ''} → `)}${names.slice(first, last).join(' → ')}${aside(names.slice(last), ` → ${names.at(-1) ?? ''}`)}
    </button>
    <span class="note"
      >${messages.labelled(messages.studies(studies.length), messages.list(studies.map((study) => studyLabel(evidence, study, messages.language))))}</span
    >
  </li>`;
}
