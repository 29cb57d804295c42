// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/data/dataset.js';
import { arrangeNodes } from '../../src/figure/arrange.js';
import { estimateText } from '../../src/figure/fit-label.js';
import { legendEntries, type LegendEntry, type LegendSource } from '../../src/figure/legend.js';
import { planFigure } from '../../src/figure/plan.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { buildFlow, type FlowOptions } from '../../src/model/flow.js';
import { groupColumns } from '../../src/model/grouping.js';
import { smallDataset } from '../fixtures/small-dataset.js';

function legendSource(
  options: Partial<FlowOptions> = {},
  dataset: Dataset = smallDataset,
  maxNodes = Infinity,
): LegendSource {
  const evidence = indexEvidence(dataset);
  const settings = {
    columns: ['source', 'cargo', 'outcome'],
    records: evidence.records,
    measure: 'studies',
    missing: 'nearest',
    colorBy: 'source',
    ...options,
  } as const;
  const groups = groupColumns(evidence, { ...settings, maxNodes, opened: new Set() });
  const flow = buildFlow(evidence, { ...settings, groups });
  const plan = planFigure(flow, {
    columns: arrangeNodes(evidence, flow, 'data', (node) => node.term),
    width: 900,
    orientation: 'horizontal',
    label: ({ term }) => ({ texts: [term], suffix: '' }),
    heading: (facet) => facet,
    measure: estimateText(12),
  });
  return { evidence, flow, plan, groups };
}

function kinds(entries: readonly LegendEntry[]): readonly string[] {
  return entries.map(({ kind }) => kind);
}

/** A dataset in which so many sources each have a study of their own, of the same outcome. */
function manySources(count: number): Dataset {
  return {
    ...smallDataset,
    vocabulary: {},
    studies: Array.from({ length: count }, (_, index) => ({
      id: `study-${index}`,
      findings: [{ id: `study-${index}/1`, source: `source ${index}`, outcome: 'one' }],
    })),
  };
}

describe('legendEntries', () => {
  it('explains what is drawn, in one order', () => {
    const order = [
      'scale',
      'color-by',
      'color',
      'more-colors',
      'unnamed',
      'single',
      'retracted',
      'gathered',
      'left-out',
      'highlighted',
      'none-highlighted',
      'assembled',
    ];
    const counts = { findings: 2, studies: 1, assembled: 3 };
    for (const source of [
      legendSource(),
      legendSource({ missing: 'skip' }),
      legendSource({ colorBy: 'outcome', columns: ['source', 'cargo'] }),
      legendSource({}, smallDataset, 2),
    ]) {
      const drawn = kinds(legendEntries(source, counts));
      expect(drawn.slice(0, 2)).to.deep.equal(['scale', 'color-by']);
      expect([...drawn].sort((a, b) => order.indexOf(a) - order.indexOf(b))).to.deep.equal(drawn);
    }
  });

  it('explains hatching, single and retracted studies only where they are in the figure', () => {
    const all = legendSource();
    expect(kinds(legendEntries(all))).to.include.members(['unnamed', 'single', 'retracted']);
    const sound = legendSource({
      records: all.evidence.records.filter(({ study }) => study.status !== 'retracted'),
    });
    expect(kinds(legendEntries(sound))).not.to.include('retracted');
    const named = legendSource({ columns: ['source', 'outcome'] });
    expect(kinds(legendEntries(named)).includes('unnamed')).to.equal(
      named.flow.nodes.some(({ kind }) => kind !== 'term'),
    );
  });

  it('says whether something stands in for what is not named', () => {
    for (const missing of ['nearest', 'show'] as const) {
      const entry = legendEntries(legendSource({ missing })).find(({ kind }) => kind === 'unnamed');
      expect(entry, missing).to.deep.equal({ kind: 'unnamed', hasStandIns: missing === 'nearest' });
    }
  });

  it('draws its scale as thick as one unit, within what a legend can show', () => {
    for (const measure of ['studies', 'findings'] as const) {
      const source = legendSource({ measure });
      const { scale } = source.plan.layout;
      expect(legendEntries(source)[0]).to.deep.equal({
        kind: 'scale',
        measure,
        thickness: Math.max(0.5, Math.min(24, scale)),
      });
    }
  });

  it('counts what is gathered and what is left out', () => {
    const gathered = legendSource({}, manySources(9), 4);
    expect(legendEntries(gathered).filter(({ kind }) => kind === 'gathered')).to.deep.equal(
      gathered.flow.columns.flatMap((facet, column) => {
        const { alone = 0, gathered: rest = 0 } = gathered.groups[column] ?? {};
        return rest === 0 ? [] : [{ kind: 'gathered', facet, shown: alone, of: alone + rest }];
      }),
    );
    expect(kinds(legendEntries(gathered))).to.include('gathered');
    const skipped = legendSource({ missing: 'skip' });
    expect(skipped.flow.leftOut).not.to.be.empty;
    expect(legendEntries(skipped)).to.deep.include({
      kind: 'left-out',
      findings: skipped.flow.leftOut.length,
    });
  });

  it('names colours where no column does, each grey once, and counts what are too many', () => {
    const colors = (source: LegendSource): readonly LegendEntry[] =>
      legendEntries(source).filter(({ kind }) => kind === 'color' || kind === 'more-colors');
    expect(colors(legendSource())).to.be.empty;
    const few = legendSource({ columns: ['cargo', 'outcome'], colorBy: 'source' });
    expect(colors(few).length).to.be.within(1, few.flow.colors.length);
    const hidden = { columns: ['outcome', 'species'], colorBy: 'source' };
    const many = colors(legendSource(hidden, manySources(30)));
    expect(kinds(many).filter((kind) => kind === 'color')).to.have.lengthOf(24);
    expect(many.at(-1)).to.deep.equal({ kind: 'more-colors', count: 6 });
    const greys = colors(
      legendSource({ columns: ['outcome', 'species'], colorBy: 'cargo', missing: 'nearest' }),
    ).filter((entry) => entry.kind === 'color' && entry.term === undefined);
    expect(greys.length).to.be.at.most(1);
  });

  it('counts what is highlighted, and says where nothing is', () => {
    const source = legendSource();
    const added = (counts: { findings: number; studies: number; assembled: number }) =>
      legendEntries(source, counts).slice(legendEntries(source).length);
    expect(added({ findings: 3, studies: 2, assembled: 0 })).to.deep.equal([
      { kind: 'highlighted', studies: 2, findings: 3 },
    ]);
    expect(added({ findings: 0, studies: 0, assembled: 4 })).to.deep.equal([
      { kind: 'none-highlighted' },
      { kind: 'assembled', studies: 4 },
    ]);
  });
});
