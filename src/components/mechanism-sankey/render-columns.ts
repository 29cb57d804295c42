// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { facetHeading } from '../../locales/filter-sentence.js';
import { textFor } from '../../locales/messages.js';
import { usedFacets } from '../../model/axis-facets.js';
import { leastColumns } from '../../model/columns.js';
import type { Evidence } from '../../model/evidence.js';
import { ownFacets } from '../../model/facets.js';
import { dragRow, moveItem } from './drag-columns.js';
import type { ToolbarOptions } from './toolbar-options.js';

/** Facets that are offered first. */
const offeredFirst = ['preparation', 'condition', 'species', 'evidence-stream'];
const addKey = 'columns:add';

/** The columns as rows that can be moved, opened and removed, and chips of those to add. */
export function renderColumns(options: ToolbarOptions): TemplateResult {
  const { view, messages } = options;
  return html`<div class="setting">
    <h4 id="columns-heading">${messages.tools.columns.heading}</h4>
    <ol class="column-rows" aria-labelledby="columns-heading">
      ${view.settings.columns.map((facet, index) => renderRow(options, facet, index))}
    </ol>
    ${renderAdd(options)}
  </div>`;
}

/** Chips of the facets that can become columns. */
function renderAdd(options: ToolbarOptions): TemplateResult | typeof nothing {
  const { view, messages, unfolded, onUnfold, onSetting } = options;
  const { evidence, settings } = view;
  const texts = messages.tools.columns;
  const others = facetsByRank(evidence).filter((facet) => !settings.columns.includes(facet));
  if (others.length === 0) return nothing;
  const isOpen = unfolded.has(addKey) || others.length === offeredFirst.length + 1;
  const chips = others.slice(0, isOpen ? undefined : offeredFirst.length).map((facet) => {
    const name = facetHeading(evidence, messages, facet);
    const add = (): void => onSetting('columns', [...settings.columns, facet].join(' '));
    return html`<li class="choice">
      <button type="button" data-add=${facet} aria-label=${texts.addOf(name)} @click=${add}>
        ${name}
      </button>
    </li>`;
  });
  const { more, fewer } = messages.tools.terms;
  const link = html`<li>
    <button type="button" class="link" aria-expanded=${isOpen} @click=${() => onUnfold(addKey)}>
      ${isOpen ? fewer : more(others.length - offeredFirst.length)}
    </button>
  </li>`;
  return html`<div class="add">
    <span aria-hidden="true">${texts.add}</span>
    <ul class="choices" aria-label=${texts.add}>
      ${chips} ${others.length > offeredFirst.length + 1 ? link : nothing}
    </ul>
  </div>`;
}

/** Custom columns, then those that are offered first, then the others in menu order. */
function facetsByRank(evidence: Evidence): readonly string[] {
  const used = usedFacets(evidence);
  const first = [...ownFacets(evidence.facets), ...offeredFirst].filter((each) =>
    used.includes(each),
  );
  return [...new Set([...first, ...used])];
}

function renderRow(options: ToolbarOptions, facet: string, index: number): TemplateResult {
  const { view, messages, onSetting, announce } = options;
  const { evidence, settings } = view;
  const { columns } = settings;
  const texts = messages.tools.columns;
  const name = facetHeading(evidence, messages, facet);
  const moveTo = (to: number): void => {
    onSetting('columns', moveItem(columns, index, to).join(' '));
    announce(texts.moved(name, to + 1, columns.length));
  };
  const isNeeded = columns.length <= leastColumns;
  const remove = (): void =>
    onSetting('columns', columns.filter((each) => each !== facet).join(' '));
  return html`<li data-column=${facet}>
    ${renderHandle(texts.move(name, index + 1, columns.length), index, columns.length, moveTo)}
    <span class="column-name">${name}</span>
    <span class="column-note">${columnNote(options, facet)}</span>
    <span class="column-tools">
      ${index === 0 ? nothing : renderEarlier(messages.toolbar.moveColumn(name), () => moveTo(index - 1))}
      ${renderOpen(options, facet, name)}
      <button
        type="button"
        class="link"
        aria-label=${texts.removeOf(name)}
        aria-disabled=${isNeeded ? 'true' : nothing}
        @click=${isNeeded ? nothing : remove}
      >
        ${texts.remove}
      </button>
    </span>
  </li>`;
}

/** Moves a column by dragging it, or by arrow keys. */
function renderHandle(
  label: string,
  index: number,
  count: number,
  moveTo: (to: number) => void,
): TemplateResult {
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = index + step;
    if (to < 0 || to >= count) return;
    // rows keep their place when the columns change: focus goes to the row that shows this one now
    const list = (event.currentTarget as HTMLElement).closest('ol');
    list?.children[to]?.querySelector<HTMLElement>('.handle')?.focus();
    moveTo(to);
  };
  return html`<button
    type="button"
    class="small-button handle"
    aria-label=${label}
    @keydown=${onKeyDown}
    @pointerdown=${(event: PointerEvent) => dragRow(event, index, moveTo)}
  >
    <svg viewBox="0 0 8 14" width="8" height="14" aria-hidden="true">
      <path d="M1,1h2v2h-2z M5,1h2v2h-2z M1,6h2v2h-2z M5,6h2v2h-2z M1,11h2v2h-2z M5,11h2v2h-2z" />
    </svg>
  </button>`;
}

/**
 * Moves a column with one press, for who cannot drag (WCAG 2.5.7). Not in the tab order: the handle
 * takes arrow keys.
 */
function renderEarlier(label: string, move: () => void): TemplateResult {
  return html`<button
    type="button"
    class="small-button earlier"
    tabindex="-1"
    aria-label=${label}
    @click=${move}
  >
    <svg viewBox="0 0 10 12" width="10" height="12" aria-hidden="true">
      <path d="M5,11V1.5M1.5,5L5,1.5L8.5,5" />
    </svg>
  </button>`;
}

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

/** A button that opens the groups of a column, or closes those that are open; none without any. */
function renderOpen(
  { view, messages, opened, onOpenColumn }: ToolbarOptions,
  facet: string,
  name: string,
): TemplateResult | typeof nothing {
  const texts = messages.tools.columns;
  const isOpen = [...opened].some((key) => key.startsWith(`${facet}:`));
  if (!isOpen && !hasGroups(view, facet)) return nothing;
  return html`<button
    type="button"
    class="link"
    aria-label=${isOpen ? texts.closeOf(name) : texts.openOf(name)}
    @click=${() => onOpenColumn(facet, !isOpen)}
  >
    ${isOpen ? texts.close : texts.open}
  </button>`;
}

function hasGroups({ flow }: ToolbarOptions['view'], facet: string): boolean {
  return flow.nodes.some(
    (node) => node.facet === facet && (node.kind === 'group' || node.kind === 'other'),
  );
}

/** What a column shows: its kinds, some of its terms, or all. */
function columnNote({ view, messages }: ToolbarOptions, facet: string): string {
  const { some, all, parents, groups } = messages.tools.columns;
  const resolution = view.resolutions[view.flow.columns.indexOf(facet)];
  if (resolution === undefined) return '';
  const { byParent, named, rest } = resolution;
  if (byParent) return textFor(parents, facet) ?? groups;
  return rest.length > 0 ? some(named, named + rest.length) : all(named);
}
