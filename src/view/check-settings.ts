// SPDX-License-Identifier: MIT
import { checkOption, type Problem } from '../data/problems.js';
import { orders, type Order } from '../figure/arrange.js';
import type { Orientation } from '../figure/ribbon-path.js';
import { missingOptions } from '../model/axis-facets.js';
import { checkFacet } from '../model/check-facet.js';
import { parseColumns } from '../model/columns.js';
import { measuresOf } from '../model/counts.js';
import type { Evidence, Missing } from '../model/evidence.js';
import { measures, type Measure } from '../model/flow.js';
import { details, type Detail } from '../model/resolution.js';

/** The settings of a figure, as its author and reader chose them. */
export interface FigureSettings {
  readonly columns: string;
  readonly measure: string;
  readonly missing: string;
  readonly detail: string;
  readonly order: string;
  readonly colorBy: string;
  readonly layout: string;
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
  measure: measures,
  missing: ['gathered', ...missingOptions],
  detail: details,
  order: orders,
  layout: ['auto', 'horizontal', 'vertical'],
} as const;

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
      measure: choose('measure', settings.measure, measuresOf(evidence)),
      missing: choose('missing', settings.missing, settingOptions.missing),
      detail: choose('detail', settings.detail, settingOptions.detail),
      order: choose('order', settings.order, settingOptions.order),
      layout: choose('layout', settings.layout, settingOptions.layout),
      colorBy,
    },
  };
}

/** Whether two settings are equal; they are new objects on every update of an element. */
export function areSameSettings(a: CheckedSettings, b: CheckedSettings): boolean {
  return (Object.keys(a) as (keyof CheckedSettings)[]).every(
    (key) => String(a[key]) === String(b[key]),
  );
}
