// SPDX-License-Identifier: MIT
// The bundled evidence in two files.
import { setDefaultEvidence } from '../data/default-evidence.js';
import { firstEvidence } from '../data/generated/evidence.js';
import { GrowingEvidence } from '../data/growing-evidence.js';

setDefaultEvidence(
  new GrowingEvidence(firstEvidence, async () => {
    const { laterEvidence } = await import('../data/generated/later-evidence.js');
    return laterEvidence;
  }),
);
