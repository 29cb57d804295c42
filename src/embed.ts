// SPDX-License-Identifier: MIT
// The script-tag entry: registers all elements.
import './define.js';
