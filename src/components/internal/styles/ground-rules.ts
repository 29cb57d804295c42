// SPDX-License-Identifier: MIT
import { defaultGrounds, type Ground } from '../read-ground.js';
import { colorText, contrast, resolveHex, type Rgba } from '../resolve-color.js';
import { surfaceShares, textColors, type TextColor } from './declarations.styles.js';

/** Contrast of texts with their ground (WCAG 1.4.3). */
const leastContrast = 4.5;

/**
 * The rules of an element on a ground that is neither white nor the library's own dark one; empty
 * for these, since its styles are made for them. Surfaces are a little of the text over the ground,
 * texts that would be too faint on it come nearer to the main one. In print and in forced colours
 * nothing of it holds.
 */
export function groundRules(
  { color, isDark, isOtherScheme, isPainted }: Ground,
  parts: string,
): string {
  const scheme = isDark ? 'dark' : 'light';
  const usual = defaultGrounds[scheme];
  const isUsual = usual.every((channel, index) => channel === color[index]);
  if (isUsual && !isOtherScheme && !isPainted) return '';
  const own = [
    `--behind: ${colorText(color)};`,
    isOtherScheme ? `--scheme: ${scheme};` : '',
    isPainted ? `--painted: ${colorText(color)};` : '',
  ].join(' ');
  const surfaces = Object.entries(surfaceShares).map(
    ([name, share]) =>
      `--${name}: var(--evidence-${name}, color-mix(in srgb, var(--text) ${share}%, var(--ground)));`,
  );
  const texts = textColors.flatMap((text) => textRule(text, color, scheme));
  return `@media screen and (forced-colors: none) { ${parts} { ${own} } }
    @media screen and (forced-colors: none) and (not (prefers-contrast: more)) {
      ${parts} { ${isUsual ? '' : [...surfaces, ...texts].join(' ')} }
    }`;
}

function textRule(
  { name, property, ...hex }: TextColor,
  ground: Rgba,
  scheme: 'light' | 'dark',
): readonly string[] {
  const color = resolveHex(hex[scheme]);
  const text = resolveHex(textColors[0][scheme]);
  const share = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].find(
    (percent) => contrast(mix(text, color, percent / 100), ground) >= leastContrast,
  );
  if (share === 0) return [];
  return [
    `--${name}: var(${property}, color-mix(in srgb, var(--text) ${share ?? 100}%, ${hex[scheme]}));`,
  ];
}

function mix(one: Rgba, other: Rgba, share: number): Rgba {
  const channel = (index: 0 | 1 | 2): number => one[index] * share + other[index] * (1 - share);
  return [channel(0), channel(1), channel(2), 1];
}
