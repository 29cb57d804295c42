// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Dataset } from '../../src/data/dataset.js';
import { otherHueIndex } from '../../src/figure/hues.js';
import { legendEntries, type LegendEntry } from '../../src/figure/legend.js';
import type { SceneSource } from '../../src/figure/marks.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import { sceneOf, type FigureChange } from '../fixtures/lane-figure.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const bundled = indexEvidence(bundledDataset());
const small = indexEvidence(smallDataset);

function source(change: FigureChange = {}, evidence: Evidence = bundled): SceneSource {
  return sceneOf('horizontal', evidence, change).source;
}

function kinds(entries: readonly LegendEntry[]): readonly string[] {
  return entries.map(({ kind }) => kind);
}

/** Evidence in which so many sources each have a study of their own, of the same outcome. */
function manySources(count: number, findings = 1): Evidence {
  const dataset: Dataset = {
    ...smallDataset,
    id: `many-${count}`,
    defaultFilter: '',
    vocabulary: {},
    studies: Array.from({ length: count }, (_, index) => ({
      id: `study-${index}`,
      findings: Array.from({ length: findings }, (_, at) => ({
        id: `study-${index}/${at}`,
        source: `source ${index}`,
        outcome: `outcome ${at}`,
      })),
    })),
  };
  return indexEvidence(dataset);
}

describe('legendEntries', () => {
  it('explains what is drawn, in one order', () => {
    const orderOf = (isKeyed: boolean): readonly string[] => [
      'scale',
      // terms take several lines: what grey is comes before them
      ...(isKeyed ? ['pale', 'color-by', 'color'] : ['color-by', 'pale']),
      'dimmed',
      'counts',
      'retracted',
      'left-out',
      'highlighted',
      'none-highlighted',
      'assembled',
    ];
    const counts = { findings: 2, studies: 1, assembled: 3 };
    for (const change of [
      {},
      { missing: 'skip', filter: 'tissue:* status:*' },
      { colorBy: 'outcome', columns: ['source', 'cargo'] },
      { width: 390, pair: 1 },
    ] as const) {
      const drawn = kinds(legendEntries(source(change), counts));
      const order = orderOf(drawn.includes('color'));
      expect(drawn).to.include.members(['scale', 'color-by', 'pale', 'counts']);
      expect([...drawn].sort((a, b) => order.indexOf(a) - order.indexOf(b))).to.deep.equal(drawn);
    }
  });

  it('draws its scale as high as so many studies or findings are in the figure', () => {
    for (const measure of ['studies', 'findings'] as const) {
      const planned = source({ measure });
      const [scale] = legendEntries(planned);
      if (scale?.kind !== 'scale' || planned.plan.orientation !== 'horizontal')
        throw new Error('no scale');
      expect(scale.measure).to.equal(measure);
      expect(scale.height).to.be.closeTo(scale.count * planned.plan.scale, 1e-9);
    }
  });

  it('shows the three hues of most ribbons as a sample of the colours', () => {
    const planned = source();
    const colors = legendEntries(planned).find(({ kind }) => kind === 'color-by');
    if (colors?.kind !== 'color-by') throw new Error('no colours');
    const weights = new Map<number, number>();
    for (const { strand, weight } of planned.flow.links.flatMap(({ shares }) => shares)) {
      const hue = planned.plan.strands.hues[strand] ?? otherHueIndex;
      if (hue !== otherHueIndex) weights.set(hue, (weights.get(hue) ?? 0) + weight);
    }
    const largest = [...weights].sort(([, a], [, b]) => b - a).map(([hue]) => hue);
    expect(colors.hues).to.deep.equal(largest.slice(0, 3));
  });

  it('has no scale where studies are few, and no sentence on sharing where each has one finding', () => {
    const columns = ['source', 'outcome'];
    const few = source({ columns }, manySources(3));
    expect(kinds(legendEntries(few))).not.to.include.oneOf(['scale', 'counts']);
    const shared = kinds(legendEntries(source({ columns }, manySources(3, 2))));
    expect(shared).not.to.include('scale');
    expect(shared).to.include('counts');
    expect(kinds(legendEntries(source({ columns }, manySources(30))))).to.include.members([
      'scale',
      'counts',
    ]);
  });

  it('says neither of figures from top to bottom, whose bars are shares', () => {
    const { source: down } = sceneOf('vertical', bundled, { width: 400 });
    expect(kinds(legendEntries(down))).not.to.include.oneOf(['scale', 'counts']);
  });

  it('says what gives the colour, with a sample where its column is the key', () => {
    const colorOf = (change: FigureChange): readonly LegendEntry[] =>
      legendEntries(source(change)).filter(({ kind }) => kind.startsWith('color'));
    for (const change of [{}, { width: 390, pair: 0 }]) {
      const [entry, ...others] = colorOf(change);
      expect(others).to.be.empty;
      if (entry?.kind !== 'color-by') throw new Error('no key of the colours');
      expect(entry.facet).to.equal('source');
      expect(entry.hues).to.have.lengthOf(3);
    }
    for (const pair of [1, 2]) {
      const [entry, ...others] = colorOf({ width: 390, pair });
      if (entry?.kind !== 'color-by') throw new Error('no key of the colours');
      expect(entry.hues, `pair ${pair}`).to.be.empty;
      expect(others, `pair ${pair}`).not.to.be.empty;
    }
  });

  it('names each hue where no column of the figure does, and all others once as grey', () => {
    const colors = (planned: SceneSource) =>
      legendEntries(planned).flatMap((entry) => (entry.kind === 'color' ? [entry] : []));
    expect(colors(source())).to.be.empty;
    const columns = ['cargo', 'outcome'];
    const named = colors(source({ columns, colorBy: 'source' }));
    expect(named.filter(({ term }) => term === undefined)).to.have.lengthOf(1);
    expect(named.at(-1)?.hue).to.equal(otherHueIndex);
    expect(new Set(named.map(({ hue }) => hue)).size).to.equal(named.length);
    const outcome = ['outcome', 'species'];
    expect(colors(source({ columns: outcome, colorBy: 'source' }, manySources(30)))).to.have.length(
      8,
    );
    expect(
      colors(source({ columns: outcome, colorBy: 'source' }, manySources(3))).map(
        ({ term }) => term,
      ),
    ).to.deep.equal(['source 0', 'source 1', 'source 2']);
  });

  it('explains dotted lines only where a retracted study is in the figure', () => {
    const all = source({ filter: 'tissue:* status:*' }, small);
    expect(kinds(legendEntries(all))).to.include('retracted');
    const sound = source({ filter: 'tissue:* !status:retracted' }, small);
    expect(kinds(legendEntries(sound))).not.to.include('retracted');
  });

  it('counts what is left out', () => {
    const skipped = source({ missing: 'skip' });
    expect(skipped.flow.leftOut).not.to.be.empty;
    expect(legendEntries(skipped)).to.deep.include({
      kind: 'left-out',
      findings: skipped.flow.leftOut.length,
    });
    expect(kinds(legendEntries(source()))).not.to.include('left-out');
  });

  it('counts what is highlighted, and says where nothing is', () => {
    const planned = source();
    const added = (counts: { findings: number; studies: number; assembled: number }) =>
      legendEntries(planned, counts).slice(legendEntries(planned).length);
    expect(added({ findings: 3, studies: 2, assembled: 0 })).to.deep.equal([
      { kind: 'highlighted', studies: 2, findings: 3 },
    ]);
    expect(added({ findings: 0, studies: 0, assembled: 4 })).to.deep.equal([
      { kind: 'none-highlighted' },
      { kind: 'assembled', studies: 4 },
    ]);
  });
});
