// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Study } from '../../data/dataset.js';
import { defaultColumns as columns } from '../../model/columns.js';
import type { Station } from '../../model/selection.js';
import { studyLines } from '../../model/study-lines.js';
import type { TimelineMark, TimelineRow } from '../../model/timeline.js';
import { renderPanelHead } from '../internal/fragments/render-panel-head.js';
import { renderStudyBlock } from '../internal/fragments/render-study-block.js';
import { renderStudyList, type StudyListOptions } from '../internal/fragments/render-study-row.js';
import {
  columnLabel,
  isRowSelected,
  rowName,
  stackOf,
  studyName,
  type MarkContext,
} from './timeline-view.js';

/** What lists of studies call. */
export interface StudyActions extends Pick<StudyListOptions, 'onArrow' | 'onReach'> {
  /** Whether the selected study may be open in a list. */
  readonly canOpen: () => boolean;
  readonly toggle: (station: Station) => void;
  /** Closes a list over the chart. */
  readonly closeList: () => void;
  /** Closes the panel of the selected study. */
  readonly closeDetails: () => void;
  readonly copy: (text: string) => void;
}

/** The list of the stack that is open, over the chart: a press selects a study. */
export function renderStackList(
  context: MarkContext,
  actions: StudyActions,
): TemplateResult | typeof nothing {
  const { view, messages, opened } = context;
  const [row, column] = stackOf(view, opened);
  const marks = row?.marks[column] ?? [];
  if (row === undefined || marks.length < 2) return nothing;
  const title = [rowName(view, messages, row.term), columnLabel(view, messages, column)].join(
    messages.wordSeparator,
  );
  const choose = (study: string): void => {
    actions.toggle({ facet: 'study', term: study });
    actions.closeList();
  };
  return html`<div class="popover stack-list" role="region" aria-label=${title} tabindex="-1">
    ${renderPanelHead({
      title,
      note: `· ${messages.studies(marks.length)}`,
      close: messages.details.close,
      onClose: actions.closeList,
    })}
    ${renderList(context, marks, { ...actions, open: new Set(), onToggle: choose })}
  </div>`;
}

/** The studies of an open row of the compact form; the selected one is open. */
export function renderRowStudies(
  context: MarkContext,
  row: TimelineRow,
  actions: StudyActions,
): TemplateResult {
  const { canOpen, toggle } = actions;
  const { view, messages, selectedStudy } = context;
  const isSelected = isRowSelected(context, row.term);
  const name = rowName(view, messages, row.term);
  const texts = messages.studyTimeline;
  const open = new Set(canOpen() && selectedStudy !== undefined ? [selectedStudy] : []);
  const choose = (term: string): void => toggle({ facet: 'study', term });
  return html`${renderList(context, row.marks.flat(), { ...actions, open, onToggle: choose })}
    <button
      type="button"
      class="text select-row"
      data-term=${row.term}
      @click=${() => toggle({ facet: view.timeline.by, term: row.term })}
    >
      ${isSelected ? texts.unselect(name) : texts.select(name)}
    </button>`;
}

type ListOptions = Pick<StudyListOptions, 'open' | 'onToggle' | 'copy' | 'onArrow' | 'onReach'>;

/** Studies in two short lines each, the newest first. */
function renderList(
  { view, messages }: MarkContext,
  marks: readonly TimelineMark[],
  { open, onToggle, copy, onArrow, onReach }: ListOptions,
): TemplateResult {
  const { evidence } = view;
  const findings = new Set(marks.flatMap((mark) => mark.findings));
  const { language } = messages;
  const lines = studyLines(evidence, { findings, order: 'newest', columns, language });
  const list = { evidence, messages, columns, open, onToggle, copy, onArrow, onReach };
  return renderStudyList(list, lines);
}

/** The panel of the selected study. */
export function renderDetails(
  { view, messages, selected }: MarkContext,
  study: Study | undefined,
  { closeDetails, copy }: StudyActions,
): TemplateResult | typeof nothing {
  if (study === undefined || selected === undefined || selected.size === 0) return nothing;
  const { evidence } = view;
  const records = evidence.records.filter(({ index }) => selected.has(index));
  return html`<section class="details" part="details" aria-label=${messages.details.heading}>
    ${renderPanelHead({
      title: studyName(view, messages, study),
      note: `· ${messages.findings(records.length)}`,
      close: messages.details.close,
      onClose: closeDetails,
    })}
    ${renderStudyBlock({ evidence, messages, columns, study, records, copy })}
  </section>`;
}
