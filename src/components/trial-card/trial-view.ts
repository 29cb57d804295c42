// SPDX-License-Identifier: MIT
import { graphemes } from '../../data/graphemes.js';
import type { Trial, TrialFact } from '../../data/dataset.js';
import { huesOf, otherHueIndex } from '../../figure/hues.js';
import type { Messages } from '../../locales/index.js';
import { stationText } from '../../locales/trial-text.js';
import { localize, type Evidence } from '../../model/evidence.js';
import { visibleRecords, type Filter } from '../../model/filter.js';
import type { Path } from '../../model/selection.js';
import { buildTrialFlow, type TrialFlow, type TrialStation } from '../../model/trial-flow.js';
import type { Drawable } from '../internal/evidence-element.js';

/** What the templates of a clinical report show. */
export interface TrialView {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly flow: TrialFlow;
  /** Whether the report stands alone: then its heads follow the heading of the element. */
  readonly isAlone: boolean;
}

/** Whether a report's study is in view, left out by the filter, or without findings in the data. */
export type Presence = 'in-view' | 'filtered' | 'absent';

/** A report to show. */
export interface Card {
  readonly flow: TrialFlow;
  readonly presence: Presence;
  /** The hue of its source; grey where its study has several or none. */
  readonly hue: number;
}

/** The reports that a card shows. */
export interface CardView extends Drawable {
  readonly cards: readonly Card[];
  /** Reports that the filter leaves out of the list. */
  readonly leftOut: number;
}

/** The reports to show under a filter; one asked for by its id is always shown. */
export function deriveCards(evidence: Evidence, wanted: string, filter: Filter): CardView {
  const visible = visibleRecords(evidence, filter);
  const inView = new Set(visible.map((record) => record.study.id));
  const presenceOf = ({ study }: Trial): Presence => {
    if (inView.has(study)) return 'in-view';
    const findings = evidence.studies.get(study)?.findings ?? [];
    return findings.length > 0 ? 'filtered' : 'absent';
  };
  const { trials } = evidence.dataset;
  const shown = trials.filter((trial) =>
    wanted === '' ? presenceOf(trial) !== 'filtered' : trial.id === wanted,
  );
  const cards = shown.map((trial) => ({
    flow: buildTrialFlow(trial),
    presence: presenceOf(trial),
    hue: hueOf(evidence, trial),
  }));
  const leftOut = wanted === '' ? trials.length - shown.length : 0;
  return { evidence, filter, cards, leftOut };
}

/** The path that selects a report's study. */
export function pathOf(trial: Trial): Path {
  return [{ facet: 'study', term: trial.study }];
}

/** How many characters of a fact still fit in the flow; a Chinese one takes the room of two. */
const flowCharacters = 48;

/** What a station of the flow shows; longer words stand below the flow. */
export function shortStationText(
  { messages, flow }: TrialView,
  station: TrialStation,
): string | undefined {
  const text = stationText(messages, flow, station);
  return text === undefined || roomOf(text) <= flowCharacters ? text : messages.trialCard.below;
}

/** The facts of the stations that say more than the flow shows. */
export function stationFacts(view: TrialView): readonly TrialFact[] {
  return view.flow.stations.flatMap((station) => {
    const shown = shortStationText(view, station);
    return station.facts.filter((fact) => !isSaid(view.messages, fact, shown));
  });
}

/** Whether a text already says all of a fact. */
export function isSaid(
  { language }: Messages,
  { value, note }: TrialFact,
  text: string | undefined,
): boolean {
  return note === undefined && (value === null || localize(value, language) === text);
}

/** Room of a text, in Latin characters. */
export function roomOf(text: string): number {
  return graphemes(text).reduce(
    (sum, character) => sum + (/\p{Script=Han}|[，。；：、]/u.test(character) ? 2 : 1),
    0,
  );
}

function hueOf(evidence: Evidence, { study }: Trial): number {
  const sources = new Set(
    (evidence.studies.get(study)?.findings ?? []).flatMap(({ source }) => source ?? []),
  );
  const [source] = sources;
  return sources.size !== 1 || source === undefined
    ? otherHueIndex
    : huesOf(evidence, 'source')(source);
}
