// SPDX-License-Identifier: MIT
import { enLinkedViews, zhLinkedViews } from './linked-views-words.js';
import { enSourceCard, zhSourceCard } from './source-card-words.js';
import { enShared, zhShared } from './shared-words.js';
import { enStudyTable, zhStudyTable } from './study-table-words.js';
import { enEvidenceMatrix, zhEvidenceMatrix } from './evidence-matrix-words.js';
import { enStudyTimeline, zhStudyTimeline } from './study-timeline-words.js';
import { enTrialCard, zhTrialCard } from './trial-card-words.js';
import { enScreeningFlow, zhScreeningFlow } from './screening-flow-words.js';
import {
  enTranslationChallenges,
  zhTranslationChallenges,
} from './translation-challenges-words.js';
import { enOwnConditions, zhOwnConditions } from './linked-views-words.js';

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

/** Chinese words of the elements beside the figure, one key each, and those that they share. */
export const zhViews = {
  shared: zhShared,
  linkedViews: zhLinkedViews,
  sourceCard: zhSourceCard,
  studyTable: zhStudyTable,
  evidenceMatrix: zhEvidenceMatrix,
  studyTimeline: zhStudyTimeline,
  trialCard: zhTrialCard,
  screeningFlow: zhScreeningFlow,
  translationChallenges: zhTranslationChallenges,
  ownConditions: zhOwnConditions,
};
