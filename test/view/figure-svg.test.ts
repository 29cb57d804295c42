// SPDX-License-Identifier: MIT
import type { HighlightScene } from '../../src/figure/highlight-marks.js';
import type { Shape } from '../../src/figure/marks.js';
import { focusMarks, hitAreas } from '../../src/figure/scene.js';
import type { FlowItem } from '../../src/figure/size-order.js';
import { readTableText } from '../../src/data/table/read-table.js';
import { messagesFor } from '../../src/locales/index.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { parseFilter } from '../../src/model/filter.js';
import { findingsThrough, parsePath } from '../../src/model/selection.js';
import { checkSettings } from '../../src/view/check-settings.js';
import { viewDeriver } from '../../src/view/derive-at-once.js';
import type { FigureView, ViewContext } from '../../src/view/derive-view.js';
import {
  exportFindings,
  exportLinks,
  figureCaption,
  figureCitation,
  figureSvg,
  marksSentences,
  methodsSentence,
  type ExportOptions,
} from '../../src/view/export-figure.js';
import { headlineOf, leadOf } from '../../src/view/headline.js';
import { figureSpeech, restOf } from '../../src/view/speak-figure.js';
import { readSettings, type ViewSettings } from '../../src/view/view-settings.js';
import type { PictureLook } from '../../src/export/svg-options.js';
import { measure } from '../fixtures/lane-figure.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { withValues } from '../fixtures/valued-dataset.js';
import { variedDataset } from '../fixtures/varied-dataset.js';
import { compareWithFile } from '../snapshots/compare-with-file.js';

/**
 * Saved figures, each compared with test/snapshots/svg/<name>.txt to the last place and word: what
 * changes them is seen. `npm run snapshots` rewrites the files; review the diff before you commit
 * it. Between them they have every form of a figure.
 */
interface Saved {
  readonly name: string;
  readonly dataset?: typeof smallDataset;
  readonly settings?: Partial<ViewSettings>;
  readonly context?: Partial<ViewContext>;
  readonly look?: PictureLook;
  /** A step of a story, which highlights what is selected. */
  readonly scene?: HighlightScene;
}

const everything = 'tissue:* status:*';

const saved: readonly Saved[] = [
  { name: 'few-studies', dataset: smallDataset, settings: { filter: everything } },
  {
    name: 'assembled',
    dataset: smallDataset,
    settings: { filter: everything, selected: 'source:adipose>outcome:angiogenesis' },
    look: { transparent: true },
  },
  {
    name: 'not-reported',
    dataset: smallDataset,
    settings: {
      ...{ missing: 'show', order: 'name', measure: 'findings' },
      selected: 'cargo:mir-1-3p>pathway:pi3k-akt',
    },
    context: { width: 1300, height: 700, rightToLeft: true },
  },
  {
    name: 'stand-ins',
    dataset: withValues(smallDataset, 7),
    settings: {
      ...{ missing: 'nearest', order: 'value', colorBy: 'outcome', layout: 'horizontal' },
      measure: 'value',
    },
    context: { width: 700 },
  },
  {
    name: 'down-retracted',
    dataset: smallDataset,
    settings: { layout: 'vertical', filter: everything },
    context: { width: 700 },
  },
  {
    name: 'asked',
    settings: { columns: 'source,pathway,outcome', filter: 'outcome:less-apoptosis,homing' },
    context: { asked: { facet: 'pathway', choices: 4, isOpen: true } },
  },
  ...(
    [
      ['told', { gaps: 1 }],
      ['guessed', { gaps: 0, kept: 'outcome:homing' }],
      ['answered', { gaps: 2, answer: 'outcome:less-apoptosis', kept: 'outcome:homing' }],
    ] as const
  ).map(([name, scene]) => ({
    ...{ name, scene },
    settings: {
      columns: 'source,pathway,outcome',
      filter: 'outcome:less-apoptosis,homing source:cord,amnion',
      selected: 'source:amnion',
    },
  })),
  {
    name: 'opened',
    settings: {
      ...{ columns: 'cargo,outcome', maxNodes: 4, missing: 'skip', order: 'value' },
      colorBy: 'outcome',
      opened: new Set(['cargo:other']),
    },
  },
  {
    name: 'parents',
    settings: {
      ...{ detail: 'parents', order: 'data', columns: 'preparation,cargo,pathway,outcome' },
      opened: new Set(['cargo:group/mirna']),
      selected: 'cargo:mir-1',
      colorBy: 'source',
    },
    context: { width: 899 },
  },
  {
    name: 'slide',
    settings: { columns: 'source,preparation,outcome', maxNodes: 4 },
    context: { width: 1600, height: 600, textSize: 22, isSlide: true },
    look: { headline: false },
  },
  {
    name: 'two-columns',
    settings: { selected: 'source:adipose-tissue' },
    context: { width: 390, pair: 1 },
  },
  {
    name: 'narrow',
    dataset: smallDataset,
    settings: { filter: everything, selected: 'source:umbilical-cord' },
    context: { width: 320, pair: 2 },
  },
  {
    // without title, version, licence and reviews, and with names from right to left
    name: 'table',
    dataset: readTableText(
      'study,drug,effect\nA 2001,אלון,pain\nB 2002,אלון; dill,sleep\nC 2003,,pain\n',
      '',
    ).dataset!,
    settings: { columns: 'drug,effect', layout: 'vertical', selected: 'drug:dill' },
    context: { width: 500 },
    look: { transparent: true, dark: true },
  },
  { name: 'default' },
  {
    name: 'selected-dark',
    settings: { selected: 'cargo:mir-1', measure: 'findings', maxNodes: 6 },
    context: { width: 1000 },
    look: { dark: true },
  },
  {
    name: 'down',
    settings: { layout: 'vertical', selected: 'source:cord', columns: 'source,cargo,outcome' },
    context: { width: 420 },
  },
];

const messages = messagesFor('en');

/** Nodes, and some links: of many one is like the other. */
function someItems({ flow }: FigureView): readonly FlowItem[] {
  return [...flow.nodes, ...flow.links.filter((_, index) => index % 9 === 0)];
}

/** What screen readers say of the figure, and what stands beside it in a paper. */
function spoken(view: FigureView, options: ExportOptions): readonly string[] {
  const { nodeSpeech, linkSpeech, columnSpeech } = figureSpeech(view, messages, 'short');
  const whole = figureSpeech(view, messages, 'full');
  const names = someItems(view).map((item) =>
    [
      'from' in item ? linkSpeech(item) : nodeSpeech(item),
      restOf(view, messages, item, 'short'),
    ].join(' | '),
  );
  const [link] = view.flow.links;
  const firstNodes = view.arranged.flatMap((nodes) => [...nodes.slice(0, 1), ...nodes.slice(-1)]);
  return [
    ...view.flow.columns.map((_, column) => columnSpeech(column)),
    ...names,
    link === undefined ? '' : whole.linkSpeech(link),
    ...firstNodes.map(whole.nodeSpeech),
    figureCaption(options),
    marksSentences(options),
    methodsSentence(options),
    figureCitation(options, 'https://example.org/figure'),
    exportLinks(options).name,
    exportFindings(options, 'csv').name,
  ];
}

/** What the pointer takes of each node and link, and the ring that keyboards see there. */
function pointerTargets(view: FigureView): readonly string[] {
  const targets = hitAreas(view).map(
    ({ layer, item, strokeWidth = '', shape }) =>
      `${layer} ${item?.key ?? ''} ${item?.states.join() ?? ''} ${strokeWidth} ${boxText(shape)}`,
  );
  const rings = someItems(view).map(
    ({ key }) => `${key} ${boxText(focusMarks(view, key)[0]?.shape)}`,
  );
  return [...targets, ...rings];
}

function boxText(shape: Shape | undefined): string {
  if (shape?.type !== 'box') return shape?.type === 'path' ? shape.d : '';
  return [shape.x, shape.y, shape.width, shape.height].map((part) => part.toFixed(2)).join(' ');
}

for (const each of saved) {
  const { name, dataset = variedDataset, settings = {}, context = {}, look, scene } = each;
  it(`The saved figure ${name} is as it was`, async () => {
    const evidence = indexEvidence(dataset);
    const given = { ...readSettings({}), ...settings };
    const { filter } = parseFilter(given.filter || (dataset.defaultFilter ?? ''), evidence);
    const { path } = parsePath(given.selected, evidence);
    const view = viewDeriver()(evidence, checkSettings(evidence, given).settings, {
      ...{ filter, messages, measureText: measure, width: 1100, height: undefined, pair: 0 },
      ...{ maxNodes: given.maxNodes, step: given.step, opened: given.opened },
      ...{ showsAll: false, textSize: undefined, rightToLeft: false },
      ...context,
    });
    const selected =
      path.length === 0
        ? undefined
        : findingsThrough(evidence, view.records, path, view.settings.missing, view.flow);
    const options: ExportOptions = {
      ...{ view, messages, path, selected, measure, title: name },
      headline: headlineOf(view, messages, path, '').headline,
      lead: leadOf(view, messages, filter),
      step: scene && selected && { together: selected, assembled: [], scene },
    };
    const svg = figureSvg(options, look).replaceAll('><', '>\n<');
    const lines = [svg, ...pointerTargets(view), ...spoken(view, options)];
    await compareWithFile(`svg/${name}.txt`, `${lines.join('\n')}\n`);
  });
}
