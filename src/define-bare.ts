// SPDX-License-Identifier: MIT
// Registers all elements without the bundled evidence.
import { elements } from './components/elements.js';
import { defineElement } from './components/internal/define-element.js';

for (const element of elements) defineElement(element);

/** For types alone: whoever imports this entry knows the tags (`HTMLElementTagNameMap`). */
export type { EvidenceElementClass } from './components/elements.js';
