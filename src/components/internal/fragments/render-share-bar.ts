// SPDX-License-Identifier: MIT
import { html, svg, type TemplateResult } from 'lit';

/**
 * A share as a filled bar, clamped to 0–1. Hidden from screen readers: put the number beside it.
 */
export function renderShareBar(share: number): TemplateResult {
  const width = Math.min(1, Math.max(0, share)) * 100;
  const ground = svg`<rect class="ground" width="100" height="8"></rect>`;
  const value = svg`<rect class="value" width=${width} height="8"></rect>`;
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    ${ground}${value}
  </svg>`;
}
