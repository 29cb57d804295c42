// SPDX-License-Identifier: MIT
import type { nothing, TemplateResult } from 'lit';
import type { PictureLook } from '../../export/svg-options.js';
import type { FirstMessages } from '../../locales/index.js';
import type { RovingLists } from '../internal/controllers/roving-lists.js';
import type { WholeEvidence } from '../internal/controllers/whole-evidence.js';
import type { SessionController } from '../internal/controllers/session-controller.js';
import type { AuthorView } from './author-view.js';
import type { FigureView } from '../../view/derive-view.js';
import type { DetailsState } from './details-state.js';
import type { SpeechLevel } from '../../view/speak-figure.js';
import type { ExportOptions } from '../../view/export-figure.js';
import type { Headline } from '../../view/headline.js';
import type { PathQuery } from './path-query.js';
import type { PageCode, PageForm } from './page-codes.js';
import type { Picture } from './picture.js';
import type { PrintedParts } from './printed.js';
import type { ReaderActions } from './reader-actions.js';
import type { TableSort } from './render-table.js';
import type { SidePanel } from './side-panel.js';
import type { Outcome } from './render-use.js';
import type { Story } from './story.js';
import type { Panel } from './toolbar-options.js';

/** How a reader set the tools and the table, which no link carries. */
export interface ToolState {
  /** Keys of what is unfolded in the panels. */
  readonly unfolded: ReadonlySet<string>;
  /** Whether keys of one letter are taken; a reader can turn them off (WCAG 2.1.4). */
  readonly letterKeys: boolean;
  /** How much is said of each node and link of the picture. */
  readonly speechLevel: SpeechLevel;
  readonly pngScale: number;
  /** What the panel Save did last, while it is open. */
  readonly outcome: Outcome | undefined;
  /** How pictures are saved. */
  readonly look: PictureLook;
  readonly tableSort: TableSort;
}

/** The tools before a reader changes anything. */
export const toolsAtFirst: ToolState = {
  unfolded: new Set(),
  letterKeys: true,
  speechLevel: 'short',
  pngScale: 2,
  outcome: undefined,
  look: {},
  tableSort: { key: 'count', descending: true },
};

/** What the templates of a figure show, and what they call. */
export interface FigureParts extends ToolState {
  readonly panel: Panel | undefined;
  readonly view: FigureView;
  readonly messages: FirstMessages;
  readonly session: SessionController;
  readonly picture: Picture;
  readonly author: AuthorView;
  readonly story: Story;
  readonly query: PathQuery;
  readonly details: DetailsState;
  readonly actions: ReaderActions;
  readonly withoutToolbar: boolean;
  readonly withoutLegend: boolean;
  readonly opened: ReadonlySet<string>;
  readonly step: number | undefined;
  readonly isPrinting: boolean;
  readonly printed: PrintedParts;
  readonly isSlide: boolean;
  readonly said: Headline;
  readonly side: SidePanel;
  readonly whole: WholeEvidence;
  /** Whether the ground is dark. */
  readonly isDark: boolean;
  readonly changeFilter: () => void;
  /** A function, since the figure itself needs none of it. */
  readonly exportOptions: () => ExportOptions;
  readonly conditions: TemplateResult | typeof nothing;
  readonly dropped: TemplateResult | typeof nothing;
  readonly change: (tools: Partial<ToolState>) => void;
  readonly toPng: (options: PictureLook & { readonly scale: number }) => Promise<Blob>;
  /** Copies and announces it; resolves with success. */
  readonly copy: (text: string) => Promise<boolean>;
  /** The view as HTML for another page. */
  readonly codes: () => Readonly<Record<PageForm, PageCode>>;
  /** Makes lists of buttons one tab stop. */
  readonly roving: RovingLists;
  readonly announce: (text: string) => void;
}
