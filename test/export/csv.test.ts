// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/data/dataset.js';
import { readTableText } from '../../src/data/table/read-table.js';
import { writeCsv } from '../../src/export/csv.js';
import { formatCsv } from '../../src/export/csv-table.js';
import { writeLinksCsv } from '../../src/export/links-csv.js';
import { bringLanguage } from '../../src/locales/languages.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { buildFlow } from '../../src/model/flow.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { readCsv, readRecords } from './read-csv.js';

const evidence = indexEvidence(smallDataset);
const all = new Set(evidence.records.map((record) => record.index));

function exported(dataset: Dataset, language = 'en'): readonly Record<string, string>[] {
  const own = indexEvidence(dataset);
  return readRecords(
    writeCsv({
      evidence: own,
      findings: new Set(own.records.map((record) => record.index)),
      language,
    }),
  );
}

function row(id: string, language = 'en'): Record<string, string> {
  const found = exported(smallDataset, language).find((each) => each['finding'] === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}

describe('formatCsv', () => {
  it('starts with the UTF-8 byte order mark', () => {
    expect([...new TextEncoder().encode(formatCsv(['a'], []))].slice(0, 3)).to.deep.equal([
      0xef, 0xbb, 0xbf,
    ]);
  });

  it('round-trips quotes, separators, line breaks and blanks', () => {
    const cells = ['a,b', 'say "no"', 'two\r\nlines', ' blank ', 'semi;colon', '', '脐带'];
    expect(readCsv(formatCsv(['h'], [cells]))[1]).to.deep.equal(cells);
  });

  it('escapes spreadsheet formulas, and numbers stay numbers', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', 'a=b', 'miR-1'];
    expect(readCsv(formatCsv(['h'], [cells]))[1]).to.deep.equal([
      "'=1+1",
      "'+1",
      "'-1",
      "'@SUM(A1)",
      "'\t=1",
      "'＝1",
      'a=b',
      'miR-1',
    ]);
    expect(formatCsv(['h'], [[-1.5, Number.NaN, undefined]])).to.equal('\uFEFFh\r\n-1.5,,\r\n');
  });
});

describe('writeCsv', () => {
  it('writes one row per finding, in dataset order, as long as the header', () => {
    const rows = readCsv(writeCsv({ evidence, findings: all, language: 'en' }));
    expect(rows.slice(1).map(([id]) => id)).to.deep.equal(
      evidence.records.map(({ finding }) => finding.id),
    );
    expect(new Set(rows.map((cells) => cells.length)).size).to.equal(1);
    expect(new Set(rows[0]).size).to.equal(rows[0]?.length);
  });

  it('writes how a finding was shown and given, and reads it again', () => {
    const [study] = smallDataset.studies;
    const [finding] = study!.findings;
    const dataset: Dataset = {
      ...smallDataset,
      studies: [
        {
          ...study!,
          findings: [
            {
              ...finding!,
              pathwayDirection: 'activated',
              support: [
                { kind: 'claimed' },
                {
                  kind: 'perturbation-of-pathway',
                  change: 'blocked',
                  agent: { en: 'ML385' },
                  result: { en: 'effect lost' },
                },
              ],
              delivery: { route: 'tail-vein', dose: { en: '4 million cells' } },
            },
          ],
        },
      ],
    };
    const [written] = exported(dataset);
    expect(written).to.deep.include({
      'pathway-direction': 'activated',
      support: 'claimed; perturbation-of-pathway',
      'shown-by': 'shown by blocking: ML385 → effect lost',
      route: 'tail-vein',
      given: '4 million cells',
    });
    const text = writeCsv({
      evidence: indexEvidence(dataset),
      findings: new Set([0]),
      language: 'en',
    });
    const again = readTableText(text, '').dataset!.studies[0]!.findings[0]!;
    expect(again).to.deep.include({
      pathwayDirection: 'activated',
      support: [{ kind: 'claimed' }, { kind: 'perturbation-of-pathway' }],
      delivery: { route: 'tail-vein' },
    });
  });

  it('writes only what is in view', () => {
    const rows = readRecords(writeCsv({ evidence, findings: new Set([1]), language: 'en' }));
    expect(rows.map((each) => each['finding'])).to.deep.equal(['alder-2019/2']);
  });

  it('writes everything the review reports about a finding', () => {
    const expected = {
      study: 'alder-2019',
      label: 'Alder 2019',
      year: '2019',
      status: 'ok',
      review: 'north-2024',
      'review-reference': '1',
      locator: 'Table 1, row 1',
      basis: 'review',
      source: 'umbilical-cord',
      cargo: 'mir-1-3p',
      'evidence-stream': 'in-vitro; in-vivo',
      species: 'rat',
      effects: 'BCL2 up; BAX down',
      'effects-from-paper': 'BAX',
      endpoints: 'amh restored',
      doi: '10.99999/inv.2019(3)<a>',
      pmid: '90000001',
      'data-version': '0.1.0',
    };
    expect(row('alder-2019/1')).to.deep.include(expected);
  });

  it('writes “not reported” for missing values', () => {
    const facets = [
      'source',
      'preparation',
      'cargo',
      'pathway',
      'outcome',
      'condition',
      'species',
      'evidence-stream',
    ];
    const cells = row('elm/1');
    expect(facets.map((facet) => cells[facet])).to.deep.equal(facets.map(() => 'not-reported'));
    expect(row('birch-2020/1')['cargo']).to.equal('not-reported');
    expect(cells).to.deep.include({ year: '', doi: '', citation: '', effects: '' });
  });

  it('marks retracted and corrected studies and carries the cautions', () => {
    expect(row('cedar-2021/1')).to.deep.include({
      status: 'retracted',
      'status-note': 'Withdrawn by the journal in 2022.',
      cautions: 'contradiction: Table says up; text says <b>down</b> & "less".',
    });
    expect(row('dogwood-2022/1')['cautions']).to.equal(
      'misprint: Printed as HGH. | contradiction: Two doses are given.',
    );
  });

  it('writes labels in the reader’s language, and ids in any language', async () => {
    await bringLanguage('zh');
    expect(row('alder-2019/1', 'zh')).to.deep.include({
      source: 'umbilical-cord',
      'source-label': '脐带',
    });
    expect(row('elm/1', 'en')['cargo-label']).to.equal('not reported');
    expect(row('elm/1', 'zh')['label']).to.equal('榆（年份不详）');
  });

  it('can be drawn again as custom data with the same nodes and values', () => {
    const { dataset, problems } = readTableText(
      writeCsv({ evidence, findings: all, language: 'en' }),
      'saved.csv',
    );
    expect(problems).to.deep.equal([]);
    const nodes = [evidence, indexEvidence(dataset!)].map((each) => {
      const flow = buildFlow(each, {
        columns: ['source', 'preparation', 'cargo', 'pathway', 'outcome', 'species'],
        records: each.records,
        measure: 'studies',
        missing: 'show',
        colorBy: 'source',
      });
      return flow.nodes.map(({ key, value }) => `${key} ${value.toFixed(6)}`).sort();
    });
    expect(nodes[1]).to.deep.equal(nodes[0]);
  });

  it('adds the columns of custom data, escaped, with distinct names', () => {
    const studies = [
      {
        id: '=cmd',
        findings: [{ id: '=cmd/1', source: '@x', other: { Dose: ['-1', '+2'], doi: ['own'] } }],
      },
    ];
    expect(exported({ ...smallDataset, studies })[0]).to.deep.include({
      study: "'=cmd",
      source: "'@x",
      Dose: "'-1; +2",
      'own-doi': 'own',
      doi: '',
    });
  });
});

describe('writeLinksCsv', () => {
  const columns = ['source', 'cargo', 'outcome'];
  for (const measure of ['studies', 'findings'] as const) {
    const flow = buildFlow(evidence, {
      columns,
      records: evidence.records,
      measure,
      missing: 'nearest',
      colorBy: 'source',
    });
    const rows = readRecords(writeLinksCsv(evidence, flow, 'en'));

    it(`adds up to the total in every gap (${measure})`, () => {
      expect(rows).to.have.lengthOf(flow.links.length);
      for (const gap of ['source>cargo', 'cargo>outcome']) {
        const sum = rows
          .filter((each) => each['column'] === gap)
          .reduce((total, each) => total + Number(each['value']), 0);
        expect(sum).to.be.closeTo(flow.total, 1e-4);
      }
    });

    it(`has columns from left to right, in each the largest first (${measure})`, () => {
      const gaps = rows.map((each) => each['column']);
      expect(gaps).to.deep.equal([...gaps].sort((a) => (a === 'source>cargo' ? -1 : 1)));
      for (const [index, each] of rows.entries()) {
        const next = rows[index + 1];
        if (next === undefined || next['column'] !== each['column']) continue;
        const [a, b] = [Number(each['value']), Number(next['value'])];
        expect(a).to.be.at.least(b);
        const key = (row: Record<string, string>): string => `${row['from']}>${row['to']}`;
        if (a === b) expect(key(each) < key(next), `${key(each)} ${key(next)}`).to.equal(true);
        expect(each['value']).to.match(/^\d+(\.\d{1,6})?$/);
      }
    });

    it(`gives shares that fill each node (${measure})`, () => {
      const sums = new Map<string, number>();
      for (const each of rows) {
        const key = `${each['column']} ${each['from']}`;
        sums.set(key, (sums.get(key) ?? 0) + Number(each['share']));
      }
      for (const sum of sums.values()) expect(sum).to.be.closeTo(1, 1e-4);
    });
  }

  it('writes term, label and studies of each node, including stand-ins', () => {
    const flow = buildFlow(evidence, {
      columns,
      records: evidence.records,
      measure: 'studies',
      missing: 'nearest',
      colorBy: 'source',
    });
    const link = readRecords(writeLinksCsv(evidence, flow, 'en')).find(
      (each) => each['from'] === 'bone-marrow' && each['to'] === 'via/cells',
    );
    expect(link).to.deep.include({
      'from-label': 'bone marrow',
      'to-label': 'whole cells, cargo not named',
      value: '1',
      share: '0.5',
      studies: '1',
      findings: '1',
      'study-ids': 'birch-2020',
      'finding-ids': 'birch-2020/1',
      measure: 'studies',
    });
  });
});
