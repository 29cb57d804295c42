// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import type { FirstMessages } from '../../locales/index.js';
import type { Filter } from '../../model/filter.js';
import type { FigureView } from '../../view/derive-view.js';
import type { Listening } from './listening.js';
import type { SpeechLevel } from '../../view/speak-figure.js';

/** What opens beside the figure, one at a time. */
export const sideTools = ['filter', 'view', 'routes'] as const;
/** What opens below its button; in narrow figures, `menu` holds the buttons. */
export const popovers = ['export', 'help', 'menu'] as const;
/** A panel beside the figure that the toolbar opens. */
export type SideTool = (typeof sideTools)[number];
/** A popover of the toolbar. */
export type Popover = (typeof popovers)[number];
/** What is open of the toolbar: one at a time. */
export type Panel = SideTool | Popover;

/** Whether a panel opens beside the figure. */
export function isSideTool(panel: Panel | undefined): panel is SideTool {
  return sideTools.some((each) => each === panel);
}

/** A setting that a reader can change in the View panel. */
export type ViewSetting =
  'measure' | 'missing' | 'detail' | 'order' | 'layout' | 'colorBy' | 'columns';

/** What the toolbar, its panels and popovers show and call. */
export interface ToolbarOptions {
  readonly view: FigureView;
  readonly messages: FirstMessages;
  readonly open: Panel | undefined;
  /** Opens a panel, or closes it where it is open. */
  readonly onPanel: (panel: Panel) => void;
  /** Closes what is open; focus returns to its button. */
  readonly onClose: () => void;
  readonly onFilter: (filter: Filter) => void;
  /** Conditions of the view alone, which have chips outside the toolbar. */
  readonly own: Filter;
  /** The author's conditions with the dataset's defaults. */
  readonly author: Filter;
  readonly isFilterChanged: boolean;
  readonly onResetFilter: () => void;
  /** Keys of what is unfolded in the Filter panel. */
  readonly unfolded: ReadonlySet<string>;
  readonly onUnfold: (key: string) => void;
  /** Keys of the groups that a reader opened. */
  readonly opened: ReadonlySet<string>;
  readonly onCloseGroups: () => void;
  /** Opens the groups of a column, or closes them again. */
  readonly onOpenColumn: (facet: string, isOpen: boolean) => void;
  readonly onSetting: (name: ViewSetting, value: string) => void;
  /** Whether the view differs from the author's. */
  readonly isChanged: boolean;
  readonly onReset: () => void;
  /** The tag that draws the view in another page. */
  readonly onCopyCode: () => void;
  readonly announce: (text: string) => void;
  /** Moves focus among the buttons, which are one tab stop. */
  readonly onArrow: (event: KeyboardEvent) => void;
  readonly letterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
  readonly speechLevel: SpeechLevel;
  readonly onSpeechLevel: (level: SpeechLevel) => void;
  readonly listening: Listening;
  readonly renderExport: () => TemplateResult;
  readonly renderHelp: () => TemplateResult;
}
