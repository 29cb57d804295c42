// SPDX-License-Identifier: MIT
import { expect } from 'chai';
import type { Dataset, Study } from '../../src/data/dataset.js';
import { times } from '../../src/data/times.js';
import { cardText } from '../../src/locales/card-text.js';
import { figureWords } from '../../src/locales/figure-text.js';
import { messagesFor } from '../../src/locales/index.js';
import { termLabel } from '../../src/locales/labels.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import { parseFilter, visibleRecords } from '../../src/model/filter.js';
import { firstOf } from '../../src/model/first-of.js';
import { buildFlow } from '../../src/model/flow.js';
import { linkChoices } from '../../src/model/link-choices.js';
import { countFigure } from '../../src/model/node-numbers.js';
import { resolveColumns } from '../../src/model/resolution.js';
import { groupStudyRows } from '../../src/model/study-rows.js';
import { studySearch } from '../../src/model/study-search.js';
import { summarizeTerm } from '../../src/model/term-summary.js';
import { chooseTerms, termChoice } from '../../src/model/term-choice.js';
import { buildTimeline } from '../fixtures/build-timeline.js';

/** Evidence of so many findings, each with terms of its own, two to a study. */
function evidenceOf(findings: number): Evidence {
  const studies = times(findings / 2, (index): Study => ({
    id: `study ${index}`,
    year: 1990 + (index % 30),
    findings: [0, 1].map((part) => ({
      id: `${index}/${part}`,
      source: `source ${2 * index + part}`,
      outcome: `outcome ${2 * index + part}`,
    })),
  }));
  const rest = { reviews: [], vocabulary: {}, references: [], trials: [], challenges: [] };
  const dataset: Dataset = { schemaVersion: 1, id: 'many', studies, glossary: [], ...rest };
  return indexEvidence(dataset);
}

/** How often terms of findings are read while something is derived from so many of them. */
function reads(findings: number, derive: (evidence: Evidence) => void, make = evidenceOf): number {
  const evidence = make(findings);
  let count = 0;
  const counted = Object.create(evidence) as Evidence;
  const terms = (facet: string): readonly string[] => evidence.termIds(facet);
  Object.defineProperties(counted, {
    termsOf: {
      value: (...given: Parameters<Evidence['termsOf']>) => {
        count += 1;
        return new Proxy(evidence.termsOf(...given), { get: readOf });
      },
    },
    // a list that is searched from its beginning counts as well
    termIds: { value: (facet: string) => new Proxy(terms(facet), { get: readOf }) },
  });
  function readOf(list: readonly string[], name: string | symbol): unknown {
    if (typeof name === 'string' && /^\d+$/.test(name)) count += 1;
    return Reflect.get(list, name) as unknown;
  }
  derive(counted);
  return count;
}

const columns = ['source', 'outcome'];
const nothing: ReadonlySet<string> = new Set();

/** What readers wait for. */
const derivations: Readonly<Record<string, (evidence: Evidence) => void>> = {
  'the card of a term': (evidence) =>
    void summarizeTerm(evidence, evidence.records, { facet: 'source', term: 'source 1' }),
  'the choices of a filter': (evidence) => void termChoice(evidence, [], 'source'),
  'a filter of many terms': (evidence) => {
    const filter = chooseTerms(evidence, [], [], 'source', evidence.termIds('source').slice(1));
    void visibleRecords(evidence, filter);
  },
  'a filter that names many terms': (evidence) => {
    const values = [...evidence.termIds('source')].slice(1).map((term) => `"${term}"`);
    void parseFilter(`source:${values.join()}`, evidence);
  },
  'the choices of a link': (evidence) => {
    const { records } = evidence;
    const options = { columns, records, missing: 'gathered', measure: 'studies' } as const;
    const more = { detail: 'auto', width: 1000, opened: nothing } as const;
    const nodes = resolveColumns(evidence, { ...options, ...more });
    const flow = buildFlow(evidence, { ...options, colorBy: 'source', groups: nodes });
    const [first] = linkChoices(evidence, flow, nodes);
    expect(first!.choices.length + first!.more).to.equal(records.length);
    expect(first!.choices.length).to.be.at.most(200);
  },
  'a timeline': (evidence) =>
    void buildTimeline(evidence, { by: 'source', records: evidence.records, missing: 'nearest' }),
  'a search': (evidence) => {
    const { find } = studySearch(evidence, () => []);
    expect(find(groupStudyRows(evidence.records), 'outcome 1')).to.not.be.empty;
  },
};

describe('a name of a megabyte', () => {
  it('is cut where it is shown, between two signs', () => {
    const name = `${'x'.repeat(998)}\u{1F600}${'y'.repeat(1_000_000)}`;
    const shown = termLabel(evidenceOf(2), messagesFor('en'), 'source', name);
    expect(shown).to.match(/^x{998}…$/);
    expect(termLabel(evidenceOf(2), messagesFor('en'), 'source', 'short')).to.equal('short');
  });
});

describe('twice as many findings', () => {
  for (const [name, derive] of Object.entries(derivations)) {
    it(`take twice the work: ${name}`, () => {
      const [some, more] = [reads(400, derive), reads(800, derive)];
      expect(some).to.be.above(0);
      expect(more / some).to.be.below(2.3);
    });
  }

  it('take twice the work as terms of one finding: what a gathering node lists', () => {
    const make = (terms: number): Evidence => {
      const other = { a: ['a'], b: times(terms, (index) => `b${index}`), c: ['c'] };
      const studies: Study[] = [
        ...times(5, (index) => ({
          id: `s${index}`,
          findings: [{ id: `s${index}/1`, other: { a: ['a'], b: ['b0'], c: ['c'] } }],
        })),
        { id: 'many', findings: [{ id: 'many/1', other }] },
      ];
      return indexEvidence({ ...evidenceOf(2).dataset, studies });
    };
    const words = (evidence: Evidence): void => {
      const { records } = evidence;
      const options = { columns: ['a', 'b', 'c'], records, missing: 'gathered' } as const;
      const more = { measure: 'studies', detail: 'auto', width: 1000, opened: nothing } as const;
      const resolutions = resolveColumns(evidence, { ...options, ...more });
      const measured = { measure: 'studies', colorBy: 'a', groups: resolutions } as const;
      const flow = buildFlow(evidence, { ...options, ...measured });
      const numbers = countFigure(evidence, flow);
      const source = { evidence, messages: messagesFor('en'), flow, numbers, resolutions };
      const rest = flow.nodes.find(({ term }) => term === 'other');
      expect(figureWords(source).node(rest!).members).to.not.be.empty;
      expect(cardText(source, rest!, { selected: [], canRead: true }).meaning).to.not.equal('');
    };
    const [some, many] = [reads(400, words, make), reads(800, words, make)];
    expect(many / some).to.be.below(2.3);
  });

  it('take few comparisons to find the first of them', () => {
    const numbers = times(20_000, (index) => (index * 7919) % 20_011);
    let compared = 0;
    const first = firstOf(
      numbers,
      (a, b) => {
        compared += 1;
        return a - b;
      },
      200,
    );
    expect(first).to.deep.equal([...numbers].sort((a, b) => a - b).slice(0, 200));
    expect(compared).to.be.below(40_000);
  });
});
