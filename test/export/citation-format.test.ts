// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { citationFormat } from '../../src/export/citation-format.js';
import { exportFormats } from '../../src/export/index.js';

describe('citationFormat', () => {
  it('reads names in any case, all of them formats of files', () => {
    const names = ['CSL-JSON', 'ris', 'BibTeX', 'text'].map(citationFormat);
    expect(names).to.deep.equal(['csl-json', 'ris', 'bibtex', 'text']);
    expect(exportFormats.map(({ id }) => id)).to.include.members(names);
  });

  it('throws with the word and the formats', () => {
    for (const word of ['endnote', 'toString', '', null, 5])
      expect(() => citationFormat(word)).to.throw(
        RangeError,
        `“${String(word)}” for references. The formats are “csl-json”, “ris”, “bibtex”, “text”.`,
      );
  });
});
