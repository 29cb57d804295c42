// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { describeFilter, shortLabel, termLabel } from '../../locales/labels.js';
import type { ChallengeView, Concern } from '../../model/challenge-themes.js';
import { defaultColumns } from '../../model/columns.js';
import { localize, type Evidence } from '../../model/evidence.js';
import { studyLines } from '../../model/study-lines.js';
import { renderStudyList, type StudyListOptions } from '../internal/fragments/render-study-row.js';

/** What a passage shows and calls. */
export interface PassageOptions extends Pick<StudyListOptions, 'onArrow' | 'onReach'> {
  readonly evidence: Evidence;
  readonly messages: Messages;
  /** Whether the evidence concerned is what all views show. */
  readonly isPressed: boolean;
  readonly isHighlighted: boolean;
  /** Number of the studies concerned that are selected; `undefined` without a selection. */
  readonly selected: number | undefined;
  /** Whether the studies are listed at once: where no other view shows them. */
  readonly isAlone: boolean;
  /** Ids of the studies that are open. */
  readonly open: ReadonlySet<string>;
  readonly onOpen: (study: string) => void;
  readonly onChoose: () => void;
  /** Called with true where the evidence is pointed at or focused, with false where no longer. */
  readonly onHighlight: (on: boolean) => void;
  readonly copy: (text: string) => void;
}

/** A passage of a review: which one, the studies it concerns, its points with their places. */
export function renderPassage(
  { challenge, concern }: ChallengeView,
  options: PassageOptions,
): TemplateResult {
  const { evidence, messages, isPressed, isHighlighted } = options;
  const review = termLabel(evidence, messages, 'review', challenge.review);
  const concerned =
    concern === undefined
      ? messages.translationChallenges.allStudies
      : renderConcern(
          concern,
          [localize(challenge.theme, messages.language) ?? '', review],
          options,
        );
  const isShown = isPressed && concern !== undefined && concern.studies.size > 0;
  const points = challenge.points.map(
    ({ text, locator = challenge.locator }) =>
      html`<li>
        ${localize(text, messages.language)}
        <span class="locator">${messages.locator(locator)}</span>
      </li>`,
  );
  return html`<li
    class="passage ${isHighlighted ? 'lit' : ''}"
    data-challenge=${challenge.id}
    aria-current=${isPressed ? 'true' : nothing}
  >
    <p class="from"><span class="name">${review}</span> · ${concerned}</p>
    <ul class="points">
      ${points}
    </ul>
    ${isShown ? renderStudies(concern, options) : nothing}
  </li>`;
}

function renderConcern(
  concern: Concern,
  /** The theme and the review. */
  [theme, review]: readonly [string, string],
  options: PassageOptions,
): TemplateResult {
  const { evidence, messages, isPressed, selected } = options;
  const words = messages.translationChallenges;
  if (concern.problems.length > 0) return renderProblems(concern, messages);
  const { size } = concern.studies;
  const name = concernedText(evidence, messages, concern);
  if (size === 0 && !isPressed) return html`${name} · ${words.noStudies}`;
  const part = html` · <span class="selected">${words.selected(selected ?? 0, size)}</span>`;
  const start = (): void => options.onHighlight(true);
  const end = (): void => options.onHighlight(false);
  const label = isPressed ? words.undo : words.show(size);
  return html`${name} · ${isPressed ? html`${words.shown(size)} · ` : nothing}<button
      type="button"
      class="text concerns"
      aria-pressed=${isPressed}
      @click=${options.onChoose}
      @pointerenter=${start}
      @pointerleave=${end}
      @focus=${start}
      @blur=${end}
    >
      ${label}<span class="visually-hidden">: ${words.about(theme, review, name)}</span></button
    >${(selected ?? 0) === 0 || isPressed ? nothing : part}`;
}

/** What a passage concerns in a few words: `whole cells`. */
function concernedText(
  evidence: Evidence,
  messages: Messages,
  { named, clauses }: Concern,
): string {
  return named === undefined
    ? describeFilter(evidence, messages, clauses)
    : named
        .map(({ facet, term }) => shortLabel(termLabel(evidence, messages, facet, term)))
        .join(messages.wordSeparator);
}

function renderProblems({ problems }: Concern, messages: Messages): TemplateResult {
  const texts = problems.map((problem) => messages.problem(problem));
  return html`<span class="caution">▲ ${messages.sentences(texts)}</span>`;
}

/** The studies that a passage concerns, as rows that open. */
function renderStudies(
  { findings, studies }: Concern,
  { evidence, messages, isAlone, open, onOpen: onToggle, copy, ...options }: PassageOptions,
): TemplateResult {
  const { language } = messages;
  const { onArrow, onReach } = options;
  const columns = defaultColumns;
  const lines = studyLines(evidence, { findings, order: 'newest', columns, language });
  return html`<details class="more studies-here" ?open=${isAlone}>
    <summary>${messages.translationChallenges.read(studies.size)}</summary>
    ${renderStudyList({ evidence, messages, columns, open, onToggle, copy, onArrow, onReach }, lines)}
  </details>`;
}
