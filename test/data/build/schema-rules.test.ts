// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { rulesOfSchema } from '../../../src/data/build/rules-of-schema.js';
import { datasetSchema } from '../../../src/data/build/schema.js';
import { rules } from '../../../src/data/generated/rules.js';

describe('the rules that a page checks own data by', () => {
  it('are those of the current schema', () => {
    expect(rules, 'npm run data writes them').to.deep.equal(rulesOfSchema(datasetSchema));
  });
});
