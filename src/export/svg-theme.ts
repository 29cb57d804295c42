// SPDX-License-Identifier: MIT
import { mutedColor } from '../figure/palette.js';
import type { ColorRole, MarkStyle } from '../figure/mark-styles.js';
import type { Attributes } from './xml.js';

/** The colours of a picture besides those of its strands. */
export type Theme = Readonly<Record<Exclude<ColorRole, 'none' | 'strand' | 'accent'>, string>>;

const light: Theme = {
  ground: '#ffffff',
  text: '#1d2126',
  quiet: '#54595f',
  muted: mutedColor.light,
  warning: '#8a3b00',
};
const dark: Theme = {
  ground: '#16181d',
  text: '#e8eaed',
  quiet: '#a9b0b8',
  muted: mutedColor.dark,
  warning: '#ffb77a',
};

/**
 * Dark text on a light background and vice versa. Backgrounds other than sRGB hex count as white.
 */
export function themeFor(background: string | undefined): Theme {
  if (background === undefined) return light;
  return { ...(isDark(background) ? dark : light), ground: background };
}

/** The style of marks as attributes; `strand` is the colour of the mark's strand. */
export function paintOf(style: MarkStyle, theme: Theme, strand = theme.muted): Attributes {
  const colorOf = (role: ColorRole | undefined): string | undefined =>
    role === undefined || role === 'none' ? role : { ...theme, strand, accent: theme.text }[role];
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
