// SPDX-License-Identifier: MIT
import { enShared } from './shared-words.js';
import { enLinkedViews, enOwnConditions } from './linked-views-words.js';
import { enSourceCard } from './source-card-words.js';
import { enStudyTable } from './study-table-words.js';
import { enEvidenceMatrix } from './evidence-matrix-words.js';
import { enStudyTimeline } from './study-timeline-words.js';
import { enTrialCard } from './trial-card-words.js';
import { enScreeningFlow } from './screening-flow-words.js';
import { enTranslationChallenges } from './translation-challenges-words.js';

/** English words of the elements beside the figure, one key each, and those that they share. */
export const enViews = {
  shared: enShared,
  linkedViews: enLinkedViews,
  sourceCard: enSourceCard,
  studyTable: enStudyTable,
  evidenceMatrix: enEvidenceMatrix,
  studyTimeline: enStudyTimeline,
  trialCard: enTrialCard,
  screeningFlow: enScreeningFlow,
  translationChallenges: enTranslationChallenges,
  ownConditions: enOwnConditions,
};
