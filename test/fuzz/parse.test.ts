// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Dataset } from '../../src/data/dataset.js';
import { parseData, type DataInput } from '../../src/data/parse.js';
import type { ParsedData } from '../../src/data/parsed-data.js';
import { decodeBytes } from '../../src/data/table/decode-bytes.js';
import { exportFormats } from '../../src/export/index.js';
import { laneMarks } from '../../src/figure/lane-marks.js';
import { messagesFor } from '../../src/locales/index.js';
import { defaultColumnsOf } from '../../src/model/columns.js';
import { wordFacets } from '../../src/data/word-facets.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import { ownFacets } from '../../src/model/facets.js';
import { sceneOf } from '../fixtures/lane-figure.js';
import { faultsInReferences, faultsInSentences } from './check-texts.js';
import { jsonValue, table, tableText } from './samples.js';

/** The same samples in every run; `npm run fuzz` tries others. */
const fixed = { seed: 20261128, numRuns: 300 };

/** What is wrong with what was read. */
function faultsIn({ problems, notices }: ParsedData, given: string): readonly string[] {
  return ['en', 'zh'].flatMap((language) => {
    const messages = messagesFor(language);
    const sentences = [...problems, ...notices].map((problem) => messages.problem(problem));
    return faultsInSentences(sentences, given);
  });
}

function checkInput(input: DataInput): Dataset | undefined {
  const parsed = parseData(input);
  expect(faultsIn(parsed, JSON.stringify(input.value))).to.deep.equal([]);
  if (parsed.dataset === undefined) expect(parsed.problems).not.to.deep.equal([]);
  return parsed.dataset;
}

/** All numbers and paths of a mark, as text. */
function numbersIn(mark: object): string {
  return Object.values(mark)
    .map((value: unknown) => {
      if (typeof value === 'number') return String(value);
      if (typeof value === 'string') return /^[M\d]/.test(value) ? value : '';
      return typeof value === 'object' && value !== null ? numbersIn(value) : '';
    })
    .join(' ');
}

/** Whether findings name the terms of a facet in a field of its name, or in one of `other`. */
function isPlain({ facets }: Evidence, facet: string): boolean {
  return wordFacets.some((each) => each === facet) || ownFacets(facets).includes(facet);
}

/** Distinct studies that name a term, counted from the dataset alone. */
function studiesNaming(dataset: Dataset, facet: string, terms: readonly string[]): number {
  const ids = dataset.studies
    .filter(({ findings }) =>
      findings.some((finding) => {
        const own = finding.other;
        const named = own !== undefined && Object.hasOwn(own, facet) ? own[facet] : undefined;
        const single = (finding as unknown as Readonly<Record<string, unknown>>)[facet];
        return (named ?? [single]).some((term) => terms.includes(String(term)));
      }),
    )
    .map(({ id }) => id);
  return new Set(ids).size;
}

describe('random custom data', () => {
  it('are read or refused with words, as tables', () => {
    fc.assert(
      fc.property(tableText, (value) => {
        checkInput({ kind: 'csv', value, where: 'a.csv' });
        checkInput({ kind: 'text', value, where: '' });
      }),
      fixed,
    );
    fc.assert(
      fc.property(table, (value) => void checkInput({ kind: 'rows', value, where: '' })),
      fixed,
    );
  });

  it('are read or refused with words, as bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text } = decodeBytes(bytes, 'a.csv');
        checkInput({ kind: 'text', value: text, where: 'a.csv' });
      }),
      fixed,
    );
  });

  it('are read or refused with words, as objects and JSON', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        checkInput({ kind: 'object', value, where: '' });
        checkInput({ kind: 'json', value: JSON.stringify(value), where: 'a.json' });
      }),
      fixed,
    );
  });

  it('leave prototypes as they are', () => {
    fc.assert(
      fc.property(table, (value) => {
        checkInput({ kind: 'rows', value, where: '' });
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
        expect(({} as Readonly<Record<string, unknown>>)['source']).to.equal(undefined);
      }),
      { ...fixed, numRuns: 50 },
    );
  });

  it('are drawn with whole numbers, places for all marks, and ribbons that add up', () => {
    let drawn = 0;
    fc.assert(
      fc.property(table, fc.constantFrom(360, 700, 1100), (value, width) => {
        const dataset = checkInput({ kind: 'rows', value, where: '' });
        if (dataset === undefined) return;
        drawn += 1;
        const evidence = indexEvidence(dataset);
        const columns = defaultColumnsOf(evidence);
        const { figure, source } = sceneOf('horizontal', evidence, { columns, width, filter: '' });
        const { flow, numbers } = figure;
        for (const node of flow.nodes) {
          const { from, to } = {
            from: flow.links.filter((link) => link.from === node),
            to: flow.links.filter((link) => link.to === node),
          };
          for (const side of [from, to]) {
            const sum = side.reduce((total, link) => total + link.value, 0);
            if (side.length > 0) expect(sum).to.be.closeTo(node.value, 1e-6);
          }
          if (node.kind === 'term' && isPlain(evidence, node.facet))
            expect(numbers.nodes.get(node)?.count, node.key).to.equal(
              studiesNaming(dataset, node.facet, node.members),
            );
        }
        if (source.plan.orientation === 'horizontal')
          for (const mark of laneMarks({ ...source, plan: source.plan }))
            expect(numbersIn(mark), JSON.stringify(mark)).not.to.match(/NaN|Infinity/);
      }),
      fixed,
    );
    expect(drawn).to.be.greaterThan(100);
  });

  it('give references of as many entries in each format', () => {
    fc.assert(
      fc.property(table, (value) => {
        const dataset = checkInput({ kind: 'rows', value, where: '' });
        if (dataset === undefined) return;
        const evidence = indexEvidence(dataset);
        const findings = new Set(evidence.records.map(({ index }) => index));
        const write = (id: string): string =>
          exportFormats
            .find((format) => format.id === id)!
            .write({
              evidence,
              findings,
              language: 'en',
            });
        const texts = { ris: write('ris'), bibtex: write('bibtex'), csl: write('csl-json') };
        expect(faultsInReferences(texts)).to.deep.equal([]);
      }),
      fixed,
    );
  });
});
