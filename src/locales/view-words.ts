// SPDX-License-Identifier: MIT
import { enSourceCard } from './source-card-words.js';
import { enStudyTable } from './study-table-words.js';
import { enEvidenceMatrix } from './evidence-matrix-words.js';
import { enStudyTimeline } from './study-timeline-words.js';
import { enTrialCard } from './trial-card-words.js';
import { enScreeningFlow } from './screening-flow-words.js';
import { enListening } from './listening-words.js';
import { enTranslationChallenges } from './translation-challenges-words.js';

/**
 * English words that come with their code: of the elements beside the figure, one key each, and of
 * links as sound and braille.
 */
export const enElements = {
  sourceCard: enSourceCard,
  studyTable: enStudyTable,
  evidenceMatrix: enEvidenceMatrix,
  studyTimeline: enStudyTimeline,
  trialCard: enTrialCard,
  screeningFlow: enScreeningFlow,
  translationChallenges: enTranslationChallenges,
  listening: enListening,
};
