// SPDX-License-Identifier: MIT
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Screening } from '../../data/dataset.js';
import type { MeasureText } from '../../figure/fit-label.js';
import { fillLines } from '../../figure/wrap-lines.js';
import type { Messages } from '../../locales/index.js';
import { localize } from '../../model/evidence.js';
import type { FlowStage } from '../../model/screening-flow.js';
import { renderCount } from '../internal/fragments/render-count.js';
import { databaseWords, stageWords, type ReviewView } from './flow-view.js';
import type { FlowBox, FlowDrop } from './flow-ribbons.js';
import { planFlow, type FlowPlan } from './plan-flow.js';

/** What the flow is drawn from. */
export interface FlowOptions {
  readonly messages: Messages;
  readonly review: ReviewView;
  readonly screening: Screening;
  /** px */
  readonly width: number;
  /** Measures text of 12 and 13 px. */
  readonly measureNote: MeasureText;
  readonly measureText: MeasureText;
  /** Studies in view that are highlighted; `undefined` without a highlight. */
  readonly lit: number | undefined;
}

/** The search as a small Sankey diagram; screen readers get it as a list. */
export function renderFlow(options: FlowOptions): TemplateResult {
  const { messages } = options;
  const plan = planOf(options);
  const texts = messages.screeningFlow;
  const hasOpen = plan.ribbons.some(({ isOpen }) => isOpen);
  const open = html`<p class="quiet open-key"><span class="swatch"></span>${texts.open}</p>`;
  const isWide = plan.width > options.width + 1;
  return html`<div
    class="flow"
    part="flow"
    role=${isWide ? 'group' : nothing}
    aria-label=${isWide ? texts.flow : nothing}
    tabindex=${isWide ? '0' : nothing}
  >
    ${renderList(options)}
    <svg
      width=${plan.width}
      height=${plan.height}
      viewBox="0 0 ${plan.width} ${plan.height}"
      aria-hidden="true"
    >
      ${plan.ribbons.map(
        ({ path, isOpen }) => svg`<path class=${isOpen ? 'funnel' : 'ribbon'} d=${path}></path>`,
      )}
      ${plan.drops.map((drop) => renderDrop(options, drop))}
      ${plan.databases.map((box) => renderBar(box))}
      ${plan.stages.map((box, index) => renderStageBar(options, box, index))}
      ${plan.labels.map((box, index) => renderDatabase(options, box, index))}
      ${plan.heads.map((box, index) => renderHead(options, box, index))}
      ${plan.open === undefined ? nothing : renderOpen(messages, plan.open)}
    </svg>
    ${hasOpen && plan.open === undefined ? open : nothing}
  </div>`;
}

function planOf({
  messages,
  review,
  screening,
  width,
  measureNote,
  measureText,
}: FlowOptions): FlowPlan {
  const { stages } = review;
  return planFlow({
    width,
    databases: screening.databases.map(({ name, records }) => ({
      label: `${localize(name, messages.language) ?? ''}  ${databaseCount(messages, records)}`,
      records,
    })),
    stages,
    headWords: [
      databaseWords(screening, messages),
      ...stages.map((stage) => stageWords(stage, messages)),
    ],
    dropText: (dropped) => dropText(messages, dropped),
    countLines: (text, room) => fillLines(text, measureNote, room, 9).length,
    measureNote,
    measure: measureText,
  });
}

function databaseCount(messages: Messages, records: number | null): string {
  return records === null ? messages.screeningFlow.notTold : messages.number(records);
}

/** The flow for screen readers. */
function renderList({ messages, review, screening, lit }: FlowOptions): TemplateResult {
  const texts = messages.screeningFlow;
  const databases = screening.databases.map(({ name, records }) =>
    messages.labelled(
      localize(name, messages.language) ?? '',
      records === null ? texts.notTold : texts.records(records),
    ),
  );
  const head = `${messages.number(screening.databases.length)} ${databaseWords(screening, messages)}`;
  const stages = review.stages.map((stage) => {
    const words = stageWords(stage, messages);
    const number = stage.records === null ? texts.notTold : stageCount(messages, stage, lit);
    const dropped = stage.dropped.map((each) => dropText(messages, each));
    const between = stage.kind === 'included' && !stage.isReported ? [texts.between] : [];
    return html`<li data-stage=${stage.kind}>
      ${[messages.labelled(words, number), ...between, ...dropped].join(
        messages.conditionSeparator,
      )}
    </li>`;
  });
  return html`<ol class="visually-hidden" aria-label=${texts.flow}>
    <li data-stage="databases">
      ${messages.labelled(head, databases.join(messages.conditionSeparator))}
    </li>
    ${stages}
  </ol>`;
}

function stageCount(messages: Messages, { kind, records }: FlowStage, lit?: number): string {
  const all = messages.number(records ?? 0);
  return kind === 'view' && lit !== undefined ? messages.partOf(messages.number(lit), all) : all;
}

function dropText(messages: Messages, { reason, records }: FlowStage['dropped'][number]): string {
  const text = localize(reason, messages.language) ?? '';
  return records === null ? text : messages.labelled(text, messages.number(records));
}

function renderBar({ x, y, width, height }: FlowBox): SVGTemplateResult {
  // where a number is missing a stroke marks the place
  if (height === 0)
    return svg`<path class="no-bar" d="M${x + width / 2},${y - 6}V${y + 6}"></path>`;
  return svg`<rect class="bar" x=${x} y=${y} width=${width} height=${height}></rect>`;
}

/** A stage's bar; of the studies in view the highlighted part is strong. */
function renderStageBar(
  { review, lit }: FlowOptions,
  box: FlowBox | undefined,
  index: number,
): SVGTemplateResult | typeof nothing {
  const stage = review.stages[index];
  if (box === undefined || stage === undefined) return nothing;
  if (stage.kind === 'found' && stage.records === null)
    return svg`<rect class="funnel" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`;
  if (stage.kind !== 'view' || lit === undefined) return renderBar(box);
  const height = (lit / Math.max(1, stage.records ?? 0)) * box.height;
  const part = height === 0 ? nothing : renderBar({ ...box, height });
  return svg`<rect class="bar-off" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>${part}`;
}

function renderDatabase(
  { messages, screening }: FlowOptions,
  box: FlowBox,
  index: number,
): SVGTemplateResult {
  const { name, records } = screening.databases[index] ?? { name: {}, records: null };
  const count =
    records === null
      ? html`<span class="quiet">${databaseCount(messages, records)}</span>`
      : html`<b class="count">${databaseCount(messages, records)}</b>`;
  return renderWords(
    box,
    html`<div class="database">
      <span>${localize(name, messages.language) ?? ''}</span> ${count}
    </div>`,
  );
}

/** The head of a column: a large number, words below it. */
function renderHead(
  { messages, review, screening, lit }: FlowOptions,
  box: FlowBox,
  index: number,
): SVGTemplateResult {
  const stage = review.stages[index - 1];
  if (stage === undefined)
    return renderWords(
      box,
      html`<div class="flow-head end">
        <b class="display">${messages.number(screening.databases.length)}</b>
        <span class="quiet">${databaseWords(screening, messages)}</span>
      </div>`,
    );
  const part = stage.kind === 'view' ? lit : undefined;
  const count =
    stage.records === null
      ? html`<span class="unknown">${messages.screeningFlow.notTold}</span>`
      : html`<span class="display">${renderCount(messages, stage.records, part)}</span>`;
  return renderWords(
    box,
    html`<div class="flow-head">
      ${count} <span class="quiet">${stageWords(stage, messages)}</span>
    </div>`,
  );
}

function renderDrop(
  { messages }: FlowOptions,
  { path, label, stage }: FlowDrop,
): SVGTemplateResult {
  const reasons = stage.dropped.map(
    (each) => html`<span class="quiet">${dropText(messages, each)}</span>`,
  );
  return svg`<path class="ribbon" d=${path}></path>${renderWords(
    label,
    html`<div class="drop"><b>${messages.screeningFlow.dropped(stage.lost)}</b>${reasons}</div>`,
  )}`;
}

function renderOpen({ screeningFlow }: Messages, box: FlowBox): SVGTemplateResult {
  return renderWords(
    box,
    html`<div class="between">
      <b>${screeningFlow.between}</b><span class="quiet">${screeningFlow.noNumbers}</span>
    </div>`,
  );
}

/** Words that wrap in a box of the drawing. */
function renderWords({ x, y, width, height }: FlowBox, words: TemplateResult): SVGTemplateResult {
  return svg`<foreignObject x=${x} y=${y} width=${Math.max(0, width)} height=${height}>${words}</foreignObject>`;
}
