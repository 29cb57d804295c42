// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Dataset, Reference } from '../../src/data/dataset.js';
import { exportFormats } from '../../src/export/index.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const exchanged = ['csl-json', 'ris', 'bibtex'];

/** The items that a citation library finds in a text; see citation-library.mjs. */
async function readCitations(text: string): Promise<readonly Reference[]> {
  const answer = await fetch('/__citations__/read', { method: 'POST', body: text });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as readonly Reference[];
}

/** BibTeX separates the “van der” of a family name. */
type ReadName = NonNullable<Reference['author']>[number] & {
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
};

function nameOf({ family, given, literal, ...particles }: ReadName): string {
  const whole = [particles['non-dropping-particle'] ?? particles['dropping-particle'], family]
    .filter((part) => part !== undefined)
    .join(' ');
  return literal ?? [whole, given].filter((part) => part !== undefined).join(', ');
}

/** What a reference manager needs to find the paper; page ranges with any dash. */
function essence(item: Reference): Record<string, unknown> {
  const authors = (item.author ?? []).map(nameOf);
  return {
    id: item.id,
    type: item.type,
    title: item.title,
    // BibTeX marks a shortened author list with the name “others”
    authors: authors.filter((name) => name !== 'others'),
    journal: item['container-title'],
    year: item.issued?.['date-parts'][0]?.[0],
    volume: item.volume,
    issue: item.issue,
    page: item.page?.replace('–', '-'),
    DOI: item.DOI,
  };
}

describe('references read by a citation library', () => {
  for (const [name, dataset] of Object.entries<Dataset>({
    'the small dataset': smallDataset,
    'the bundled evidence': bundledDataset(),
  })) {
    const evidence = indexEvidence(dataset);
    const findings = new Set(evidence.records.map((record) => record.index));
    const wanted = new Map(
      dataset.references.map((reference) => [reference.id, essence(reference)]),
    );
    for (const { id, write } of exportFormats.filter((format) => exchanged.includes(format.id))) {
      it(`match ${name} when imported as ${id}`, async () => {
        const items = await readCitations(write({ evidence, findings, language: 'en' }));
        const cited = new Set(
          dataset.studies
            .map((study) => study.reference)
            .filter((reference) => reference !== undefined),
        );
        expect(items.map((item) => item.id)).to.have.members([...cited]);
        for (const item of items) expect(essence(item), item.id).to.deep.equal(wanted.get(item.id));
      });
    }
  }

  it('are rejected if the text has no known format', async () => {
    const refused = await readCitations('<p>no reference</p>').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(Error);
  });
});
