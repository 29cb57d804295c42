// SPDX-License-Identifier: MIT
import { hoverCardStyles } from '../internal/styles/hover-card.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { viewFrameStyles } from '../internal/styles/view-frame.styles.js';
import { figureStyles } from './mechanism-sankey.styles.js';
import { pictureStyles } from './picture.styles.js';
import { sidePanelStyles } from './side-panel.styles.js';
import { slideStyles } from './slide.styles.js';
import { toolStyles } from './tools.styles.js';

/**
 * The styles of `<mechanism-sankey>`; later ones go before earlier ones. Those of panels and
 * stories follow with their code.
 */
export const sankeyStyles = [
  tokens,
  viewFrameStyles,
  pictureStyles,
  figureStyles,
  sidePanelStyles,
  slideStyles,
  ...toolStyles,
  hoverCardStyles,
];
