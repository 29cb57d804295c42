// SPDX-License-Identifier: MIT
import type { Flow, FlowLink, Share } from '../model/flow.js';
import { highlightedShares } from '../model/highlighted-shares.js';
import type { AssembledPart } from '../model/paths.js';
import type { Strength } from './lane-graph.js';
import type { RibbonShape } from './lane-ribbons.js';
import type { Item, LayerName, Mark, PaintedStrength } from './marks.js';

/** Width of the hit area of thinner ribbons, px. */
export const leastHitWidth = 12;
/** A casing is so much wider than its ribbon, px. */
const casingRoom = 2.4;

/** The layers of a ribbon: what is not named lies below. */
export function ribbonLayers(strength: Strength): {
  readonly ribbons: LayerName;
  readonly lines: LayerName;
  readonly hits: LayerName;
} {
  return strength !== 'strong'
    ? { ribbons: 'pale-ribbons', lines: 'pale-lines', hits: 'pale-hit-areas' }
    : { ribbons: 'ribbons', lines: 'ribbon-lines', hits: 'link-hit-areas' };
}

/** A part of a ribbon in one hue; without one, in the grey of what is not named. */
export interface DrawnStrand {
  readonly shape: RibbonShape;
  readonly hue?: number;
}

function ribbonMark(
  layer: LayerName,
  item: Item | undefined,
  part: DrawnStrand,
  strength: PaintedStrength,
  index: number,
): Mark {
  const { shape, hue } = part;
  return {
    layer,
    kind: shape.kind === 'fill' ? 'ribbon' : 'ribbon-line',
    key: `${layer} ${item?.key ?? ''} ${index}`,
    ...(item === undefined ? {} : { item }),
    states: [strength],
    ...(hue === undefined ? {} : { hue }),
    shape: { type: 'path', d: shape.d },
    ...(shape.kind === 'stroke' ? { strokeWidth: shape.width } : {}),
  };
}

/**
 * A line in the colour of the ground below ribbons, so that they stand out from what they cross.
 */
export function casingMarks(
  layer: LayerName,
  shapes: readonly RibbonShape[],
  item?: Item,
): readonly Mark[] {
  const fills = shapes.filter(({ kind }) => kind === 'fill').map(({ d }) => d);
  const byWidth = new Map<number, string>();
  for (const shape of shapes) {
    if (shape.kind === 'stroke')
      byWidth.set(shape.width, (byWidth.get(shape.width) ?? '') + shape.d);
  }
  const lines = [...byWidth].map(([width, d]): Mark => ({
    layer,
    kind: 'casing-line',
    key: `${layer} casing ${item?.key ?? ''} ${width}`,
    ...(item === undefined ? {} : { item }),
    strokeWidth: width + casingRoom,
    shape: { type: 'path', d },
  }));
  if (fills.length === 0) return lines;
  const d = fills.join('');
  return [
    {
      layer,
      kind: 'casing',
      key: `${layer} casing ${item?.key ?? ''}`,
      ...(item === undefined ? {} : { item }),
      shape: { type: 'path', d },
    },
    ...lines,
  ];
}

/** A ribbon, or its highlighted parts, as marks are made of it. */
export interface DrawnRibbon {
  readonly item: Item;
  readonly strength: Strength;
  /** Its parts by hue, or the whole of it in the grey of what is not named. */
  readonly strands: readonly DrawnStrand[];
  /** Its centre line. */
  readonly line: () => string;
}

/**
 * The marks of a ribbon at rest: casings where it crosses others, its parts, and a line along it if
 * a study is retracted.
 */
export function ribbonMarks(
  ribbon: DrawnRibbon,
  crossings: readonly RibbonShape[] = [],
): readonly Mark[] {
  const { item, strength, strands } = ribbon;
  const { ribbons, lines } = ribbonLayers(strength);
  const casings = casingMarks(ribbons, crossings, item);
  return [
    ...casings,
    ...strands.map((strand, index) => ribbonMark(ribbons, item, strand, strength, index)),
    ...markedLines(lines, [ribbon]),
  ];
}

const litStrength: Readonly<Record<Strength, PaintedStrength>> = {
  strong: 'lit',
  half: 'lit-half',
  pale: 'lit-pale',
};

/** The marks of highlighted ribbons: pale ones, the casings of all others, these, and lines. */
export function highlightedRibbons(ribbons: readonly DrawnRibbon[]): readonly Mark[] {
  const layer = 'highlighted-ribbons';
  const marksOf = ({ item, strength, strands }: DrawnRibbon): readonly Mark[] =>
    strands.map((strand, index) => ribbonMark(layer, item, strand, litStrength[strength], index));
  const cased = ribbons.filter(({ strength }) => strength !== 'pale');
  return [
    ...ribbons.filter(({ strength }) => strength === 'pale').flatMap(marksOf),
    ...casingMarks(
      layer,
      cased.flatMap(({ strands }) => strands.map(({ shape }) => shape)),
    ),
    ...cased.flatMap(marksOf),
    ...markedLines('highlighted-lines', ribbons),
  ];
}

/** Ribbons that lead to a hidden column: nothing in them can be pointed at or read. */
export function fadedMarks(ribbons: readonly DrawnRibbon[]): readonly Mark[] {
  const marksOf = ({ strength, strands }: DrawnRibbon): readonly Mark[] =>
    strands.map((strand, index) => ribbonMark('faded', undefined, strand, strength, index));
  const cased = ribbons.filter(({ strength }) => strength === 'strong');
  const marks = [
    ...ribbons.filter(({ strength }) => strength !== 'strong').flatMap(marksOf),
    ...casingMarks(
      'faded',
      cased.flatMap(({ strands }) => strands.map(({ shape }) => shape)),
    ),
    ...cased.flatMap(marksOf),
  ];
  return marks.map((mark, index) => ({ ...mark, key: `faded ${index}` }));
}

/** The centre lines of assembled parts as one mark: each between the columns of its findings. */
export function assembledMarks<Ribbon extends { readonly link: FlowLink }>(
  flow: Flow,
  ribbons: readonly Ribbon[],
  parts: readonly AssembledPart[],
  linesOf: (ribbon: Ribbon, shares: readonly Share[]) => readonly string[],
): readonly Mark[] {
  const d = parts
    .flatMap(({ findings, first, last }) => {
      const { of: sharesOf } = highlightedShares(flow, findings);
      return ribbons
        .filter(({ link }) => link.from.column >= first && link.to.column <= last)
        .filter(({ link }) => sharesOf(link).length > 0)
        .flatMap((ribbon) => linesOf(ribbon, sharesOf(ribbon.link)));
    })
    .join('');
  return d === ''
    ? []
    : [{ layer: 'assembled', kind: 'assembled', key: 'assembled', shape: { type: 'path', d } }];
}

/** Lines along the centres of the ribbons with a retracted study. */
function markedLines(layer: LayerName, ribbons: readonly DrawnRibbon[]): readonly Mark[] {
  return ribbons
    .filter(({ item }) => item.states.includes('marked'))
    .map(({ item, line }) => markedLine(layer, item, line()));
}

function markedLine(layer: LayerName, item: Item, d: string): Mark {
  return {
    layer,
    kind: 'marked-line',
    key: `${layer} marked ${item.key}`,
    item,
    shape: { type: 'path', d },
  };
}

/** The hit area along the centre of a thin ribbon. */
export function linkHitArea(layer: LayerName, item: Item, d: string): Mark {
  return {
    layer,
    kind: 'hit',
    key: `hit ${item.key}`,
    item,
    strokeWidth: leastHitWidth,
    shape: { type: 'path', d },
  };
}
