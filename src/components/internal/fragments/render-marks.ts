// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { MarksController } from '../controllers/marks-controller.js';
import type { RovingGrid } from '../controllers/roving-grid.js';

/** Marks in a group with delegated listeners. */
export function renderMarks(
  controller: MarksController,
  roving: RovingGrid,
  label: string,
  marks: TemplateResult,
): TemplateResult {
  return html`<div
    class="marks-holder"
    role="group"
    aria-label=${label}
    @click=${controller.onClick}
    @pointerover=${controller.onPointerOver}
    @pointerleave=${controller.onPointerLeave}
    @focusin=${controller.onFocusIn}
    @focusout=${controller.onFocusOut}
    @keydown=${roving.onKeyDown}
  >
    ${marks}
  </div>`;
}
