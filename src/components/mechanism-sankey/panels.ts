// SPDX-License-Identifier: MIT
// What is read beside and below the figure. It comes after the first drawing, see `latePanels`.
import { html, nothing, type TemplateResult } from 'lit';
import { inViewOf, wordsOf } from '../../view/derive-view.js';
import { renderFilterPanel } from '../internal/fragments/render-filter-panel.js';
import type { FigureParts } from './figure-parts.js';
import { renderAnswer } from './render-answer.js';
import { renderDetails } from './render-details.js';
import { renderExportMenu } from './render-export-menu.js';
import { renderExport, renderReferenceFormats } from './render-export.js';
import { renderStudyRows } from './render-study-rows.js';
import { renderMost } from './render-most.js';
import { columnHeading, nextSort, renderTable } from './render-table.js';
import { renderViewPanel } from './render-view-panel.js';
import type { SideTool, ToolbarOptions } from './toolbar-options.js';

export * as files from './figure-files.js';
export { answerLink } from '../../model/link-answer.js';
export { linkChoices } from '../../model/link-choices.js';
export { mostOf } from '../../model/most-of.js';
export { answerHeadline } from './answer-headline.js';
export { panelStyles } from './panel-styles.js';
export { renderHelp } from './render-help.js';
export { renderQuestion } from './render-question.js';
export { renderPrintList } from './render-print-list.js';

/** The studies of the selection. */
export function renderSelected(parts: FigureParts): TemplateResult | typeof nothing {
  const { view, messages, session, actions, copy } = parts;
  return renderDetails({
    ...{ view, messages },
    copy: (text) => void copy(text),
    path: session.selection.path,
    state: parts.details,
    onClose: actions.clear,
    onLift: actions.lift,
    onShowMissing: () => actions.set({ missing: 'gathered' }),
    onOpenGroup: actions.openGroup,
    renderPlay: (key) => parts.picture.listening.renderPlay(key),
    renderFormats: () => renderReferenceFormats(parts.exportOptions()),
    onArrow: parts.roving.onKeyDown,
  });
}

/** The content of a panel beside the figure. */
export function renderPanel(
  parts: FigureParts,
  options: ToolbarOptions,
  panel: SideTool,
): TemplateResult {
  const { evidence, filter, records, settings } = options.view;
  if (panel === 'filter')
    return renderFilterPanel({ ...options, evidence, filter, records, facets: settings.columns });
  return panel === 'view' ? renderViewPanel(options) : renderRoutes(parts);
}

/** The table of links, once the picture is on the screen. */
export function renderLinks({
  picture,
  messages,
  isPrinting,
  tableSort,
  ...parts
}: FigureParts): unknown {
  if (picture.finished === undefined) return nothing;
  const { evidence, flow } = picture.finished;
  return renderTable({
    ...{ evidence, messages, flow },
    isPrinting,
    sort: tableSort,
    onSort: (key) => {
      const sort = nextSort(tableSort, key);
      parts.change({ tableSort: sort });
      parts.announce(messages.speech.sorted(columnHeading(messages, flow, key), sort.descending));
    },
    onArrow: parts.roving.onKeyDown,
    onStudy: parts.actions.chooseLink,
  });
}

/** The table of links on paper, where nobody can open it; in place of what a reader opened. */
export function renderPrintedTable({ view, messages, tableSort }: FigureParts): TemplateResult {
  const { evidence, flow } = view;
  const nothingToPress = (): void => undefined;
  return html`<section class="print-table">
    ${renderTable({
      ...{ evidence, messages, flow, sort: tableSort },
      isPrinting: true,
      onSort: nothingToPress,
      onStudy: nothingToPress,
      onArrow: nothingToPress,
    })}
  </section>`;
}

function renderRoutes(parts: FigureParts): TemplateResult {
  const { view, messages, session, query, actions } = parts;
  return renderAnswer({
    source: wordsOf(view, messages),
    answer: query.answer(view),
    inView: inViewOf(view),
    selected: session.selection.path,
    tools: renderExports(parts),
    renderStudies: (findings) =>
      renderStudyRows(
        {
          ...{ view, messages, state: parts.details, copy: (text) => void parts.copy(text) },
          path: session.selection.path,
          onArrow: parts.roving.onKeyDown,
        },
        findings,
      ),
    onFollow: (path) => query.follow(path),
    onPoint: (path) => session.point(path),
    onClose: actions.closePanel,
    most: renderMost({
      source: wordsOf(view, messages),
      query: query.most,
      columns: query.choices(view),
      selected: session.selection.path,
      announce: parts.announce,
    }),
  });
}

/** The ways to save a figure. */
export function renderSave(parts: FigureParts): TemplateResult {
  const { author, change } = parts;
  return renderExport({
    ...parts.exportOptions(),
    address: author.address,
    isNumbered: author.isNumbered,
    toPng: parts.toPng,
    scale: parts.pngScale,
    onScale: (pngScale) => change({ pngScale }),
    look: parts.look,
    onLook: (look) => change({ look }),
    copy: parts.copy,
    codes: parts.codes,
    outcome: parts.outcome,
    onOutcome: (outcome) => change({ outcome }),
  });
}

/** A menu of downloads of what is selected; nothing where no finding reports it. */
function renderExports({ messages, ...parts }: FigureParts): TemplateResult | typeof nothing {
  const options = parts.exportOptions();
  const formats = options.path.length === 0 ? nothing : renderReferenceFormats(options);
  return formats === nothing ? nothing : renderExportMenu(messages.details.export, formats);
}
