// SPDX-License-Identifier: MIT
import { csvParseRows } from 'd3-dsv';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The data files, each with what a row or the whole of it is. */
const files = [
  { name: 'evidence', path: 'evidence.csv', description: 'One row a finding.', key: 'finding' },
  {
    name: 'terms',
    path: 'terms.csv',
    description: 'Terms of the vocabulary with identifiers elsewhere; one row an identifier.',
  },
  {
    name: 'comparisons',
    path: 'comparisons.csv',
    description: 'Arms of a study against each other; one row a comparison.',
    key: 'comparison',
  },
  {
    name: 'evidence-json',
    path: 'evidence.json',
    description: 'All of the evidence; its schema is dataset.schema.json.',
  },
  {
    name: 'references',
    path: 'references.json',
    description: 'References of studies and reviews as CSL-JSON.',
  },
];

/**
 * Describes the data files in a folder as a Frictionless data package, with the columns that the
 * tables have. A column of whole numbers is an integer, all others are text.
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(folder, { id, title, dataVersion, released, licence }) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title: title.en,
    version: dataVersion,
    created: `${released}T00:00:00Z`,
    licenses: [{ name: licence }],
    resources: files.map((file) => describe(folder, file)),
  };
}

function describe(folder, { key, ...resource }) {
  const bytes = readFileSync(join(folder, resource.path));
  const common = {
    ...resource,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  };
  if (resource.path.endsWith('.json'))
    return { ...common, type: 'json', format: 'json', mediatype: 'application/json' };
  const [head, ...rows] = csvParseRows(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  return {
    ...common,
    ...{ type: 'table', format: 'csv', mediatype: 'text/csv' },
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: head.map((name, index) => ({ name, type: typeOf(rows.map((row) => row[index])) })),
      missingValues: [''],
      ...(key === undefined ? {} : { primaryKey: [key] }),
    },
  };
}

function typeOf(cells) {
  const given = cells.filter((cell) => cell !== '');
  return given.length > 0 && given.every((cell) => /^-?\d{1,15}$/.test(cell))
    ? 'integer'
    : 'string';
}
