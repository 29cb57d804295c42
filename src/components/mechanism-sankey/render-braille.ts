// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import { brailleOf, type LinkCell, type LinkLine } from '../../figure/link-lines.js';
import type { FirstMessages, Messages } from '../../locales/index.js';
import { facetLabel } from '../../locales/labels.js';
import type { FlowLink, FlowNode } from '../../model/flow.js';
import { wordsOf, type FigureView } from '../../view/derive-view.js';
import { fullName } from '../../view/seen-name.js';

/** What lines of braille show and call. */
export interface BrailleOptions {
  readonly view: FigureView;
  readonly messages: FirstMessages;
  readonly words: Messages['listening'];
  readonly node: FlowNode;
  readonly lines: readonly LinkLine[];
  /** The link that has focus in the picture, where it is not the node. */
  readonly at: FlowLink | undefined;
  /** The last field. */
  readonly field: Ref<HTMLInputElement>;
  /** The cursor is in a cell. */
  readonly onCell: (line: LinkLine, cell: LinkCell) => void;
  readonly onEnter: (cell: LinkCell) => void;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/**
 * The links of a node in braille: a field for each side, so that a braille display shows the line
 * alone, with its cursor in it, and its routing keys reach a cell.
 */
export function renderBraille(options: BrailleOptions): TemplateResult {
  const { view, messages, words, node, lines } = options;
  return html`<div class="braille" role="group" aria-labelledby="braille-heading">
    <p id="braille-heading">${words.heading(fullName(wordsOf(view, messages), node))}</p>
    <div class="braille-lines">
      ${lines.map((line) => {
        const column = facetLabel(view.evidence, messages, view.flow.columns[line.column] ?? '');
        const name = line.direction === 'in' ? words.from(column) : words.to(column);
        return html`<label>${name} ${renderField(line, options)}</label>`;
      })}
    </div>
    <p class="quiet" id="braille-key">${words.brailleKey}</p>
  </div>`;
}

function renderField(line: LinkLine, options: BrailleOptions): TemplateResult {
  const { cells } = line;
  const text = brailleOf(line);
  const placeIn = (field: HTMLInputElement): number =>
    Math.min(field.selectionStart ?? 0, cells.length - 1);
  const reach = (field: HTMLInputElement): void => {
    const cell = cells[placeIn(field)];
    // browsers move the cursor of a field without focus too
    if (cell !== undefined && field.matches(':focus')) options.onCell(line, cell);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const field = event.currentTarget as HTMLInputElement;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const here = placeIn(field);
    const last = cells.length - 1;
    const to = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: last }[event.key];
    const cell = cells[here];
    if (to !== undefined) {
      const place = Math.max(0, Math.min(last, to));
      field.setSelectionRange(place, place);
      reach(field);
    } else if (event.key === 'Enter' && cell !== undefined) options.onEnter(cell);
    else if (event.key === 'Escape') options.onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = (event: FocusEvent): void => {
    const field = event.currentTarget as HTMLInputElement;
    const own = cells.findIndex(({ link }) => link !== undefined && link === options.at);
    const place = Math.max(0, own);
    field.setSelectionRange(place, place);
    reach(field);
  };
  const onReach = (event: Event): void => reach(event.currentTarget as HTMLInputElement);
  const isLast = line === options.lines.at(-1);
  return html`<input
    ${isLast ? ref(options.field) : nothing}
    readonly
    autocomplete="off"
    spellcheck="false"
    size=${Math.ceil(cells.length * 1.7) + 1}
    aria-describedby="braille-key"
    .value=${text}
    @keydown=${onKeyDown}
    @focus=${onFocus}
    @blur=${options.onLeave}
    @click=${onReach}
    @selectionchange=${onReach}
  />`;
}
