// SPDX-License-Identifier: MIT
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { legendEntries, type LegendEntry } from '../../figure/legend.js';
import { keepDates } from '../../locales/format.js';
import type { Messages } from '../../locales/index.js';
import { facetLabel } from '../../locales/labels.js';
import { localize } from '../../model/evidence.js';
import type { FigureView } from './derive-view.js';
import { legendText } from './legend-text.js';

/** The legend of width, colour and hatching, and the dataset. */
export function renderLegend(
  view: FigureView,
  messages: Messages,
  color: (strand: number) => string,
  hatchId: string,
  isPrinting: boolean,
): TemplateResult {
  const { dataVersion, released, title } = view.evidence.dataset;
  const version =
    dataVersion === undefined
      ? ''
      : ` · ${keepDates(messages.states.provenance(dataVersion, released ?? ''))}`;
  return html`<div class="legend" part="legend" role="group" aria-label=${messages.legend.heading}>
    <ul>
      ${legendEntries(view).map(
        (entry) =>
          html`<li class=${isOfColor(entry) ? 'by-color' : nothing}>
            ${renderSample(entry, color, hatchId)}
            <span>${textOf(entry, view, messages, isPrinting)}</span>
          </li>`,
      )}
    </ul>
    <p class="provenance">${localize(title, messages.language) ?? ''}${version}</p>
  </div>`;
}

/** Whether the entry is hidden in forced colours. */
function isOfColor({ kind }: LegendEntry): boolean {
  return kind === 'color-by' || kind === 'color' || kind === 'more-colors';
}

/** Says that a gathered node can be opened, except in print. */
function textOf(
  entry: LegendEntry,
  view: FigureView,
  messages: Messages,
  isPrinting: boolean,
): string {
  return entry.kind === 'gathered' && !isPrinting
    ? messages.states.showing(
        entry.shown,
        entry.of,
        facetLabel(view.evidence, messages, entry.facet),
      )
    : legendText(view, messages, entry);
}

function renderSample(
  entry: LegendEntry,
  color: (strand: number) => string,
  hatchId: string,
): TemplateResult | typeof nothing {
  switch (entry.kind) {
    case 'scale': {
      const { thickness } = entry;
      const height = Math.max(10, Math.ceil(thickness));
      const y = (height - thickness) / 2;
      return sample(
        30,
        height,
        svg`<rect class="legend-width" x="0" y=${y} width="30" height=${thickness}></rect>`,
      );
    }
    case 'color':
      return sample(
        14,
        12,
        svg`<rect x="0" y="1" width="14" height="10" fill=${color(entry.strand)}></rect>`,
      );
    case 'unnamed': {
      const fill = `url(#${hatchId})`;
      return sample(
        14,
        14,
        svg`<rect class="legend-hatch" x="0.5" y="0.5" width="13" height="13" fill=${fill}></rect>`,
      );
    }
    case 'single':
      return sample(
        56,
        12,
        svg`<rect class="legend-single" x="0" y="2" width="26" height="8"></rect>
          <path class="single-line" d="M0,6H26"></path>
          <path class="dash legend-dash" d="M30,6H56"></path>`,
      );
    case 'retracted':
      return sample(24, 12, svg`<path class="marked-line" d="M0,6H24"></path>`);
    default:
      return nothing;
  }
}

function sample(width: number, height: number, content: SVGTemplateResult): TemplateResult {
  return html`<svg width=${width} height=${height} aria-hidden="true">${content}</svg>`;
}
