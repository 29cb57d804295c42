// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { filterSentence } from '../../locales/filter-sentence.js';
import { studyCitation } from '../../locales/citation-text.js';
import { facetLabel, termLabel } from '../../locales/labels.js';
import { defaultColumns } from '../../model/columns.js';
import { studyLines } from '../../model/study-lines.js';
import { renderStudyList } from '../internal/fragments/render-study-row.js';
import type { CardView } from './card-view.js';
import { sayingReviews } from './render-said.js';

/** Facets whose missing names the foot says. */
const statedFacets: readonly string[] = ['source', 'cargo', 'pathway'];

/** How the references are shown, and what they call. */
export interface ReferenceOptions {
  /** Rows are rendered once opened; `print` renders plain citations. */
  readonly shown: 'nothing' | 'rows' | 'print';
  /** Ids of the studies that are open. */
  readonly open: ReadonlySet<string>;
  readonly onOpen: (study: string) => void;
  readonly onToggle: (event: Event) => void;
  readonly copy: (text: string) => void;
  /** Moves focus among the rows, which are one tab stop. */
  readonly onArrow: (event: KeyboardEvent) => void;
}

/** What is not named, which reviews speak, under which filter; then the references. */
export function renderFoot(view: CardView, references: ReferenceOptions): TemplateResult {
  const { messages, summary } = view;
  const content = {
    nothing: () => nothing,
    rows: () => renderRows(view, references),
    print: () => renderCitations(view),
  }[references.shown];
  return html`<footer class="foot">
    <p class="sentences">${messages.sentences(footSentences(view))}</p>
    <details class="more references" part="references" @toggle=${references.onToggle}>
      <summary>${messages.sourceCard.references(summary.studies.size)}</summary>
      ${content()}
    </details>
  </footer>`;
}

function footSentences(view: CardView): readonly string[] {
  const { evidence, messages, summary, filter } = view;
  const words = messages.sourceCard;
  const { models, findings, rankings } = summary;
  const parts = rankings
    .filter(({ facet, unnamed }) => statedFacets.includes(facet) && unnamed > 0)
    .map(({ facet, unnamed }, index) =>
      words.unnamedPart(facetLabel(evidence, messages, facet), unnamed, findings.size, index === 0),
    );
  const reviews = sayingReviews(view).map((id) => termLabel(evidence, messages, 'review', id));
  const conditions = filterSentence(evidence, messages, filter);
  return [
    parts.length === 0 ? '' : words.unnamed(parts),
    models.fromPaper === 0 ? '' : words.paperModels(models.fromPaper, models.findings),
    reviews.length === 0 ? '' : words.sayingReview(messages.list(reviews)),
    conditions === '' ? '' : messages.figure.sentence(conditions),
  ].filter((sentence) => sentence !== '');
}

function renderRows(view: CardView, options: ReferenceOptions): TemplateResult {
  const { evidence, messages, summary } = view;
  const { copy, open, onArrow, onOpen: onToggle } = options;
  const columns = defaultColumns;
  const { findings } = summary;
  const { language } = messages;
  const lines = studyLines(evidence, { findings, order: 'newest', columns, language });
  return renderStudyList({ evidence, messages, columns, open, onToggle, copy, onArrow }, lines);
}

function renderCitations({ evidence, messages, summary }: CardView): TemplateResult {
  const { findings } = summary;
  const { language } = messages;
  const lines = studyLines(evidence, { findings, order: 'name', columns: [], language });
  return html`<ol class="citations">
    ${lines.map(({ study }) => html`<li>${studyCitation(evidence, messages, study)}</li>`)}
  </ol>`;
}
