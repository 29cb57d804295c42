// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { nameLanguage } from '../internal/fragments/name-language.js';
import { huesOf } from '../../figure/hues.js';
import { termLabel } from '../../locales/labels.js';
import { studyLabel } from '../../model/evidence.js';
import { perturbedFacets } from '../../model/perturbations.js';
import { subjectOf } from '../../model/study-lines.js';
import { routesOf, rowTerms, rowWarnings } from '../../model/study-rows.js';
import { subjectText } from '../internal/fragments/render-study-row.js';
import { renderSwatch } from '../internal/fragments/render-swatch.js';
import { renderWarningMark } from '../internal/fragments/render-warning-mark.js';
import { wholeWords } from '../internal/fragments/whole-words.js';
import { renderOpened } from './render-opened.js';
import { openedId, renderStatusText, type RowOptions } from './render-row.js';
import { cellTexts, columnLabel, findingsText, modelTexts, shownText } from './study-cells.js';
import { joinItems } from '../internal/fragments/join-items.js';

/** An entry of the list, and how many there are. */
export interface EntryOptions extends RowOptions {
  readonly count: number;
}

/** The stations of a route in an entry, and what they lead to. */
const along = ['cargo', 'pathway'];
const end = 'outcome';
/** Columns that have their place in an entry; each of the others is a line. */
const placed = new Set([
  ...['study', 'year', 'source', 'preparation', 'species', 'status'],
  ...along,
  end,
]);

/** A study as an entry of a list, as on a phone; a press anywhere opens it. */
export function renderEntry(options: EntryOptions): TemplateResult {
  const { evidence, messages, row, rowIndex, isOpen, selected, isHighlighted, count } = options;
  const { study } = row;
  const name = studyLabel(evidence, study, messages.language);
  const classes = ['entry', isOpen ? 'open' : '', isHighlighted ? 'lit' : ''];
  const block = (): TemplateResult =>
    html`<div id=${openedId(rowIndex)} data-opened=${study.id}>${renderOpened(options)}</div>`;
  return html`<li
    class=${classes.join(' ').trim()}
    data-study=${study.id}
    aria-posinset=${rowIndex - 1}
    aria-setsize=${count}
    aria-current=${selected > 0 ? 'true' : nothing}
  >
    <button
      type="button"
      data-act="open"
      data-stop
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? openedId(rowIndex) : nothing}
    >
      <span class="first"
        ><span class="name" lang=${nameLanguage(name)}>${name}</span>
        ${renderWarningMark(messages, rowWarnings(row))}</span
      >
      <span class="below">${renderSource(options)}${renderStatusText(options)}</span>
      ${renderRoutes(options)} ${renderShown(options)} ${renderOtherColumns(options)}
    </button>
    ${isOpen ? block() : nothing}
  </li>`;
}

/** Source with its colour, preparation, species; under a selection how much of the row it is. */
function renderSource(options: EntryOptions): TemplateResult {
  const { evidence, messages, columns, row, selected } = options;
  const { dot, separator } = messages.studyTable;
  const hueOf = huesOf(evidence, 'source');
  const sources = columns.includes('source') ? rowTerms(evidence, row, 'source') : [];
  const year = String(row.study.year ?? '');
  const isYearNew =
    columns.includes('year') && !studyLabel(evidence, row.study, messages.language).includes(year);
  const parts = [
    ...sources.map(
      (term) =>
        html`<span class="source"
          >${renderSwatch(hueOf(term))} ${termLabel(evidence, messages, 'source', term)}</span
        >`,
    ),
    ...[
      cellTexts(evidence, messages, row, 'preparation').join(separator),
      subjectText(evidence, messages, subjectOf(evidence, row.records)),
      isYearNew ? year : '',
      selected > 0 && selected < row.records.length ? findingsText(messages, row, selected) : '',
    ].filter((text) => text !== ''),
  ];
  return joinItems(parts, dot);
}

/** Each route of named stations with what it leads to, on a line of its own. */
function renderRoutes({ evidence, messages, columns, row }: EntryOptions): unknown {
  const isShown = (facet: string): boolean => columns.includes(facet);
  const routes = routesOf(evidence, row, along.filter(isShown), isShown(end) ? end : undefined);
  const name = (facet: string, term: string): TemplateResult | string =>
    wholeWords(termLabel(evidence, messages, facet, term));
  return routes.map(({ stations, ends }) => {
    const outcomes = joinItems(
      ends.map((term) => name(end, term)),
      messages.studyTable.separator,
    );
    const parts = [
      ...stations.map(({ facet, term }) => name(facet, term)),
      ...(ends.length > 0 ? [outcomes] : []),
    ];
    return html`<span class="route">${joinItems(parts, ' → ')}</span>`;
  });
}

/** Which terms of the routes were blocked or raised to show what they do, each on a line. */
function renderShown({ evidence, messages, columns, row }: EntryOptions): unknown {
  return perturbedFacets
    .filter((facet) => columns.includes(facet))
    .map((facet) => {
      const text = shownText(messages, row, facet);
      const label = columnLabel(evidence, messages, facet);
      return text === ''
        ? nothing
        : html`<span class="below" data-shown>${messages.labelled(label, text)}</span>`;
    });
}

function renderOtherColumns({ evidence, messages, columns, row }: EntryOptions): unknown {
  return columns
    .filter((column) => !placed.has(column))
    .map((column) => {
      const texts =
        column === 'model'
          ? modelTexts(evidence, messages, row)
          : cellTexts(evidence, messages, row, column);
      if (texts.length === 0) return nothing;
      const text = texts.join(messages.studyTable.separator);
      return html`<span class="below"
        >${messages.labelled(columnLabel(evidence, messages, column), text)}</span
      >`;
    });
}
