// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { hasMarkup, withoutMarkup } from '../../../src/data/table/markup.js';

/** A text as a browser shows it. */
const shown = (text: string): string =>
  new DOMParser().parseFromString(text, 'text/html').body.textContent;

describe('markup in a cell', () => {
  it('names characters as HTML does', () => {
    for (const name of [
      'amp lt gt quot apos ndash mdash hellip bull minus lsquo rsquo ldquo rdquo le ge ne asymp infin',
      'larr uarr rarr darr harr trade euro permil prime dagger Dagger OElig oelig',
      'iexcl cent pound curren yen brvbar sect uml copy ordf laquo not reg macr deg plusmn sup2 sup3',
      'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest szlig divide times',
      'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc',
      'Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml Oslash Ugrave Uacute Ucirc Uuml Yacute THORN',
      'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc',
      'iuml eth ntilde ograve oacute ocirc otilde ouml oslash ugrave uacute ucirc uuml yacute thorn yuml',
      'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf',
      'sigma tau upsilon phi chi psi omega Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa',
      'Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega',
    ].flatMap((names) => names.split(' ')))
      expect(withoutMarkup(`a &${name}; b`), name).to.equal(shown(`a &${name}; b`));
    for (const name of ['nbsp', 'thinsp', 'ensp', 'emsp'])
      expect(withoutMarkup(`a&${name};b`), name).to.match(/^a\s?b$/);
    // in capitals, as some tools write them
    expect(withoutMarkup('&BETA; &AMP; &Ouml;')).to.equal('β & Ö');
  });

  it('numbers characters as HTML does, those of Windows-1252 too', () => {
    for (const number of [
      '#32',
      '#x41',
      '#X3b2',
      '#8211',
      '#150',
      '#x96',
      '#128',
      '#160',
      '#1114111',
    ])
      expect(withoutMarkup(`a&${number};b`), number).to.equal(shown(`a&${number};b`));
    for (const number of ['#31', '#0', '#1114112', '#x110000', '#12345678'])
      expect(withoutMarkup(`a&${number};b`), number).to.equal(`a&${number};b`);
  });

  it('may be escaped twice, and is read no deeper', () => {
    expect(withoutMarkup('&amp;beta;')).to.equal('β');
    expect(withoutMarkup('&amp;amp;beta;')).to.equal('&beta;');
    expect(withoutMarkup('&lt;b&gt;a&lt;/b&gt;')).to.equal('a');
  });

  it('ends lines, and holds lines together', () => {
    expect(withoutMarkup('a<br>b<BR/>c<br />d')).to.equal('a b c d');
    expect([hasMarkup('a<br>b'), hasMarkup('a<break>b'), hasMarkup('a<br-x>b')]).to.deep.equal([
      ...[true, false, false],
    ]);
  });

  it('is that of Markdown where it holds the whole cell, or a link', () => {
    for (const [text, plain] of [
      ['*a*', 'a'],
      ['__a b__', 'a b'],
      ['`a`', 'a'],
      ['~~a~~', 'a'],
      ['see [a b](http://example.org) or [c](https://example.org/d)', 'see a b or c'],
    ] as const)
      expect([hasMarkup(text), withoutMarkup(text)], text).to.deep.equal([true, plain]);
    for (const text of ['x *a*', '*a* x', '_a', '* a*', '*a *', '[a](b)', '[a](ftp://b)', 'IL[6]'])
      expect([hasMarkup(text), withoutMarkup(text)], text).to.deep.equal([false, text]);
  });

  it('has raised numbers as such, which would be other numbers', () => {
    expect(withoutMarkup('10<sup>6</sup> cells')).to.equal('10⁶ cells');
    expect(withoutMarkup('Ca<sup>2+</sup>, H<sub>2</sub>O, 10<SUP class="a">-3</SUP>')).to.equal(
      'Ca²⁺, H2O, 10⁻³',
    );
    expect(withoutMarkup('A<sup>a</sup>')).to.equal('Aa');
  });
});
