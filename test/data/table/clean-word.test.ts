// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { cleanWord, hasControlCharacters, twinKey } from '../../../src/data/table/clean-word.js';
import { hasMarkup, withoutMarkup } from '../../../src/data/table/markup.js';

describe('cleanWord', () => {
  it('leaves what is seen: one space between words, composed letters, nothing invisible', () => {
    expect(cleanWord('plain text, 1+1')).to.equal('plain text, 1+1');
    expect(cleanWord('  two  words ')).to.equal('two words');
    expect(cleanWord('a\u00a0\t\nb')).to.equal('a b');
    expect(cleanWord('e\u0301')).to.equal('é');
    expect(cleanWord('\ufeffso\u00adft\u200b \u202edirected\u202c')).to.equal('soft directed');
    expect(cleanWord('a\u0000b\u007fc\ud800')).to.equal('abc');
    expect(cleanWord('\u061ca\u3164\u2800')).to.equal('a');
    expect(cleanWord('👩\u200d⚕️'), 'joiners').to.equal('👩\u200d⚕️');
  });

  it('knows control characters from tabs and breaks', () => {
    expect(['a\u0000', '\u001f', '\u007f', '\ud800'].map(hasControlCharacters)).to.deep.equal([
      ...[true, true, true, true],
    ]);
    expect(['a\tb\r\n', '脐带 😀', ''].some(hasControlCharacters)).to.equal(false);
  });
});

describe('markup', () => {
  it('is read as what it stands for', () => {
    const plain: Readonly<Record<string, string>> = {
      'TGF-&beta; &amp; <i>Bcl-2</i>': 'TGF-β & Bcl-2',
      '10<sup>6</sup> cells<br/>each': '10⁶ cells each',
      '&#945;&#x3B2;&Mu;&mu;': 'αβΜμ',
      'caf&eacute; &ge; 2 &#150; 3': 'café ≥ 2 – 3',
      'TGF-&amp;beta;': 'TGF-β',
      '<span style="color:red">a</span> <a href="https://example.org">b</a>': 'a b',
      '**a b**': 'a b',
      '[a](https://example.org/b) c': 'a c',
      '&lt;5&gt; &quot;a&quot; &apos;b&apos;&nbsp;c': '<5> "a" \'b\' c',
      '&ndash;&mdash;&alpha;&gamma;&delta;&kappa;&micro;': '–—αγδκµ',
      '<STRONG >a</STRONG><em>b</em><sub>c</sub><u>d</u><span>e</span><p>f</p><b>g</b>': 'abcdefg',
    };
    for (const [text, expected] of Object.entries(plain)) {
      expect(hasMarkup(text), text).to.equal(true);
      expect(withoutMarkup(text), text).to.equal(expected);
    }
  });

  it('is nothing that only looks like it', () => {
    for (const text of [
      'a < b > c',
      'R&D; x',
      '5 <ml',
      'a & b',
      '<table>',
      '&toolongname;',
      'a*b*c',
      '__',
    ])
      expect([hasMarkup(text), withoutMarkup(text)], text).to.deep.equal([false, text]);
    // the semicolon would separate terms
    expect(withoutMarkup('&nosuch; &#7; &#1114112; &#x110000;')).to.equal(
      '&nosuch &#7; &#1114112; &#x110000;',
    );
  });
});

describe('twinKey', () => {
  it('is one for words that a reader may take for one', () => {
    for (const [a, b] of [
      ['TGF-β', 'tgf ß'],
      ['µg', 'μg'],
      ['miR–21', 'mir_21'],
      ['ﬁbrosis', 'Fibrosis'],
      ['Δ', '∆'],
      ['a\u2212b', 'a\u200db'],
      ['aspirin*', 'aspirin'],
      ['aspirin¹ᵃ', 'aspirin'],
      ['aspirin [12, 13]', '“Aspirin”'],
      ['аspirin', 'aspirin.'],
      ['neurons', 'neuron'],
      ['Dexaméthasone', '(Dexamethasone)'],
      ['heat and cold', 'Heat & cold'],
      ['Smith et al., 2019', 'Smith et al 2019'],
    ] as const)
      expect(twinKey(a), `${a} ${b}`).to.equal(twinKey(b));
    for (const [a, b] of [
      ['miR-21', 'miR-22'],
      ['dose 1.5', 'dose 15'],
      ['CD4', 'CD41'],
      ['か', 'が'],
    ] as const)
      expect(twinKey(a)).not.to.equal(twinKey(b));
  });

  it('is one for letters of another script that look the same, beside Latin ones', () => {
    for (const [foreign, latin] of [
      ['аеорсухіјѕ', 'aeopcyxijs'],
      ['АВЕКМНОРСТХІ', 'ABEKMHOPCTXI'],
      ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
    ] as const)
      for (let at = 0; at < foreign.length; at += 1) {
        const sign = foreign.charAt(at);
        const word = (letter: string): string => `drug ${letter}1`;
        expect(twinKey(word(sign)), `${sign} ${at}`).to.equal(twinKey(word(latin.charAt(at))));
        // alone it is a word of its own script
        expect(twinKey(sign)).not.to.equal(twinKey(latin.charAt(at)));
      }
    expect(twinKey('Ω-3')).to.equal(twinKey('ω-3'));
  });

  it('is one with and without marks of notes and of quotation around a word', () => {
    for (const word of ['aspirin**', 'aspirin†‡', 'aspirin[1]', 'aspirin [12]', 'aspirin [1,2-4]'])
      expect(twinKey(word), word).to.equal('aspirin');
    for (const word of ['“aspirin”.', '(("aspirin"))', '«aspirin», ', 'aspirin [1, 22, 3–4]'])
      expect(twinKey(word), word).to.equal('aspirin');
    for (const word of ['a*b', 'aspirin [x]', '[1] aspirin'])
      expect(twinKey(word), word).to.match(/^(?:a\*b|aspirin\[x|1\]aspirin)$/);
    // all of it is marks
    expect([twinKey('**'), twinKey('†'), twinKey('"')]).to.deep.equal(['**', '†', '"']);
  });

  it('is one with and without hyphens, spaces and a plural s, not for short words or texts', () => {
    expect(twinKey('il -- 6')).to.equal(twinKey('IL_6'));
    expect(twinKey('stem cells')).to.equal(twinKey('Stem-cell'));
    expect([twinKey('gas'), twinKey('its'), twinKey('sox9')]).to.deep.equal(['gas', 'its', 'sox9']);
    expect([twinKey('12s'), twinKey('ab1s'), twinKey('cell')]).to.deep.equal([
      ...['12s', 'ab1s', 'cell'],
    ]);
    const text = 'n'.repeat(299);
    expect(twinKey(`${text}*`)).to.equal(twinKey(text));
    expect(twinKey(`${text}n*`)).not.to.equal(twinKey(`${text}n`));
  });
});
