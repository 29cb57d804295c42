// SPDX-License-Identifier: MIT
import { css, unsafeCSS, type CSSResult } from 'lit';
import {
  dimmedOpacity,
  markStyles,
  ribbonOpacity,
  type ColorRole,
  type HuedStrength,
  type MarkStyle,
} from '../../figure/mark-styles.js';

/** Custom properties by role; the hue of a mark is its `color`. */
const colors: Readonly<Partial<Record<string, string>>> = {
  hue: 'currentColor',
  text: 'var(--text)',
  quiet: 'var(--quiet)',
  faint: 'var(--faint)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  bar: 'var(--bar)',
  unnamed: 'var(--unnamed)',
  spine: 'var(--spine)',
  pale: 'var(--pale)',
  ground: 'var(--ground)',
  warning: 'var(--warn)',
  accent: 'var(--accent)',
} satisfies Readonly<Record<Exclude<ColorRole, 'none'>, string>>;

/** Mark styles as CSS rules. */
function markRules(): string {
  const rules = Object.entries<MarkStyle>(markStyles).map(([name, style]) => {
    const declarations = Object.entries<string | number>({ ...style }).map(
      ([property, value]) => `${property}:${colors[value] ?? value}`,
    );
    return `.${name}{${declarations.join(';')}}`;
  });
  return rules.join('');
}

/** The opacity of ribbons as part of their colours, since only these know the colour scheme. */
function strengthRules(): string {
  const mix = (opacity: number): string =>
    `color-mix(in srgb, currentColor ${Math.round(opacity * 100)}%, transparent)`;
  return (Object.keys(ribbonOpacity.light) as HuedStrength[])
    .map((strength) => {
      const color = `light-dark(${mix(ribbonOpacity.light[strength])}, ${mix(ribbonOpacity.dark[strength])})`;
      return `.ribbon.${strength}{fill:${color}}.ribbon-line.${strength}{stroke:${color}}`;
    })
    .join('');
}

const rules: CSSResult = unsafeCSS(markRules() + strengthRules());

/** Styles of the picture. Lengths in px: it is laid out in px, and its text never scales down. */
export const pictureStyles = css`
  svg[part='figure'] {
    display: block;
    overflow: visible;
    font: 12px/14px var(--font);
    /* the plan mirrors figures for right-to-left text; keep text anchors as they are */
    direction: ltr;
    touch-action: manipulation;
  }
  [data-zoomed] svg[part='figure'] {
    max-width: 100%;
    height: auto;
  }
  g.link,
  g.node,
  text.label[data-for] {
    cursor: pointer;
    outline: none;
    /* keep the focused element clear of the text at the edge of the window */
    scroll-margin-block-end: 60px;
  }
  ${rules}
  .ribbon,
  .ribbon-line {
    fill-opacity: var(--evidence-ribbon-opacity, 1);
    stroke-opacity: var(--evidence-ribbon-opacity, 1);
  }
  .links .ribbon,
  .pale-links .ribbon {
    pointer-events: visiblePainted;
  }
  .links .ribbon-line,
  .pale-links .ribbon-line {
    pointer-events: visibleStroke;
  }
  path.hit {
    fill: none;
    stroke: transparent;
    pointer-events: stroke;
  }
  rect.hit {
    fill: transparent;
  }
  .casings,
  .casing,
  .casing-line,
  .marked-line,
  .border,
  .leader,
  .label-ground,
  .label-wedge,
  .highlight,
  .highlight > *,
  .headings,
  .faded,
  .focus {
    pointer-events: none;
  }
  .marked-line {
    stroke-linecap: round;
  }
  /* labels have a background there */
  svg[data-orientation='vertical'] text {
    stroke: var(--ground);
    stroke-width: 2px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  svg[data-pair] {
    touch-action: pan-y pinch-zoom;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .emphasis {
    fill: var(--text);
  }
  /* dim layers, not marks: pointing restyles a few elements instead of hundreds */
  svg[data-highlighted] > .pale-links {
    opacity: ${dimmedOpacity.page.pale};
  }
  svg[data-highlighted] > .links,
  svg[data-highlighted] > .casings {
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
  .hatch-line {
    stroke: var(--text);
    stroke-width: 1.5;
  }
  /* hues are gone: strengths are told apart by edges, what is not named by hatching */
  @media (forced-colors: active) {
    svg[data-highlighted] > :is(.links, .pale-links) {
      opacity: 0.4;
    }
    .ribbon.strong {
      fill: CanvasText;
      fill-opacity: 0.35;
      stroke: CanvasText;
      stroke-width: 0.5;
    }
    .ribbon:is(.half, .pale) {
      fill: CanvasText;
      fill-opacity: 0.12;
    }
    .ribbon-line:is(.strong, .half, .pale) {
      stroke: CanvasText;
      stroke-opacity: 0.12;
    }
    .ribbon-line.strong {
      stroke-opacity: 0.5;
    }
    .casing,
    .casing-line {
      display: none;
    }
    .ribbon:is(.lit, .lit-half, .lit-pale) {
      fill: Highlight;
    }
    .ribbon-line:is(.lit, .lit-half, .lit-pale) {
      stroke: Highlight;
    }
    .bar:is(.hue, .plain, .gathered) {
      fill: CanvasText;
    }
    .bar:is(.unnamed, .spine) {
      fill: url(#hatch);
      stroke: CanvasText;
    }
    .tint {
      fill: none;
    }
    .highlighted-bar:is(.hue, .plain, .unnamed) {
      fill: Highlight;
    }
  }
  @media (prefers-contrast: more) {
    .ribbon.strong {
      stroke: var(--text);
      stroke-width: 0.75;
    }
    .bar:is(.unnamed, .spine) {
      fill: url(#hatch);
      stroke: var(--text);
    }
    svg[data-highlighted] > :is(.links, .pale-links) {
      opacity: 0.4;
    }
    svg[data-highlighted] > .nodes {
      opacity: 0.6;
    }
  }
`;
