// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Trial } from '../../data/dataset.js';
import { startSentence } from '../../locales/format.js';
import { participantsOf, stationName } from '../../locales/trial-text.js';
import { localize } from '../../model/evidence.js';
import { isCount, sourcesOf, type TrialFlow, type TrialStation } from '../../model/trial-flow.js';
import { hueClass } from '../internal/fragments/render-swatch.js';
import {
  mostDots,
  renderFan,
  renderPeople,
  renderVisits,
  type PeopleScale,
} from './render-marks.js';
import { renderSources } from './render-sources.js';
import { isSaid, roomOf, shortStationText, type TrialView } from './trial-view.js';

/** Values with more room than this, in Latin characters, are written small. */
const largeCharacters = 14;

/** The flow from screening to the result; nothing where none of it is known. */
export function renderFlow(view: TrialView, hue: number): TemplateResult | typeof nothing {
  const { messages, flow } = view;
  if (!flow.stations.some(({ known }) => known)) return nothing;
  const scale = peopleScale(flow);
  const stations = flow.stations.map((station, index) =>
    renderStation(view, station, flow.stations[index + 1], scale),
  );
  return html`<ol class="flow ${hueClass(hue)}" part="flow" aria-label=${messages.trialCard.flow}>
      ${stations}
    </ol>
    ${renderDifferences(view)}`;
}

/** The largest number of people in the flow. */
function peopleScale({ trial, stations, result }: TrialFlow): PeopleScale {
  const numbers = [
    ...stations.map(({ people }) => people),
    ...trial.arms.map(({ n }) => n),
    result?.of,
  ];
  return { most: Math.max(0, ...numbers.filter(isCount)) };
}

/** What a mark stands for, as a sentence; nothing where the flow has no people. */
export function renderMarkKey({ messages, flow }: TrialView): TemplateResult | typeof nothing {
  const { most } = peopleScale(flow);
  if (most === 0) return nothing;
  const { dots, bars } = messages.trialCard;
  return html`<span>${most > mostDots ? bars : dots}</span>`;
}

function renderStation(
  view: TrialView,
  station: TrialStation,
  next: TrialStation | undefined,
  scale: PeopleScale,
): TemplateResult {
  const { evidence, messages, flow } = view;
  const text = shortStationText(view, station);
  const name = startSentence(stationName(evidence, messages, flow, station));
  return html`<li data-station=${station.id} class=${station.known ? '' : 'unknown'}>
    <p class="name">${name}</p>
    <p class="value">${renderValue(view, station, text)}</p>
    <div class="marks">
      ${renderMarks(view, station, scale)}${renderStrand(view, station, next)}
    </div>
  </li>`;
}

function renderValue(
  { messages }: TrialView,
  { id, facts }: TrialStation,
  text: string | undefined,
): TemplateResult {
  const { trialCard } = messages;
  if (text === undefined) return html`<span class="small quiet-value">${trialCard.unknown}</span>`;
  const isSmall = roomOf(text) > largeCharacters || text === trialCard.withoutNumbers;
  const sources = facts.filter((fact) => isSaid(messages, fact, text)).flatMap(sourcesOf);
  const field = id === 'result' ? '' : trialCard.fields[id];
  return html`<span class=${isSmall ? 'small' : ''}>${text}</span
    >${renderSources(messages, sources, field)}`;
}

function renderMarks(view: TrialView, station: TrialStation, scale: PeopleScale): unknown {
  const { messages, flow } = view;
  const { arms, visits = [] } = flow.trial;
  if (!station.known) return nothing;
  if (station.id === 'arms' && arms.length > 0) return renderArms(view, scale);
  if (station.id === 'follow-up' && visits.length > 0) return renderVisits(messages, visits);
  if (station.id === 'result')
    return flow.result === undefined ? nothing : renderPeople(scale, flow.result.of, flow.result.n);
  return station.people === undefined ? nothing : renderPeople(scale, station.people);
}

/** What leads to the next station: dotted where either of the two is not reported. */
function renderStrand(
  { flow }: TrialView,
  station: TrialStation,
  next: TrialStation | undefined,
): TemplateResult | typeof nothing {
  if (next === undefined) return nothing;
  const known = station.known && next.known;
  const arms = flow.trial.arms.length;
  const direction = next.id === 'arms' ? 'out' : station.id === 'arms' ? 'in' : undefined;
  const fan = direction === undefined || arms < 2 ? nothing : renderFan(arms, direction, known);
  return html`<span
      class="strand ${known ? '' : 'unknown'} ${fan === nothing ? '' : 'beside-fan'} ${next.known ? '' : 'into-unknown'}"
      aria-hidden="true"
    ></span>
    ${fan}`;
}

function renderArms(view: TrialView, scale: PeopleScale): TemplateResult {
  const { arms } = view.flow.trial;
  const label = view.messages.trialCard.fields.arms;
  const isSplit = arms.length > 1;
  const isFed = view.flow.stations.some(({ id, known }) => id === 'enrolled' && known);
  return html`<ul
    class="arms ${isSplit ? 'split' : ''} ${isFed ? '' : 'unknown'}"
    aria-label=${label}
  >
    ${arms.map((arm) => renderArm(view, scale, arm))}
  </ul>`;
}

function renderArm(
  { messages, flow }: TrialView,
  scale: PeopleScale,
  { label, n }: Trial['arms'][number],
): TemplateResult {
  const { trialCard, language } = messages;
  const people =
    n === null ? trialCard.peopleUnknown : trialCard.people(n, participantsOf(messages, flow));
  // dots can be counted, a bar cannot
  const isDrawn = n !== null && n > 0 && scale.most <= mostDots;
  const isBar = n !== null && scale.most > mostDots;
  return html`<li>
    ${n === null ? nothing : renderPeople(scale, n)}
    <span class="arm"
      >${localize(label, language)}
      ${isBar ? html`<span class="note" aria-hidden="true">${messages.number(n)}</span>` : nothing}
      <span class=${isDrawn || isBar ? 'visually-hidden' : 'note'}>${people}</span></span
    >
  </li>`;
}

/** Where the numbers of the flow do not add up. */
function renderDifferences({ messages, flow }: TrialView): TemplateResult | typeof nothing {
  const { trialCard } = messages;
  const { outsideArms = 0, notAnalysed = 0 } = flow;
  const sentences = [
    outsideArms === 0 ? '' : trialCard.outsideArms(outsideArms),
    notAnalysed === 0 ? '' : trialCard.notAnalysed(notAnalysed),
  ].filter((sentence) => sentence !== '');
  if (sentences.length === 0) return nothing;
  return html`<p class="note differences">${messages.sentences(sentences)}</p>`;
}
