// SPDX-License-Identifier: MIT
import { studiesOf } from '../model/counts.js';
import { hasRetracted, type Flow, type Measure } from '../model/flow.js';
import { legendScale } from './lane-plan.js';
import type { SceneSource } from './marks.js';
import { otherHueIndex } from './hues.js';

/** A legend entry, with the numbers of its text. */
export type LegendEntry =
  /** A bar as high as so many studies or findings, or as a value, px. */
  | {
      readonly kind: 'scale';
      readonly measure: Measure;
      readonly count: number;
      readonly height: number;
    }
  /** The grey of what is not named. */
  | { readonly kind: 'pale' }
  /** What a step of a story does not highlight. */
  | { readonly kind: 'dimmed' }
  | { readonly kind: 'counts'; readonly measure: Measure }
  /** What the colours stand for; hues are a sample, none where the entries of the terms follow. */
  | { readonly kind: 'color-by'; readonly facet: string; readonly hues: readonly number[] }
  /** A hue and its term; without a term, the grey of all others. */
  | {
      readonly kind: 'color';
      readonly facet: string;
      readonly hue: number;
      readonly term?: string;
    }
  | { readonly kind: 'retracted' }
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

/** The power of ten of the smallest value of a scale. */
const leastValue = -6;
/** Number of hues in a sample of ribbons. */
const sampleSize = 3;

/** The entries of a legend in order, for what is in the figure and, if given, for the highlight. */
export function legendEntries(
  { evidence, flow, plan }: SceneSource,
  highlighted?: HighlightCounts,
): readonly LegendEntry[] {
  const { measure } = flow;
  const isHorizontal = plan.orientation === 'horizontal';
  const entries: LegendEntry[] = [];
  // few studies need no scale, and no sentence on sharing where each has one finding
  if (isHorizontal && !plan.isTiny)
    entries.push({
      kind: 'scale',
      measure,
      ...legendScale(plan.scale, measure === 'value' ? leastValue : 0),
    });
  const { hues } = plan.strands;
  const sample = sampleHues(flow, hues);
  // where the column of the colours is on another pair, it cannot serve as their key
  const isKeyShown = !isHorizontal || plan.columns.some(({ facet }) => facet === flow.colorBy);
  // which columns leave something unnamed is known to whoever writes the text
  const pale: LegendEntry = { kind: 'pale' };
  if (flow.columns.includes(flow.colorBy) && isKeyShown)
    entries.push({ kind: 'color-by', facet: flow.colorBy, hues: sample }, pale);
  // before the terms, which take several lines
  else entries.push(pale, ...colorEntries(flow, hues));
  entries.push({ kind: 'dimmed' });
  // that numbers are sums is always said
  const hasSums = measure === 'value' || !isOneEach(flow);
  if (isHorizontal && (hasSums || !plan.isTiny)) entries.push({ kind: 'counts', measure });
  if (flow.links.some((link) => hasRetracted(evidence, link.shares)))
    entries.push({ kind: 'retracted' });
  if (flow.leftOut.length > 0) entries.push({ kind: 'left-out', findings: flow.leftOut.length });
  return highlighted === undefined ? entries : [...entries, ...highlightEntries(highlighted)];
}

/** The largest hues, for a sample; not the grey of all others, which says nothing of colours. */
function sampleHues(flow: Flow, hues: readonly number[]): readonly number[] {
  const weights = new Map<number, number>();
  for (const { strand, weight } of flow.links.flatMap(({ shares }) => shares)) {
    const hue = hues[strand] ?? otherHueIndex;
    if (hue !== otherHueIndex) weights.set(hue, (weights.get(hue) ?? 0) + weight);
  }
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .map(([hue]) => hue)
    .slice(0, sampleSize);
}

function isOneEach({ records }: Flow): boolean {
  return studiesOf(records) === records.length;
}

/** The hues and their terms; all others share one grey. */
function colorEntries(flow: Flow, hues: readonly number[]): readonly LegendEntry[] {
  const { colorBy: facet, colors } = flow;
  const named = colors.flatMap((term, strand): readonly LegendEntry[] => {
    const hue = hues[strand] ?? otherHueIndex;
    return hue === otherHueIndex ? [] : [{ kind: 'color', facet, hue, term }];
  });
  const hasGrey = colors.some((_, strand) => (hues[strand] ?? otherHueIndex) === otherHueIndex);
  return [
    { kind: 'color-by', facet, hues: [] },
    ...named,
    ...(hasGrey ? ([{ kind: 'color', facet, hue: otherHueIndex }] as const) : []),
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
