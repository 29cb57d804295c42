// SPDX-License-Identifier: MIT
import type { Problem } from '../data/problems.js';
import type { PictureLook } from '../export/svg-options.js';
import type { MeasureStyled } from '../figure/text-style.js';
import type { FirstMessages } from '../locales/index.js';
import { localize, type Evidence } from '../model/evidence.js';
import { defaultFilter, parseFilter, withDefaults } from '../model/filter.js';
import { findingsThrough, parsePath, withMembers, type Path } from '../model/selection.js';
import { checkSettings } from './check-settings.js';
import { viewDeriver } from './derive-at-once.js';
import type { FigureView } from './derive-view.js';
import { figureSvg, type ExportOptions } from './export-figure.js';
import { headlineOf, leadOf } from './headline.js';
import type { ViewSettings } from './view-settings.js';

/** What a figure without a page is drawn with. */
export interface StandaloneOptions {
  readonly settings: ViewSettings;
  readonly messages: FirstMessages;
  /** Width of the figure, px. */
  readonly width: number;
  /**
   * Whether all columns are shown at any width, as a file needs; true by default. Else two at a time
   * where there is room for no more, as on a page.
   */
  readonly showsAll?: boolean;
  /** The author's headline; computed where it is empty. */
  readonly heading: string;
  readonly measure: MeasureStyled;
}

/** A figure without a page; without a view where its settings have problems. */
export interface StandaloneFigure {
  readonly problems: readonly Problem[];
  readonly view: FigureView | undefined;
  /** What stands above the figure; empty where the settings have problems. */
  readonly headline: string;
  /** What an export of it needs; none where the settings have problems. */
  readonly drawing: ExportOptions | undefined;
  /** Indices of the selected findings, or of all in view without a selection. */
  readonly findings: ReadonlySet<number>;
  /** A standalone SVG; empty where the settings have problems. */
  readonly svg: (look: PictureLook) => string;
}

/** Draws evidence without a page: the same figure, headline, legend and source as the element. */
export function standaloneFigure(
  evidence: Evidence,
  { settings: given, messages, width, heading, measure, showsAll = true }: StandaloneOptions,
): StandaloneFigure {
  const { filter: conditions, problems: filterProblems } = parseFilter(given.filter, evidence);
  const { path: selected, problems: pathProblems } = parsePath(given.selected, evidence);
  const { settings, problems: settingProblems } = checkSettings(evidence, given);
  const problems = [...settingProblems, ...filterProblems, ...pathProblems];
  if (problems.length > 0)
    return {
      ...{ problems, view: undefined, headline: '', drawing: undefined },
      ...{ findings: new Set(), svg: () => '' },
    };
  const filter = withDefaults(conditions, defaultFilter(evidence));
  const view = viewDeriver()(evidence, settings, {
    ...{ filter, width, messages, maxNodes: given.maxNodes, step: given.step },
    ...{ opened: given.opened, height: undefined, showsAll, pair: 0, textSize: undefined },
    ...{ rightToLeft: false, measureText: measure },
  });
  const path = withMembers(selected, evidence, view.flow);
  const chosen = findingsOf(view, path);
  const { headline } = headlineOf(view, messages, path, heading);
  const drawing = {
    ...{ view, messages, path, measure, headline },
    title: localize(evidence.dataset.title, messages.language) ?? heading,
    lead: [messages.sentences(leadOf(view, messages, filter))],
    selected: chosen,
  };
  return {
    ...{ problems, view, headline, drawing },
    findings: chosen ?? new Set(view.records.map(({ index }) => index)),
    svg: (look) => figureSvg(drawing, look),
  };
}

/** The findings of a path; `undefined` without one. */
function findingsOf(view: FigureView, path: Path): ReadonlySet<number> | undefined {
  const { evidence, records, settings, flow } = view;
  return path.length === 0
    ? undefined
    : findingsThrough(evidence, records, path, settings.missing, flow);
}
