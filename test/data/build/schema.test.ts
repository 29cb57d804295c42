// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { findingSchema } from '../../../src/data/build/schema.js';
import { wordFacetMeanings, wordFacets } from '../../../src/data/word-facets.js';

describe('the schema of a finding', () => {
  it('describes each facet with its own meaning', () => {
    const { properties = {} } = z.toJSONSchema(findingSchema);
    for (const facet of wordFacets)
      expect(properties[facet], facet).to.deep.include({ description: wordFacetMeanings[facet] });
    expect(new Set(Object.values(wordFacetMeanings)).size).to.equal(wordFacets.length);
  });
});
