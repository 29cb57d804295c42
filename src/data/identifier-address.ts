// SPDX-License-Identifier: MIT

/** The page of an entry, by the prefix of its identifier. */
const addresses: Readonly<Record<string, (accession: string) => string>> = {
  HGNC: (id) => `https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:${id}`,
  NCBIGene: (id) => `https://www.ncbi.nlm.nih.gov/gene/${id}`,
  ENSEMBL: (id) => `https://www.ensembl.org/id/${id}`,
  FPLX: (id) => `https://identifiers.org/fplx:${id}`,
  miRBase: (id) =>
    id.startsWith('MIMAT')
      ? `https://www.mirbase.org/mature/${id}`
      : `https://www.mirbase.org/hairpin/${id}`,
  GO: (id) => `https://amigo.geneontology.org/amigo/term/GO:${id}`,
  Reactome: (id) => `https://reactome.org/content/detail/${id}`,
  KEGG: (id) => `https://www.kegg.jp/entry/${id}`,
  WikiPathways: (id) => `https://www.wikipathways.org/pathways/${id}.html`,
  UBERON: ontologyTerm('UBERON'),
  CL: ontologyTerm('CL'),
  MONDO: ontologyTerm('MONDO'),
  DOID: ontologyTerm('DOID'),
  MESH: (id) => `https://meshb.nlm.nih.gov/record/ui?ui=${id}`,
  CHEBI: (id) => `https://www.ebi.ac.uk/chebi/CHEBI:${id}`,
  NCBITaxon: (id) => `https://www.ncbi.nlm.nih.gov/taxonomy/${id}`,
};

/** The address of an identifier such as `HGNC:5013`; `undefined` for an unknown prefix. */
export function identifierAddress(id: string): string | undefined {
  const [prefix = '', ...rest] = id.split(':');
  return Object.hasOwn(addresses, prefix) ? addresses[prefix]?.(rest.join(':')) : undefined;
}

function ontologyTerm(prefix: string): (accession: string) => string {
  return (id) => `http://purl.obolibrary.org/obo/${prefix}_${id}`;
}
