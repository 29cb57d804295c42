// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { WordSource } from '../../locales/figure-text.js';
import { termLabel } from '../../locales/labels.js';
import { studyLabel } from '../../model/evidence.js';
import type { LinkStep, PiecedWay } from '../../model/link-answer.js';
import { formatPath, sameStations, type Path } from '../../model/selection.js';
import { stationName } from './render-question.js';

/** What a way and its steps show and call. */
export interface WayOptions {
  readonly source: WordSource;
  /** The selected path. */
  readonly selected: Path;
  /** Selects a way or a step. */
  readonly onFollow: (path: Path) => void;
  /** Highlights a way or a step while it is pointed at or has focus; empty ends that. */
  readonly onPoint: (path: Path) => void;
}

/**
 * A way that is pieced together: through what, and a row a step. `isOnly`: whether it says itself
 * that no study reports it whole.
 */
export function renderWay(options: WayOptions, way: PiecedWay, isOnly: boolean): TemplateResult {
  const { source } = options;
  const { stations, steps, isSameTerm } = way;
  const names = stations.slice(1, -1).map((station) => stationName(source, station));
  return html`<p class="link-note way">
      ${source.messages.link.through({ names, isSameTerm, isOnly })}
    </p>
    <ol class="link-steps">
      ${steps.map((step) => html`<li>${renderStep(options, step, way.stations)}</li>`)}
    </ol>`;
}

/** A step: its stations, of which the last is bold, then its studies and what they name. */
function renderStep(
  options: WayOptions,
  { path, meeting, studies, terms, origins }: LinkStep,
  way: Path,
): TemplateResult {
  const { source } = options;
  const { evidence, messages } = source;
  const [from, to] = path;
  const labels = (facet: string, listed: readonly string[]): string =>
    listed.map((term) => termLabel(evidence, messages, facet, term)).join(messages.wordSeparator);
  const names = [...studies]
    .flatMap((id) => evidence.studies.get(id) ?? [])
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))
    .map((study) => studyLabel(evidence, study, messages.language));
  const note = messages.link.step({
    studies: names.join(messages.wordSeparator),
    terms: labels(meeting.facet, terms),
    origins: labels(way[0]?.facet ?? '', origins),
  });
  const content = html`<span class="step-path">
      ${stationName(source, from)} → <strong>${stationName(source, to)}</strong>
    </span>
    <span class="step-note">${note}</span>`;
  return renderFollow(options, 'step', path, content);
}

/**
 * A button that highlights a path: while it is pointed at or has focus, and once pressed until the
 * next press.
 */
export function renderFollow(
  { selected, onFollow, onPoint }: WayOptions,
  kind: 'route' | 'step',
  path: Path,
  content: TemplateResult,
): TemplateResult {
  const point = (): void => onPoint(path);
  const leave = (): void => onPoint([]);
  return html`<button
    type="button"
    class="follow ${kind}"
    data-path=${formatPath(path)}
    aria-pressed=${sameStations(path, selected)}
    @click=${() => onFollow(path)}
    @pointerenter=${point}
    @pointerleave=${leave}
    @focus=${point}
    @blur=${leave}
  >
    ${content}
  </button>`;
}
