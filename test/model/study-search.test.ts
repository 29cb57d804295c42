// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { finishSlices } from '../../src/data/slices.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { parseFilter, visibleRecords } from '../../src/model/filter.js';
import { groupStudyRows, type StudyRow } from '../../src/model/study-rows.js';
import {
  queryWords,
  studySearch,
  type NamesOf,
  type StudySearch,
} from '../../src/model/study-search.js';
import { inventedEvidence, type InventedStudy } from '../fixtures/invented-evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const all = groupStudyRows(evidence.records);
const ids = (rows: readonly StudyRow[]): readonly string[] => rows.map((row) => row.study.id);
const filterOf = (text: string) => parseFilter(text, evidence).filter;

describe('studySearch', () => {
  // anew for each test: a search keeps what it has read
  let search: StudySearch['find'];
  beforeEach(() => {
    search = studySearch(evidence, (facet, term) =>
      facet === 'status' && term === 'retracted' ? ['Retracted', '已撤稿'] : [],
    ).find;
  });
  const found = (query: string): readonly string[] => ids(search(all, query));

  it('finds names in every language', () => {
    expect(found('umbilical')).to.deep.equal(['alder-2019', 'fir-2023']);
    expect(found('脐带')).to.include.members(['alder-2019', 'fir-2023']);
    expect(found('umbilical 脐带')).to.deep.equal(found('umbilical'));
    expect(found('榆')).to.deep.equal(['elm']);
    expect(found('撤稿')).to.deep.equal(found('retracted'));
    expect(found('retracted')).to.deep.equal(['cedar-2021']);
  });

  it('finds authors, titles, journals, genes, identifiers and printed forms', () => {
    expect(found('van der aspen')).to.deep.equal(['alder-2019']);
    expect(found('林小树')).to.deep.equal(['birch-2020']);
    expect(found('withdrawn?')).to.deep.equal(['cedar-2021']);
    expect(found('J Invent Biol')).to.deep.equal(['alder-2019', 'cedar-2021']);
    expect(found('apoptosis regulator BCL2')).to.deep.equal(['alder-2019']);
    expect(found('10.99999/inv.2021.7')).to.deep.equal(['cedar-2021']);
    expect(found('PMC9000001')).to.deep.equal(['alder-2019']);
    expect(found('外泌体')).to.include('alder-2019');
    expect(found('顺铂')).to.deep.equal(found('cisplatin'));
  });

  it('normalises hyphens, case, accents, full-width forms and Greek letters', () => {
    const alder = ['alder-2019'];
    for (const query of ['Bcl-2 mir-1', 'bcl2', 'MIR13p', 'ＢＣＬ２'])
      expect(found(query), query).to.deep.equal(alder);
    expect(found('TGF-beta')).to.deep.equal(found('tgfβ'));
    expect(found('TGF-beta')).to.include('dogwood-2022');
    expect(found('Aldér')).to.deep.equal(alder);
  });

  it('requires every word, in any order and field', () => {
    expect(found('2019 cord')).to.deep.equal(['alder-2019']);
    expect(found('cord 2020')).to.deep.equal([]);
    expect(queryWords('脐带miR-1 x')).to.deep.equal(['脐带', 'mir1', 'x']);
  });

  it('searches only findings in view, and finds all rows for an empty query', () => {
    const rows = groupStudyRows(
      visibleRecords(evidence, filterOf('study:alder-2019 outcome:anti-apoptosis')),
    );
    expect(ids(search(rows, 'VEGFA'))).to.deep.equal([]);
    expect(ids(search(rows, 'BAX'))).to.deep.equal(['alder-2019']);
    expect(search(all, '  ')).to.equal(all);
  });

  /** The studies of invented evidence that a query finds. */
  const searched = (studies: readonly InventedStudy[], namesOf: NamesOf = () => []) => {
    const own = inventedEvidence(studies);
    const rows = groupStudyRows(own.records);
    return (query: string): readonly string[] => ids(studySearch(own, namesOf).find(rows, query));
  };

  it('finds results as printed, sites, and what blocked or raised something', () => {
    const find = searched([
      { finding: { effects: [{ target: 'x', direction: 'up', asPrinted: 'Bcl-two' }] } },
      { finding: { endpoints: [{ endpoint: 'y', direction: 'up', asPrinted: 'hormone level' }] } },
      { finding: { support: [{ kind: 'perturbation-of-cargo', agent: { en: 'siRNA-9' } }] } },
      { finding: { delivery: { site: { en: 'tail vein' } } } },
      { finding: { experimentalModel: { inVitro: { en: 'granulosa' } } } },
    ]);
    const queries = ['bcl-two', 'level', 'sirna9', 'vein', 'granulosa'];
    expect(queries.map(find)).to.deep.equal(queries.map((_, index) => [`s${index}`]));
  });

  it('finds short names, names of studies, and a word in any of their findings', () => {
    expect(found('UC-MSC')).to.deep.equal(found('umbilical'));
    expect(found('榆 年份不详')).to.deep.equal(['elm']);
    expect(found('hgf')).to.include('elm');
    const named = searched([{}, {}], (facet, term) =>
      facet === 'study' && term === 's1' ? ['Willow'] : [],
    );
    expect(named('willow')).to.deep.equal(['s1']);
    expect(found('90000004')).to.deep.equal(['dogwood-2022']);
    expect(found('Health and Ageing')).to.deep.equal(['dogwood-2022']);
  });

  it('finds nothing by what is missing, by the status of most, or across two fields', () => {
    for (const query of ['undefined', 'null', 'ok', 'cordUC', 'alder20192019'])
      expect(found(query), query).to.deep.equal([]);
    expect(found('alder2019')).to.deep.equal(['alder-2019']);
    const finding = { cargo: 'ab', pathway: 'cd', asPrinted: { cargo: 'ef', pathway: 'gh' } };
    const find = searched([{ finding }], (facet) => (facet === 'cargo' ? ['ij'] : []));
    for (const query of ['ab', 'cd', 'ef', 'gh', 'ij'])
      expect(find(query), query).to.have.length(1);
    for (const query of ['abij', 'ijcd', 'cdef', 'efgh']) expect(find(query), query).to.be.empty;
    // no status: a term of that name
    expect(searched([{ status: 'ok' }, { finding: { cargo: 'ok' } }])('ok')).to.deep.equal(['s1']);
  });

  it('finds each Greek letter by its name', () => {
    const letters = { α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', κ: 'kappa', μ: 'mu' };
    const names = Object.values(letters);
    const find = searched(Object.keys(letters).map((cargo) => ({ finding: { cargo } })));
    expect(names.map(find)).to.deep.equal(names.map((_, index) => [`s${index}`]));
  });

  it('finds the same after it has prepared', () => {
    const prepared = studySearch(evidence, () => []);
    finishSlices(prepared.prepare());
    for (const query of ['umbilical', '2019', 'VEGFA', 'nothing'])
      expect(ids(prepared.find(all, query))).to.deep.equal(found(query));
  });
});
