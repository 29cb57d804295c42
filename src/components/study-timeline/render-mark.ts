// SPDX-License-Identifier: MIT
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Study } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { studyLabel, type Evidence } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import type { Timeline } from '../../model/timeline.js';
import { axisLabel } from '../internal/fragments/axis-label.js';

/** The timeline and what it was derived from. */
export interface TimelineView {
  readonly evidence: Evidence;
  readonly filter: Filter;
  readonly timeline: Timeline;
}

/** What the templates of all marks share. */
export interface MarkContext {
  readonly view: TimelineView;
  readonly messages: Messages;
  /** Findings selected, or highlighted in another view; `undefined` if there are none. */
  readonly highlighted: ReadonlySet<number> | undefined;
  /** Findings of the selection alone, which screen readers are told about. */
  readonly selected: ReadonlySet<number> | undefined;
  /** Id of the selected study, if the selection is a single study. */
  readonly selectedStudy: string | undefined;
}

/** The study and findings of a mark. */
export interface MarkFacts {
  readonly study: Study;
  readonly findings: readonly number[];
  readonly isFirst: boolean;
}

/** A study as a button of the timeline; without a name its content is the name. */
export function renderMark(
  context: MarkContext,
  facts: MarkFacts,
  at: string,
  key: string,
  content: unknown,
  name?: string,
): TemplateResult {
  const { study, findings } = facts;
  const classes = ['mark', study.status ?? 'ok', highlightClass(context, findings)];
  return html`<button
    type="button"
    part="mark"
    class=${classes.join(' ').trim()}
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

/** Class of a mark: highlighted, dimmed, or none without a highlight. */
export function highlightClass(
  { highlighted }: MarkContext,
  findings: readonly number[],
): 'lit' | 'dim' | '' {
  if (highlighted === undefined) return '';
  return findings.some((finding) => highlighted.has(finding)) ? 'lit' : 'dim';
}

/** Path of a crossed square. */
const crossedSquare = 'M-5.5-5.5h11v11h-11zM-5.5-5.5l11 11M5.5-5.5l-11 11';

/** A study as a circle, ringed if first of its row; as a crossed square if retracted. */
export function drawMark(
  status: Study['status'],
  isFirst: boolean,
  color: number,
): SVGTemplateResult {
  const fill = color < 0 ? 'muted' : `color-${color + 1}`;
  const ring = isFirst ? svg`<circle class="ring" r="9.5"></circle>` : nothing;
  if (status === 'retracted')
    return svg`${ring}<path class="retracted ${fill}" d=${crossedSquare}></path>`;
  const outline = status === 'corrected' ? 'open' : '';
  return svg`${ring}<circle class="study ${outline} ${fill}" r="6"></circle>`;
}

/** The mark as an SVG of 24 × 24 px. */
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

/** A study's short name, with its year if the name does not contain it. */
export function studyName({ evidence }: TimelineView, messages: Messages, study: Study): string {
  const name = studyLabel(evidence, study, messages.language);
  if (study.year == null) return `${name}${messages.brackets(messages.studyTimeline.unknown)}`;
  return name.includes(String(study.year))
    ? name
    : `${name}${messages.brackets(String(study.year))}`;
}

/** The description of a mark: what the study found, its status, first of its row, selected. */
export function markTexts(
  { view, messages, selected }: MarkContext,
  { study, findings, isFirst }: MarkFacts,
): readonly string[] {
  const texts = messages.studyTimeline;
  return [
    messages.list(foundIn(view, messages, findings)),
    study.status === 'retracted' || study.status === 'corrected'
      ? messages.terms[`status:${study.status}`]
      : '',
    isFirst ? texts.isFirst : '',
    selected !== undefined && findings.some((finding) => selected.has(finding)) ? texts.lit : '',
  ].filter((text) => text !== '');
}

/** The outcomes that findings report, or their sources where the rows are outcomes. */
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
