// SPDX-License-Identifier: MIT
// The script-tag entry: registers all elements.
import './components/internal/xhtml.js'; // before Lit
import './define.js';
