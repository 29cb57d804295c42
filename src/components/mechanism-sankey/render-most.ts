// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { join } from 'lit/directives/join.js';
import { figureNodeTexts, type WordSource } from '../../locales/figure-text.js';
import { facetLabel } from '../../locales/labels.js';
import { studyLabel } from '../../model/evidence.js';
import type { ColumnChoices, LinkChoice } from '../../model/link-choices.js';
import type { MostAnswer } from '../../model/most-of.js';
import type { Path } from '../../model/selection.js';
import { studyLines } from '../../model/study-lines.js';
import type { AskedMost, MostQuery } from './most-query.js';
import { stationName } from './render-question.js';

/** What the question shows and calls. */
export interface MostOptions {
  readonly source: WordSource;
  readonly query: MostQuery;
  readonly columns: readonly ColumnChoices[];
  readonly selected: Path;
  readonly announce: (text: string) => void;
}

/** "Which [cargo] has most studies of [umbilical cord]?", with the answer and its studies as links. */
export function renderMost(options: MostOptions): TemplateResult | typeof nothing {
  const { source, query, columns, selected } = options;
  const { most } = source.messages.link;
  const asked = query.questionIn(columns, selected);
  if (asked === undefined) return nothing;
  const choose = (chosen: Parameters<MostQuery['choose']>[0]): void => {
    query.choose(chosen);
    const now = query.questionIn(columns, selected);
    if (now !== undefined) options.announce(sentence(source, now, query));
  };
  const column = renderColumnChoice(options, asked, (facet) => choose({ facet }));
  const of = renderTermChoice(options, asked, (key) => choose({ of: key }));
  const [before, between, after] = most.question;
  const [first, second] = most.asksColumnFirst ? [column, of] : [of, column];
  return html`<section class="link-section most">
    <header><h4>${most.heading}</h4></header>
    <p class="most-question">
      <span>${before}</span> ${first} <span>${between}</span> ${second} <span>${after}</span>
    </p>
    <label class="check"
      ><input
        type="checkbox"
        .checked=${asked.namedOnly}
        @change=${(event: Event) =>
          choose({ namedOnly: (event.target as HTMLInputElement).checked })}
      />${most.namedOnly}</label
    >
    ${renderAnswer(source, asked, query)}
  </section>`;
}

/** The column that is asked for: any but that of the term. */
function renderColumnChoice(
  { source, columns }: MostOptions,
  asked: AskedMost,
  choose: (facet: string) => void,
): TemplateResult {
  const { evidence, messages } = source;
  const facets = columns.map(({ facet }) => facet).filter((facet) => facet !== asked.of.facet);
  return html`<select
    aria-label=${messages.link.most.column}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >
    ${facets.map(
      (facet) =>
        html`<option value=${facet} ?selected=${facet === asked.facet}>
          ${facetLabel(evidence, messages, facet)}
        </option>`,
    )}
  </select>`;
}

/** The term whose studies are asked for, by column. */
function renderTermChoice(
  { source, columns }: MostOptions,
  asked: AskedMost,
  choose: (key: string) => void,
): TemplateResult {
  const { evidence, messages } = source;
  const option = (choice: LinkChoice): TemplateResult =>
    html`<option value=${choice.key} ?selected=${choice.key === asked.of.key}>
      ${messages.link.option(stationName(source, choice), choice.studies)}
    </option>`;
  return html`<select
    aria-label=${messages.link.most.of}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >
    ${columns.map(
      ({ facet, choices }) =>
        html`<optgroup label=${facetLabel(evidence, messages, facet)}>
          ${choices.map(option)}
        </optgroup>`,
    )}
  </select>`;
}

function renderAnswer(source: WordSource, asked: AskedMost, query: MostQuery): TemplateResult {
  const { evidence, flow, messages } = source;
  const answer = query.answer(source, asked);
  if (answer === undefined) return html`<p class="most-answer">${messages.link.most.none}</p>`;
  const { findings } = answer;
  const { columns } = flow;
  const { language } = messages;
  const studies = studyLines(evidence, { findings, order: 'newest', columns, language }).map(
    ({ study, doi }) => {
      const name = studyLabel(evidence, study, language);
      return doi === undefined
        ? html`<span>${name}</span>`
        : html`<a href=${doi} target="_blank" rel="noopener noreferrer">${name}</a>`;
    },
  );
  return html`<p class="most-answer">
    ${answerText(source, asked, answer)} ${join(studies, messages.wordSeparator)}
  </p>`;
}

/** The answer in one sentence, without its studies. */
function sentence(source: WordSource, asked: AskedMost, query: MostQuery): string {
  const answer = query.answer(source, asked);
  return answer === undefined ? source.messages.link.most.none : answerText(source, asked, answer);
}

function answerText(source: WordSource, asked: AskedMost, answer: MostAnswer): string {
  const { link, list } = source.messages;
  const names = answer.nodes.map((node) => figureNodeTexts(source, node)[0] ?? node.term);
  return link.most.answer(list(names), answer, stationName(source, asked.of));
}
