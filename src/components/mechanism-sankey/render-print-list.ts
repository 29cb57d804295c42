// SPDX-License-Identifier: MIT
import { compareNames } from '../../data/compare-names.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Study } from '../../data/dataset.js';
import type { FirstMessages } from '../../locales/index.js';
import { reviewCitation } from '../../locales/citation-text.js';
import { localize, studyLabel, type Evidence } from '../../model/evidence.js';
import { renderStatus } from '../internal/fragments/render-status.js';
import { firstOf } from '../../model/first-of.js';
import type { FigureView } from '../../view/derive-view.js';

/**
 * For print, where nobody can open a ribbon: where the data are from, and the studies in view where
 * they are listed.
 */
export function renderPrintList(
  view: FigureView,
  messages: FirstMessages,
  isListed: boolean,
): TemplateResult {
  return html`<section class="print-list">
    <p class="print-source">${sourceText(view.evidence, messages)}</p>
    ${isListed ? renderStudies(view, messages) : nothing}
  </section>`;
}

/** The most studies on paper, some fifteen sheets: a page is made for print at a stretch. */
const mostPrinted = 500;

function renderStudies(view: FigureView, messages: FirstMessages): TemplateResult {
  const { evidence, flow } = view;
  const compare = compareNames(messages.language);
  const all = [...new Set(flow.records.map(({ study }) => study))].map((study) => ({
    study,
    label: studyLabel(evidence, study, messages.language),
  }));
  const studies = firstOf(all, (a, b) => compare(a.label, b.label), mostPrinted);
  const more = all.length - studies.length;
  const known = studies.filter(({ study }) => study.identification !== 'unidentified');
  const others = studies.filter(({ study }) => study.identification === 'unidentified');
  return html`<h3>${messages.print.studies(all.length)}</h3>
    <ol>
      ${known.map(
        ({ study, label }) =>
          html`<li>
            <strong>${label}</strong>${renderStatus(messages, study)}
            ${renderPublished(evidence, study)}
          </li>`,
      )}
      ${
        others.length === 0
          ? nothing
          : html`<li>
              <strong>${messages.print.unidentified(others.length)}</strong>
              ${messages.list(others.map(({ study, label }) => shortLabel(study, label)))}
            </li>`
      }
      ${more > 0 ? html`<li>${messages.print.more(more)}</li>` : nothing}
    </ol>`;
}

/** The number that the label of an unidentified study repeats, else its label. */
function shortLabel({ citedBy }: Study, label: string): string {
  const number = `[${citedBy?.[0]?.ref ?? ''}]`;
  return label.includes(number) ? number : label;
}

function sourceText({ dataset }: Evidence, messages: FirstMessages): string {
  const { dataVersion = '', released = '', licence = '', reviews } = dataset;
  const title = localize(dataset.title, messages.language) ?? dataset.id;
  return messages.print.source({
    title,
    version: dataVersion === '' ? '' : messages.figure.legend.version(dataVersion, released),
    licence,
    reviews: messages.list(reviews.map((review) => reviewCitation(messages, review))),
  });
}

/** Journal, abbreviated where the data say how, volume and pages; a link to the DOI in a file. */
function renderPublished(evidence: Evidence, study: Study): TemplateResult | typeof nothing {
  const reference = evidence.references.get(study.reference ?? '');
  if (reference === undefined) return nothing;
  const { volume = '', page = '', DOI, language } = reference;
  const journal = reference['container-title-short'] ?? reference['container-title'] ?? '';
  const place = [volume, page].filter((part) => part !== '').join(':');
  const name = html`<cite lang=${language ?? nothing}>${journal}</cite>`;
  return html`${DOI === undefined ? name : html`<a href="https://doi.org/${DOI}">${name}</a>`}
    <span class="print-place">${place}</span>`;
}
