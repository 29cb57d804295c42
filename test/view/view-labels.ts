// SPDX-License-Identifier: MIT
import { bundledDataset } from '../../src/data/bundled.js';
import type { Mark, TextShape } from '../../src/figure/marks.js';
import { labelMarks } from '../../src/figure/scene.js';
import type { Weight } from '../../src/figure/text-style.js';
import { messagesFor } from '../../src/locales/index.js';
import { defaultColumns } from '../../src/model/columns.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { parseFilter } from '../../src/model/filter.js';
import type { FlowNode } from '../../src/model/flow.js';
import { findingsThrough } from '../../src/model/selection.js';
import { viewDeriver } from '../../src/view/derive-at-once.js';
import type { FigureView } from '../../src/view/derive-view.js';
import { highlightTexts } from '../../src/view/highlight-texts.js';
import { measure } from '../fixtures/lane-figure.js';

export const bundled = indexEvidence(bundledDataset());
const { filter } = parseFilter(bundled.dataset.defaultFilter ?? '', bundled);
/** Also measures as text of 12 px where no size is given. */
const measured = (text: string, size = 12, weight: Weight = 400): number =>
  measure(text, size, weight);
const derive = viewDeriver();

/** What a view is of. */
export interface Setting {
  readonly width: number;
  readonly language: string;
  readonly layout?: 'auto' | 'vertical';
  readonly pair?: number;
  readonly measure?: 'studies' | 'findings';
  readonly missing?: 'gathered' | 'nearest';
}

/** A view of the bundled evidence. */
export function viewOf({ width, language, pair = 0, ...settings }: Setting): FigureView {
  return derive(
    bundled,
    {
      columns: defaultColumns,
      measure: 'studies',
      missing: 'gathered',
      detail: 'auto',
      order: 'crossings',
      colorBy: 'source',
      layout: 'auto',
      ...settings,
    },
    {
      ...{ filter, width, pair, opened: new Set<string>(), showsAll: false, rightToLeft: false },
      ...{ maxNodes: undefined, step: undefined, height: undefined, textSize: undefined },
      ...{ messages: messagesFor(language), measureText: measure },
    },
  );
}

/** The findings of a node. */
export function findingsAt({ evidence, flow }: FigureView, node: FlowNode): ReadonlySet<number> {
  return findingsThrough(evidence, flow.records, [node], flow.missing, flow);
}

/** The labels while findings are highlighted, and nodes selected; without any, at rest. */
export function labelsOf(
  view: FigureView,
  language: string,
  together?: ReadonlySet<number>,
  selected: ReadonlySet<string> = new Set(),
) {
  const messages = messagesFor(language);
  const highlight = together && {
    ...{ together, assembled: [], selected },
    texts: highlightTexts(view, messages, together, measured),
  };
  return labelMarks(view, highlight ?? { together: new Set(), assembled: [] }).flatMap(textOf);
}

/** A mark that is a text. */
export type TextMark = Mark & { readonly shape: TextShape };

/** A mark, where it is a text. */
export function textOf(mark: Mark): readonly TextMark[] {
  const { shape } = mark;
  return shape.type === 'text' ? [{ ...mark, shape }] : [];
}
