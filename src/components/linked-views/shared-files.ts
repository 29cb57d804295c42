// SPDX-License-Identifier: MIT
// What saves the studies of linked views. It comes after the first drawing.
export { exportFile } from '../../export/export-file.js';
export { renderSave } from '../internal/fragments/render-save.js';
