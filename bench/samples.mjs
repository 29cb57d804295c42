// SPDX-License-Identifier: MIT
// The benchmark samples: the bundled evidence, and custom data with many links.
import { numbersFrom } from './random.mjs';

/** Size of the pictures, px. */
const size = { width: 1200, height: 800 };
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/**
 * Creates the samples, with the same links for the baseline (`graph`) and the figure; `load`
 * imports modules of src/.
 */
export async function makeSamples(load) {
  const { bundledDataset } = await load('/src/data/bundled.ts');
  const { defaultColumns } = await load('/src/model/columns.ts');
  const { parseData } = await load('/src/data/parse.ts');
  const { messagesFor } = await load('/src/locales/index.ts');
  const { termLabel } = await load('/src/locales/labels.ts');
  const messages = messagesFor('en');
  const flowOf = await flowMaker(load);
  const graphOf = (dataset, facets, options) => {
    const { evidence, flow } = flowOf(dataset, facets, options);
    const labelOf = ({ facet, term }) => termLabel(evidence, messages, facet, term);
    return {
      nodes: flow.nodes.map((node) => ({ id: node.key, label: labelOf(node) })),
      links: flow.links.map((link) => ({
        source: link.from.key,
        target: link.to.key,
        value: link.value,
      })),
    };
  };
  const own = (rows, words, columns = 3, attributes = {}) => {
    const csv = ownData(rows, words, columns);
    const { dataset } = parseData({ kind: 'csv', value: csv, where: '' });
    const facets = names.slice(0, columns);
    return {
      ...size,
      csv,
      settings: { columns: facets.join(' '), ...attributes },
      filter: '!a:at1',
      graph: graphOf(dataset, facets, { detail: 'terms', maxNodes: Infinity }),
    };
  };
  return {
    bundled: {
      ...size,
      csv: '',
      settings: {},
      filter: 'condition:pof',
      graph: graphOf(bundledDataset(), defaultColumns, { detail: 'auto' }),
    },
    '1,000 links': own(600, 50),
    '10,000 links': own(5700, 200),
    /** Custom data of other sizes, for the growth. */
    own,
  };
}

/** Returns a function that computes a dataset's flow as the figure does. */
export async function flowMaker(load) {
  const { indexEvidence } = await load('/src/model/evidence.ts');
  const { parseFilter, visibleRecords } = await load('/src/model/filter.ts');
  const { resolveColumns } = await load('/src/model/resolution.ts');
  const { buildFlow } = await load('/src/model/flow.ts');
  return (dataset, facets, { detail, maxNodes }) => {
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
      detail,
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
function ownData(rows, words, columns) {
  const random = numbersFrom(1);
  const facets = names.slice(0, columns);
  const line = (_, row) =>
    [`s${row}`, ...facets.map((facet) => `${facet}t${Math.floor(random() * words)}`)].join(',');
  return [`study,${facets.join(',')}`, ...Array.from({ length: rows }, line)].join('\n');
}
