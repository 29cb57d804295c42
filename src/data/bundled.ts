// SPDX-License-Identifier: MIT
import type { Dataset } from './dataset.js';
import { firstChinese } from './generated/evidence-zh.js';
import { firstEvidence } from './generated/evidence.js';
import { laterEvidence } from './generated/later-evidence.js';
import { GrowingEvidence } from './growing-evidence.js';

/** The curated evidence of both reviews, of which a figure unpacks first what it draws. */
export const bundledEvidence = /* @__PURE__ */ new GrowingEvidence(
  { ...firstEvidence, words: [...firstEvidence.words, firstChinese] },
  { later: () => Promise.resolve(laterEvidence) },
);

/** The curated evidence of both reviews. Checked at build time, unpacked on first use. */
export function bundledDataset(): Dataset {
  bundledEvidence.add(laterEvidence);
  return bundledEvidence.dataset();
}
