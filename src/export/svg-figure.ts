// SPDX-License-Identifier: MIT
import type { Study } from '../data/dataset.js';
import { assembledLines } from '../figure/assembled-lines.js';
import type { PlacedLink, PlacedNode } from '../figure/layout-sankey.js';
import { ribbonEdge, ribbonFilling, ribbonOpacity } from '../figure/palette.js';
import { lineHeight, type PlacedLabel } from '../figure/place-labels.js';
import { labelGrounds, labelWedges, leaderLines } from '../figure/place-row-labels.js';
import { nodeBox, type FigurePlan } from '../figure/plan.js';
import { centrePath, ribbonPath } from '../figure/ribbon-path.js';
import { dashWidth, isDashed, singleDashes } from '../figure/single-study.js';
import { litBands, strandsOf, type Strand } from '../figure/strands.js';
import { litValue, type Flow, type FlowLink, type FlowNode } from '../model/flow.js';
import { unnamedGroup } from '../model/node-kind.js';
import { hatchedBox } from './svg-hatch.js';
import type { SvgOptions } from './svg-options.js';
import { assembledLine, groupBar, retractedLine, singleLine, type Theme } from './svg-theme.js';
import { element, escapeXml, type Attributes } from './xml.js';

interface FigureOptions extends SvgOptions {
  readonly theme: Theme;
}

/** Opacities of what is not lit. */
const dimmed = { strand: 0.13, line: 0.5, bar: 0.35 };

/** Ribbons, bars, labels and headings of a plan as SVG groups. */
export function drawFigure(plan: FigurePlan, flow: Flow, options: FigureOptions): string {
  const assembled = assembledLines(plan, options.assembled ?? []);
  const lit = options.lit?.size === 0 && assembled === '' ? undefined : options.lit;
  const studyOf = new Map(flow.records.map((record) => [record.index, record.study]));
  const studies = (link: FlowLink): readonly (Study | undefined)[] => [
    ...new Set(link.shares.map((share) => studyOf.get(share.finding))),
  ];
  const isThinSingle = (placed: PlacedLink): boolean =>
    isDashed(placed.thickness) && studies(placed.link).length === 1;
  const links = plan.layout.links.map((placed) =>
    drawLink(placed, plan, options, isThinSingle(placed)),
  );
  const line = (placed: PlacedLink): string =>
    drawLine(placed, studies(placed.link), plan, options.theme);
  const isLit = (placed: PlacedLink): boolean =>
    lit === undefined || placed.link.shares.some((share) => lit.has(share.finding));
  const bars = plan.layout.nodes.map((placed) => drawNode(placed, plan, flow, options));
  return [
    element(
      'g',
      {
        'fill-opacity': lit === undefined ? ribbonFilling : dimmed.strand,
        'stroke-width': ribbonEdge,
        'stroke-opacity': lit === undefined ? undefined : dimmed.strand,
      },
      ...links,
    ),
    lit === undefined
      ? ''
      : element(
          'g',
          { fill: 'none', opacity: dimmed.line },
          ...plan.layout.links.filter((placed) => !isLit(placed)).map(line),
        ),
    assembled === '' ? '' : element('path', { d: assembled, ...assembledLine(options.theme) }),
    lit === undefined ? '' : drawLit(plan, lit, options, (link) => studies(link).length === 1),
    element('g', { fill: 'none' }, ...plan.layout.links.filter(isLit).map(line)),
    element(
      'g',
      lit === undefined ? {} : { 'fill-opacity': dimmed.bar, 'stroke-opacity': dimmed.bar },
      ...bars,
    ),
    lit === undefined ? '' : drawLitBars(plan, lit, options.theme),
    drawLeaders(plan, options.theme),
    drawTexts(plan, options),
  ].join('');
}

function drawLink(
  placed: PlacedLink,
  plan: FigurePlan,
  options: FigureOptions,
  dashed: boolean,
): string {
  const title = options.linkTitle?.(placed.link);
  const strands = strandsOf(placed, plan.layout.scale).map((strand) =>
    drawStrand(strand, plan, options, dashed),
  );
  return element(
    'g',
    {},
    title === undefined ? '' : element('title', {}, escapeXml(title)),
    ...strands,
  );
}

/** Along a ribbon: a dashed line where a single study stands behind it, unless it is dashed itself; a dotted one where a study was retracted. */
function drawLine(
  placed: PlacedLink,
  studies: readonly (Study | undefined)[],
  plan: FigurePlan,
  theme: Theme,
): string {
  const d = centrePath(placed, plan.orientation);
  const single =
    studies.length === 1 && !isDashed(placed.thickness)
      ? element('path', { d, ...singleLine(theme) })
      : '';
  return (
    single +
    (studies.some((study) => study?.status === 'retracted')
      ? element('path', { d, ...retractedLine(theme) })
      : '')
  );
}

function drawStrand(
  strand: Strand,
  plan: FigurePlan,
  options: FigureOptions,
  dashed: boolean,
): string {
  const color = options.colors(strand.strand);
  if (dashed)
    return element('path', {
      d: centrePath(strand, plan.orientation),
      fill: 'none',
      stroke: color,
      'stroke-width': dashWidth(strand.thickness),
      'stroke-dasharray': singleDashes,
      opacity: ribbonOpacity,
    });
  return element('path', { d: ribbonPath(strand, plan.orientation), fill: color, stroke: color });
}

function drawLit(
  plan: FigurePlan,
  lit: ReadonlySet<number>,
  options: FigureOptions,
  isSingle: (link: FlowLink) => boolean,
): string {
  const bands = plan.layout.links.flatMap((placed) =>
    litBands(placed, plan.layout.scale, lit).map((band) => {
      // a part of a ribbon that is lit wears the ribbon's mark
      if (!isSingle(placed.link)) return drawStrand(band, plan, options, false);
      if (isDashed(band.thickness)) return drawStrand(band, plan, options, true);
      return (
        drawStrand(band, plan, options, false) +
        element('path', { d: centrePath(band, plan.orientation), ...singleLine(options.theme) })
      );
    }),
  );
  return element('g', { 'fill-opacity': 0.9 }, ...bands);
}

function drawNode(
  placed: PlacedNode,
  plan: FigurePlan,
  flow: Flow,
  options: FigureOptions,
): string {
  const { node } = placed;
  const label = plan.labels.find((each) => each.node.node === node);
  const title = options.nodeTitle?.(node) ?? label?.lines.join(' ') ?? node.term;
  const box = nodeBox(placed, plan.orientation);
  const named = element('title', {}, escapeXml(title));
  return isUnnamed(node)
    ? hatchedBox(box, options.theme, {}, named)
    : element('rect', { ...box, ...barPaint(placed, flow, options) }, named);
}

/** The column that gives the colours wears them; what gathers has a dashed edge. */
function barPaint({ node }: PlacedNode, flow: Flow, { theme, colors }: FigureOptions): Attributes {
  if (node.kind !== 'term') return groupBar(theme);
  const strand = node.facet === flow.colorBy ? flow.colors.indexOf(node.term) : -1;
  return { fill: strand === -1 ? theme.text : colors(strand) };
}

function isUnnamed({ kind, term }: FlowNode): boolean {
  return kind === 'stand-in' || kind === 'not-reported' || term === unnamedGroup;
}

function drawLitBars(plan: FigurePlan, lit: ReadonlySet<number>, theme: Theme): string {
  const bars = plan.layout.nodes.map((placed) => {
    const value = litValue(placed.node.shares, lit);
    if (value === 0) return '';
    return element('rect', {
      ...nodeBox({ ...placed, y1: placed.y0 + value * plan.layout.scale }, plan.orientation),
    });
  });
  return element('g', { fill: theme.text }, ...bars);
}

function drawLeaders(plan: FigurePlan, theme: Theme): string {
  const grounds = labelGrounds(plan.labels);
  if (grounds === '') return '';
  return (
    element('path', {
      d: leaderLines(plan.labels),
      fill: 'none',
      stroke: theme.text,
      'stroke-width': 1.25,
    }) +
    element('path', { d: grounds, fill: theme.ground, 'fill-opacity': 0.86 }) +
    element('path', { d: labelWedges(plan.labels), fill: theme.text })
  );
}

/** Every text twice: below as a broad outline in the colour of the ground, for Office does not know `paint-order`. */
function drawTexts(plan: FigurePlan, { theme, language, lit }: FigureOptions): string {
  const labels = plan.labels.map((label) => labelText(label, theme, language, lit));
  const headings = plan.headings.map(({ lines, x, y, anchor }) => ({
    attributes: { 'text-anchor': anchor, 'font-size': 13, 'font-weight': 600 },
    paint: {},
    content: textLines(lines, x, y),
  }));
  const texts = [...labels, ...headings].filter(({ content }) => content !== '');
  const halo = {
    fill: theme.ground,
    stroke: theme.ground,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  return [
    element(
      'g',
      halo,
      ...texts.map(({ attributes, content }) => element('text', attributes, content)),
    ),
    element(
      'g',
      { fill: theme.text },
      ...texts.map(({ attributes, paint, content }) =>
        element('text', { ...attributes, ...paint }, content),
      ),
    ),
  ].join('');
}

interface DrawnText {
  readonly attributes: Attributes;
  readonly paint: Attributes;
  readonly content: string;
}

/** What is not named is quieter, and slanted where the script knows slanting. */
function labelText(
  label: PlacedLabel,
  theme: Theme,
  language: string,
  lit: ReadonlySet<number> = new Set(),
): DrawnText {
  const unnamed = isUnnamed(label.node.node);
  // of a selection what is lit speaks up, and everything else steps back
  const quiet =
    lit.size === 0 ? unnamed : !label.node.node.shares.some((share) => lit.has(share.finding));
  const slant = unnamed && !/^(zh|ja|ko)\b/i.test(language) ? { 'font-style': 'italic' } : {};
  return {
    attributes: { 'text-anchor': label.anchor, ...slant },
    paint: quiet ? { fill: theme.quiet } : {},
    content: textLines(label.lines, label.x, label.y),
  };
}

function textLines(lines: readonly string[], x: number, y: number): string {
  return lines
    .map((line, index) => element('tspan', { x, y: y + index * lineHeight }, escapeXml(line)))
    .join('');
}
