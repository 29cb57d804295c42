// SPDX-License-Identifier: MIT
import { neutrals, otherHue, paleShare, type SchemeColor } from '../figure/hues.js';
import type { ColorRole, MarkStyle, Scheme } from '../figure/mark-styles.js';
import type { Attributes } from './xml.js';

type ThemeRole = Exclude<ColorRole, 'none' | 'hue' | 'accent'>;

/** The colours of a picture besides those of its hues. */
export interface Theme extends Readonly<Record<ThemeRole, string>> {
  readonly scheme: Scheme;
  /** Joins the colours of two themes between which a page chooses; a picture of its own has one. */
  readonly join?: (paint: (theme: Theme) => Attributes) => Attributes;
}

const ground: SchemeColor = { light: '#ffffff', dark: '#16181d' };

/** The colours of both schemes by role. */
export const themeColors: Readonly<Record<ThemeRole, SchemeColor>> = {
  ...neutrals,
  ground,
  pale: {
    light: mixed(otherHue.light, ground.light, paleShare.light),
    dark: mixed(otherHue.dark, ground.dark, paleShare.dark),
  },
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
export function themeFor(background = themeColors.ground.light): Theme {
  const scheme = isDark(background) ? 'dark' : 'light';
  const theme = Object.fromEntries(
    Object.entries(themeColors).map(([role, color]) => [role, color[scheme]]),
  ) as Record<ThemeRole, string>;
  const pale = mixed(otherHue[scheme], background, paleShare[scheme]);
  return { ...theme, ground: background, pale, scheme };
}

/**
 * The theme of a picture within a page: light or dark by the `color-scheme` where it stands. For
 * browsers alone, since other programs know no `light-dark()`.
 */
export function pageTheme(): Theme {
  const [light, dark] = [themeFor(), themeFor(themeColors.ground.dark)];
  const both = Object.fromEntries(
    Object.entries(themeColors).map(([role, color]) => [role, lightDark(color)]),
  ) as Record<ThemeRole, string>;
  return {
    ...both,
    scheme: 'light',
    join: (paint) => joinPaints(paint(light), paint(dark)),
  };
}

/** Attributes in the colours of a theme. */
export function inTheme(theme: Theme, paint: (theme: Theme) => Attributes): Attributes {
  return theme.join?.(paint) ?? paint(theme);
}

function joinPaints(light: Attributes, dark: Attributes): Attributes {
  return { ...light, ...joinPaint('fill', light, dark), ...joinPaint('stroke', light, dark) };
}

/** A colour with its opacity, which becomes part of it where the two differ. */
function joinPaint(name: 'fill' | 'stroke', light: Attributes, dark: Attributes): Attributes {
  const opacity = `${name}-opacity`;
  const [one, other] = [String(light[name] ?? 'none'), String(dark[name] ?? 'none')];
  if (one === 'none') return {};
  const isEqual = light[opacity] === dark[opacity];
  if (isEqual) return one === other ? {} : { [name]: lightDark({ light: one, dark: other }) };
  const color = lightDark({
    light: faded(one, Number(light[opacity] ?? 1)),
    dark: faded(other, Number(dark[opacity] ?? 1)),
  });
  return { [name]: color, [opacity]: undefined };
}

/** A colour of the form `#rrggbb` with an opacity. */
function faded(color: string, opacity: number): string {
  const byte = Math.round(opacity * 255);
  return `${color}${byte.toString(16).padStart(2, '0')}`;
}

/** The colour of the page's own scheme, in CSS. */
export function lightDark({ light, dark }: SchemeColor): string {
  return `light-dark(${light}, ${dark})`;
}

/** The style of marks as attributes; `hue` is the colour of the mark's hue. */
export function paintOf(style: MarkStyle, theme: Theme, hue = theme.muted): Attributes {
  const colorOf = (role: ColorRole | undefined): string | undefined =>
    role === undefined || role === 'none' ? role : { ...theme, hue, accent: theme.text }[role];
  return { ...style, fill: colorOf(style.fill), stroke: colorOf(style.stroke) };
}

/** A share of a colour mixed into a ground, in sRGB; a ground that is not sRGB hex counts as white. */
function mixed(color: string, ground: string, share: number): string {
  const below = channelsOf(ground) ?? [255, 255, 255];
  const channels = (channelsOf(color) ?? below).map((channel, index) =>
    Math.round(channel * share + (below[index] ?? 0) * (1 - share)),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether white text has more contrast than black (WCAG relative luminance below 0.179). */
function isDark(color: string): boolean {
  const channels = channelsOf(color);
  if (channels === undefined) return false;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => linear(channel / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

/** Red, green and blue of an sRGB hex colour, 0 to 255; `undefined` for any other. */
function channelsOf(color: string): readonly number[] | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  const hex =
    short === null
      ? color
      : `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`;
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(hex);
  return digits?.slice(1).map((pair) => parseInt(pair, 16));
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
