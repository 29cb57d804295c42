// SPDX-License-Identifier: MIT
// The script-tag entry in one file, as for a memory stick: registers all elements.
import './components/internal/xhtml.js'; // before Lit
import './define.js';
