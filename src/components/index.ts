// SPDX-License-Identifier: MIT
import { EvidenceMatrix } from './evidence-matrix/evidence-matrix.js';
import { LinkedViews } from './linked-views/linked-views.js';
import { MechanismSankey } from './mechanism-sankey/mechanism-sankey.js';
import { MechanismStep } from './mechanism-step/mechanism-step.js';
import { StudyTable } from './study-table/study-table.js';
import { StudyTimeline } from './study-timeline/study-timeline.js';
import { SourceCard } from './source-card/source-card.js';
import { ScreeningFlow } from './screening-flow/screening-flow.js';
import { TranslationChallenges } from './translation-challenges/translation-challenges.js';
import { TrialCard } from './trial-card/trial-card.js';

/** THE list of elements, providers first. */
export const elements = [
  LinkedViews,
  MechanismSankey,
  MechanismStep,
  SourceCard,
  EvidenceMatrix,
  StudyTimeline,
  StudyTable,
  TrialCard,
  ScreeningFlow,
  TranslationChallenges,
] as const;
