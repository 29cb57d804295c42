// SPDX-License-Identifier: MIT
// The benchmark samples: the bundled evidence, and custom data with many links.
import { numbersFrom } from './random.mjs';

const columns = ['source', 'cargo', 'pathway', 'outcome'];

/**
 * Creates the samples, with the same links for the baseline (`graph`) and the figure; `load`
 * imports modules of src/.
 */
export async function makeSamples(load) {
  const { bundledDataset } = await load('/src/data/bundled.ts');
  const { parseData } = await load('/src/data/parse.ts');
  const flowOf = await flowMaker(load);
  const graphOf = (dataset, facets, maxNodes) => {
    const { flow } = flowOf(dataset, facets, maxNodes);
    return {
      nodes: flow.nodes.map((node) => ({ id: node.key, label: node.term })),
      links: flow.links.map((link) => ({
        source: link.from.key,
        target: link.to.key,
        value: link.value,
      })),
    };
  };
  const own = (rows, words) => {
    const csv = ownData(rows, words);
    const { dataset } = parseData({ kind: 'csv', value: csv, where: '' });
    return {
      csv,
      settings: { columns: 'a b c' },
      filter: '!a:at1',
      graph: graphOf(dataset, ['a', 'b', 'c'], Infinity),
    };
  };
  return {
    bundled: {
      csv: '',
      settings: {},
      filter: 'condition:pof',
      graph: graphOf(bundledDataset(), columns, 28),
    },
    '1,000 links': own(600, 50),
    '10,000 links': own(5700, 200),
  };
}

/** Returns a function that computes a dataset's flow as the figure does. */
export async function flowMaker(load) {
  const { indexEvidence } = await load('/src/model/evidence.ts');
  const { parseFilter, visibleRecords } = await load('/src/model/filter.ts');
  const { resolveColumns } = await load('/src/model/resolution.ts');
  const { buildFlow } = await load('/src/model/flow.ts');
  return (dataset, facets, maxNodes) => {
    const evidence = indexEvidence(dataset);
    const records = visibleRecords(
      evidence,
      parseFilter(dataset.defaultFilter ?? '', evidence).filter,
    );
    const groups = resolveColumns(evidence, {
      columns: facets,
      records,
      missing: 'gathered',
      measure: 'studies',
      detail: 'terms',
      maxNodes,
      width: 1200,
      opened: new Set(),
    });
    return {
      evidence,
      flow: buildFlow(evidence, {
        columns: facets,
        records,
        measure: 'studies',
        missing: 'gathered',
        colorBy: facets[0],
        groups,
      }),
    };
  };
}

/** Rows with evenly drawn terms from a given number per column; deterministic. */
function ownData(rows, words) {
  const random = numbersFrom(1);
  const word = () => `t${Math.floor(random() * words)}`;
  const line = (_, row) => `s${row},a${word()},b${word()},c${word()}`;
  return ['study,a,b,c', ...Array.from({ length: rows }, line)].join('\n');
}
