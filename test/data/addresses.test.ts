// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { identifierAddress } from '../../src/data/identifier-address.js';
import { hostOf, splitAddresses } from '../../src/data/web-address.js';

describe('addresses in texts', () => {
  it('have a host, which is shown without www, port and path', () => {
    for (const address of [
      'https://example.org',
      'http://www.example.org/a/b',
      'HTTPS://WWW.example.org?a=b#c',
      'https://example.org#a',
      'http://example.org:8080/https://other.org',
    ])
      expect(hostOf(address), address).to.equal('example.org');
    expect(hostOf('https://docs.www.example.org')).to.equal('docs.www.example.org');
  });

  it('are parts of it, beside which no part is empty', () => {
    const parts = (text: string): readonly (string | undefined)[] =>
      splitAddresses(text).map((part) =>
        part.address === undefined ? part.text : `→${part.text}`,
      );
    expect(parts('https://example.org/a')).to.deep.equal(['→https://example.org/a']);
    expect(parts('see http://a.org, https://b.org/?x=.')).to.deep.equal([
      ...['see ', '→http://a.org', ', ', '→https://b.org/?x=', '.'],
    ]);
    expect(parts('plain')).to.deep.equal(['plain']);
    expect(parts('')).to.deep.equal([]);
    expect(parts('(https://a.org/b_(c))')).to.deep.equal(['(', '→https://a.org/b_', '(c))']);
  });

  it('lead to the term of an ontology', () => {
    for (const [id, term] of [
      ['CL:0000134', 'CL_0000134'],
      ['MONDO:0001119', 'MONDO_0001119'],
      ['DOID:5426', 'DOID_5426'],
      ['UBERON:0000992', 'UBERON_0000992'],
    ] as const)
      expect(identifierAddress(id)).to.equal(`http://purl.obolibrary.org/obo/${term}`);
  });
});
