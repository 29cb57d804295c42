// SPDX-License-Identifier: MIT
import { hasRetracted, isSingleStudy, type Measure } from '../model/flow.js';
import type { ColumnGroups } from '../model/grouping.js';
import type { SceneSource } from './marks.js';
import { colorOf, mutedColorIndex } from './palette.js';

/** Input of a legend. */
export interface LegendSource extends SceneSource {
  /** Number of terms shown and gathered in each column. */
  readonly groups: readonly (ColumnGroups | undefined)[];
}

/** A legend entry, with the numbers of its text. */
export type LegendEntry =
  /** A sample as thick as one study or finding, px. */
  | { readonly kind: 'scale'; readonly measure: Measure; readonly thickness: number }
  | { readonly kind: 'color-by'; readonly facet: string }
  /** A colour by its strand and term; without a term, the grey of all missing values. */
  | {
      readonly kind: 'color';
      readonly facet: string;
      readonly strand: number;
      readonly term?: string;
    }
  | { readonly kind: 'more-colors'; readonly count: number }
  /** Hatching; `hasStandIns` if what was given or measured is drawn instead. */
  | { readonly kind: 'unnamed'; readonly hasStandIns: boolean }
  | { readonly kind: 'single' }
  | { readonly kind: 'retracted' }
  | {
      readonly kind: 'gathered';
      readonly facet: string;
      readonly shown: number;
      readonly of: number;
    }
  | { readonly kind: 'left-out'; readonly findings: number }
  | { readonly kind: 'highlighted'; readonly studies: number; readonly findings: number }
  | { readonly kind: 'none-highlighted' }
  | { readonly kind: 'assembled'; readonly studies: number };

/** Counts of the highlight. */
export interface HighlightCounts {
  readonly findings: number;
  readonly studies: number;
  /** Studies that report parts of a path, but none the whole. */
  readonly assembled: number;
}

/** Most colours that are listed; more are hard to distinguish. */
const mostColors = 24;
/** Thickness of the scale's sample, px. */
const leastThickness = 0.5;
const mostThickness = 24;

/** The entries of a legend in order, for what is in the figure and, if given, for the highlight. */
export function legendEntries(
  source: LegendSource,
  highlighted?: HighlightCounts,
): readonly LegendEntry[] {
  const { evidence, flow, plan, groups } = source;
  const thickness = Math.max(leastThickness, Math.min(mostThickness, plan.layout.scale));
  const entries: LegendEntry[] = [
    { kind: 'scale', measure: flow.measure, thickness },
    { kind: 'color-by', facet: flow.colorBy },
    ...colorEntries(source),
  ];
  const kinds = new Set(flow.nodes.map((node) => node.kind));
  if (kinds.has('stand-in') || kinds.has('not-reported'))
    entries.push({ kind: 'unnamed', hasStandIns: kinds.has('stand-in') });
  if (flow.links.some((link) => isSingleStudy(evidence, link.shares)))
    entries.push({ kind: 'single' });
  if (flow.links.some((link) => hasRetracted(evidence, link.shares)))
    entries.push({ kind: 'retracted' });
  flow.columns.forEach((facet, column) => {
    const { alone = 0, gathered = 0 } = groups[column] ?? {};
    if (gathered > 0) entries.push({ kind: 'gathered', facet, shown: alone, of: alone + gathered });
  });
  if (flow.leftOut.length > 0) entries.push({ kind: 'left-out', findings: flow.leftOut.length });
  return highlighted === undefined ? entries : [...entries, ...highlightEntries(highlighted)];
}

/** The entries of colours if no column labels them. All missing values share one grey. */
function colorEntries({ evidence, flow }: LegendSource): readonly LegendEntry[] {
  const { colorBy, columns, colors } = flow;
  if (columns.includes(colorBy)) return [];
  const all = colors.map(
    (term, strand) => ({ kind: 'color', facet: colorBy, strand, term }) as const,
  );
  const isGrey = ({ term }: { readonly term: string }): boolean =>
    colorOf(evidence, colorBy, term) === mutedColorIndex;
  const greys = all.filter(isGrey);
  const [grey] = greys;
  const entries: readonly LegendEntry[] = [
    ...all.filter((entry) => !isGrey(entry)),
    ...(grey === undefined || greys.length === 1
      ? greys
      : [{ kind: 'color', facet: colorBy, strand: grey.strand } as const]),
  ];
  return entries.length <= mostColors
    ? entries
    : [
        ...entries.slice(0, mostColors),
        { kind: 'more-colors', count: entries.length - mostColors },
      ];
}

function highlightEntries({
  findings,
  studies,
  assembled,
}: HighlightCounts): readonly LegendEntry[] {
  return [
    findings === 0 ? { kind: 'none-highlighted' } : { kind: 'highlighted', studies, findings },
    ...(assembled === 0 ? [] : [{ kind: 'assembled', studies: assembled } as const]),
  ];
}
