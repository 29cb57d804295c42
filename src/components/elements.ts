// SPDX-License-Identifier: MIT
import * as classes from './index.js';

/** The class of one of the elements. */
export type EvidenceElementClass = (typeof classes)[keyof typeof classes];

/** All elements, the provider first: what is defined after it finds it at once. */
// marked as pure, so that who imports one class does not get them all
export const elements: readonly EvidenceElementClass[] = /* @__PURE__ */ listElements(classes);

function listElements({ LinkedViews, ...others }: typeof classes): readonly EvidenceElementClass[] {
  return [LinkedViews, ...Object.values(others)];
}
