// SPDX-License-Identifier: MIT

/** English texts of the views beside the diagram, one key for each element. */
export const enViews = {
  sourceCard: {},
  studyTable: {},
  evidenceMatrix: {},
  studyTimeline: {},
  trialCard: {},
  screeningFlow: {},
  translationChallenges: {},
};
