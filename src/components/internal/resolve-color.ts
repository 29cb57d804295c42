// SPDX-License-Identifier: MIT

/** Red, green and blue from 0 to 255, and the opacity from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * A CSS colour of any notation as it is seen in an element, there with its own custom properties;
 * `undefined` where it is none. `scheme` is that of system colours, by default the element's.
 */
export function resolveColor(host: Element, color: string, scheme = ''): Rgba | undefined {
  return parseRgb(color) ?? parseRgb(compute(host, color, scheme));
}

/** What a browser computes for a colour. Other notations than `rgb()` become one by being mixed. */
function compute(host: Element, color: string, scheme: string): string {
  const { shadowRoot } = host;
  if (shadowRoot === null) return '';
  const probe = host.ownerDocument.createElement('i');
  if (scheme !== '') probe.style.colorScheme = scheme;
  // a colour that is none leaves the transparent one
  probe.style.backgroundColor = `color-mix(in srgb, ${color}, ${color})`;
  shadowRoot.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

function parseRgb(text: string): Rgba | undefined {
  const isSrgb = text.startsWith('color(srgb ');
  if (!isSrgb && !/^rgba?\(/.test(text)) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    text.slice(isSrgb ? 10 : 4).match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  ).map(Number);
  const scale = (channel: number): number =>
    Math.round(Math.max(0, Math.min(255, isSrgb ? channel * 255 : channel)));
  return [scale(red), scale(green), scale(blue), alpha];
}

/** A colour of six hexadecimal digits. */
export function resolveHex(hex: string): Rgba {
  const channel = (at: number): number => parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5), 1];
}

/** A colour as CSS. */
export function colorText([red, green, blue]: Rgba): string {
  return `rgb(${red} ${green} ${blue})`;
}

/** The relative luminance of WCAG, 0 to 1. */
export function luminance([red, green, blue]: Rgba): number {
  const linear = (channel: number): number => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two colours by WCAG, 1 to 21. */
export function contrast(one: Rgba, other: Rgba): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
