// SPDX-License-Identifier: MIT
import { localize, type Evidence } from '../model/evidence.js';
import type { CountedOutcome, TrialFlow, TrialStation } from '../model/trial-flow.js';
import { placeVisits } from '../model/visits.js';
import { startSentence } from './format.js';
import { shortLabel, termLabel } from './labels.js';
import type { Messages } from './messages.js';
import type { SharedEvent } from './trial-card-words.js';

/** The first line of a report: its result if that is counted, else what it is called. */
export function trialTitle(evidence: Evidence, messages: Messages, flow: TrialFlow): string {
  const { result, trial } = flow;
  if (result === undefined) return localize(trial.label, messages.language) ?? trial.id;
  const { event, n, of, value } = result;
  const { language, trialCard } = messages;
  return event === undefined
    ? messages.labelled(
        startSentence(endpointName(evidence, messages, result.endpoint)),
        localize(value ?? undefined, language) ?? trialCard.of(n, of),
      )
    : trialCard.result(localize(event, language) ?? '', n, of, participantsOf(messages, flow));
}

/** The first line of several reports: how many, and the event that most of them count. */
export function trialsTitle(messages: Messages, flows: readonly TrialFlow[]): string {
  const byEvent = new Map<string, TrialFlow[]>();
  for (const flow of flows) {
    const event = localize(flow.result?.event, messages.language);
    if (event !== undefined) byEvent.set(event, [...(byEvent.get(event) ?? []), flow]);
  }
  const [largest] = [...byEvent].sort(([, a], [, b]) => b.length - a.length);
  return messages.trialCard.title(
    flows.length,
    largest && sharedEvent(messages, largest[0], largest[1]),
  );
}

function sharedEvent(messages: Messages, event: string, flows: readonly TrialFlow[]): SharedEvent {
  const names = new Set(flows.map((flow) => participantsOf(messages, flow)));
  return {
    event,
    counts: flows.flatMap(({ result }): readonly CountedOutcome[] => (result ? [result] : [])),
    participants: names.size === 1 ? ([...names][0] ?? '') : '',
  };
}

/** Who took part, as after a number; empty where the data do not say. */
export function participantsOf({ language }: Messages, { trial }: TrialFlow): string {
  return localize(trial.participants, language) ?? '';
}

/** Letters from which an abbreviation is known by itself: FSH, AMH, but not E2. */
const knownAbbreviation = 3;

/** The short name of an endpoint: FSH, oestradiol. */
export function endpointName(evidence: Evidence, messages: Messages, endpoint: string): string {
  const { abbr = '' } = evidence.term('endpoint', endpoint) ?? {};
  return abbr.length >= knownAbbreviation
    ? abbr
    : shortLabel(termLabel(evidence, messages, 'endpoint', endpoint));
}

/** The name of a station of the flow. */
export function stationName(
  evidence: Evidence,
  messages: Messages,
  { result }: TrialFlow,
  { id }: TrialStation,
): string {
  const { trialCard, language } = messages;
  if (id !== 'result') return trialCard.fields[id];
  if (result === undefined) return trialCard.resultStation;
  return localize(result.event, language) ?? endpointName(evidence, messages, result.endpoint);
}

/** What a station of the flow says; `undefined` where nothing is reported. */
export function stationText(
  messages: Messages,
  flow: TrialFlow,
  station: TrialStation,
): string | undefined {
  const { trialCard, language } = messages;
  if (!station.known) return undefined;
  if (station.id === 'result')
    return flow.result === undefined
      ? trialCard.withoutNumbers
      : trialCard.of(flow.result.n, flow.result.of);
  if (station.people !== undefined)
    return trialCard.people(station.people, participantsOf(messages, flow));
  const { arms, visits = [] } = flow.trial;
  if (station.id === 'arms' && arms.length > 0) return trialCard.groups(arms.length);
  const last = station.id === 'follow-up' ? placeVisits(visits).at(-1)?.visit : undefined;
  if (last !== undefined) return trialCard.duration(last.value, last.unit);
  return localize(station.facts[0]?.value ?? undefined, language);
}
