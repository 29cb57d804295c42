// SPDX-License-Identifier: MIT
// What only a figure with steps needs; it is not drawn before this is there, see `lateStory`.
export { placeChoices } from './place-choices.js';
export { paintSteps, renderPrintSteps } from './print-steps.js';
export { readStep } from './read-step.js';
export {
  renderArrows,
  renderChoices,
  renderFollowing,
  renderStoryHeadline,
} from './render-story.js';
export { headlineOfStep, highlightOfStep, speechOfStep } from './step-view.js';
export { storyStyles } from './story.styles.js';
