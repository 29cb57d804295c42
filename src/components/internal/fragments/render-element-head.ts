// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';

/** A word in the head of an element that does something. */
export interface Tool {
  /** Identifies it, and its popover. */
  readonly name: string;
  readonly label: string;
  /** Set for a tool with a popover. */
  readonly isOpen?: boolean;
  /** Set for a layer that can be switched on. */
  readonly isOn?: boolean;
  readonly onPress: () => void;
}

/** What opens and closes an element below its first line. */
export interface Fold {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** What the head of an element shows. */
export interface ElementHead {
  /** The first line: what the element says, or the author's heading. */
  readonly title: unknown;
  /** The quiet line below it. */
  readonly line?: unknown;
  readonly tools?: readonly Tool[];
  /** What the tools open. */
  readonly popovers?: unknown;
  /** Spoken name of the group of tools. */
  readonly toolsLabel: string;
  /** Set for an element that is folded below its first line. */
  readonly fold?: Fold | undefined;
  /** Whether another head of the element has the id by which it is named. */
  readonly isFurther?: boolean;
}

/** The head of an element: its answer in the first line with tools at its end, a quiet line. */
export function renderElementHead({
  title,
  line = nothing,
  tools = [],
  popovers = nothing,
  toolsLabel,
  fold,
  isFurther = false,
}: ElementHead): TemplateResult {
  const id = isFurther ? nothing : 'title';
  if (fold?.isOpen === false) return renderFolded(title, fold, id);
  const group = html`<div class="tools" part="toolbar" role="group" aria-label=${toolsLabel}>
    ${tools.map(renderTool)}
  </div>`;
  return html`<div class="element-head">
    <h2 id=${id} part="heading" dir="auto">
      ${fold === undefined ? title : renderFoldButton(title, fold)}
    </h2>
    ${line === nothing ? nothing : html`<p class="line" dir="auto">${line}</p>`}
    ${tools.length === 0 ? nothing : group} ${popovers}
  </div>`;
}

/** The first line alone. */
function renderFolded(title: unknown, fold: Fold, id: string | typeof nothing): TemplateResult {
  return html`<div class="element-head folded">
    <h2 id=${id} part="heading" dir="auto">${renderFoldButton(title, fold)}</h2>
  </div>`;
}

function renderFoldButton(title: unknown, { isOpen, onToggle }: Fold): TemplateResult {
  return html`<button type="button" class="fold" aria-expanded=${isOpen} @click=${onToggle}>
    <span>${title}</span>
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M4,1.5L8.5,6L4,10.5"></path>
    </svg>
  </button>`;
}

/** A tool as a button without a frame; one that is on has a check mark. */
export function renderTool({ name, label, isOpen, isOn, onPress }: Tool): TemplateResult {
  return html`<button
    type="button"
    class="tool"
    data-tool=${name}
    aria-expanded=${isOpen ?? nothing}
    aria-pressed=${isOn ?? nothing}
    @click=${onPress}
  >
    ${label}${isOn === true ? html`<span aria-hidden="true"> ✓</span>` : nothing}
  </button>`;
}
