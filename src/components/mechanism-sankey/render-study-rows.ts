// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import type { FirstMessages } from '../../locales/index.js';
import type { Path } from '../../model/selection.js';
import { studyLines } from '../../model/study-lines.js';
import { renderStudyList } from '../internal/fragments/render-study-row.js';
import type { FigureView } from '../../view/derive-view.js';
import type { DetailsState } from './details-state.js';

/** What the list of studies shows and calls. */
export interface StudyRowsOptions {
  readonly view: FigureView;
  readonly messages: FirstMessages;
  /** What the studies report. */
  readonly path: Path;
  readonly state: DetailsState;
  readonly copy: (text: string) => void;
  /** Moves focus among the rows, which are one tab stop. */
  readonly onArrow: (event: KeyboardEvent) => void;
}

/** The studies of findings as rows that open. */
export function renderStudyRows(
  { view, messages, path, state, copy, onArrow }: StudyRowsOptions,
  findings: ReadonlySet<number>,
): TemplateResult {
  const { evidence, flow } = view;
  const { columns } = flow;
  const { language } = messages;
  const lines = studyLines(evidence, { findings, order: state.order, columns, language });
  const open = state.openAt(path);
  const onToggle = (study: string): void => state.toggle(path, study);
  return renderStudyList({ evidence, messages, columns, open, onToggle, copy, onArrow }, lines);
}
