// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { element, escapeXml } from '../../src/export/xml.js';

describe('escapeXml', () => {
  it('writes what has a meaning in XML as what stands for it', () => {
    expect(escapeXml('a & b <c> "d" \'e\' 脐带')).to.equal(
      'a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#39; 脐带',
    );
  });

  it('replaces what XML forbids, and keeps tabs, breaks and pairs of surrogates', () => {
    expect(escapeXml('\u0000\u0008\u000b\u000c\u000e\u001f\ufffe\uffff\ud800')).to.equal(
      '\uFFFD'.repeat(9),
    );
    expect(escapeXml('\t\n\r 😀')).to.equal('\t\n\r 😀');
  });
});

describe('element', () => {
  it('writes attributes that are given, and closes what has no content', () => {
    expect(element('rect', { x: 1.23456, y: 0, fill: 'a"b', id: undefined })).to.equal(
      '<rect x="1.23" y="0" fill="a&quot;b"/>',
    );
    expect(element('g', {}, '<a/>', 'b')).to.equal('<g><a/>b</g>');
    expect(element('g', {}, '', '')).to.equal('<g/>');
  });
});
