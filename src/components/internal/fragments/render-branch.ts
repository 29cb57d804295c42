// SPDX-License-Identifier: MIT
import { html, svg, type TemplateResult } from 'lit';

/** Lines that connect one point with the centres of equally wide parts. */
export function renderBranch(parts: number, direction: 'to-parts' | 'from-parts'): TemplateResult {
  const middles = Array.from({ length: parts }, (_, index) => ((index + 0.5) / parts) * 100);
  const across = `M${middles[0] ?? 50} 8H${middles[parts - 1] ?? 50}`;
  const ends = (from: number, to: number): string =>
    middles.map((middle) => `M${middle} ${from}V${to}`).join('');
  const d =
    direction === 'to-parts' ? `M50 0V8${across}${ends(8, 16)}` : `${ends(0, 8)}${across}M50 8V16`;
  return html`<svg
    class="branch"
    viewBox="0 0 100 16"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${svg`<path d=${d}></path>`}
  </svg>`;
}
