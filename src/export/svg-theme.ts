// SPDX-License-Identifier: MIT
import { neutrals, otherHue, type SchemeColor } from '../figure/hues.js';
import type { ColorRole, MarkStyle, Scheme } from '../figure/mark-styles.js';
import type { Attributes } from './xml.js';

type ThemeRole = Exclude<ColorRole, 'none' | 'hue' | 'accent'>;

/** The colours of a picture besides those of its hues. */
export interface Theme extends Readonly<Record<ThemeRole, string>> {
  readonly scheme: Scheme;
}

const colors: Readonly<Record<ThemeRole, SchemeColor>> = {
  ...neutrals,
  ground: { light: '#ffffff', dark: '#16181d' },
  text: { light: '#1b1f24', dark: '#e8eaed' },
  quiet: { light: '#5b636d', dark: '#a7afb8' },
  faint: { light: '#6f7780', dark: '#8b939d' },
  rule: { light: '#c4cad1', dark: '#4a515a' },
  muted: otherHue,
  warning: { light: '#8a3b00', dark: '#f0ae62' },
};

/**
 * Dark text on a light background and vice versa. Backgrounds other than sRGB hex count as white.
 */
export function themeFor(background = colors.ground.light): Theme {
  const scheme = isDark(background) ? 'dark' : 'light';
  const theme = Object.fromEntries(
    Object.entries(colors).map(([role, color]) => [role, color[scheme]]),
  ) as Record<ThemeRole, string>;
  return { ...theme, ground: background, scheme };
}

/** The style of marks as attributes; `hue` is the colour of the mark's hue. */
export function paintOf(style: MarkStyle, theme: Theme, hue = theme.muted): Attributes {
  const colorOf = (role: ColorRole | undefined): string | undefined =>
    role === undefined || role === 'none' ? role : { ...theme, hue, accent: theme.text }[role];
  return { ...style, fill: colorOf(style.fill), stroke: colorOf(style.stroke) };
}

/** Whether white text has more contrast than black (WCAG relative luminance below 0.179). */
function isDark(color: string): boolean {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  const hex =
    short === null
      ? color
      : `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`;
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(hex);
  if (digits === null) return false;
  const [red = 0, green = 0, blue = 0] = digits
    .slice(1)
    .map((pair) => linear(parseInt(pair, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
