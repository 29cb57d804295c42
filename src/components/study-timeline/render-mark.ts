// SPDX-License-Identifier: MIT
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Study } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { studyLabel, type Evidence } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import type { Timeline } from '../../model/timeline.js';
import { axisLabel } from '../internal/fragments/axis-label.js';

/** Everything that is drawn, from the evidence and the settings. */
export interface TimelineView {
  readonly evidence: Evidence;
  readonly filter: Filter;
  readonly timeline: Timeline;
}

/** What every mark is drawn from. */
export interface MarkContext {
  readonly view: TimelineView;
  readonly messages: Messages;
  /** Findings that are selected or pointed at in another view; `undefined` where nothing is. */
  readonly lit: ReadonlySet<number> | undefined;
  /** Findings of the selection alone: what speech tells. */
  readonly selected: ReadonlySet<number> | undefined;
  /** The study that alone is selected. */
  readonly selectedStudy: string | undefined;
}

/** What a mark stands for. */
export interface MarkFacts {
  readonly study: Study;
  readonly findings: readonly number[];
  readonly isFirst: boolean;
}

/** A study as a button of the timeline; its name is given, or is its content. */
export function renderMark(
  context: MarkContext,
  facts: MarkFacts,
  at: string,
  key: string,
  content: unknown,
  name?: string,
): TemplateResult {
  const { study, findings } = facts;
  const isLit = isLitIn(context, findings);
  return html`<button
    type="button"
    part="mark"
    class=${['mark', study.status ?? 'ok', isLit ? 'lit' : '', context.lit !== undefined && !isLit ? 'dim' : ''].filter((word) => word !== '').join(' ')}
    data-at=${at}
    data-key=${key}
    data-study=${study.id}
    tabindex="-1"
    aria-pressed=${context.selectedStudy === study.id ? 'true' : 'false'}
    aria-label=${name ?? nothing}
  >
    ${content}
  </button>`;
}

/** Whether any of a study's findings is selected or pointed at elsewhere. */
export function isLitIn({ lit }: MarkContext, findings: readonly number[]): boolean {
  return lit !== undefined && findings.some((finding) => lit.has(finding));
}

/** The picture of a study: a circle, ringed where it is the first of its row; a crossed square where it has been retracted. */
export function drawMark(
  status: Study['status'],
  isFirst: boolean,
  color: number,
): SVGTemplateResult {
  const fill = color < 0 ? 'muted' : `color-${color + 1}`;
  const ring = isFirst ? svg`<circle class="ring" r="9.5"></circle>` : nothing;
  if (status === 'retracted')
    return svg`${ring}<path class="retracted ${fill}" d="M-5.5-5.5h11v11h-11zM-5.5-5.5l11 11M5.5-5.5l-11 11"></path>`;
  return svg`${ring}<circle class="study ${status === 'corrected' ? 'open' : ''} ${fill}" r="6"></circle>`;
}

/** The mark's picture as an SVG of 24 px. */
export function markPicture(
  status: Study['status'],
  isFirst: boolean,
  color: number,
): TemplateResult {
  return html`<svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
    ${drawMark(status, isFirst, color)}
  </svg>`;
}

/** The full name of a row. */
export function rowName(
  { evidence, timeline }: TimelineView,
  messages: Messages,
  term: string,
): string {
  return axisLabel(evidence, messages, timeline.by, term);
}

/** A study's short name, with its year where the name does not say it. */
export function studyName({ evidence }: TimelineView, messages: Messages, study: Study): string {
  const name = studyLabel(evidence, study, messages.language);
  if (study.year == null) return `${name}${messages.brackets(messages.studyTimeline.unknown)}`;
  return name.includes(String(study.year))
    ? name
    : `${name}${messages.brackets(String(study.year))}`;
}

/** What must be said of a mark beyond its place: what the study found, its status, whether it is the first, the selection. */
export function markWords(
  { view, messages, selected }: MarkContext,
  { study, findings, isFirst }: MarkFacts,
): readonly string[] {
  const words = messages.studyTimeline;
  return [
    messages.list(foundIn(view, messages, findings)),
    study.status === 'retracted' || study.status === 'corrected'
      ? messages.terms[`status:${study.status}`]
      : '',
    isFirst ? words.isFirst : '',
    selected !== undefined && findings.some((finding) => selected.has(finding)) ? words.lit : '',
  ].filter((word) => word !== '');
}

/** What findings report: outcomes, or sources where the rows are outcomes. */
function foundIn(
  { evidence, timeline }: TimelineView,
  messages: Messages,
  findings: readonly number[],
): readonly string[] {
  const facet = timeline.by === 'outcome' ? 'source' : 'outcome';
  const terms = findings.flatMap((index) => {
    const record = evidence.records[index];
    return record === undefined ? [] : evidence.termsOf(facet, record);
  });
  return [...new Set(terms)].map((term) => termLabel(evidence, messages, facet, term));
}
