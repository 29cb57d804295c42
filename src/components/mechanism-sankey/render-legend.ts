// SPDX-License-Identifier: MIT
import { html, nothing, svg, type TemplateResult } from 'lit';
import { colorOf, mutedColorIndex } from '../../figure/palette.js';
import type { Messages } from '../../locales/index.js';
import { keepDates } from '../../locales/format.js';
import { facetLabel, nodeLabel } from '../../locales/labels.js';
import { localize } from '../../model/evidence.js';
import { isSingleStudy } from '../../model/flow.js';
import type { FigureView } from './derive-view.js';
import { hasRetracted } from './speak-figure.js';

/** More colours than these are not told apart anyway. */
export const mostColors = 24;

/** A colour of the key: the first strand that is drawn in it, and what it stands for. */
export interface NamedColor {
  readonly strand: number;
  readonly name: string;
}

/** What the strands' colours stand for, where no column names them. All that is not named has one grey, and one name where it stands for more than one thing. */
export function namedColors(
  { evidence, flow }: FigureView,
  messages: Messages,
): readonly NamedColor[] {
  const { colorBy, columns, colors } = flow;
  if (columns.includes(colorBy)) return [];
  const all = colors.map((term, strand) => ({
    strand,
    grey: colorOf(evidence, colorBy, term) === mutedColorIndex,
    name: nodeLabel(evidence, messages, { facet: colorBy, term, members: [] }),
  }));
  const greys = all.filter(({ grey }) => grey);
  const gathered =
    greys.length > 1
      ? greys.slice(0, 1).map(({ strand }) => ({
          strand,
          name: messages.notNamed(facetLabel(evidence, messages, colorBy)),
        }))
      : greys;
  return [...all.filter(({ grey }) => !grey), ...gathered];
}

/** What width, colour and hatching mean, and which data are drawn. */
export function renderLegend(
  view: FigureView,
  messages: Messages,
  color: (strand: number) => string,
  hatchId: string,
  onPaper: boolean,
): TemplateResult {
  const { evidence, flow, plan, groups } = view;
  const { legend, states } = messages;
  const unit = flow.measure === 'studies' ? messages.studies(1) : messages.findings(1);
  const { dataVersion, released, title } = evidence.dataset;
  const hasStandIn = flow.nodes.some((node) => node.kind === 'stand-in');
  const hasMissing = flow.nodes.some((node) => node.kind === 'not-reported');
  const colors = namedColors(view, messages);
  const gathered = groups
    .map((group, column) => ({ group, facet: flow.columns[column] ?? '' }))
    .filter(({ group }) => (group?.gathered ?? 0) > 0);
  const thickness = Math.max(0.5, Math.min(24, plan.layout.scale));
  return html`<div class="legend" part="legend" role="group" aria-label=${legend.heading}>
    <ul>
      <li>
        <svg width="30" height=${Math.max(10, Math.ceil(thickness))} aria-hidden="true">
          ${svg`<rect class="legend-width" x="0" y=${(Math.max(10, Math.ceil(thickness)) - thickness) / 2} width="30" height=${thickness}></rect>`}
        </svg>
        <span>${legend.scale(unit)}${legend.width[flow.measure]}</span>
      </li>
      <li class="by-color">
        <span>${legend.color(facetLabel(evidence, messages, flow.colorBy))}</span>
      </li>
      ${colors.slice(0, mostColors).map(
        ({ name, strand }) =>
          html`<li class="by-color">
            <svg width="14" height="12" aria-hidden="true">
              ${svg`<rect x="0" y="1" width="14" height="10" fill=${color(strand)}></rect>`}
            </svg>
            <span>${name}</span>
          </li>`,
      )}
      ${colors.length > mostColors ? html`<li class="by-color"><span>${states.more(colors.length - mostColors)}</span></li>` : nothing}
      ${
        hasStandIn || hasMissing
          ? html`<li>
              <svg width="14" height="14" aria-hidden="true">
                ${svg`<rect class="legend-hatch" x="0.5" y="0.5" width="13" height="13" fill="url(#${hatchId})"></rect>`}
              </svg>
              <span>${hasStandIn ? legend.standIn : legend.notReported}</span>
            </li>`
          : nothing
      }
      ${
        flow.links.some((link) => isSingleStudy(evidence, link.shares))
          ? html`<li>
              <svg width="56" height="12" aria-hidden="true">
                ${svg`<rect class="legend-single" x="0" y="2" width="26" height="8"></rect><path class="single-line" d="M0,6H26"></path><path class="dash legend-dash" d="M30,6H56"></path>`}
              </svg>
              <span>${legend.single}</span>
            </li>`
          : nothing
      }
      ${
        flow.links.some((link) => hasRetracted(view, link))
          ? html`<li>
              <svg width="24" height="12" aria-hidden="true">
                ${svg`<path class="marked-line" d="M0,6H24"></path>`}
              </svg>
              <span>${legend.retracted}</span>
            </li>`
          : nothing
      }
      ${gathered.map(({ group, facet }) => {
        const shown = group?.alone ?? 0;
        // nobody opens a group on paper
        const say = onPaper
          ? legend.gathered
          : (name: string, some: number, of: number): string => states.showing(some, of, name);
        return html`<li>
          <span
            >${say(facetLabel(evidence, messages, facet), shown, shown + (group?.gathered ?? 0))}</span
          >
        </li>`;
      })}
      ${flow.leftOut.length > 0 ? html`<li><span>${legend.leftOut(flow.leftOut.length)}</span></li>` : nothing}
    </ul>
    <p class="provenance">
      ${localize(title, messages.language) ?? ''}${dataVersion === undefined ? nothing : html` · ${keepDates(states.provenance(dataVersion, released ?? ''))}`}
    </p>
  </div>`;
}
