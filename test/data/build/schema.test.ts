// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { datasetSchema, findingSchema } from '../../../src/data/build/schema.js';
import { wordFacetMeanings, wordFacets } from '../../../src/data/word-facets.js';

describe('the schema of a finding', () => {
  it('describes each facet with its own meaning', () => {
    const { properties = {} } = z.toJSONSchema(findingSchema);
    for (const facet of wordFacets)
      expect(properties[facet], facet).to.deep.include({ description: wordFacetMeanings[facet] });
    expect(new Set(Object.values(wordFacetMeanings)).size).to.equal(wordFacets.length);
  });
});

describe('the schema of a dataset', () => {
  it('describes fields in sentences', () => {
    const described: string[] = [];
    JSON.stringify(z.toJSONSchema(datasetSchema), (name, value: unknown) => {
      if (name === 'description' && typeof value === 'string') described.push(value);
      return value;
    });
    expect(described.length).to.be.above(10);
    for (const each of described) expect(each).to.match(/^\S.{10,}[.…`]$/);
  });
});
