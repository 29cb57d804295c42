// SPDX-License-Identifier: MIT
export * from './components/index.js';
export { elements } from './components/elements.js';
export { defineElement, version } from './components/internal/define-element.js';
export * from './context/events.js';
export { sessionContext, SessionStore } from './context/session-store.js';
export { bundledDataset } from './data/bundled.js';
export type * from './data/dataset.js';
export { EvidenceError, type Problem, type ProblemCode } from './data/problems.js';
export type { DescribedProblem } from './locales/describe-problems.js';
export type { FoundColumn } from './locales/found-columns.js';
export {
  messagesFor,
  registerLanguage,
  registeredLanguages,
  type Messages,
} from './locales/index.js';
export { indexEvidence, type Evidence } from './model/evidence.js';
