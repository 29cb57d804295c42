// SPDX-License-Identifier: MIT
// What saves the studies of linked views. It comes after the first drawing.
export { renderSave } from '../internal/fragments/render-save.js';
