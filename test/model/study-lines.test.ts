// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import type { Dataset, Effect, Finding } from '../../src/data/dataset.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import {
  measuredIn,
  studyLines,
  type StudyLine,
  type StudyLineOptions,
} from '../../src/model/study-lines.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const small = indexEvidence(smallDataset);
const all = (evidence: Evidence): ReadonlySet<number> =>
  new Set(evidence.records.map(({ index }) => index));

function linesOf(evidence: Evidence, change: Partial<StudyLineOptions> = {}): readonly StudyLine[] {
  return studyLines(evidence, {
    findings: all(evidence),
    order: 'newest',
    columns: ['source', 'cargo', 'pathway', 'outcome'],
    language: 'en',
    ...change,
  });
}

const lineOf = (evidence: Evidence, study: string): StudyLine =>
  linesOf(evidence).find((line) => line.study.id === study)!;
const stations = ({ lead }: StudyLine): readonly string[] =>
  lead.stations.map(({ facet, term }) => `${facet}:${term}`);
const measured = ({ lead }: StudyLine): readonly string[] =>
  lead.measured.map(({ term, direction }) => `${term} ${direction}`);
const ids = (lines: readonly StudyLine[]): readonly string[] => lines.map(({ study }) => study.id);

/** Evidence of one study with the given findings. */
function evidenceOf(findings: readonly Omit<Finding, 'id'>[], change: Partial<Dataset> = {}) {
  return indexEvidence({
    ...smallDataset,
    studies: [
      {
        id: 'one',
        findings: findings.map((finding, index) => ({ id: `one/${index}`, ...finding })),
      },
    ],
    ...change,
  });
}

describe('the lines of studies', () => {
  it('cover every finding once: what is written and what is left add up', () => {
    for (const findings of [all(small), new Set([0, 3, 5, 6])]) {
      const lines = linesOf(small, { findings });
      const records = lines.flatMap((line) => line.records.map(({ index }) => index));
      expect([...records].sort((a, b) => a - b)).to.deep.equal([...findings]);
      expect(lines.reduce((sum, { more }) => sum + 1 + more, 0)).to.equal(findings.size);
    }
  });

  it('name the pathway family, then what was measured', () => {
    const line = lineOf(small, 'alder-2019');
    expect(stations(line)).to.deep.equal(['pathway-family:pi3k-akt-family']);
    expect(measured(line)).to.deep.equal(['BCL2 up', 'BAX down', 'amh restored']);
    expect(line.more).to.equal(1);
  });

  it('name a pathway itself where its family is a catch-all', () => {
    const pathway = [
      { id: 'odd', label: { en: 'odd' }, family: 'other-family' },
      ...(smallDataset.vocabulary['pathway'] ?? []),
    ];
    const evidence = evidenceOf(
      [{ pathway: 'odd', effects: [{ target: 'BAX', direction: 'up' }] }],
      {
        vocabulary: { ...smallDataset.vocabulary, pathway },
      },
    );
    expect(stations(lineOf(evidence, 'one'))).to.deep.equal(['pathway:odd']);
  });

  it('name no outcome class where something was measured, so that no arrow can follow it', () => {
    for (const line of linesOf(small)) {
      const classes = stations(line).filter((station) => station.startsWith('outcome:'));
      expect(classes.length > 0 && line.lead.measured.length > 0, line.study.id).to.equal(false);
      for (const { facet } of line.lead.measured) expect(facet).to.be.oneOf(['target', 'endpoint']);
    }
    expect(stations(lineOf(small, 'dogwood-2022'))).to.deep.equal([
      'pathway-family:tgf-beta-family',
      'outcome:anti-fibrosis',
    ]);
  });

  it('name only what is named', () => {
    expect(stations(lineOf(small, 'birch-2020'))).to.deep.equal([]);
    const [elm] = linesOf(small, { findings: new Set([small.findingIndex.get('elm/1')!]) });
    expect(elm!.lead).to.deep.equal({ stations: [], measured: [] });
  });

  it('put processes before molecules, endpoints after both, what is unclear last', () => {
    const effect = (target: string, direction: Effect['direction'] = 'down'): Effect => ({
      target,
      direction,
    });
    const results = measuredIn({
      id: 'f',
      endpoints: [{ endpoint: 'amh', direction: 'up' }],
      effects: [
        effect('p-AKT'),
        effect('cell-proliferation', 'unclear'),
        effect('mir-100-5p'),
        effect('BAX'),
        effect('granulosa-cell-apoptosis'),
        effect('Cell migration', 'none'),
      ],
    });
    expect(results.map(({ term }) => term)).to.deep.equal([
      'granulosa-cell-apoptosis',
      'Cell migration',
      'p-AKT',
      'mir-100-5p',
      'BAX',
      'amh',
      'cell-proliferation',
    ]);
  });

  it('say of several findings the one with a pathway and a process', () => {
    const evidence = evidenceOf([
      { outcome: 'angiogenesis' },
      { outcome: 'angiogenesis', effects: [{ target: 'VEGFA', direction: 'up' }] },
      { pathway: 'smad', effects: [{ target: 'tissue-fibrosis', direction: 'down' }] },
    ]);
    const line = lineOf(evidence, 'one');
    expect(stations(line)).to.deep.equal(['pathway-family:tgf-beta-family']);
    expect(measured(line)).to.deep.equal(['tissue-fibrosis down']);
    expect(line.more).to.equal(2);
  });

  it('say species, else whether animals, cells or patients were studied', () => {
    const subject = (study: string): readonly string[] =>
      lineOf(small, study).subject.map(({ term }) => term);
    expect(subject('alder-2019')).to.deep.equal(['rat']);
    expect(subject('elm')).to.deep.equal([]);
    const evidence = evidenceOf([
      { evidenceStream: ['in-vitro'] },
      { evidenceStream: ['in-vivo'] },
    ]);
    expect(lineOf(evidence, 'one').subject).to.deep.equal([
      { facet: 'evidence-stream', term: 'in-vitro' },
      { facet: 'evidence-stream', term: 'in-vivo' },
    ]);
  });

  it('lead to the paper where it has a DOI', () => {
    expect(lineOf(small, 'alder-2019').doi).to.match(/^https:\/\/doi\.org\/10\.99999\//);
    expect(lineOf(small, 'birch-2020').doi).to.equal(undefined);
    expect(lineOf(small, 'elm').doi).to.equal(undefined);
  });

  it('stand newest first, by name, or by findings', () => {
    expect(ids(linesOf(small))).to.deep.equal([
      'fir-2023',
      'dogwood-2022',
      'cedar-2021',
      'birch-2020',
      'alder-2019',
      'elm',
    ]);
    const byName = ids(linesOf(small, { order: 'name' }));
    expect(byName.slice(0, 2)).to.deep.equal(['alder-2019', 'cedar-2021']);
    const counts = linesOf(small, { order: 'findings' }).map(({ records }) => records.length);
    expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
    expect(ids(linesOf(small, { order: 'findings' }))[0]).to.equal('fir-2023');
  });

  it('name the terms of the columns in custom data without a model', () => {
    const { dataset } = parseData({
      kind: 'csv',
      value: 'study,drug,gene\nA,leaf,\nA,leaf,kinase',
      where: '',
    });
    const evidence = indexEvidence(dataset!);
    const [line] = linesOf(evidence, { columns: ['drug', 'gene'] });
    expect(stations(line!)).to.deep.equal(['drug:leaf']);
    expect(line!.more).to.equal(1);
  });
});
