// SPDX-License-Identifier: MIT
import { checkOption, type Problem } from '../../data/problems.js';
import { arrangeNodes, orders, type Order } from '../../figure/arrange.js';
import type { MeasureText } from '../../figure/fit-label.js';
import { mirrorPlan } from '../../figure/mirror.js';
import type { LabelText } from '../../figure/place-labels.js';
import {
  fittedMaxNodes,
  leastHorizontalWidth,
  planFigure,
  type FigurePlan,
} from '../../figure/plan.js';
import type { Orientation } from '../../figure/ribbon-path.js';
import type { Messages } from '../../locales/index.js';
import { facetLabel, nodeTexts } from '../../locales/labels.js';
import { checkFacet } from '../../model/check-facet.js';
import { parseColumns } from '../../model/columns.js';
import type { Evidence, FindingRecord, Missing } from '../../model/evidence.js';
import { visibleRecords, type Filter } from '../../model/filter.js';
import { buildFlow, type Flow, type FlowNode, type Measure } from '../../model/flow.js';
import { groupColumns, type ColumnGroups } from '../../model/grouping.js';
import type { InView } from '../../model/hidden.js';
import type { Detail } from '../../model/resolution.js';
import { memo } from '../internal/memo.js';

/** The settings of a figure, as its author and reader chose them. */
export interface FigureSettings {
  readonly columns: string;
  readonly measure: string;
  readonly missing: string;
  readonly detail: string;
  readonly order: string;
  readonly colorBy: string;
  readonly layout: string;
  readonly maxNodes: number | undefined;
  /** Number of columns shown so far; `undefined` for all. */
  readonly step: number | undefined;
}

/** Settings that can be drawn. */
export interface CheckedSettings {
  readonly columns: readonly string[];
  readonly measure: Measure;
  readonly missing: Missing;
  readonly detail: Detail;
  readonly order: Order;
  readonly colorBy: string;
  readonly layout: 'auto' | Orientation;
}

/** The options of each setting with a fixed list. */
export const settingOptions = {
  measure: ['studies', 'findings'],
  missing: ['gathered', 'nearest', 'show', 'skip'],
  detail: ['auto', 'terms', 'parents'],
  order: orders,
  layout: ['auto', 'horizontal', 'vertical'],
} as const;

/** The figure and what it was derived from. */
export interface FigureView {
  readonly evidence: Evidence;
  readonly settings: CheckedSettings;
  readonly filter: Filter;
  readonly records: readonly FindingRecord[];
  readonly groups: readonly (ColumnGroups | undefined)[];
  readonly flow: Flow;
  readonly arranged: readonly (readonly FlowNode[])[];
  readonly plan: FigurePlan;
}

/** What is in view, to explain why something is not. */
export function inViewOf({ filter, flow }: FigureView): InView {
  return { filter, records: flow.records, leftOut: flow.leftOut, missing: flow.missing, flow };
}

/** Checks the settings; problems name unknown values with the nearest known one. */
export function checkSettings(
  evidence: Evidence,
  settings: FigureSettings,
): { settings: CheckedSettings; problems: readonly Problem[] } {
  const { columns, problems: columnProblems } = parseColumns(settings.columns, evidence);
  const problems = [...columnProblems];
  const choose = <Word extends string>(
    name: string,
    word: string,
    options: readonly Word[],
  ): Word => {
    problems.push(...checkOption(name, word, options));
    return options.find((option) => option === word) ?? (options[0] as Word);
  };
  const colorBy = settings.colorBy === '' ? (columns[0] ?? 'source') : settings.colorBy;
  problems.push(...checkFacet(evidence, 'color-by', colorBy));
  return {
    problems,
    settings: {
      columns,
      measure: choose('measure', settings.measure, settingOptions.measure),
      missing: choose('missing', settings.missing, settingOptions.missing),
      detail: choose('detail', settings.detail, settingOptions.detail),
      order: choose('order', settings.order, settingOptions.order),
      layout: choose('layout', settings.layout, settingOptions.layout),
      colorBy,
    },
  };
}

/** What a view is derived from besides evidence and settings. */
export interface ViewContext {
  readonly filter: Filter;
  readonly maxNodes: number | undefined;
  readonly step: number | undefined;
  readonly opened: ReadonlySet<string>;
  readonly width: number;
  /** Preferred height of a horizontal figure, px. */
  readonly mostHeight: number | undefined;
  /** Whether the flow runs from right to left. */
  readonly rightToLeft: boolean;
  readonly messages: Messages;
  readonly measureText: MeasureText;
}

/** Creates a function that derives views and reuses the results of unchanged steps. */
export function viewDeriver(): (
  evidence: Evidence,
  settings: CheckedSettings,
  context: ViewContext,
) => FigureView {
  const select = memo(visibleRecords);
  const count = memo(
    (
      evidence: Evidence,
      key: string,
      settings: CheckedSettings,
      records: readonly FindingRecord[],
      maxNodes: number,
      opened: ReadonlySet<string>,
    ) => {
      const columns = shownColumns(key);
      const { measure, missing, colorBy } = settings;
      const groups = groupColumns(evidence, { columns, records, missing, maxNodes, opened });
      return {
        groups,
        flow: buildFlow(evidence, { columns, records, measure, missing, colorBy, groups }),
      };
    },
  );
  const arrange = memo((evidence: Evidence, flow: Flow, order: Order, messages: Messages) =>
    arrangeNodes(
      evidence,
      flow,
      order,
      (node) => nodeTexts(evidence, messages, node)[0] ?? '',
      messages.language,
    ),
  );
  const place = memo(
    (
      evidence: Evidence,
      flow: Flow,
      arranged: readonly (readonly FlowNode[])[],
      width: number,
      mostHeight: number | undefined,
      orientation: Orientation,
      rightToLeft: boolean,
      messages: Messages,
      measure: MeasureText,
    ) => {
      const plan = planFigure(flow, {
        columns: arranged,
        width,
        ...(mostHeight === undefined ? {} : { mostHeight }),
        orientation,
        measure,
        label: (node) =>
          labelText(nodeTexts(evidence, messages, node), messages.number(node.value)),
        heading: (facet) => facetLabel(evidence, messages, facet),
      });
      return rightToLeft ? mirrorPlan(plan) : plan;
    },
  );
  // return the same view for the same parts, so that it is not painted again
  const join = memo(
    (
      evidence: Evidence,
      settings: CheckedSettings,
      filter: Filter,
      records: FigureView['records'],
      groups: FigureView['groups'],
      flow: Flow,
      arranged: FigureView['arranged'],
      plan: FigurePlan,
    ): FigureView => ({
      evidence,
      settings,
      filter,
      records,
      groups,
      flow,
      arranged,
      plan,
    }),
  );
  let kept: CheckedSettings | undefined;
  return (evidence, settings, context) => {
    // return the same object for equal settings, which elements read on every update
    kept = kept !== undefined && sameSettings(kept, settings) ? kept : settings;
    const columns =
      context.step === undefined
        ? settings.columns
        : settings.columns.slice(0, Math.max(2, context.step));
    const orientation =
      settings.layout === 'auto'
        ? context.width >= leastHorizontalWidth(columns.length)
          ? 'horizontal'
          : 'vertical'
        : settings.layout;
    const records = select(evidence, context.filter);
    const { groups, flow } = count(
      evidence,
      columns.join('\u0000'),
      kept,
      records,
      context.maxNodes ?? fittedMaxNodes(orientation, context.width, context.mostHeight),
      context.opened,
    );
    const arranged = arrange(evidence, flow, settings.order, context.messages);
    const plan = place(
      evidence,
      flow,
      arranged,
      context.width,
      context.mostHeight,
      orientation,
      context.rightToLeft,
      context.messages,
      context.measureText,
    );
    return join(evidence, kept, context.filter, records, groups, flow, arranged, plan);
  };
}

/** A label with its value. A directional mark keeps the value right of right-to-left text. */
function labelText(texts: readonly string[], value: string): LabelText {
  const mark = /[\u0590-\u08ff]/.test(texts[0] ?? '') ? '\u200e' : '';
  return { texts, suffix: `${mark}\u2002${value}` };
}

function shownColumns(key: string): readonly string[] {
  return key.split('\u0000');
}

function sameSettings(a: CheckedSettings, b: CheckedSettings): boolean {
  return (Object.keys(a) as (keyof CheckedSettings)[]).every(
    (key) => String(a[key]) === String(b[key]),
  );
}
