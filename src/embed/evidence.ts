// SPDX-License-Identifier: MIT
// The bundled evidence in three files.
import { setDefaultEvidence } from '../data/default-evidence.js';
import { firstEvidence } from '../data/generated/evidence.js';
import { GrowingEvidence } from '../data/growing-evidence.js';

setDefaultEvidence(
  new GrowingEvidence(firstEvidence, {
    chinese: async () => (await import('../data/generated/evidence-zh.js')).firstChinese,
    later: async () => (await import('../data/generated/later-evidence.js')).laterEvidence,
  }),
);
