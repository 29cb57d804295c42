// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { WordSource } from '../../locales/figure-text.js';
import { facetLabel, hiddenText, termLabel } from '../../locales/labels.js';
import { explainHidden, type InView } from '../../model/hidden.js';
import {
  isConnected,
  type LinkAnswer,
  type Unreported,
  type WholeRoute,
} from '../../model/link-answer.js';
import { nodeKind } from '../../model/node-kind.js';
import { allUnnamed } from '../../model/parents.js';
import type { Path, Station } from '../../model/selection.js';
import type { StudyRow } from '../../model/study-rows.js';
import { renderPanelHead } from '../internal/fragments/render-panel-head.js';
import { pathName, stationName } from './render-question.js';
import { renderFollow, renderWay, type WayOptions } from './render-way.js';

/** What the panel of an answer shows and calls. */
export interface AnswerOptions extends WayOptions {
  /** `undefined` until both ends are chosen. */
  readonly answer: LinkAnswer | undefined;
  readonly inView: InView;
  /** Menu in the head of the panel. */
  readonly tools: TemplateResult | typeof nothing;
  /** The studies of findings, by record number. */
  readonly renderStudies: (findings: ReadonlySet<number>) => TemplateResult;
  readonly onClose: () => void;
  /** The question which node has most studies of another. */
  readonly most: TemplateResult | typeof nothing;
}

/** The most ways that are listed before the others are folded. */
const mostWays = 5;

/** What the findings report between both ends: whole, in parts, and what nobody reports. */
export function renderAnswer(options: AnswerOptions): TemplateResult {
  const { source, answer, tools, onClose } = options;
  const { messages } = source;
  const { link } = messages;
  const title =
    answer === undefined ? messages.toolbar.routes : pathName(source, [answer.from, answer.to]);
  return html`${renderPanelHead({ title, tools, close: messages.details.close, onClose })}
  ${
    answer === undefined
      ? html`<p class="link-note">${link.hint}</p>`
      : renderSections(options, answer)
  }
  ${options.most}`;
}

function renderSections(options: AnswerOptions, answer: LinkAnswer): TemplateResult {
  const { source } = options;
  const { link } = source.messages;
  if (!isConnected(answer))
    return html`<p class="link-note">${link.none} ${hiddenNote(options, answer)}</p>
      ${renderUnreported(source, answer)}`;
  return html`${renderWhole(options, answer)} ${renderApart(options, answer)}
  ${renderPieced(options, answer)} ${renderUnreported(source, answer)}`;
}

function renderSection(heading: string, count: string, content: TemplateResult): TemplateResult {
  return html`<section class="link-section">
    <header>
      <h4>${heading}</h4>
      <span class="link-count">${count}</span>
    </header>
    ${content}
  </section>`;
}

function renderWhole(options: AnswerOptions, answer: LinkAnswer): TemplateResult {
  const { source } = options;
  const { evidence, messages } = source;
  const { link } = messages;
  const naming = answer.naming.map(({ facet, studies, terms }) => ({
    facet: facetLabel(evidence, messages, facet),
    studies,
    terms: terms.map((term) => termLabel(evidence, messages, facet, term)),
  }));
  const count = answer.whole.length;
  const note =
    count === 0 ? `${link.noneWhole} ${hiddenNote(options, answer)}` : link.naming(count, naming);
  return renderSection(
    link.whole,
    messages.studies(count),
    html`<p class="link-note">${note}</p>
      ${renderRoutes(options, answer.routes)} ${renderStudies(options, answer.whole)}`,
  );
}

/** Why the filter or a setting hides findings that report the link; empty where none does. */
function hiddenNote({ source, inView }: AnswerOptions, { from, to }: LinkAnswer): string {
  const { evidence, messages } = source;
  const hidden = explainHidden(evidence, inView, [from, to]);
  return hidden?.reason === 'filter' || hidden?.reason === 'missing'
    ? hiddenText(evidence, messages, hidden)
    : '';
}

/** The ways of what is reported whole; a single one would say nothing new. */
function renderRoutes(
  options: AnswerOptions,
  routes: readonly WholeRoute[],
): TemplateResult | typeof nothing {
  const { source } = options;
  const { messages } = source;
  if (routes.length < 2) return nothing;
  const items = routes.map(({ stations, studies }) => {
    const content = html`${routeName(source, stations)}
      <span class="route-count">${messages.number(studies.size)}</span>`;
    return renderFollow(options, 'route', stations, content);
  });
  return html`<div class="routes" role="group" aria-label=${messages.link.routes}>
    <span class="link-note" aria-hidden="true">${messages.link.routes}</span>
    ${items}
  </div>`;
}

/** The nodes between the ends, without those that name nothing and do not say what was given. */
function routeName(source: WordSource, stations: Path): string {
  const between = stations.slice(1, -1);
  const named = between.filter(({ term }) => term !== allUnnamed && !isNotReported(term));
  return named.length === 0 ? source.messages.link.unnamed : pathName(source, named);
}

function isNotReported(term: string): boolean {
  return nodeKind(term) === 'not-reported';
}

function renderStudies(options: AnswerOptions, rows: readonly StudyRow[]): TemplateResult {
  const records = rows.flatMap((row) => row.records);
  return options.renderStudies(new Set(records.map(({ index }) => index)));
}

function renderApart(options: AnswerOptions, answer: LinkAnswer): TemplateResult | typeof nothing {
  const { messages } = options.source;
  const { apart } = answer;
  const ways = answer.pieced.filter(({ sameStudy }) => sameStudy.size > 0);
  if (apart.length + ways.length === 0) return nothing;
  return renderSection(
    messages.link.apart,
    messages.studies(apart.length),
    html`<p class="link-note">${messages.link.apartNote(apart.length)}</p>
      ${renderStudies(options, apart)} ${ways.map((way) => renderWay(options, way, false))}`,
  );
}

function renderPieced(options: AnswerOptions, answer: LinkAnswer): TemplateResult | typeof nothing {
  const { link } = options.source.messages;
  const ways = answer.pieced.filter(({ sameStudy }) => sameStudy.size === 0);
  if (ways.length === 0) return nothing;
  const isOnly = ways.length === 1;
  const note = html`<p class="link-note">${link.noneReported}</p>`;
  const folded = ways.slice(mostWays);
  const rest = html`<details class="more-ways">
    <summary>${link.moreWays(folded.length)}</summary>
    ${folded.map((way) => renderWay(options, way, false))}
  </details>`;
  return renderSection(
    link.pieced,
    link.ways(ways.length),
    html`${isOnly || link.noneReported === '' ? nothing : note}
    ${ways.slice(0, mostWays).map((way) => renderWay(options, way, isOnly))}
    ${folded.length === 0 ? nothing : rest}
    ${answer.isCut ? html`<p class="link-note">${link.cut}</p>` : nothing}`,
  );
}

function renderUnreported(
  source: WordSource,
  { from, to, unreported }: LinkAnswer,
): TemplateResult | typeof nothing {
  const { evidence, messages } = source;
  const { link } = messages;
  if (unreported.length === 0) return nothing;
  const facetsBeside = (end: Unreported['end']): readonly string[] =>
    unreported
      .filter((each) => each.end === end)
      .map(({ facet }) => facetLabel(evidence, messages, facet));
  const other = ({ facet }: Station): string => facetLabel(evidence, messages, facet);
  const [beside, before] = [facetsBeside('from'), facetsBeside('to')];
  const sentences = [
    before.length === 0 ? '' : link.unreportedTo(before, stationName(source, to), other(from)),
    beside.length === 0 ? '' : link.unreportedFrom(beside, stationName(source, from), other(to)),
  ];
  return renderSection(
    link.unreported,
    '',
    html`<p class="link-note">${messages.sentences(sentences)}</p>`,
  );
}
