// SPDX-License-Identifier: MIT
import type { LegendEntry } from '../../figure/legend.js';
import type { Messages } from '../../locales/index.js';
import { facetLabel, nodeLabel, pathLabel } from '../../locales/labels.js';
import type { Path } from '../../model/selection.js';
import type { FigureView } from './derive-view.js';

/** The text of a legend entry; `path` is the selection. */
export function legendText(
  { evidence, flow }: FigureView,
  messages: Messages,
  entry: LegendEntry,
  path: Path = [],
): string {
  const { legend } = messages;
  const facetOf = ({ facet }: { readonly facet: string }): string =>
    facetLabel(evidence, messages, facet);
  switch (entry.kind) {
    case 'scale': {
      const unit = entry.measure === 'studies' ? messages.studies(1) : messages.findings(1);
      return legend.scale(unit) + legend.width[entry.measure];
    }
    case 'color-by':
      return legend.color(facetOf(entry));
    case 'color':
      return entry.term === undefined
        ? messages.notNamed(facetOf(entry))
        : nodeLabel(evidence, messages, { facet: entry.facet, term: entry.term, members: [] });
    case 'more-colors':
      return messages.states.more(entry.count);
    case 'unnamed':
      return entry.hasStandIns ? legend.standIn : legend.notReported;
    case 'single':
      return legend.single;
    case 'retracted':
      return legend.retracted;
    case 'gathered':
      return legend.gathered(facetOf(entry), entry.shown, entry.of);
    case 'left-out':
      return legend.leftOut(entry.findings);
    case 'highlighted':
      return legend.lit(pathLabel(evidence, messages, path, flow), entry.studies, entry.findings);
    case 'none-highlighted':
      return legend.unlit(pathLabel(evidence, messages, path, flow));
    case 'assembled':
      return legend.assembled(entry.studies);
  }
}
