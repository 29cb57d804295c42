// SPDX-License-Identifier: MIT
// The bundled evidence, for elements without data of their own. `define` brings it; `define/bare`
// and the entries of single elements do not.
import { bundledDataset, bundledEvidence } from './data/bundled.js';
import { setDefaultEvidence } from './data/default-evidence.js';

setDefaultEvidence(bundledEvidence);

export { bundledDataset };
