// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { isAsking, wordsOf } from '../../view/derive-view.js';
import { leadOf, topicOf } from '../../view/headline.js';
import type { FigureParts } from './figure-parts.js';
import { conditionsInLead } from './render-chips.js';
import { latePanels } from './late-panels.js';
import { storyCodeThere } from './late-story.js';
import type { StoryHead } from './render-story.js';

/** The headline with the toolbar at its end, below them the quiet line with chips at its end. */
export function renderHead(parts: FigureParts, toolbar: unknown, chips: unknown): TemplateResult {
  const { headline } = parts.said;
  const head = storyHead(parts);
  if (head !== undefined)
    return html`<div class="head story">
      ${storyCodeThere().renderStoryHeadline(head)} ${renderGoOn(parts, head)} ${toolbar}
      ${renderLead(parts)} ${chips}
    </div>`;
  return html`<div class="head">
    <h2 id="title" dir="auto">${headline}</h2>
    ${toolbar} ${renderLead(parts)} ${chips}
  </div>`;
}

/** What the head of a story shows; `undefined` where there is none. */
function storyHead(parts: FigureParts): StoryHead | undefined {
  const { story, step, messages, view, said, isSlide } = parts;
  const count = story.all.length;
  if (count === 0) return undefined;
  return {
    ...{ messages, count, isQuiz: story.isQuiz },
    step: step ?? 0,
    headline: said.headline,
    // a slide has its own room for two lines
    headlines: isSlide ? [] : story.headlines(view),
    onPrevious: story.actions.previous,
    onNext: story.actions.next,
  };
}

/** The arrows of a story, or the button that goes on after a question. */
function renderGoOn(parts: FigureParts, head: StoryHead): TemplateResult {
  const { story, step, messages } = parts;
  const code = storyCodeThere();
  const isAsked = parts.view.question !== undefined;
  const following = isAsked
    ? code.renderFollowing({
        messages,
        answered: story.answered(step),
        following: story.following(step),
        onNext: story.actions.next,
      })
    : nothing;
  return html`<div class="go-on">${following} ${code.renderArrows(head)}</div>`;
}

/** What the data and the filter are; while something is selected, what it reports. */
function renderLead(parts: FigureParts): TemplateResult | typeof nothing {
  const { session, isPrinting, isSlide, story } = parts;
  // on a slide of a story the caption has two lines
  if (isSlide) return story.all.length > 0 ? nothing : renderTopic(parts);
  if (parts.panel === 'routes' && !isPrinting)
    return html`<div class="asked">${renderQuiet(parts)} ${renderAsked(parts)}</div>`;
  return session.selection.path.length > 0 ? renderAnswerLine(parts) : renderQuiet(parts);
}

/** The line of a slide, where nothing can be pressed. */
function renderTopic({ view, messages }: FigureParts): TemplateResult | typeof nothing {
  const topic = topicOf(view, messages);
  return topic === '' ? nothing : html`<p class="lead" dir="auto">${topic}</p>`;
}

/** What the data and the filter are. */
function renderQuiet(parts: FigureParts): TemplateResult {
  const { view, messages, session, isPrinting, withoutToolbar } = parts;
  const { figure } = messages;
  const { authorFilter } = session.session;
  const conditions = conditionsInLead(view.filter, authorFilter, session.ownConditions);
  const lead = leadOf(view, messages, conditions);
  const change = html` ·
    <button type="button" class="text" @click=${parts.changeFilter}>${figure.change}</button>`;
  const canSelect = view.flow.records.length > 0 && !isPrinting && !isAsking(view);
  return html`<p class="lead">
    ${renderWhat(messages.sentences(lead), conditions.length > 0 ? (lead[0] ?? '') : '')}
    ${isPrinting || withoutToolbar || conditions.length === 0 ? nothing : change}
    ${canSelect ? html`<span class="hint">${lead.length === 0 ? nothing : '· '}${figure.hint}</span>` : nothing}
  </p>`;
}

/** What the data are, and the filter; narrow figures show the filter alone. */
function renderWhat(text: string, title: string): TemplateResult {
  const rest = text.slice(title.length);
  const name = title === '' || rest === '' ? nothing : html`<span class="title">${title}</span>`;
  return html`<span dir="auto">${name}${name === nothing ? text : rest}</span>`;
}

/** Nothing until its code is there: the panel beside the figure says that it is coming. */
function renderAsked({ view, messages, query }: FigureParts): unknown {
  return latePanels.code?.renderQuestion({
    source: wordsOf(view, messages),
    ...query.ends,
    columns: query.choices(view),
    onEnds: (from, to) => query.ask(from, to),
  });
}

function renderAnswerLine({
  messages,
  said,
  side,
  actions,
  ...parts
}: FigureParts): TemplateResult {
  const { figure } = messages;
  const { count } = said;
  const read = html`<button type="button" class="text read" @click=${actions.readStudies}>
    ${count === 0 ? figure.why : figure.read(parts.view.flow.measure, count)}
  </button>`;
  const clear = html`<button type="button" class="text" @click=${actions.clear}>
    ${figure.clear}
  </button>`;
  return html`<p class="lead answer">
    <span dir="auto">${said.rest}</span> ${side.canAsk ? read : nothing}
    ${parts.isPrinting ? nothing : clear}
  </p>`;
}
