// SPDX-License-Identifier: MIT
export { elements } from './components/index.js';
export { EvidenceMatrix } from './components/evidence-matrix/evidence-matrix.js';
export { LinkedViews } from './components/linked-views/linked-views.js';
export { MechanismSankey } from './components/mechanism-sankey/mechanism-sankey.js';
export { MechanismStep } from './components/mechanism-step/mechanism-step.js';
export { SourceCard } from './components/source-card/source-card.js';
export { StudyTimeline } from './components/study-timeline/study-timeline.js';
export { StudyTable } from './components/study-table/study-table.js';
export { ScreeningFlow } from './components/screening-flow/screening-flow.js';
export { TranslationChallenges } from './components/translation-challenges/translation-challenges.js';
export { TrialCard } from './components/trial-card/trial-card.js';
export { defineElement, version } from './components/internal/define-element.js';
export * from './context/events.js';
export { sessionContext, SessionStore } from './context/session-store.js';
export { bundledDataset } from './data/bundled.js';
export type * from './data/dataset.js';
export { EvidenceError, type Problem, type ProblemCode } from './data/problems.js';
export {
  messagesFor,
  registerLanguage,
  registeredLanguages,
  type Messages,
} from './locales/index.js';
export { indexEvidence, type Evidence } from './model/evidence.js';
