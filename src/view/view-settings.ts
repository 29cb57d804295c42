// SPDX-License-Identifier: MIT
import type { Problem } from '../data/problems.js';
import type { ViewWords } from '../model/view-link.js';
import { checkNumber } from './check-number.js';

/** The attributes of a figure that a link carries and a reset restores. */
export interface ViewSettings {
  columns: string;
  filter: string;
  measure: string;
  missing: string;
  detail: string;
  order: string;
  colorBy: string;
  layout: string;
  maxNodes: number | undefined;
  selected: string;
  step: number | undefined;
  /** Keys of the groups that a reader opened. */
  opened: ReadonlySet<string>;
}

/** Stands between keys of opened groups. */
const separator = '|';

/** The settings as text, in the form of the attributes. */
export function writeSettings(settings: ViewSettings): ViewWords {
  const { columns, filter, measure, missing, detail, order, colorBy, layout, selected } = settings;
  return {
    ...{ columns, filter, measure, missing, detail, order, layout, selected },
    'color-by': colorBy,
    'max-nodes': String(settings.maxNodes ?? ''),
    step: String(settings.step ?? ''),
    opened: [...settings.opened].join(separator),
  };
}

/** The settings that a text names; what is missing or empty has its default. */
export function readSettings(texts: ViewWords): ViewSettings {
  const text = (name: string, fallback = ''): string => (texts[name] ?? '') || fallback;
  const number = (name: string): number | undefined =>
    text(name).trim() === '' ? undefined : Number(text(name));
  return {
    columns: text('columns'),
    filter: text('filter'),
    measure: text('measure', 'studies'),
    missing: text('missing', 'gathered'),
    detail: text('detail', 'auto'),
    order: text('order', 'crossings'),
    colorBy: text('color-by'),
    layout: text('layout', 'auto'),
    maxNodes: number('max-nodes'),
    selected: text('selected'),
    step: number('step'),
    opened: new Set(
      text('opened')
        .split(separator)
        .filter((key) => key !== ''),
    ),
  };
}

/**
 * Names the numbers among the attributes that are too small or no numbers. `written` returns an
 * attribute as it was written.
 */
export function checkNumbers(
  written: (name: string) => string | null,
  { maxNodes, step }: Pick<ViewSettings, 'maxNodes' | 'step'>,
): readonly Problem[] {
  return [
    ...checkNumber('max-nodes', maxNodes, 1, written('max-nodes')),
    ...checkNumber('step', step, 0, written('step')),
  ];
}
