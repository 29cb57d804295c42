// SPDX-License-Identifier: MIT
import { extentOf } from '../../model/extent.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { AxisTerm, Tally } from '../../model/matrix.js';
import { sameStations, type Path } from '../../model/selection.js';
import { renderCount } from '../internal/fragments/render-count.js';
import { renderFold } from '../internal/fragments/render-fold.js';
import { hueClass, renderSwatch } from '../internal/fragments/render-swatch.js';
import { wholeWords } from '../internal/fragments/whole-words.js';
import { litStudies, remarksOn, type CellContext } from './cell-context.js';
import { axisHue, cellPath, nameOf } from './matrix-view.js';
import { renderCellButton, renderRemarkWord } from './render-cell.js';

/** Columns of an opened row that are shown before the fold. */
const unfolded = 5;

/** What an opened row calls, and the studies of a selection in it. */
export interface BlockOptions {
  readonly onSelect: (path: Path) => void;
  readonly details: TemplateResult | typeof nothing;
}

interface Pair {
  readonly column: string;
  readonly tally: Tally;
}

/** An opened row: a bar for each of its columns, largest first, and what selects all of it. */
export function renderStripBlock(
  context: CellContext,
  { onSelect, details }: BlockOptions,
  row: AxisTerm,
  index: number,
): TemplateResult {
  const { view, messages, hasRemarks } = context;
  const { matrix } = view;
  const texts = messages.evidenceMatrix;
  const pairs = matrix.columns.map(({ term }): Pair => ({
    column: term,
    tally: matrix.cell(row.term, term),
  }));
  const isRemarked = ({ column }: Pair): boolean =>
    hasRemarks && remarksOn(view, row.term, column).length > 0;
  const shown = pairs
    .filter((pair) => pair.tally.studies.size > 0 || isRemarked(pair))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  const gaps = pairs.filter((pair) => !shown.includes(pair));
  const most = Math.max(1, ...shown.map(sizeOf));
  // one that would be folded alone is shown
  const count = shown.length === unfolded + 1 ? shown.length : unfolded;
  const item = (pair: Pair, place: number): TemplateResult =>
    renderPair(context, row, pair, most, `${index}.${String(place + 1).padStart(4, '0')} 0`);
  const rest = shown.slice(count);
  const sizes = rest.map(sizeOf);
  const fold = (): TemplateResult =>
    renderFold(
      texts.fold(rest.length, ...extentOf(sizes)),
      html`<ul class="pairs">
        ${rest.map((pair, place) => item(pair, place + count))}
      </ul>`,
    );
  const names = gaps.map(({ column }) => nameOf(view, messages, matrix.columnFacet, column));
  const path = cellPath(view, row.term, undefined);
  const show = html`<button type="button" class="text show" @click=${() => onSelect(path)}>
    ${texts.show(row.studies.size)}<span aria-hidden="true">&nbsp;→</span>
  </button>`;
  return html`<div class="block">
    <ul class="pairs">
      ${shown.slice(0, count).map(item)}
    </ul>
    ${names.length === 0 ? nothing : html`<p class="gaps quiet">${texts.noStudy(names)}</p>`}
    <div class="block-foot">
      ${rest.length === 0 ? nothing : fold()} ${row.studies.size === 0 ? nothing : show}
    </div>
    ${isHere(context, row.term) ? details : nothing}
  </div>`;
}

function renderPair(
  context: CellContext,
  row: AxisTerm,
  { column, tally }: Pair,
  most: number,
  at: string,
): TemplateResult {
  const { view, messages } = context;
  const hue = axisHue(view, view.matrix.columnFacet, column);
  const lit = litStudies(context, tally);
  const total = tally.studies.size;
  const word = renderRemarkWord(context, row.term, column, tally);
  const whole = svg`<rect class=${lit === undefined ? 'whole' : 'whole rest'} width=${(total / most) * 100} height="8"></rect>`;
  const part =
    lit === undefined || lit === 0
      ? nothing
      : svg`<rect class="part" width=${(lit / most) * 100} height="8"></rect>`;
  const name = nameOf(view, messages, view.matrix.columnFacet, column);
  const content = html`${hue === undefined ? nothing : renderSwatch(hue)}
    <span class="words">${wholeWords(name)}</span>
    <svg
      class="margin-bar ${hue === undefined ? '' : `hued ${hueClass(hue)}`}"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${whole}${part}
    </svg>
    ${word} ${total === 0 ? nothing : renderCount(messages, total, lit)}`;
  const classes = ['pair', ...(hue === undefined ? [] : ['with-swatch'])];
  return html`<li>
    ${renderCellButton(context, { row: row.term, column, tally, at, classes, content })}
  </li>`;
}

/** Whether the selection is this row, or one of its cells. */
function isHere({ view, path }: CellContext, row: string): boolean {
  const columns = [undefined, ...view.matrix.columns.map(({ term }) => term)];
  return columns.some((column) => sameStations(path, cellPath(view, row, column)));
}

function sizeOf({ tally }: Pair): number {
  return tally.studies.size;
}
