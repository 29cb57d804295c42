// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { facetLabel } from '../../locales/labels.js';
import { sortBySize, sortTerms } from '../../locales/sort-by-size.js';
import { localize } from '../../model/evidence.js';
import type { Inducer, Ranking, Tally } from '../../model/term-summary.js';
import { wholeWords } from '../internal/fragments/whole-words.js';
import type { CardView } from './card-view.js';
import { renderInlineTerm, renderStudies, selectedStudies } from './render-term.js';

/** Number of terms of a list that show before it is opened. */
const mostTerms = { full: 5, compact: 2, short: 0 } as const;
/** The same for what caused the disease, which is said in many words. */
const mostInducers = 3;
/** The most terms of a list that is open: thousands would freeze the page. */
const mostOpened = 500;
/** Facets of what a study was done in; the other ranked facets are of what it found. */
const modelFacets: readonly string[] = ['condition', 'species', 'evidence-stream'];
/** Facets that a compact card ranks, as many as it has room for, before columns of custom data. */
const compactFacets: readonly string[] = ['source', 'cargo', 'pathway'];
const mostRankings = 2;

/** A space where no line breaks, and nothing where none does. */
const spaceWithin = '\u00a0';
const joiner = '\u2060';

/** The lists that a reader opened, and how that is changed. */
export interface Unfolding {
  /** Keys of the lists that are open. */
  readonly unfolded: ReadonlySet<string>;
  readonly onUnfold: (key: string) => void;
}

/** A term with its number of studies, as an item of a list. */
interface Item {
  readonly tally: Tally;
  readonly name: () => TemplateResult;
}

/** The terms most often reported with the card's, by facet. */
export function renderMost(view: CardView, unfolding: Unfolding): TemplateResult {
  return renderRankings(view, mostRankingsOf(view), unfolding);
}

function mostRankingsOf({ summary, form }: CardView): readonly Ranking[] {
  const found = summary.rankings.filter(({ facet }) => !modelFacets.includes(facet));
  if (form === 'full') return found;
  const isFirst = ({ facet }: Ranking): boolean => compactFacets.includes(facet);
  const own = found.filter(
    ({ facet }) => facet !== 'preparation' && !compactFacets.includes(facet),
  );
  return [...found.filter(isFirst), ...own].slice(0, mostRankings);
}

/** What the studies were done in: condition, species, evidence streams, what caused the disease. */
export function renderModels(
  view: CardView,
  unfolding: Unfolding,
): TemplateResult | typeof nothing {
  const { messages, summary } = view;
  const rankings = summary.rankings.filter(
    ({ facet, tallies }) => modelFacets.includes(facet) && tallies.length > 0,
  );
  const { inducers } = summary;
  if (rankings.length === 0 && inducers.length === 0) return nothing;
  return html`<section class="models" data-roving>
    <h3>${messages.sourceCard.models}</h3>
    ${renderRankings(view, rankings, unfolding)}
    ${inducers.length === 0 ? nothing : renderInducers(view, inducers, unfolding)}
  </section>`;
}

function renderRankings(
  view: CardView,
  rankings: readonly Ranking[],
  unfolding: Unfolding,
): TemplateResult {
  const { evidence, messages } = view;
  const items = rankings.map(({ facet, tallies }) => {
    const terms = sortTerms(evidence, messages, tallies).map((tally): Item => ({
      tally,
      name: () => renderInlineTerm(view, tally.station),
    }));
    // the stream says how sure something is
    const label =
      facet === 'evidence-stream' ? messages.details.stream : facetLabel(evidence, messages, facet);
    return renderRow(view, { key: facet, label, items: terms }, unfolding);
  });
  return html`<dl class="facts">${items}</dl>`;
}

function renderInducers(
  view: CardView,
  inducers: readonly Inducer[],
  unfolding: Unfolding,
): TemplateResult {
  const { messages } = view;
  const textOf = ({ text }: Inducer): string => localize(text, messages.language) ?? '';
  const items = sortBySize(messages.language, inducers, {
    size: ({ studies }) => studies.size,
    name: textOf,
  }).map((tally): Item => ({
    tally,
    name: () => html`<span class="word">${wholeWords(textOf(tally))}</span>`,
  }));
  const row = { key: 'inducers', label: messages.sourceCard.inducers, items };
  return html`<dl class="facts">${renderRow(view, row, unfolding)}</dl>`;
}

function renderRow(
  view: CardView,
  { key, label, items }: { key: string; label: string; items: readonly Item[] },
  { unfolded, onUnfold }: Unfolding,
): TemplateResult {
  const { messages, form } = view;
  const isOpen = unfolded.has(key);
  const most = key === 'inducers' ? mostInducers : mostTerms[form];
  const shown = items.slice(0, isOpen ? mostOpened : most);
  const rest = items.length - most;
  const terms = shown.map((item, index) => renderItem(view, item, index < items.length - 1));
  const unlisted = isOpen ? items.length - shown.length : 0;
  const note =
    unlisted > 0 ? html`<li class="quiet">${messages.sourceCard.more(unlisted)}</li>` : nothing;
  const more = rest > 0 ? renderMore(view, rest, isOpen, () => onUnfold(key)) : nothing;
  const list = html`<ul class="terms">
    ${terms}${note}${more}
  </ul>`;
  return html`<div data-ranking=${key}>
    <dt>${label}</dt>
    <dd>
      ${items.length === 0 ? html`<span class="quiet">${messages.figure.unnamed}</span>` : list}
    </dd>
  </div>`;
}

/** A term; one study is not said, since most have one. */
function renderItem(view: CardView, { tally, name }: Item, isFollowed: boolean): TemplateResult {
  const count = tally.studies.size > 1 ? html`${spaceWithin}${renderStudies(view, tally)}` : '';
  // a separator stays with what it follows, and a line may break after it
  const separator = html`<span class="separator">${joiner}${view.messages.wordSeparator}</span
    ><wbr />`;
  const parts = [name(), count, isFollowed ? separator : ''];
  const isFaint = isPartlySelected(view) && selectedStudies(view, tally) === 0;
  return html`<li class=${isFaint ? 'unlit' : ''}>${parts}</li>`;
}

/** Whether the selection has some of the card's studies: then the terms that it lacks are faint. */
function isPartlySelected(view: CardView): boolean {
  return (selectedStudies(view, view.summary) ?? 0) > 0;
}

/** The button that opens a list, as the last of its items. */
function renderMore(
  { messages }: CardView,
  count: number,
  isOpen: boolean,
  onPress: () => void,
): TemplateResult {
  const label = isOpen ? messages.tools.terms.fewer : messages.sourceCard.more(count);
  return html`<li>
    <button type="button" class="unfold" aria-expanded=${isOpen} @click=${onPress}>${label}</button>
  </li>`;
}
