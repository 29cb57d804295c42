// SPDX-License-Identifier: MIT
import { filterPanelStyles } from '../internal/styles/filter-panel.styles.js';
import { panelHeadStyles } from '../internal/styles/panel-head.styles.js';
import { saveRowStyles } from '../internal/styles/save-rows.styles.js';
import { studyRowStyles } from '../internal/styles/study-rows.styles.js';
import { smallButtonStyles } from '../internal/styles/small-button.styles.js';
import { brailleStyles } from './braille.styles.js';
import { detailsStyles } from './details.styles.js';
import { findLinkStyles } from './find-link.styles.js';
import { helpStyles } from './help.styles.js';
import { linkTableStyles } from './link-table.styles.js';
import { printListStyles } from './print-list.styles.js';
import { saveStyles } from './save.styles.js';
import { viewPanelStyles } from './view-panel.styles.js';

/** Styles of what is read beside and below the figure; they go before those of the figure. */
export const panelStyles = [
  panelHeadStyles,
  filterPanelStyles,
  smallButtonStyles,
  viewPanelStyles,
  saveRowStyles,
  saveStyles,
  findLinkStyles,
  studyRowStyles,
  detailsStyles,
  helpStyles,
  linkTableStyles,
  printListStyles,
  brailleStyles,
];
