// SPDX-License-Identifier: MIT
// Registers all elements, with the bundled evidence.
import './evidence.js';
import './define-bare.js';
