// SPDX-License-Identifier: MIT
import { zhShared } from './shared-words.js';
import { zhLinkedViews, zhOwnConditions } from './linked-views-words.js';
import { zhSourceCard } from './source-card-words.js';
import { zhStudyTable } from './study-table-words.js';
import { zhEvidenceMatrix } from './evidence-matrix-words.js';
import { zhStudyTimeline } from './study-timeline-words.js';
import { zhTrialCard } from './trial-card-words.js';
import { zhScreeningFlow } from './screening-flow-words.js';
import { zhListening } from './listening-words.js';
import { zhTranslationChallenges } from './translation-challenges-words.js';

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
  listening: zhListening,
  ownConditions: zhOwnConditions,
};
