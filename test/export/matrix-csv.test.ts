// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { writeMatrixCsv } from '../../src/export/matrix-csv.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { parseFilter } from '../../src/model/filter.js';
import { buildMatrix } from '../../src/model/matrix.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { readCsv } from './read-csv.js';

describe('writeMatrixCsv', () => {
  it('writes a line for each row, with totals that count each study once', () => {
    const evidence = indexEvidence(smallDataset);
    const matrix = buildMatrix(evidence, {
      rows: 'source',
      columns: 'outcome',
      missing: 'gathered',
      filter: parseFilter('tissue:ovary', evidence).filter,
    });
    const text = writeMatrixCsv({
      matrix,
      nameOf: (facet, term) => `${facet} "${term}"`,
      corner: 'Source',
      total: 'All',
    });
    const [header, ...lines] = readCsv(text);
    expect(header).to.deep.equal([
      'Source',
      ...matrix.columns.map(({ term }) => `outcome "${term}"`),
      'All',
    ]);
    expect(lines).to.have.length(matrix.rows.length + 1);
    for (const [index, row] of matrix.rows.entries())
      expect(lines[index]).to.deep.equal([
        `source "${row.term}"`,
        ...matrix.columns.map(({ term }) => String(matrix.cell(row.term, term).studies.size)),
        String(row.studies.size),
      ]);
    expect(lines.at(-1)!.at(-1)).to.equal(String(matrix.studies.size));
  });
});
