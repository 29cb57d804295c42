// SPDX-License-Identifier: MIT
import type { ViewContext } from '../../view/derive-view.js';
import type { SidePanel } from './side-panel.js';
import { slideSize, type SlideBox } from './slide.js';

/** How a figure is shown. */
export type Shown = 'print' | 'slide' | 'page';

/** How it is drawn: on a page alone or beside a panel. */
export type Drawn = Shown | 'beside';

/** The measures at which a figure is planned. */
export type DrawingSize = Pick<
  ViewContext,
  'width' | 'height' | 'textSize' | 'showsAll' | 'isSlide'
>;

/**
 * Of a figure in print, px: the width of A4 with its margins and text of 8 pt. All columns, since
 * print has no switch between them.
 */
const printSize: DrawingSize = { width: 690, height: 424, textSize: 10.67, showsAll: true };

/** Width of a figure that is exported while it is hidden, px: all columns have room. */
export const widthIfHidden = 1100;

/** The measures of a figure as it is drawn now; a panel beside it takes its room. */
export function drawingSize(
  shown: Drawn,
  box: SlideBox,
  side: Pick<SidePanel, 'sizeAlone' | 'sizeBeside'>,
): DrawingSize {
  if (shown === 'print') return printSize;
  if (shown === 'slide') return { ...slideSize(box), showsAll: true, isSlide: true };
  if (shown === 'beside') return { ...side.sizeBeside, textSize: undefined, showsAll: true };
  return { ...side.sizeAlone, textSize: undefined, showsAll: false };
}
