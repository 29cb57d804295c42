// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Messages } from '../../locales/index.js';
import { keepDates } from '../../locales/format.js';
import { describeFilter } from '../../locales/labels.js';
import type { LinkRowKey } from '../../model/table-rows.js';
import type { SessionController } from '../internal/controllers/session-controller.js';
import { renderPrintReferences } from '../internal/fragments/render-study.js';
import type { AuthorView } from './author-view.js';
import type { FigureView } from './derive-view.js';
import type { DetailsState } from './details-state.js';
import type { ExportOptions } from './export-figure.js';
import { strandColor } from './figure-painter.js';
import type { PathQuery } from './path-query.js';
import type { Picture } from './picture.js';
import type { ReaderActions } from './reader-actions.js';
import { renderDetails } from './render-details.js';
import { renderExport, renderReferenceFormats } from './render-export.js';
import type { FilterFacet } from './toolbar-options.js';
import { renderLegend } from './render-legend.js';
import { renderRoutes } from './render-routes.js';
import { renderStory } from './render-story.js';
import { hatchId } from './render-svg.js';
import { renderTable, type TableSort } from './render-table.js';
import { renderToolbar } from './render-toolbar.js';
import type { Panel } from './toolbar-options.js';
import { summarySentences } from './speak-figure.js';
import type { Story } from './story.js';

/** State of the toolbar and the table, which no link carries. */
export interface FigureState {
  readonly panel: Panel | undefined;
  readonly filterFacet: FilterFacet | undefined;
  readonly letterKeys: boolean;
  readonly pngScale: number;
  readonly tableSort: TableSort;
}

/** What the templates of a figure show, and what they call. */
export interface FigureParts extends FigureState {
  readonly view: FigureView;
  readonly messages: Messages;
  readonly session: SessionController;
  readonly picture: Picture;
  readonly author: AuthorView;
  readonly story: Story;
  readonly query: PathQuery;
  readonly details: DetailsState;
  readonly actions: ReaderActions;
  readonly withoutToolbar: boolean;
  readonly withoutLegend: boolean;
  readonly withoutDetails: boolean;
  readonly opened: ReadonlySet<string>;
  readonly step: number | undefined;
  readonly isPrinting: boolean;
  readonly title: string;
  readonly exportOptions: ExportOptions;
  readonly conditions: TemplateResult | typeof nothing;
  readonly dropped: TemplateResult | typeof nothing;
  readonly change: (state: Partial<FigureState>) => void;
  readonly sortTable: (key: LinkRowKey) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly toPng: (scale: number) => Promise<Blob>;
  readonly copy: (text: string) => void;
}

/** The figure with everything around it: heading, toolbar, picture, legend, details, table. */
export function renderFigure(parts: FigureParts): TemplateResult {
  const { view, messages, title } = parts;
  const isEmpty = view.flow.records.length === 0;
  const summary = guard([view, messages], () => keepDates(summarySentences(view, messages)));
  return html`<h2 id="title" dir="auto">${title}</h2>
    <p class="summary" id="summary" dir="auto">${isEmpty ? nothing : summary}</p>
    ${parts.conditions} ${isEmpty ? nothing : renderSkip(parts)}
    ${parts.withoutToolbar ? nothing : renderTools(parts)} ${renderSteps(parts)}
    ${renderOtherData(parts)} ${parts.dropped}
    ${isEmpty ? renderEmpty(parts) : renderDrawing(parts)}`;
}

function renderSkip({ messages, actions }: FigureParts): TemplateResult {
  const onSkip = (event: Event): void => {
    event.preventDefault();
    actions.goToTable();
  };
  return html`<a class="skip" href="#table" @click=${onSkip}>${messages.table.skip}</a>`;
}

function renderDrawing(parts: FigureParts): TemplateResult {
  const { view, messages, picture, isPrinting, tableSort } = parts;
  const { heading } = messages.table;
  const drawn = [picture.finished, messages, isPrinting];
  const legend = guard(drawn, () => renderColors(parts));
  const table = guard([...drawn, tableSort], () => renderLinks(parts));
  const studies = view.flow.records.map((record) => record.study);
  return html`<div class="sheet">${picture.render()} ${parts.withoutLegend ? nothing : legend}</div>
    ${parts.withoutDetails ? nothing : renderSelected(parts)}
    <details class="table-holder" id="table">
      <summary>${heading}</summary>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${heading}>${table}</div>
    </details>
    ${isPrinting ? renderPrintReferences(view.evidence, messages, studies) : nothing}`;
}

function renderSelected(parts: FigureParts): TemplateResult | typeof nothing {
  const { view, messages, session, actions, copy } = parts;
  return renderDetails({
    ...{ view, messages, copy },
    path: session.selection.path,
    state: parts.details,
    onClose: actions.clear,
    onLift: actions.lift,
    onShowMissing: () => actions.set({ missing: 'nearest' }),
    onOpenGroup: actions.openGroup,
    renderFormats: () => renderReferenceFormats(parts.exportOptions),
  });
}

function renderColors({ picture, messages, isPrinting }: FigureParts): unknown {
  const { finished } = picture;
  if (finished === undefined) return nothing;
  const color = (strand: number): string => strandColor(finished, strand);
  return renderLegend(finished, messages, color, hatchId, isPrinting);
}

function renderLinks({ picture, messages, isPrinting, tableSort, ...parts }: FigureParts): unknown {
  if (picture.finished === undefined) return nothing;
  const { evidence, flow } = picture.finished;
  return renderTable({
    ...{ evidence, messages, flow },
    isPrinting,
    sort: tableSort,
    onSort: parts.sortTable,
    onStudy: parts.actions.chooseLink,
  });
}

function renderTools(parts: FigureParts): TemplateResult {
  const { view, messages, session, query, author, actions, change } = parts;
  return renderToolbar({
    ...{ view, messages },
    open: parts.panel,
    onPanel: (panel) => change({ panel: parts.panel === panel ? undefined : panel }),
    onFilter: actions.changeFilter,
    own: session.ownConditions,
    opened: parts.opened,
    onCloseGroups: actions.closeGroups,
    onSetting: (name, value) => actions.set({ [name]: value }),
    onReset: () => author.reset(),
    isChanged: author.isChanged,
    filterFacet: parts.filterFacet,
    onFilterFacet: (filterFacet) => change({ filterFacet }),
    letterKeys: parts.letterKeys,
    onLetterKeys: (letterKeys) => change({ letterKeys }),
    renderRoutes: () =>
      renderRoutes({
        ...{ view, messages },
        ...query.ends,
        selected: session.selection.path,
        onEnds: (from, to) => query.ask(from, to),
        onRoute: (path) => query.follow(path),
      }),
    renderExport: () =>
      renderExport({
        ...parts.exportOptions,
        address: author.address,
        toPng: parts.toPng,
        scale: parts.pngScale,
        onScale: (pngScale) => change({ pngScale }),
        copy: parts.copy,
      }),
  });
}

function renderSteps(parts: FigureParts): TemplateResult | typeof nothing {
  return renderStory({
    messages: parts.messages,
    steps: parts.story.steps,
    step: parts.step ?? 0,
    onPrevious: parts.previous,
    onNext: parts.next,
  });
}

/** A note that the link was made with other data than are shown. */
function renderOtherData({ view, messages, author }: FigureParts): TemplateResult | typeof nothing {
  const now = view.evidence.dataset.dataVersion ?? '';
  const { linkedVersion } = author;
  if (linkedVersion === '' || linkedVersion === now) return nothing;
  return html`<p class="caution">${messages.legend.otherData(linkedVersion, now)}</p>`;
}

function renderEmpty({ view, messages, actions }: FigureParts): TemplateResult {
  const { evidence, flow, filter } = view;
  const { legend, states, toolbar } = messages;
  if (evidence.records.length === 0) return html`<p class="state">${states.emptyData}</p>`;
  if (flow.leftOut.length > 0)
    return html`<p class="state">${legend.leftOut(flow.leftOut.length)}</p>`;
  return html`<p class="state">
    ${states.empty(describeFilter(evidence, messages, filter))}
    <button type="button" @click=${() => actions.changeFilter([])}>${toolbar.clearFilter}</button>
  </p>`;
}
