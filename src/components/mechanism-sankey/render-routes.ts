// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { facetLabel, nodeLabel } from '../../locales/labels.js';
import { studyLabel } from '../../model/evidence.js';
import type { FlowNode } from '../../model/flow.js';
import { findRoutes, type FoundRoutes, type Route } from '../../model/paths.js';
import {
  formatPath,
  sameStation,
  sameStations,
  type Path,
  type Station,
} from '../../model/selection.js';
import type { FigureView } from './derive-view.js';

/** What the panel of routes shows and calls. */
export interface RoutesOptions {
  readonly view: FigureView;
  readonly messages: Messages;
  readonly from: string;
  readonly to: string;
  readonly onEnds: (from: string, to: string) => void;
  /** The selected path. */
  readonly selected: Path;
  readonly onRoute: (path: Path) => void;
}

/**
 * Two choices of a term, and all routes between the terms by how far they are reported together.
 */
export function renderRoutes(options: RoutesOptions): TemplateResult {
  const { view, messages, from, to, onEnds } = options;
  const { evidence, flow } = view;
  const { routes } = messages;
  const start = flow.nodes.find((node) => node.key === from);
  const end = flow.nodes.find((node) => node.key === to);
  const found =
    start === undefined || end === undefined
      ? nothing
      : renderFound(options, findRoutes(evidence, flow, start, end), start, end);
  return html`<p>${routes.intro}</p>
    <div class="settings">
      ${renderEnd(options, routes.from, from, to, (key) => onEnds(key, to))}
      ${renderEnd(options, routes.to, to, from, (key) => onEnds(from, key))}
    </div>
    ${found}`;
}

/** A choice of a term outside the column of the other end. */
function renderEnd(
  { view, messages }: RoutesOptions,
  label: string,
  chosen: string,
  other: string,
  change: (key: string) => void,
): TemplateResult {
  const { evidence, flow, arranged } = view;
  const option = (node: FlowNode): TemplateResult =>
    html`<option value=${node.key} ?selected=${node.key === chosen}>
      ${nodeLabel(evidence, messages, node)}
    </option>`;
  const groups = arranged.map((nodes, column) => {
    const facet = flow.columns[column] ?? '';
    if (other.startsWith(`${facet}:`)) return nothing;
    return html`<optgroup label=${facetLabel(evidence, messages, facet)}>
      ${nodes.map(option)}
    </optgroup>`;
  });
  const onChange = (event: Event): void => change((event.target as HTMLSelectElement).value);
  return html`<label
    >${label}<select @change=${onChange}>
      <option value="" ?selected=${chosen === ''}>${messages.routes.choose}</option>
      ${groups}
    </select></label
  >`;
}

function renderFound(
  options: RoutesOptions,
  { routes, more }: FoundRoutes,
  start: Station,
  end: Station,
): TemplateResult {
  const { messages } = options;
  const texts = messages.routes;
  if (routes.length === 0) return html`<p role="status">${texts.none}</p>`;
  const kinds = [
    { name: texts.together, found: routes.filter((route) => route.together.size > 0) },
    {
      name: texts.sameStudy,
      found: routes.filter((route) => route.together.size === 0 && route.sameStudy.size > 0),
    },
    {
      name: texts.assembled,
      found: routes.filter((route) => route.together.size === 0 && route.sameStudy.size === 0),
    },
  ];
  // ends shared by all routes are shown above: repeat them for screen readers only
  const isShared = (index: number, station: Station): boolean =>
    routes.every(({ stations }) => sameStation(station, stations.at(index)));
  const hidden = { first: isShared(0, start), last: isShared(-1, end) };
  return html`<p role="status">${texts.count(routes.length)} ${more ? texts.more : nothing}</p>
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
  const start = aside(names.slice(0, first), `${names[0] ?? ''} → `);
  const end = aside(names.slice(last), ` → ${names.at(-1) ?? ''}`);
  const labels = studies.map((study) => studyLabel(evidence, study, messages.language));
  const note = messages.labelled(messages.studies(studies.length), messages.list(labels));
  return html`<li class=${route.together.size > 0 ? 'whole' : 'pieced'}>
    <button
      type="button"
      class="quiet"
      data-route=${formatPath(route.stations)}
      aria-pressed=${sameStations(route.stations, selected)}
      @click=${() => onRoute(route.stations)}
    >
      ${start}${names.slice(first, last).join(' → ')}${end}
    </button>
    <span class="note">${note}</span>
  </li>`;
}
