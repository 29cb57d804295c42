// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { fetchData } from '../../../src/components/internal/controllers/fetch-data.js';
import { parseData } from '../../../src/data/parse.js';
import type { Dataset } from '../../../src/data/dataset.js';
import type { ParsedData } from '../../../src/data/parsed-data.js';
import { decodeBytes } from '../../../src/data/table/decode-bytes.js';

type Cell = string | number | null;
type Row = readonly Cell[];

/** A file of the folder, and how it was made. */
interface Export {
  readonly file: string;
  readonly tool: string;
  readonly command: string;
  readonly source: 'all' | 'western';
  readonly leftOut?: readonly string[];
  /** The problem that has to be named instead of drawing. */
  readonly refused?: string;
}

const folder = '/test/fixtures/exports/';
const get = async <Content>(name: string): Promise<Content> =>
  (await (await fetch(folder + name)).json()) as Content;
const source = await get<Readonly<Record<'western' | 'chinese', readonly Row[]>>>('source.json');
const { files } = await get<{ readonly files: readonly Export[] }>('manifest.json');

/** As an element reads the file by its address. */
async function read(file: string): Promise<ParsedData> {
  const { bytes, kind, charset } = await fetchData(folder + file, new AbortController());
  return parseData({ kind, value: decodeBytes(bytes, file, charset).text, where: file });
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const termsIn = (cell: Cell | undefined): readonly string[] =>
  typeof cell === 'string' ? cell.split(/[;；]/).map(plain) : [];

/** The findings that the source has, in the order of their texts. */
function wanted({ source: rows, leftOut = [] }: Export): readonly string[] {
  return [...source.western, ...(rows === 'all' ? source.chinese : [])]
    .filter(([study]) => !leftOut.includes(String(study)))
    .map(([study, year, doi, drug, mechanism, effect, value, note]) =>
      JSON.stringify([
        study,
        year,
        doi,
        ...[drug, mechanism, effect].map(termsIn),
        value,
        termsIn(note),
      ]),
    )
    .sort();
}

/** The findings that were read, in the order of their texts. */
function found({ studies, references }: Dataset): readonly string[] {
  return studies
    .flatMap(({ id, year, reference, findings }) =>
      findings.map(({ other, value }) => {
        const doi = references.find((each) => each.id === reference)?.DOI ?? null;
        const terms = ['drug', 'mechanism', 'effect'].map((name) => other?.[name] ?? []);
        return JSON.stringify([id, year ?? null, doi, ...terms, value, other?.['note'] ?? []]);
      }),
    )
    .sort();
}

describe('tables as LibreOffice, R, pandas, Python and Node write them', () => {
  for (const each of files)
    it(`${each.file}, by ${each.tool}`, async () => {
      const { dataset, problems } = await read(each.file);
      if (each.refused === undefined) {
        expect(problems).to.deep.equal([]);
        expect(found(dataset!)).to.deep.equal(wanted(each));
      } else expect(problems[0]?.code).to.equal(each.refused);
    });

  it('are enough to mean something', () => {
    expect(files.filter(({ refused }) => refused === undefined).length).to.be.at.least(60);
  });
});
