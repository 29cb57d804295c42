// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { figureNodeTexts, type WordSource } from '../../locales/figure-text.js';
import { facetLabel } from '../../locales/labels.js';
import type { ColumnChoices, LinkChoice } from '../../model/link-choices.js';
import { nodeKind } from '../../model/node-kind.js';
import { pathOfKey, type Path, type Station } from '../../model/selection.js';
import type { QueryEnds } from './path-query.js';

/** What the question shows and calls. */
export interface QuestionOptions extends QueryEnds {
  readonly source: WordSource;
  readonly columns: readonly ColumnChoices[];
  readonly onEnds: (from: string, to: string) => void;
}

/** "How does [umbilical cord 24] lead to [angiogenesis 8]?": two choices within a sentence. */
export function renderQuestion(options: QuestionOptions): TemplateResult {
  const { source, columns, from, to, onEnds } = options;
  const { link } = source.messages;
  const [before, between, after] = link.question;
  return html`<p class="question">
    <span>${before}</span>
    ${renderEnd(source, {
      name: link.from,
      chosen: from,
      columns: choicesBeside(columns.slice(0, -1), to),
      onChoice: (key) => onEnds(key, to),
    })}
    <span>${between}</span>
    ${renderEnd(source, {
      name: link.to,
      chosen: to,
      columns: choicesBeside(columns.slice(1), from),
      onChoice: (key) => onEnds(from, key),
    })}
    <span>${after}</span>
  </p>`;
}

/** The choices outside the column of the other end. */
function choicesBeside(columns: readonly ColumnChoices[], other: string): readonly ColumnChoices[] {
  const [station] = pathOfKey(other);
  return columns.filter(({ facet }) => facet !== station?.facet);
}

interface EndOptions {
  /** Accessible name. */
  readonly name: string;
  readonly chosen: string;
  readonly columns: readonly ColumnChoices[];
  readonly onChoice: (key: string) => void;
}

/** A select behind its own face, since a browser writes the chosen option in one style. */
function renderEnd(source: WordSource, end: EndOptions): TemplateResult {
  const { evidence, messages } = source;
  const { name, chosen, columns, onChoice } = end;
  const { link } = messages;
  const [station] = pathOfKey(chosen);
  const choice = columns.flatMap(({ choices }) => choices).find(({ key }) => key === chosen);
  const face =
    station === undefined
      ? html`<span class="end-name unchosen">${link.choose}</span>`
      : html`<span class="end-name">${stationName(source, choice ?? station)}</span>
          <span class="end-number"
            >${choice === undefined ? '' : messages.number(choice.studies)}</span
          >`;
  const option = (each: LinkChoice): TemplateResult =>
    html`<option value=${each.key} ?selected=${each.key === chosen}>
      ${link.option(stationName(source, each), each.studies)}
    </option>`;
  const group = ({ facet, choices, more }: ColumnChoices): TemplateResult =>
    html`<optgroup label=${facetLabel(evidence, messages, facet)}>
      ${choices.map(option)}
      ${more > 0 ? html`<option disabled>${messages.card.more(more)}</option>` : nothing}
    </optgroup>`;
  // what is selected elsewhere need not be a node of this figure
  const other =
    station === undefined || choice !== undefined
      ? nothing
      : html`<option value=${chosen} selected>${stationName(source, station)}</option>`;
  const onChange = (event: Event): void => onChoice((event.target as HTMLSelectElement).value);
  return html`<span class="end">
    <span class="end-face" aria-hidden="true">
      ${face}
      <svg viewBox="0 0 10 6" width="10" height="6"><path d="M1,1L5,5L9,1"></path></svg>
    </span>
    <select aria-label=${name} @change=${onChange}>
      <option value="" ?selected=${chosen === ''}>${link.choose}</option>
      ${other}${columns.map(group)}
    </select>
  </span>`;
}

/** The name of a station as the figure writes it, whether or not it is a node there. */
export function stationName(
  source: WordSource,
  { facet, term, members = [term] }: Station,
): string {
  const { flow } = source;
  const column = flow.columns.indexOf(facet);
  const node =
    flow.nodes.find((each) => each.facet === facet && each.term === term) ??
    ({
      key: '',
      column,
      facet,
      term,
      kind: nodeKind(term),
      members,
      value: 0,
      shares: [],
    } as const);
  // of the wordings of a term the fullest: an opened parent may shorten the others
  return figureNodeTexts(source, node)[0] ?? term;
}

/** The names of stations, with arrows between them. */
export function pathName(source: WordSource, path: Path): string {
  return path.map((station) => stationName(source, station)).join(' → ');
}
