// SPDX-License-Identifier: MIT
import type { Review, Screening } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { localize, type Evidence } from '../../model/evidence.js';
import { visibleRecords, type Filter } from '../../model/filter.js';
import { studiesOfFindings } from '../../model/paths.js';
import {
  buildScreeningFlow,
  flowStages,
  type FlowStage,
  type ScreeningFlow,
} from '../../model/screening-flow.js';
import { findingsThrough, type Path } from '../../model/selection.js';
import type { Drawable } from '../internal/evidence-element.js';
import { languageName } from './format-names.js';

/** A review with what of it is in view. */
export interface ReviewView {
  readonly flow: ScreeningFlow;
  /** What stands for the review in a selection. */
  readonly path: Path;
  /** Findings in view that this review reports, and their studies. */
  readonly findings: ReadonlySet<number>;
  readonly studies: ReadonlySet<string>;
  /** Columns of its flow; empty for a review without a search. */
  readonly stages: readonly FlowStage[];
}

/** The reviews that are shown. */
export interface FlowView extends Drawable {
  readonly reviews: readonly ReviewView[];
}

/** The flow of one review, or of all where none is asked for. */
export function deriveReviews(evidence: Evidence, wanted: string, filter: Filter): FlowView {
  const visible = visibleRecords(evidence, filter);
  const reviews = evidence.dataset.reviews
    .filter((review) => wanted === '' || review.id === wanted)
    .map((review): ReviewView => {
      const path = [{ facet: 'review', term: review.id }];
      const findings = findingsThrough(evidence, visible, path, 'nearest');
      const studies = studiesOfFindings(evidence, findings);
      const { screening } = review;
      const stages = screening == null ? [] : flowStages(screening, studies.size);
      return { flow: buildScreeningFlow(review), path, findings, studies, stages };
    });
  return { evidence, filter, reviews };
}

/** The name of a review. */
export function reviewName({ id, label }: Review, messages: Messages): string {
  return localize(label, messages.language) ?? id;
}

/** Words below the number of a column's head. */
export function stageWords(
  { kind, name }: FlowStage,
  { screeningFlow, language }: Messages,
): string {
  if (kind === 'step') return localize(name, language) ?? '';
  return {
    found: screeningFlow.found,
    included: screeningFlow.included,
    view: screeningFlow.inView,
  }[kind];
}

/** Words below the number of databases: how many records are in which language. */
export function databaseWords(
  { databases, languages = [] }: Screening,
  { screeningFlow, language: own }: Messages,
): string {
  const parts = languages.map(({ language, records }) =>
    screeningFlow.inLanguage(records, languageName(language, own)),
  );
  return screeningFlow.databases(databases.length, parts);
}

/** Whether a screening has any number that can be drawn. */
export function hasNumbers({ databases, records, included, steps = [] }: Screening): boolean {
  const parts = [...databases, ...steps].map((part) => part.records);
  return [records, included, ...parts].some((count) => count !== null);
}
