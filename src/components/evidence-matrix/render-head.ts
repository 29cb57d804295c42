// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import type { Axes } from '../../model/axis-terms.js';
import type { Path } from '../../model/selection.js';
import type { Popovers } from '../internal/controllers/popovers.js';
import {
  renderElementHead,
  type Fold,
  type Tool,
} from '../internal/fragments/render-element-head.js';
import { answerTexts, matrixTexts, remarksLine } from './matrix-texts.js';
import type { MatrixView } from './matrix-view.js';
import { renderAxes, renderMatrixSave } from './render-tools.js';

/** What the head shows and calls. */
export interface HeadOptions {
  readonly view: MatrixView;
  readonly messages: Messages;
  readonly kind: 'grid' | 'strips';
  /** The author's first line; empty for the computed one. */
  readonly heading: string;
  readonly hasTools: boolean;
  readonly popovers: Popovers<'columns' | 'save'>;
  /** Set for a matrix that is folded below its first line. */
  readonly fold: Fold | undefined;
  /** Whether remarks are shown. */
  readonly hasRemarks: boolean;
  readonly onRemarks: () => void;
  readonly onAxes: (axes: Axes) => void;
  readonly path: Path;
  /** Findings of the selection; `undefined` without one. */
  readonly selected: ReadonlySet<number> | undefined;
}

/** The head: what the matrix says, or its answer to a selection, and the tools. */
export function renderHead(options: HeadOptions): TemplateResult {
  const { view, messages, kind, heading, hasTools, hasRemarks, path, selected } = options;
  const { title, line } =
    path.length === 0
      ? matrixTexts(view, messages, kind)
      : answerTexts(view, messages, path, selected ?? new Set());
  const quiet = hasRemarks ? remarksLine(view, messages) : line;
  const lines = heading === '' ? quiet : messages.sentences([messages.card.partly(title), quiet]);
  return renderElementHead({
    title: heading === '' ? title : heading,
    line: lines === '' ? nothing : lines,
    tools: hasTools ? toolsOf(options) : [],
    popovers: hasTools ? renderPopovers(options) : nothing,
    toolsLabel: messages.evidenceMatrix.tools,
    fold: options.fold,
  });
}

/** The author's first line, or what the matrix says without a selection. */
export function titleOf(view: MatrixView, messages: Messages, heading: string): string {
  return heading === '' ? matrixTexts(view, messages).title : heading;
}

function toolsOf({
  view,
  messages,
  popovers,
  hasRemarks,
  onRemarks,
  onAxes,
}: HeadOptions): readonly Tool[] {
  const texts = messages.evidenceMatrix;
  const { rowFacet, columnFacet } = view.matrix;
  const popover = (name: 'columns' | 'save', label: string): Tool => ({
    name,
    label,
    isOpen: popovers.open === name,
    onPress: () => popovers.toggle(name),
  });
  const remarks: Tool = {
    name: 'remarks',
    label: texts.remarksTool,
    isOn: hasRemarks,
    onPress: onRemarks,
  };
  return [
    ...(view.remarks.length > 0 ? [remarks] : []),
    {
      name: 'swap',
      label: texts.swap,
      onPress: () => onAxes({ rows: columnFacet, columns: rowFacet }),
    },
    popover('columns', texts.columnsTool),
    popover('save', messages.tools.export),
  ];
}

function renderPopovers({
  view,
  messages,
  popovers,
  onAxes,
  path,
  selected,
}: HeadOptions): TemplateResult {
  return html`${popovers.render('columns', messages.evidenceMatrix.axes, () =>
    renderAxes(view, messages, onAxes),
  )}${popovers.render('save', messages.tools.export, () =>
    renderMatrixSave({ view, messages, path, selected }),
  )}`;
}
