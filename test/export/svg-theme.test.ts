// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { paintOf, themeFor } from '../../src/export/svg-theme.js';

/** The contrast of two colours, as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('themeFor', () => {
  it('has light text on what is dark to the eye, and dark text on all else', () => {
    const dark = ['#000', '#00f', '#C00', '#16181d', '#0000ff', '#707070', '#16181dff', '#050505'];
    const light = ['#fff', '#0f0', '#ff0', '#f00', '#FFFFFF', '#808080', '#ff4040', '#00bb00'];
    for (const background of dark) expect(themeFor(background).scheme, background).to.equal('dark');
    for (const background of [...light, 'black', 'x#000', '#00', 'transparent'])
      expect(themeFor(background).scheme, background).to.equal('light');
    expect(themeFor()).to.include({ scheme: 'light', ground: '#ffffff' });
    expect(themeFor('#16181d').ground).to.equal('#16181d');
  });

  it('has texts that can be read on white and on the dark ground', () => {
    for (const ground of ['#ffffff', '#16181d']) {
      const theme = themeFor(ground);
      for (const role of ['text', 'quiet', 'faint', 'warning'] as const)
        expect(contrast(theme[role], ground), `${role} on ${ground}`).to.be.at.least(4.4);
      expect(contrast(theme.text, ground)).to.be.above(contrast(theme.quiet, ground));
      expect(contrast(theme.quiet, ground)).to.be.above(contrast(theme.faint, ground));
      expect(contrast(theme.rule, ground)).to.be.within(1.5, 3);
    }
  });
});

describe('paintOf', () => {
  it('gives each role its colour, and leaves the rest of a style', () => {
    const theme = themeFor();
    const style = { fill: 'hue', stroke: 'text', 'stroke-width': 2 } as const;
    expect(paintOf(style, theme, '#123456')).to.deep.equal({
      ...{ fill: '#123456', stroke: theme.text, 'stroke-width': 2 },
    });
    expect(paintOf(style, theme).fill).to.equal(theme.muted);
    expect(paintOf({ fill: 'none' }, theme)).to.deep.equal({ fill: 'none', stroke: undefined });
    expect(paintOf({ stroke: 'accent' }, theme).stroke).to.equal(theme.text);
  });
});
