// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keepDates } from '../../locales/format.js';
import { renderProblems } from '../internal/fragments/render-problems.js';
import { renderEmpty } from '../internal/fragments/render-empty.js';
import { latePanels, type Panels } from './late-panels.js';
import { dragSheet } from './drag-sheet.js';
import type { FigureParts } from './figure-parts.js';
import { isAsking } from '../../view/derive-view.js';
import { renderHead } from './render-head.js';
import { renderPager } from './render-pager.js';
import type { ToolbarOptions } from './toolbar-options.js';
import { renderLegend } from './render-legend.js';
import { storyCodeThere } from './late-story.js';
import { renderChips } from './render-chips.js';
import { renderToolbar } from './render-toolbar.js';
import { summarySentences } from '../../view/speak-figure.js';

/** The figure with everything around it: head, picture, panel, legend, table. */
export function renderFigure(parts: FigureParts): TemplateResult {
  const { view, messages } = parts;
  const isEmpty = view.flow.records.length === 0;
  // summary, table and tools would tell what a question asks
  const isOpen = !isAsking(view);
  const tools = toolsOf(parts);
  const summary = guard([view, messages], () =>
    isOpen ? keepDates(summarySentences(view, messages)) : '',
  );
  const withTools = (render: (options: ToolbarOptions) => unknown): unknown =>
    parts.withoutToolbar || !isOpen ? nothing : render(tools);
  const head = hasPages(parts)
    ? nothing
    : renderHead(parts, withTools(renderToolbar), withTools(renderChips));
  return html`${head}
    <p class="visually-hidden" id="summary">${isEmpty ? nothing : summary}</p>
    ${parts.conditions} ${isEmpty || !isOpen ? nothing : renderSkip(parts)}
    ${renderOtherData(parts)} ${parts.dropped}
    <div class="body" data-side=${parts.side.content === undefined ? nothing : parts.side.place}>
      <div class="sheet">${isEmpty ? renderNothing(parts) : renderDrawing(parts)}</div>
      ${renderSide(parts, tools)}
    </div>
    ${isEmpty ? nothing : renderBelow(parts)}`;
}

function renderSkip({ messages, actions }: FigureParts): TemplateResult {
  const onSkip = (event: Event): void => {
    event.preventDefault();
    actions.goToTable();
  };
  return html`<a class="skip" href="#table" @click=${onSkip}>${messages.table.skip}</a>`;
}

function renderDrawing(parts: FigureParts): TemplateResult {
  const { view, messages, picture, story } = parts;
  const isPaged = hasPages(parts);
  return html`${renderPager(view, messages, parts.actions.showPair)}
    <div class="stage" ?hidden=${isPaged}>
      ${picture.render()} ${isAsking(view) ? renderAsked(parts) : nothing}
    </div>
    ${picture.listening.render()}
    ${isPaged ? storyCodeThere().renderPrintSteps(view, messages, story.all, renderKey(parts)) : nothing}`;
}

function renderAsked({ view, messages, ...parts }: FigureParts): TemplateResult {
  return storyCodeThere().renderChoices({
    view,
    messages,
    onAnswer: (key, press) => {
      parts.picture.ignorePointer({ x: press.clientX, y: press.clientY });
      parts.story.actions.answer(key);
    },
  });
}

/** The legend, and the table, which has rows only while it is open. */
function renderBelow(parts: FigureParts): TemplateResult {
  const { view, messages, picture, isPrinting, printed, tableSort, whole, actions } = parts;
  const { heading } = messages.table;
  const panels = whole.isThere ? latePanels.code : undefined;
  const drawn = [picture.finished, messages, isPrinting, whole.isThere, whole.problem];
  const isOpen = actions.isTableOpen();
  const table = guard([...drawn, tableSort, isOpen], () =>
    isOpen ? withPanels(parts, ({ renderLinks }) => renderLinks(parts)) : nothing,
  );
  const shownLegend = hasPages(parts) ? nothing : renderKey(parts);
  if (isAsking(view)) return html`${shownLegend}`;
  return html`${shownLegend}
    ${isPrinting && printed.table ? panels?.renderPrintedTable(parts) : nothing}
    <details class="table-holder" id="table" @toggle=${() => picture.finishNow()}>
      <summary>${heading}</summary>
      <div class="table-scroll" tabindex="0" role="group" aria-label=${heading}>${table}</div>
    </details>
    ${isPrinting ? panels?.renderPrintList(view, messages, printed.studies) : nothing}`;
}

/** Whether every step has a page of its own: in print. */
function hasPages({ isPrinting, story }: FigureParts): boolean {
  return isPrinting && story.all.length > 0;
}

/** The legend, at once: it would push down what follows. */
function renderKey(parts: FigureParts): unknown {
  const { view, messages, isPrinting, isDark, isSlide, story, step } = parts;
  if (parts.withoutLegend) return nothing;
  const isStory = isPrinting ? story.all.length > 0 : story.highlight(step, view) !== undefined;
  return guard([view, messages, isPrinting, isDark, isSlide, isStory], () =>
    renderLegend(view, messages, { isDark, isSlide, isStory }),
  );
}

/** The panel beside the figure, or the sheet at the lower edge of the window. */
function renderSide(parts: FigureParts, tools: ToolbarOptions): TemplateResult | typeof nothing {
  const { content, place } = parts.side;
  if (content === undefined) return nothing;
  const isDetails = content === 'details';
  const inside = withPanels(parts, ({ renderSelected, renderPanel }) =>
    isDetails ? renderSelected(parts) : renderPanel(parts, tools, content),
  );
  const close = isDetails ? parts.actions.clear : parts.actions.closePanel;
  const onGrip = (event: PointerEvent): void => dragSheet(event, close);
  return html`<aside
    class="side"
    tabindex="-1"
    data-content=${content}
    popover=${place === 'sheet' ? 'manual' : nothing}
  >
    <div class="grip" aria-hidden="true" @pointerdown=${onGrip}></div>
    ${inside}
  </aside>`;
}

/** What is read beside the figure; while its code or texts are not there, what stands in for it. */
function withPanels<Content>(
  { messages, whole }: FigureParts,
  render: (panels: Panels) => Content,
): Content | TemplateResult {
  const panels = whole.demand() ? latePanels.code : undefined;
  if (panels !== undefined) return render(panels);
  const { problem } = whole;
  if (problem === undefined) return html`<p class="state loading">${messages.states.loading}</p>`;
  const retry = (): void => whole.retry();
  return renderProblems({ messages, problems: [problem], isBlocked: false, retry });
}

function toolsOf(parts: FigureParts): ToolbarOptions {
  const { view, messages, session, author, actions, unfolded, change } = parts;
  const tools: ToolbarOptions = {
    ...{ view, messages, unfolded },
    open: parts.panel,
    onPanel: actions.togglePanel,
    onClose: actions.closePanel,
    onFilter: actions.changeFilter,
    own: session.ownConditions,
    author: session.session.authorFilter,
    isFilterChanged: session.isFilterChanged,
    onResetFilter: () => session.resetFilter(),
    onUnfold: (key) => change({ unfolded: toggled(unfolded, key) }),
    opened: parts.opened,
    onCloseGroups: actions.closeGroups,
    onOpenColumn: actions.openColumn,
    onSetting: (name, value) => actions.set({ [name]: value }),
    onReset: () => author.reset(),
    isChanged: author.isChanged,
    onCopyCode: () => {
      const text = parts.codes().tag.write?.();
      if (text !== undefined) void parts.copy(text);
    },
    announce: parts.announce,
    onArrow: parts.roving.onKeyDown,
    letterKeys: parts.letterKeys,
    onLetterKeys: (letterKeys) => change({ letterKeys }),
    speechLevel: parts.speechLevel,
    onSpeechLevel: (speechLevel) => change({ speechLevel }),
    listening: parts.picture.listening,
    renderExport: () => withPanels(parts, ({ renderSave }) => renderSave(parts)),
    renderHelp: () => withPanels(parts, ({ renderHelp }) => renderHelp(tools)),
  };
  return tools;
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = [...keys].filter((each) => each !== key);
  return new Set(keys.has(key) ? others : [...others, key]);
}

/** A note that the link was made with other data than are shown. */
function renderOtherData({ view, messages, author }: FigureParts): TemplateResult | typeof nothing {
  const now = view.evidence.dataset.dataVersion ?? '';
  const { linkedVersion } = author;
  if (linkedVersion === '' || linkedVersion === now) return nothing;
  return html`<p class="caution">${messages.legend.otherData(linkedVersion, now)}</p>`;
}

function renderNothing({ view, messages, actions }: FigureParts): TemplateResult {
  const { evidence, flow, filter } = view;
  const { length } = flow.leftOut;
  const leftOut = length === 0 ? '' : messages.legend.leftOut(length);
  return renderEmpty(evidence, messages, filter, leftOut, () => actions.changeFilter([]));
}
