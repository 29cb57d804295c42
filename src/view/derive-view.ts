// SPDX-License-Identifier: MIT
import type { Sliced } from '../data/slices.js';
import type { Order } from '../figure/arrange.js';
import { arrangeLanes, type Arrangement } from '../figure/arrange-lanes.js';
import { huesOf } from '../figure/hues.js';
import { lateVertical } from '../figure/late-vertical.js';
import { mirrorLanes } from '../figure/mirror-lanes.js';
import type { FigurePlan } from '../figure/marks.js';
import type { LabelText } from '../figure/place-labels.js';
import { planLanes } from '../figure/plan-lanes.js';
import type { MeasureStyled } from '../figure/text-style.js';
import { figureNodeTexts, figureWords, type WordSource } from '../locales/figure-text.js';
import type { FirstMessages } from '../locales/index.js';
import { facetLabel } from '../locales/labels.js';
import type { Evidence, FindingRecord } from '../model/evidence.js';
import { visibleRecords, type Filter } from '../model/filter.js';
import { flowInSlices, type Flow } from '../model/flow.js';
import type { InView } from '../model/hidden.js';
import { countInSlices, type FigureNumbers } from '../model/node-numbers.js';
import type { Question } from '../model/question.js';
import {
  namedLimit,
  resolveInSlices,
  wideFrom,
  type ColumnResolution,
} from '../model/resolution.js';
import { summarizeFlow } from '../model/summary.js';
import { memo, memoFields, memoFieldsInSlices, memoInSlices } from './memo.js';
import { areSameSettings, type CheckedSettings } from './check-settings.js';
import { askQuestion, hideAnswer, type Asked, type CountedFlow } from './derive-question.js';

/** The figure and what it was derived from. */
export interface FigureView {
  readonly evidence: Evidence;
  readonly settings: CheckedSettings;
  readonly filter: Filter;
  readonly records: readonly FindingRecord[];
  /** Which nodes each column has. */
  readonly resolutions: readonly ColumnResolution[];
  readonly flow: Flow;
  /** Whole numbers of nodes and columns. */
  readonly numbers: FigureNumbers;
  readonly arranged: Arrangement;
  readonly plan: FigurePlan;
  /** What the present step asks; `undefined` where it asks nothing, or where that has no answer. */
  readonly question: Question | undefined;
}

/** Whether a question waits for an answer: its column is hidden. */
export function isAsking({ plan }: Pick<FigureView, 'plan'>): boolean {
  return plan.orientation === 'horizontal' && plan.hidden !== undefined;
}

/** A view with the question of a step, whatever step is shown. */
export function withQuestion(
  view: FigureView,
  { ask, choices }: { readonly ask: string; readonly choices: number },
  messages: FirstMessages,
): FigureView {
  const question =
    ask === '' ? undefined : askQuestion(view, view.arranged, ask, choices, messages);
  return { ...view, question };
}

/** What the words of a figure are made of. */
export function wordsOf(view: FigureView, messages: FirstMessages): WordSource {
  const { evidence, flow, numbers, resolutions } = view;
  return { evidence, messages, flow, numbers, resolutions };
}

/** What is in view, to explain why something is not. */
export function inViewOf({ filter, flow }: FigureView): InView {
  return { filter, records: flow.records, leftOut: flow.leftOut, missing: flow.missing, flow };
}

/** What a view is derived from besides evidence and settings. */
export interface ViewContext {
  readonly filter: Filter;
  readonly maxNodes: number | undefined;
  readonly step: number | undefined;
  readonly opened: ReadonlySet<string>;
  readonly width: number;
  /** A height that the columns keep to where they can, px. */
  readonly height: number | undefined;
  /** All columns at once where the settings leave it open: a sheet of paper has no switch. */
  readonly showsAll: boolean;
  /** The first of two columns, where it is two at a time. */
  readonly pair: number;
  /** Size of labels where it does not follow the width, px. */
  readonly textSize: number | undefined;
  /** The form of a narrow figure, without lists of names: large text on a slide. */
  readonly isSlide?: boolean;
  readonly asked?: Asked | undefined;
  /** Whether the flow runs from right to left. */
  readonly rightToLeft: boolean;
  readonly messages: FirstMessages;
  readonly measureText: MeasureStyled;
}

/** Derives a view. */
export type DeriveView<Result> = (
  evidence: Evidence,
  settings: CheckedSettings,
  context: ViewContext,
) => Result;

/**
 * Creates a function that derives views in slices, and reuses the results of unchanged steps. Throws
 * where the flow runs from top to bottom and the code for that is not there.
 */
export function viewInSlices(): DeriveView<Sliced<FigureView>> {
  const select = memo(visibleRecords);
  const count = nodeArranger();
  const place = memoFields(placeFigure);
  const ask = memo(askQuestion);
  const hide = memo(hideAnswer);
  // the same view for the same parts, so that it is not painted again
  const keepView = memoFields((view: FigureView) => view);
  let kept: CheckedSettings | undefined;
  return function* (evidence, settings, context) {
    // return the same object for equal settings, which elements read on every update
    kept = kept !== undefined && areSameSettings(kept, settings) ? kept : settings;
    const { filter, step, width, height, opened, messages, asked, measureText } = context;
    const { pair, textSize, rightToLeft, isSlide = false } = context;
    const records = select(evidence, filter);
    const room = width >= wideFrom && !isSlide ? wideFrom : 0;
    yield;
    const options = { evidence, settings: kept, step, records, opened };
    const maxNodes = nodeLimit(settings, context);
    const { counted, arranged } = yield* count({ ...options, maxNodes, width: room }, messages);
    yield;
    const placed = place({
      ...{ counted, arranged, layout: figureLayout(settings, context), width, height },
      ...{ pair, textSize, isSlide, rightToLeft, messages, measureText },
    });
    const question =
      asked === undefined || settings.layout === 'vertical'
        ? undefined
        : ask(counted, arranged, asked.facet, asked.choices, messages);
    const plan =
      question === undefined || asked?.isOpen !== true
        ? placed
        : hide(placed, question, counted, messages, measureText);
    return keepView({ ...counted, settings: kept, filter, records, arranged, plan, question });
  };
}

/** Where the columns of a figure stand: by its width, all side by side, or from top to bottom. */
type FigureLayout = 'auto' | 'columns' | 'vertical';

function figureLayout({ layout }: CheckedSettings, { showsAll }: ViewContext): FigureLayout {
  if (layout === 'vertical') return 'vertical';
  return layout === 'horizontal' || showsAll ? 'columns' : 'auto';
}

/** The most named nodes of a column that are placed, whatever an author asks for. */
const mostPlaced = 150;

/** Room for a node and its name in a row, px: that is read, and that is placed at all. */
const rowPitch = { read: 40, placed: 25 } as const;
/** Named nodes that a row has at any width: that are read, and that are placed if asked for. */
const leastOfRow = { read: 4, placed: 24 } as const;

/** The most readable named nodes of a row at a width, px. */
export function rowLimit(width: number): number {
  return Math.max(leastOfRow.read, Math.floor(width / rowPitch.read));
}

/** The most named nodes of a column; `undefined` where the width alone decides. */
function nodeLimit(
  { layout, detail }: CheckedSettings,
  { maxNodes, width }: ViewContext,
): number | undefined {
  const isVertical = layout === 'vertical';
  // more names than a row can hold are not read, and take long to place
  const most = isVertical
    ? Math.max(leastOfRow.placed, Math.floor(width / rowPitch.placed))
    : mostPlaced;
  if (maxNodes !== undefined) return Math.min(maxNodes, most);
  if (detail === 'terms') return most;
  return isVertical ? Math.min(rowLimit(width), namedLimit(width)) : undefined;
}

/** What nodes are grouped and counted by. */
interface CountOptions {
  readonly evidence: Evidence;
  readonly settings: CheckedSettings;
  readonly step: number | undefined;
  /** The findings in view. */
  readonly records: readonly FindingRecord[];
  readonly maxNodes: number | undefined;
  readonly width: number;
  readonly opened: ReadonlySet<string>;
}

const nothingOpen: ReadonlySet<string> = new Set();

/** Creates a function that counts and orders nodes: what opens leaves the others in their order. */
function nodeArranger(): (
  options: CountOptions,
  messages: FirstMessages,
) => Sliced<{ readonly counted: CountedFlow; readonly arranged: Arrangement }> {
  const countClosed = nodeCounter();
  const countOpened = nodeCounter();
  const arrangeClosed = memo(arrange);
  const arrangeOpened = memo(arrange);
  return function* (options, messages) {
    const { evidence, settings, opened } = options;
    const { order } = settings;
    const closed = yield* countClosed({ ...options, opened: nothingOpen });
    yield;
    summarizeFlow(evidence, closed.flow);
    yield;
    const closedOrder = arrangeClosed(closed, order, messages, undefined);
    if (opened.size === 0) return { counted: closed, arranged: closedOrder };
    const counted = yield* countOpened(options);
    return { counted, arranged: arrangeOpened(counted, order, messages, closedOrder) };
  };
}

/** Creates a function that groups and counts, and reuses its last results. */
function nodeCounter(): (options: CountOptions) => Sliced<CountedFlow> {
  const resolve = memoFieldsInSlices(resolveNodes);
  const build = memoInSlices(
    (
      evidence: Evidence,
      { measure, missing, colorBy }: CheckedSettings,
      columns: readonly string[],
      records: readonly FindingRecord[],
      groups: readonly ColumnResolution[],
    ) => flowInSlices(evidence, { columns, records, measure, missing, colorBy, groups }),
  );
  const count = memoInSlices(countInSlices);
  const keepCounted = memoFields((counted: CountedFlow) => counted);
  return function* (options) {
    const { evidence, settings, records } = options;
    const { columns, resolutions } = yield* resolve(options);
    yield;
    const flow = yield* build(evidence, settings, columns, records, resolutions);
    yield;
    const numbers = yield* count(evidence, flow);
    yield;
    return keepCounted({ evidence, flow, resolutions, numbers });
  };
}

function* resolveNodes(options: CountOptions): Sliced<{
  readonly columns: readonly string[];
  readonly resolutions: readonly ColumnResolution[];
}> {
  const { evidence, settings, step, records, maxNodes, width, opened } = options;
  const columns =
    step === undefined ? settings.columns : settings.columns.slice(0, Math.max(2, step));
  const { measure, missing, detail } = settings;
  const drawn =
    missing === 'skip'
      ? records.filter((record) =>
          columns.every((facet) => evidence.termsOf(facet, record).length > 0),
        )
      : records;
  const resolutions = yield* resolveInSlices(evidence, {
    ...{ columns, missing, measure, detail, maxNodes, width, opened },
    records: drawn,
  });
  return { columns, resolutions };
}

function arrange(
  counted: CountedFlow,
  order: Order,
  messages: FirstMessages,
  closed: Arrangement | undefined,
): Arrangement {
  const { evidence, flow, resolutions } = counted;
  const source = { ...counted, messages };
  return arrangeLanes(evidence, flow, {
    order,
    language: messages.language,
    label: (node) => figureNodeTexts(source, node)[0] ?? '',
    ...(closed === undefined
      ? {}
      : { opened: { openedIn: resolutions.map(({ openedIn }) => openedIn), closed } }),
  });
}

/** What a figure is placed by. */
interface PlaceOptions extends Pick<
  ViewContext,
  'width' | 'height' | 'pair' | 'textSize' | 'rightToLeft' | 'messages' | 'measureText'
> {
  readonly counted: CountedFlow;
  readonly arranged: Arrangement;
  readonly layout: FigureLayout;
  readonly isSlide: boolean;
}

function placeFigure(options: PlaceOptions): FigurePlan {
  const { counted, arranged, layout, width, messages, measureText: measure } = options;
  const { evidence, flow, numbers, resolutions } = counted;
  const source = { ...counted, messages };
  const byParent = resolutions[flow.columns.indexOf(flow.colorBy)]?.byParent ?? false;
  const hueOf = huesOf(evidence, flow.colorBy, byParent);
  if (layout === 'vertical') {
    if (lateVertical.code === undefined)
      throw new Error('The code of vertical figures is missing.');
    return lateVertical.code.verticalFigure(flow, {
      columns: arranged,
      width,
      measure: (text) => measure(text, 12, 400),
      label: (node) =>
        labelText(
          figureNodeTexts(source, node),
          messages.number(numbers.nodes.get(node)?.count ?? 0),
        ),
      heading: (facet) => facetLabel(evidence, messages, facet),
      hueOf,
    });
  }
  const { height, pair, textSize, isSlide, rightToLeft } = options;
  const plan = planLanes(flow, {
    ...{ arrangement: arranged, numbers, measure, width, height, layout, pair, textSize, hueOf },
    words: figureWords(source),
    listsMembers: !isSlide,
  });
  return rightToLeft ? mirrorLanes(plan) : plan;
}

/** A label with its value. A directional mark keeps the value right of right-to-left text. */
function labelText(texts: readonly string[], value: string): LabelText {
  const mark = /[\u0590-\u08ff]/.test(texts[0] ?? '') ? '\u200e' : '';
  return { texts, suffix: `${mark}\u2002${value}` };
}
