// SPDX-License-Identifier: MIT
import { hoverCardStyles } from '../internal/styles/hover-card.styles.js';
import { studyRowStyles } from '../internal/styles/study-rows.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { viewFrameStyles } from '../internal/styles/view-frame.styles.js';
import { detailsStyles } from './details.styles.js';
import { findLinkStyles } from './find-link.styles.js';
import { linkTableStyles } from './link-table.styles.js';
import { figureStyles } from './mechanism-sankey.styles.js';
import { pictureStyles } from './picture.styles.js';
import { sidePanelStyles } from './side-panel.styles.js';
import { slideStyles } from './slide.styles.js';
import { storyStyles } from './story.styles.js';
import { toolStyles } from './tools.styles.js';

/** All styles of `<mechanism-sankey>`; later ones go before earlier ones. */
export const sankeyStyles = [
  tokens,
  viewFrameStyles,
  pictureStyles,
  figureStyles,
  linkTableStyles,
  sidePanelStyles,
  storyStyles,
  slideStyles,
  ...toolStyles,
  hoverCardStyles,
  findLinkStyles,
  studyRowStyles,
  detailsStyles,
];
