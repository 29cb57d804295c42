// SPDX-License-Identifier: MIT
// What writes files and pictures of a figure. It comes after the first drawing, see `latePanels`.
export { toPng } from '../../export/png.js';
export { exportFindings, exportLinks, figureSvg, groundOf } from '../../view/export-figure.js';
export { pageCodes } from './page-codes.js';
