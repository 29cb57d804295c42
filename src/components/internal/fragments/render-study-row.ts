// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FirstMessages } from '../../../locales/index.js';
import { shortLabel, termLabel } from '../../../locales/labels.js';
import { textFor } from '../../../locales/messages.js';
import { studyLabel, type Evidence } from '../../../model/evidence.js';
import type { Station } from '../../../model/selection.js';
import type { Lead, StudyLine } from '../../../model/study-lines.js';
import { renderGrowingList } from './growing-list.js';
import { nameLanguage } from './name-language.js';
import { renderResult } from './render-results.js';
import { renderStudyBlock } from './render-study-block.js';
import { renderWarningMark } from './render-warning-mark.js';

/** What a row of a list of studies shows and calls. */
export interface StudyRowOptions {
  readonly evidence: Evidence;
  readonly messages: FirstMessages;
  readonly columns: readonly string[];
  readonly isOpen: boolean;
  readonly onToggle: (study: string) => void;
  readonly copy?: ((text: string) => void) | undefined;
}

/** What a list of studies shows and calls. */
export interface StudyListOptions extends Omit<StudyRowOptions, 'isOpen'> {
  /** Ids of the studies that are open. */
  readonly open: ReadonlySet<string>;
  /** Moves focus among the rows, which are one tab stop then. */
  readonly onArrow?: ((event: KeyboardEvent) => void) | undefined;
  /** Lets the row that got focus keep the tab stop; not needed where the host listens. */
  readonly onReach?: ((event: FocusEvent) => void) | undefined;
}

/** Studies as rows that open. */
export function renderStudyList(
  { open, onArrow, onReach, ...options }: StudyListOptions,
  lines: readonly StudyLine[],
): TemplateResult {
  const renderItems = (shown: readonly StudyLine[]): TemplateResult =>
    html`<ol
      class="study-rows"
      data-roving=${onArrow ? 'rows' : nothing}
      @keydown=${onArrow}
      @focusin=${onReach}
    >
      ${repeat(
        shown,
        ({ study }) => study.id,
        (line) => renderStudyRow({ ...options, isOpen: open.has(line.study.id) }, line),
      )}
    </ol>`;
  const { card } = options.messages;
  return html`${renderGrowingList({ items: lines, renderItems, label: (more) => card.more(more) })}`;
}

/** A study in two short lines, which a press opens, with a link to its paper. */
function renderStudyRow(options: StudyRowOptions, line: StudyLine): TemplateResult {
  const { evidence, messages, columns, isOpen, onToggle, copy } = options;
  const { study, records, doi, warnings } = line;
  const name = studyLabel(evidence, study, messages.language);
  const link = html`<a
    data-stop
    class="doi"
    href=${doi ?? ''}
    target="_blank"
    rel="noopener noreferrer"
    aria-label=${messages.labelled('DOI', name)}
    >DOI</a
  >`;
  const block = (): TemplateResult =>
    renderStudyBlock({ evidence, messages, columns, study, records, copy });
  return html`<li class="study-row" data-study=${study.id}>
    <button type="button" data-stop aria-expanded=${isOpen} @click=${() => onToggle(study.id)}>
      <svg class="chevron" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d="M3,0.5L7.5,5L3,9.5"></path>
      </svg>
      <span class="line ${doi === undefined ? '' : 'beside-doi'}">
        <span class="name" lang=${nameLanguage(name)}>${name}</span>
        <span class="subject">${subjectText(evidence, messages, line.subject)}</span>
        ${renderWarningMark(messages, warnings)}
      </span>
      ${renderLead(options, line)}
    </button>
    ${doi === undefined ? nothing : link} ${isOpen ? block() : nothing}
  </li>`;
}

/** What was studied: species, or animals, cells, patients. */
export function subjectText(
  evidence: Evidence,
  messages: FirstMessages,
  subject: readonly Station[],
): string {
  return subject
    .map(({ facet, term }) =>
      facet === 'evidence-stream'
        ? (textFor(messages.details.subjects, term) ?? termLabel(evidence, messages, facet, term))
        : termLabel(evidence, messages, facet, term),
    )
    .join(messages.wordSeparator);
}

/** Results in a line, which shows some three; an opened study has all. */
const mostInLine = 20;

/**
 * The second line. What does not fit wraps to a line that is hidden, so that no word is cut; each
 * separator belongs to what follows it.
 */
function renderLead(options: StudyRowOptions, { lead, more }: StudyLine): TemplateResult {
  const { evidence, messages } = options;
  const [first, ...others] = lead.measured.slice(0, mostInLine);
  const stations = stationTexts(options, lead).join(messages.wordSeparator);
  const arrow = stations !== '' && first !== undefined ? ' → ' : '';
  const result = first === undefined ? nothing : renderResult(evidence, messages, first, true);
  const rest = others.map(
    (each) =>
      html`<span class="item"
        ><span class="separator">${messages.wordSeparator}</span>${renderResult(
          evidence,
          messages,
          each,
          true,
        )}</span
      >`,
  );
  const count =
    more === 0 ? nothing : html`<span class="more">${messages.details.more(more)}</span>`;
  return html`<span class="line lead"
    ><span class="items"
      ><span class="item"><span class="stations">${stations}${arrow}</span>${result}</span
      >${rest}</span
    >
    ${count}</span
  >`;
}

function stationTexts({ evidence, messages }: StudyRowOptions, lead: Lead): readonly string[] {
  return lead.stations.map(({ facet, term }) =>
    shortLabel(termLabel(evidence, messages, facet, term)),
  );
}
