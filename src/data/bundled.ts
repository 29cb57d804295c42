// SPDX-License-Identifier: MIT
import { laterParts, type Dataset, type LaterPart } from './dataset.js';
import { packedEvidence } from './generated/evidence.js';
import { unpack } from './unpack.js';

let dataset: Dataset | undefined;

/** The curated evidence of both reviews. Checked at build time, unpacked on first use. */
export function bundledDataset(): Dataset {
  if (dataset !== undefined) return dataset;
  const trees = unpack(packedEvidence);
  const first = trees.next().value as Omit<Dataset, LaterPart>;
  let later: Pick<Dataset, LaterPart> | undefined;
  const part = <Part extends LaterPart>(name: Part): Pick<Dataset, LaterPart>[Part] => {
    later ??= trees.next().value as Pick<Dataset, LaterPart>;
    return later[name];
  };
  const getters = laterParts.map(
    (name) => [name, { get: () => part(name), enumerable: true }] as const,
  );
  dataset = Object.defineProperties(first, Object.fromEntries(getters)) as Dataset;
  return dataset;
}
