// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { filterSentence } from '../../locales/filter-sentence.js';
import { facetLabel } from '../../locales/labels.js';
import { usedFacets } from '../../model/axis-facets.js';
import type { FindingRecord } from '../../model/evidence.js';
import type { FilterTool } from '../internal/controllers/filter-tool.js';
import type { Popovers } from '../internal/controllers/popovers.js';
import {
  renderElementHead,
  type Fold,
  type Tool,
} from '../internal/fragments/render-element-head.js';
import { renderSave } from '../internal/fragments/render-save.js';
import { timelineHeadline, timelineSubject } from './headline.js';
import type { MarkContext } from './timeline-view.js';

/** What the head of the timeline shows and calls. */
export interface HeadOptions {
  readonly context: MarkContext;
  /** The author's first line; empty for the computed one. */
  readonly heading: string;
  readonly hasTools: boolean;
  readonly popovers: Popovers<string>;
  readonly filterTool: FilterTool;
  /** Set for a timeline that is folded below its first line. */
  readonly fold: Fold | undefined;
  /** The findings in view. */
  readonly records: readonly FindingRecord[];
  readonly onFacet: (facet: string) => void;
}

/** The headline, what the rows are, the filter, and the tools Rows and Save. */
export function renderHead(options: HeadOptions): TemplateResult {
  const { context, heading, hasTools, filterTool } = options;
  const { view, messages } = context;
  const { evidence, filter } = view;
  const filtered = { evidence, filter, facets: [view.timeline.by] };
  const said = view.timeline.studies === 0 ? '' : timelineHeadline(context);
  const subject = timelineSubject(context);
  const title = heading === '' ? said : heading;
  const lead = [
    heading === '' || said === '' ? '' : messages.figure.sentence(said),
    title === '' ? '' : subject,
  ];
  const conditions = hasTools
    ? filterTool.line(filtered, messages)
    : filterSentence(evidence, messages, filter);
  return renderElementHead({
    title: title === '' ? subject : title,
    line: html`${messages.sentences(lead)}${sentenceGap(options)}${conditions}`,
    tools: hasTools ? tools(options) : [],
    popovers: html`${filterTool.popover(filtered, messages)} ${renderRows(options)}
    ${renderSaving(options)}`,
    toolsLabel: messages.tools.label,
    fold: options.fold,
  });
}

/** What stands between two sentences: nothing in Chinese. */
function sentenceGap({ context: { messages } }: HeadOptions): string {
  return messages.sentences(['.', '.']).slice(1, -1);
}

function tools({ context, popovers }: HeadOptions): readonly Tool[] {
  const { view, messages } = context;
  const facet = facetLabel(view.evidence, messages, view.timeline.by);
  const tool = (name: string, label: string): Tool => ({
    name,
    label,
    isOpen: popovers.open === name,
    onPress: () => popovers.toggle(name),
  });
  return [tool('rows', messages.studyTimeline.byFacet(facet)), tool('save', messages.tools.export)];
}

/** The choice of what the rows are. */
function renderRows({ context, popovers, onFacet }: HeadOptions): TemplateResult | typeof nothing {
  const { view, messages } = context;
  const choose = (facet: string): void => {
    onFacet(facet);
    popovers.close();
  };
  const check = html`<span aria-hidden="true">✓</span>`;
  const choice = (facet: string): TemplateResult => {
    const isChosen = facet === view.timeline.by;
    return html`<li>
      <button
        type="button"
        class="row"
        data-facet=${facet}
        aria-pressed=${isChosen}
        @click=${() => choose(facet)}
      >
        ${facetLabel(view.evidence, messages, facet)} ${isChosen ? check : nothing}
      </button>
    </li>`;
  };
  const label = messages.studyTimeline.by;
  return popovers.render(
    'rows',
    label,
    () =>
      html`<h3>${label}</h3>
        <ul>
          ${usedFacets(view.evidence).map(choice)}
        </ul>`,
  );
}

function renderSaving({
  context,
  popovers,
  records,
}: HeadOptions): TemplateResult | typeof nothing {
  const { messages } = context;
  const { evidence, filter, timeline } = context.view;
  const scope = messages.sentences([
    messages.figure.sentence(messages.studies(timeline.studies)),
    filterSentence(evidence, messages, filter),
  ]);
  return popovers.render('save', messages.tools.export, () =>
    renderSave({ evidence, messages, records, scope, fileWord: 'timeline' }),
  );
}
