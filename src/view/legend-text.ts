// SPDX-License-Identifier: MIT
import type { LegendEntry } from '../figure/legend.js';
import { greyText, type WordSource } from '../locales/figure-text.js';
import { facetLabel, nodeLabel, pathLabel } from '../locales/labels.js';
import type { Path } from '../model/selection.js';

/** Where a legend is read. */
export interface LegendPlace {
  /** The selection. */
  readonly path?: Path;
  /** Whether the ground is dark: what is not highlighted there is dim, not pale. */
  readonly isDark?: boolean;
  /** A slide has room for few words. */
  readonly isSlide?: boolean;
  /** In a story pale is what a step does not highlight. */
  readonly isStory?: boolean;
}

/** The text of a legend entry; empty where the figure has nothing of its kind. */
export function legendText(
  source: WordSource,
  entry: LegendEntry,
  { path = [], isDark = false, isSlide = false, isStory = false }: LegendPlace = {},
): string {
  const { evidence, messages, flow } = source;
  const { legend } = messages;
  switch (entry.kind) {
    case 'scale':
      return messages.figure.legend.scale(entry.measure, entry.count);
    case 'pale':
      // a slide has room for one of the two
      if (isStory && isSlide) return '';
      return isSlide && greyText(source) !== ''
        ? messages.story.legend.grey(evidence.dataset.reviews.length)
        : greyText(source);
    case 'dimmed':
      return isStory ? messages.story.legend.unlit(isDark) : '';
    case 'counts':
      return isSlide
        ? messages.story.legend.counts(entry.measure)
        : messages.figure.legend.counts(entry.measure);
    case 'color-by':
      return legend.color(facetLabel(evidence, messages, entry.facet));
    case 'color':
      return entry.term === undefined
        ? messages.figure.otherTerms
        : nodeLabel(evidence, messages, { facet: entry.facet, term: entry.term, members: [] });
    case 'retracted':
      return legend.retracted;
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
