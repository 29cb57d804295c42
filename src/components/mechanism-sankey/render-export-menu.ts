// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/**
 * A menu below its button. It closes when something in it is pressed, when focus leaves it, and by
 * Escape, which goes no further.
 */
export function renderExportMenu(label: string, content: unknown): TemplateResult {
  return html`<details
    class="export-menu"
    @click=${onClick}
    @focusout=${onFocusOut}
    @keydown=${onKeyDown}
  >
    <summary>
      ${label}
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d="M1,3L5,7L9,3"></path>
      </svg>
    </summary>
    <div class="menu" @pointerdown=${keepFocus}>${content}</div>
  </details>`;
}

function onClick({ target, currentTarget }: Event): void {
  if (target instanceof Element && target.closest('.menu button') !== null) close(currentTarget);
}

function onFocusOut({ relatedTarget, currentTarget }: FocusEvent): void {
  const isInside =
    relatedTarget instanceof Node &&
    currentTarget instanceof Node &&
    currentTarget.contains(relatedTarget);
  if (!isInside && currentTarget instanceof HTMLDetailsElement) currentTarget.open = false;
}

function onKeyDown(event: KeyboardEvent): void {
  const { currentTarget } = event;
  if (event.key !== 'Escape') return;
  if (!(currentTarget instanceof HTMLDetailsElement) || !currentTarget.open) return;
  event.preventDefault();
  event.stopPropagation();
  close(currentTarget);
}

/** Focus returns to the button of the menu. */
function close(menu: EventTarget | null): void {
  if (!(menu instanceof HTMLDetailsElement)) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** A press moves no focus out of the menu: in some browsers buttons take none. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
