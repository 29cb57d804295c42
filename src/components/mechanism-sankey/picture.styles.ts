// SPDX-License-Identifier: MIT
import { css, unsafeCSS, type CSSResult } from 'lit';
import {
  dimmedOpacity,
  markStyles,
  type ColorRole,
  type MarkStyle,
} from '../../figure/mark-styles.js';

/** Custom properties by role. */
const colors: Readonly<Partial<Record<string, string>>> = {
  text: 'var(--text)',
  quiet: 'var(--quiet)',
  muted: 'var(--muted)',
  ground: 'var(--ground)',
  warning: 'var(--warn)',
  accent: 'var(--accent)',
} satisfies Readonly<Record<Exclude<ColorRole, 'none' | 'strand'>, string>>;

/** Mark styles as CSS rules; the colours of strands are attributes. */
function markRules(): CSSResult {
  const rules = Object.entries<MarkStyle>(markStyles).map(([name, style]) => {
    const declarations = Object.entries<string | number>({ ...style })
      .filter(([, value]) => value !== 'strand')
      .map(([property, value]) => `${property}:${colors[value] ?? value}`);
    return `.${name}{${declarations.join(';')}}`;
  });
  return unsafeCSS(rules.join(''));
}

/** Styles of the picture. Lengths in px: it is laid out in px, and its text never scales down. */
export const pictureStyles = css`
  svg[part='figure'] {
    display: block;
    overflow: visible;
    font: 12px/14px var(--font);
    /* the plan mirrors figures for right-to-left text; keep text anchors as they are */
    direction: ltr;
    touch-action: pan-x pan-y;
  }
  g.link,
  g.node,
  text.label {
    cursor: pointer;
    outline: none;
    /* keep the focused element clear of the text at the edge of the window */
    scroll-margin-block-end: 60px;
  }
  ${markRules()}
  .strand {
    fill-opacity: var(--evidence-ribbon-opacity, ${markStyles.strand['fill-opacity']});
    pointer-events: visiblePainted;
  }
  path.hit {
    fill: none;
    stroke: transparent;
    pointer-events: stroke;
  }
  rect.hit {
    fill: transparent;
  }
  .marked-line {
    stroke-linecap: round;
  }
  .bar.hatched {
    fill: url(#hatch);
  }
  .single-line,
  .marked-line,
  .leader,
  .label-ground,
  .label-wedge,
  .highlight,
  .focus {
    pointer-events: none;
  }
  text.label,
  text.heading {
    stroke: var(--ground);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
    dominant-baseline: auto;
  }
  /* labels have a background there */
  svg[data-orientation='vertical'] text.label {
    stroke-width: 2px;
  }
  text.heading {
    font-weight: 600;
    font-size: 13px;
    pointer-events: none;
  }
  text.unnamed {
    font-style: italic;
  }
  text.label:lang(zh) {
    font-style: normal;
  }
  text.gathered {
    text-decoration: underline dotted;
  }
  /* dim layers, not marks: pointing restyles two elements instead of hundreds */
  svg[data-highlighted] > .links {
    opacity: ${dimmedOpacity.page.links};
  }
  svg[data-highlighted] > .nodes {
    opacity: ${dimmedOpacity.page.nodes};
  }
  @media (prefers-reduced-motion: no-preference) {
    svg[data-moving] path,
    svg[data-moving] rect {
      transition:
        d 300ms ease,
        x 300ms ease,
        y 300ms ease,
        width 300ms ease,
        height 300ms ease;
    }
    svg[data-moving] text {
      animation: arrive 300ms ease;
    }
    @keyframes arrive {
      from {
        opacity: 0;
      }
    }
  }
  .hatch-ground {
    fill: var(--ground);
  }
  @media (forced-colors: active) {
    svg[data-highlighted] > .links {
      opacity: 0.5;
    }
    .strand {
      fill: CanvasText;
      fill-opacity: 0.25;
      stroke: CanvasText;
    }
    .dash {
      stroke: CanvasText;
    }
    .highlight > .dash {
      stroke: Highlight;
    }
    .bar[fill] {
      fill: CanvasText;
    }
    .bar.gathered {
      fill: Canvas;
    }
    .band {
      fill: Highlight;
      fill-opacity: 1;
    }
  }
  @media (prefers-contrast: more) {
    .strand {
      stroke: var(--text);
      stroke-width: 0.75;
    }
    .links .dash {
      stroke: var(--text);
    }
    svg[data-highlighted] > .links {
      opacity: 0.4;
    }
    svg[data-highlighted] > .nodes {
      opacity: 0.6;
    }
    .band {
      fill-opacity: 1;
    }
  }
`;
