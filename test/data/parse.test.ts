// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { parseData } from '../../src/data/parse.js';
import { messagesFor } from '../../src/locales/index.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { buildFlow } from '../../src/model/flow.js';
import { nodeKind } from '../../src/model/node-kind.js';
import { seededRandom } from '../fixtures/random.js';

const csv = (value: string) => parseData({ kind: 'csv', value, where: '' });
const json = (value: string) => parseData({ kind: 'json', value, where: '' });
const sentences = (problems: ReturnType<typeof csv>['problems']): readonly string[] =>
  problems.map((problem) => messagesFor('en').problem(problem));

describe('parseData with CSV', () => {
  it('reads one finding per row, several terms per cell, quotes, custom columns', () => {
    const { dataset, problems } = csv(
      'study,year,drug,disease\nA 2020,2020,"alpha, beta; gamma",x\nA 2020,2020,delta,y\n',
    );
    expect(problems).to.deep.equal([]);
    const evidence = indexEvidence(dataset!);
    const flow = buildFlow(evidence, {
      columns: ['drug', 'disease'],
      records: evidence.records,
      measure: 'studies',
      missing: 'show',
      colorBy: 'drug',
    });
    expect(flow.nodes.map((node) => [node.term, node.value])).to.deep.equal([
      ['alpha, beta', 0.25],
      ['gamma', 0.25],
      ['delta', 0.5],
      ['x', 0.5],
      ['y', 0.5],
    ]);
  });

  it('splits a row among the terms of a cell; columns add up to the studies', () => {
    const { dataset, problems } = csv(
      'study,source,cargo,pathway,species,evidence-stream,outcome,dose\nA,s; t,a; b; c,p; q,rat; mouse,in-vivo; in-vitro,o; n,1; 2\nB,s,a,p,rat,not-reported,o,not-reported\n',
    );
    expect(problems).to.deep.equal([]);
    const evidence = indexEvidence(dataset!);
    const columns = ['source', 'cargo', 'pathway', 'species', 'evidence-stream', 'outcome', 'dose'];
    const flow = buildFlow(evidence, {
      columns,
      records: evidence.records,
      measure: 'studies',
      missing: 'show',
      colorBy: 'source',
    });
    for (const [column, facet] of columns.entries()) {
      const nodes = flow.nodes.filter((node) => node.column === column);
      expect(
        nodes.reduce((sum, { value }) => sum + value, 0),
        facet,
      ).to.be.closeTo(2, 1e-9);
    }
    const values = (facet: string) =>
      Object.fromEntries(
        flow.nodes
          .filter((node) => node.facet === facet)
          .map(({ term, value }) => [term, Math.round(value * 100) / 100]),
      );
    expect(values('cargo')).to.deep.equal({ a: 1.33, b: 0.33, c: 0.33 });
    expect(values('species')).to.deep.equal({ rat: 1.5, mouse: 0.5 });
    expect(values('evidence-stream')).to.deep.equal({
      'in-vivo': 0.5,
      'in-vitro': 0.5,
      'not-reported': 1,
    });
    const skipped = buildFlow(evidence, {
      columns: ['source', 'dose'],
      records: evidence.records,
      measure: 'studies',
      missing: 'skip',
      colorBy: 'source',
    });
    expect(
      skipped.leftOut.map(({ study }) => study.id),
      'what is not reported is no dose',
    ).to.deep.equal(['B']);
  });

  it('reports each bad row with its number and keeps the valid ones', () => {
    const { dataset, problems } = csv(
      'study,year,source,outcome\nA,2020,s,o\n,2020,s,o\nB,soon,s,o\nC,2020,s\nA,2020,s,o\n',
    );
    expect(sentences(problems)).to.deep.equal([
      'row 3, study: the cell is empty. Fill it in, also where cells were merged, or delete the row.',
      'row 4, year: “soon” is not a year from 1500 to 2500. Write four digits, or leave the cell empty.',
      'row 5: has 3 cells but the header has 4. Check for a missing or extra comma, or quote the cell.',
    ]);
    expect(dataset!.studies.map((study) => study.id)).to.deep.equal(['A']);
  });

  it('reports missing columns with suggestions, repeated columns and empty data', () => {
    expect(sentences(csv('studdy,source\nA,s').problems)[0]).to.contain('Did you mean “studdy”?');
    expect(csv('study,source,source\nA,s,t').problems[0]?.code).to.equal('duplicate-column');
    expect(csv('').problems[0]?.code).to.equal('empty-data');
    expect(csv('study,source\n').problems[0]?.code).to.equal('empty-data');
  });

  it('reports values that cannot be drawn', () => {
    const { problems } = csv('study,source,outcome,value\nA,s,o,n/a\nB,s,o,-5\nC,s,o,0\nD,s,o,\n');
    expect(problems.map((problem) => problem.code)).to.deep.equal([
      'empty-cell',
      'negative-value',
      'zero-value',
      'empty-cell',
    ]);
  });

  it('keeps numeric ids as text, in their order', () => {
    const { dataset } = csv('study,source,outcome\n30,10,o\n4,9,o\n');
    expect(dataset!.studies.map((study) => study.id)).to.deep.equal(['30', '4']);
  });
});

describe('parseData with JSON', () => {
  it('reads the bundled dataset back as it is', () => {
    const { dataset, problems } = json(JSON.stringify(bundledDataset()));
    expect(problems).to.deep.equal([]);
    expect(dataset).to.deep.equal(bundledDataset());
  });

  it('accepts plain strings for terms and texts', () => {
    const { dataset, problems } = json(
      '{"title":"Mine","studies":[{"id":"a","label":"A","findings":[{"source":"s","outcome":["o","p"]}]}]}',
    );
    expect(problems).to.deep.equal([]);
    expect(dataset!.title).to.deep.equal({ en: 'Mine' });
    expect(dataset!.studies[0]?.label).to.deep.equal({ en: 'A' });
    expect(dataset!.studies[0]?.findings[0]?.other).to.deep.equal({ outcome: ['o', 'p'] });
  });

  it('reads a plain string wherever a text may stand', () => {
    /** The dataset with what `change` makes of the English of each text. */
    const withTexts = (node: unknown, change: (english: string) => unknown): unknown => {
      if (Array.isArray(node)) return node.map((each) => withTexts(each, change));
      if (typeof node !== 'object' || node === null) return node;
      const { en, ...others } = node as { en?: unknown };
      if (typeof en === 'string' && Object.keys(others).every((key) => key === 'zh'))
        return change(en);
      return Object.fromEntries(
        Object.entries(node).map(([key, value]) => [key, withTexts(value, change)]),
      );
    };
    const plain = withTexts(bundledDataset(), (english) => english);
    const { dataset, problems } = json(JSON.stringify(plain));
    expect(problems).to.deep.equal([]);
    expect(dataset).to.deep.equal(withTexts(bundledDataset(), (en) => ({ en })));
  });

  it('takes the gravest status of a list of findings, what later ones add, and names conflicts', () => {
    const effects = [{ target: 'T', direction: 'up' }];
    const { dataset, problems, notices } = json(
      JSON.stringify([
        { study: 'a', source: 's', effects },
        { study: 'b', source: 's', effects, year: 2019 },
        { study: 'a', source: 't', effects, status: 'retracted', year: 2020 },
        { study: 'b', source: 't', effects, year: 2021, status: 'ok' },
      ]),
    );
    expect(problems).to.deep.equal([]);
    expect(dataset!.studies.map(({ id, year, status }) => [id, year, status])).to.deep.equal([
      ['a', 2020, 'retracted'],
      ['b', 2019, 'ok'],
    ]);
    expect(dataset!.defaultFilter).to.equal('!status:retracted');
    expect(sentences(notices)).to.deep.equal([
      'row 4, year: “2021” differs from “2019” in row 2 of the same study (b).',
    ]);
  });

  it('names findings without a value where others have one', () => {
    const { problems } = json(
      '{"studies":[{"id":"a","findings":[{"source":"s","value":2},{"source":"t"}]}]}',
    );
    expect(sentences(problems)).to.deep.equal(['studies.a.findings[1]: value is missing.']);
    const none = json('{"studies":[{"id":"a","findings":[{"source":"s"},{"source":"t"}]}]}');
    expect(none.problems).to.deep.equal([]);
  });

  it('reports an unknown term with a suggestion, and keeps valid findings', () => {
    const { dataset, problems } = json(
      '{"vocabulary":{"source":["umbilical-cord"]},"studies":[{"id":"a","findings":[{"source":"umbilcal-cord"},{"source":"umbilical-cord"}]}]}',
    );
    expect(sentences(problems)[0]).to.contain(
      'unknown source “umbilcal-cord”. Did you mean “umbilical-cord”?',
    );
    expect(dataset!.studies[0]?.findings).to.have.length(1);
  });

  it('reports all problems together, each with its field', () => {
    const { problems } = json(
      '{"studies":[{"id":"a","findings":[{"effects":[{"target":"X","direction":"sideways"}]}]},{"findings":[]},{"id":"c","findings":[{"source":"s"}]}]}',
    );
    expect(problems.map((problem) => problem.where)).to.include.members([
      'studies[0].findings[0].effects[0].direction',
      'studies[1].id',
    ]);
  });

  it('rejects invalid JSON, deep nesting, other schemas and dangerous links', () => {
    expect(json('{"studies":[').problems[0]?.code).to.equal('not-json');
    expect(json(`${'['.repeat(80)}${']'.repeat(80)}`).problems[0]?.code).to.equal('too-deep');
    for (const value of ['null', '3', '"x"', '[]', '{}'])
      expect(json(value).problems.length, value).to.be.above(0);
    expect(
      json(
        '{"studies":[{"id":"a","reference":{"URL":"javascript:alert(1)"},"findings":[{"source":"s"}]}]}',
      ).problems[0]?.code,
    ).to.equal('unsafe-link');
    expect(json('{"studies":[]}').problems[0]?.code).to.equal('empty-data');
    expect(
      json('{"studies":[{"id":"a","findings":[{}]},{"id":"a","findings":[{}]}]}').problems.map(
        (problem) => problem.code,
      ),
    ).to.include('duplicate-id');
  });

  it('reports a dangerous link in any address field, and keeps safe ones', () => {
    const trial = {
      id: 't',
      study: 'a',
      label: 'T',
      citedBy: { review: 'r', ref: 1, locator: '§1' },
      enrolled: null,
      arms: [],
      analysed: null,
    };
    const bad = {
      references: [
        { id: 'x', URL: 'ftp://example.org/x' },
        { id: 'y', URL: 'https://example.org/y' },
      ],
      studies: [
        { id: 'a', reference: { URL: 'javascript:alert(1)' }, findings: [{ source: 's' }] },
      ],
      trials: [
        {
          ...trial,
          registration: { id: 'N1', url: 'data:text/html,x' },
          facts: [
            { field: 'dose', value: 'one', url: '//example.org' },
            { field: 'route', value: 'by mouth', url: 'http://example.org/route' },
          ],
          outcomes: [{ endpoint: 'amh', value: 'up', url: 'https://a b' }],
        },
      ],
    };
    const { problems } = json(JSON.stringify(bad));
    expect(new Set(problems.map(({ code }) => code))).to.deep.equal(new Set(['unsafe-link']));
    expect(problems.map(({ where }) => where)).to.have.members([
      'references[0].URL',
      'studies[0].reference.URL',
      'trials[0].registration.url',
      'trials[0].facts[0].url',
      'trials[0].outcomes[0].url',
    ]);
  });

  it('treats a null address, basis, note or title as not given', () => {
    const nothing = { url: null, note: null, basis: null };
    const trial = {
      id: 't',
      study: 'a',
      label: 'T',
      citedBy: { review: 'r', ref: 1, locator: '§1' },
      registration: { id: 'N1', url: null },
      facts: [{ field: 'dose', value: null, ...nothing }],
      enrolled: null,
      arms: [],
      analysed: null,
      outcomes: [{ endpoint: 'amh', value: null, ...nothing }],
    };
    const { dataset, problems } = json(
      JSON.stringify({
        reviews: [{ id: 'r', title: null }],
        studies: [{ id: 'a', findings: [{ source: 's' }] }],
        trials: [trial],
      }),
    );
    expect(problems).to.deep.equal([]);
    expect(dataset!.reviews[0]).not.to.have.property('title');
    const [read] = dataset!.trials;
    expect(read!.registration).to.deep.equal({ id: 'N1' });
    expect(read!.facts).to.deep.equal([{ field: 'dose', value: null }]);
    expect(read!.outcomes).to.deep.equal([{ endpoint: 'amh', value: null }]);
    expect(read!.enrolled, 'not known stays not known').to.equal(null);
  });

  it('reports random damage or reads past it, and never throws', () => {
    const random = seededRandom(21);
    const whole = JSON.stringify({ studies: bundledDataset().studies.slice(0, 3) });
    for (let round = 0; round < 120; round += 1) {
      const at = Math.floor(random() * whole.length);
      const damaged =
        whole.slice(0, at) +
        (['', '"', '}', '{', '0', 'null'][round % 6] ?? '') +
        whole.slice(at + Math.floor(random() * 12));
      const { dataset, problems } = json(damaged);
      expect(dataset !== undefined || problems.length > 0).to.equal(true);
      for (const sentence of sentences(problems))
        expect(sentence).not.to.match(/: undefined|undefined:|\[object/);
    }
  });
});

describe('terms of custom data that equal reserved node ids', () => {
  it('remain terms, in CSV and in JSON', () => {
    const table = parseData({
      kind: 'csv',
      value: 'study,drug\nA,other\nB,group/x\nC,via/cells',
      where: '',
    });
    const object = parseData({
      kind: 'object',
      value: {
        studies: [{ id: 'A', findings: [{ source: 'other', other: { drug: ['other'] } }] }],
      },
      where: '',
    });
    for (const { dataset, problems } of [table, object]) {
      expect(problems).to.deep.equal([]);
      const words =
        dataset?.studies.flatMap((study) =>
          study.findings.flatMap((finding) => [finding.source, ...(finding.other?.['drug'] ?? [])]),
        ) ?? [];
      for (const word of words)
        if (word !== undefined) expect(nodeKind(word), word).to.equal('term');
    }
  });
});
