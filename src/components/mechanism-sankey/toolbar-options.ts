// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import type { Filter } from '../../model/filter.js';
import type { FigureView } from './derive-view.js';

/** The panels of the toolbar. */
export const panels = ['filter', 'view', 'routes', 'export', 'help'] as const;
/** A panel of the toolbar. */
export type Panel = (typeof panels)[number];

/** The facet whose terms are shown. */
export interface FilterFacet {
  readonly facet: string;
  /** All terms were unticked: the next ticked term becomes the only one. */
  readonly isEmptied: boolean;
}

/** What the toolbar shows and calls. */
export interface ToolbarOptions {
  readonly view: FigureView;
  readonly messages: Messages;
  readonly open: Panel | undefined;
  readonly onPanel: (panel: Panel) => void;
  readonly onFilter: (filter: Filter) => void;
  /** Conditions of the view alone, which have chips outside the toolbar. */
  readonly own: Filter;
  /** Keys of the groups that a reader opened. */
  readonly opened: ReadonlySet<string>;
  readonly onCloseGroups: () => void;
  readonly onSetting: (
    name: 'measure' | 'missing' | 'detail' | 'order' | 'layout' | 'colorBy' | 'columns',
    value: string,
  ) => void;
  /** Whether the view differs from the author's. */
  readonly isChanged: boolean;
  readonly onReset: () => void;
  /** The facet whose terms the filter panel shows. */
  readonly filterFacet: FilterFacet | undefined;
  readonly onFilterFacet: (facet: FilterFacet | undefined) => void;
  readonly letterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
  readonly renderRoutes: () => TemplateResult;
  readonly renderExport: () => TemplateResult;
}
