// SPDX-License-Identifier: MIT
// The elements, one line each. The entries, `elements` and the manifest are derived from this list.
export { EvidenceMatrix } from './evidence-matrix/evidence-matrix.js';
export { LinkedViews } from './linked-views/linked-views.js';
export { MechanismSankey } from './mechanism-sankey/mechanism-sankey.js';
export { MechanismStep } from './mechanism-step/mechanism-step.js';
export { ScreeningFlow } from './screening-flow/screening-flow.js';
export { SourceCard } from './source-card/source-card.js';
export { StudyTable } from './study-table/study-table.js';
export { StudyTimeline } from './study-timeline/study-timeline.js';
export { TranslationChallenges } from './translation-challenges/translation-challenges.js';
export { TrialCard } from './trial-card/trial-card.js';
