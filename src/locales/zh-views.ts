// SPDX-License-Identifier: MIT
import type { Messages } from './messages.js';

/** Chinese texts of the views beside the diagram. */
export const zhViews: Pick<Messages, 'sourceCard' | 'studyTable' | 'evidenceMatrix' | 'studyTimeline' | 'trialCard' | 'screeningFlow' | 'translationChallenges'> = {
  sourceCard: {},
  studyTable: {},
  evidenceMatrix: {},
  studyTimeline: {},
  trialCard: {},
  screeningFlow: {},
  translationChallenges: {},
};
