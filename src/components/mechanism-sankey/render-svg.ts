// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { FirstMessages } from '../../locales/index.js';
import type { FigureInteraction } from './figure-interaction.js';

/**
 * The empty picture, which a painter fills. Expects ids `title` and `summary` in its root. Focus is
 * listened to outside: an SVG with such listeners would be a tab stop of its own in Chromium. A group:
 * Orca takes a `graphics-document` for a page of its own and is silent where focus enters and leaves it.
 */
export function renderSvg(
  messages: FirstMessages,
  interaction: FigureInteraction,
  reference: DirectiveResult,
): TemplateResult {
  return html`<svg
    ${reference}
    part="figure"
    role="group"
    aria-roledescription=${messages.diagram}
    aria-labelledby="title"
    aria-describedby="summary"
    @pointerover=${interaction.onPointerOver}
    @pointerleave=${interaction.onPointerLeave}
    @click=${interaction.onClick}
    @dblclick=${interaction.onDoubleClick}
  >
    <defs>
      <pattern
        id="hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="hatch-ground" width="5" height="5"></rect>
        <line class="hatch-line" x1="0" y1="0" x2="0" y2="5"></line>
      </pattern>
      <linearGradient id="fade-gradient" gradientUnits="userSpaceOnUse" x1="0"></linearGradient>
      <mask id="fade" maskUnits="userSpaceOnUse" x="0" y="0">
        <rect fill="url(#fade-gradient)"></rect>
      </mask>
    </defs>
  </svg>`;
}
