// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { foreignKind } from '../../src/data/file-kind.js';

describe('the kind of a file', () => {
  it('is told by how it begins', () => {
    for (const [start, kind] of [
      ['%PDF-1.7', 'PDF'],
      ['\u0089PNG\r\n', 'PNG'],
      ['\u00ff\u00d8\u00ff\u00e0', 'JPEG'],
      ['GIF89a', 'GIF'],
      ['RIFF\u0000\u0000WEBP', 'WebP'],
      ['\u001f\u008b\b', 'gzip'],
      ['BZh91AY', 'bzip2'],
      ['\u00fd7zXZ\u0000', 'xz'],
      ['7z\u00bc\u00af\u0027', '7z'],
      ['PAR1\u0015', 'Parquet'],
      ['ARROW1\u0000', 'Feather'],
      ['SQLite format 3\u0000', 'SQLite'],
      ['{\\rtf1\\ansi', 'RTF'],
      ['version https://git-lfs.github.com/spec/v1\n', 'Git LFS'],
      ['PK\u0003\u0004', 'office'],
      ['PK\u0005\u0006', 'office'],
      ['\u00d0\u00cf\u0011\u00e0\u00a1', 'office'],
      ['@article{alder2019,', 'BibTeX'],
      ['\n  @Book {a,', 'BibTeX'],
      ['TY  - JOUR\n', 'RIS'],
      ['\r\nTY  - BOOK', 'RIS'],
      ['% Encoding: UTF-8\n\n@article{a,', 'BibTeX'],
      ['\nPMID- 31234567', 'PubMed'],
      ['FN Clarivate Analytics Web of Science\n', 'Web of Science'],
      ['%0 Journal Article\n', 'EndNote'],
      ['Record #1 of 2\n', 'Cochrane'],
      ['(\u00b5/\u00fd\u0004', 'zstd'],
      ['\u0089HDF\r\n', 'HDF5'],
      ['\u0093NUMPY\u0001', 'NumPy'],
      ['Obj\u0001', 'Avro'],
    ] as const)
      expect(foreignKind(`${start} and more`), JSON.stringify(start)).to.equal(kind);
  });

  it('is that of a text where these signs stand elsewhere, or only in part', () => {
    for (const start of [
      'study,drug\n',
      'study,%PDF\n',
      '@study,drug\nA,{x}\n',
      'my @article{a,',
      '@{a}',
      'TY - JOUR',
      'PARTY  - x',
      'PK,study',
      '',
    ])
      expect(foreignKind(start), start).to.equal(undefined);
  });
});
