// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { identifierAddress } from '../../src/data/identifier-address.js';
import { hostOf, webAddress } from '../../src/data/web-address.js';

describe('identifierAddress', () => {
  it('leads to the page of an entry at its database', () => {
    const pages: Readonly<Record<string, string>> = {
      'HGNC:990': 'https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:990',
      'miRBase:MIMAT0000076': 'https://www.mirbase.org/mature/MIMAT0000076',
      'miRBase:MI0000077': 'https://www.mirbase.org/hairpin/MI0000077',
      'UBERON:0002331': 'http://purl.obolibrary.org/obo/UBERON_0002331',
      'WikiPathways:WP4172': 'https://www.wikipathways.org/pathways/WP4172.html',
      'Reactome:R-HSA-1:2': 'https://reactome.org/content/detail/R-HSA-1:2',
    };
    for (const [id, address] of Object.entries(pages))
      expect(identifierAddress(id), id).to.equal(address);
  });

  it('is a link to a host of its own, with the accession, for every prefix', () => {
    const prefixes = [
      ...['HGNC', 'NCBIGene', 'ENSEMBL', 'FPLX', 'miRBase', 'GO', 'Reactome', 'KEGG'],
      ...['WikiPathways', 'UBERON', 'CL', 'MONDO', 'DOID', 'MESH', 'CHEBI', 'NCBITaxon'],
    ];
    const hosts = prefixes.map((prefix) => {
      const address = identifierAddress(`${prefix}:X12`);
      expect(webAddress(address), prefix).to.match(/X12(?:\.html)?$/);
      return hostOf(address!);
    });
    expect(new Set(hosts).size).to.equal(12);
  });

  it('is known for every identifier that a page links to', () => {
    for (const terms of Object.values(bundledDataset().vocabulary))
      for (const { id } of terms.flatMap(({ identifiers = [] }) => identifiers))
        expect(webAddress(identifierAddress(id)), id).to.be.a('string');
  });

  it('is unknown for other prefixes', () => {
    for (const id of ['UNKNOWN:1', 'toString:1', '', 'HGNC990'])
      expect(identifierAddress(id), id).to.equal(undefined);
  });
});
