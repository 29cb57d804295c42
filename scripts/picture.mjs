// SPDX-License-Identifier: MIT
// Writes the bundled figure as standalone SVG files in English and Chinese, for the README and as fallback without scripts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { withSource } from './load.mjs';

const width = 1200;

await withSource(async (load) => {
  const { bundledDataset } = await load('/src/data/bundled.ts');
  const { indexEvidence } = await load('/src/model/evidence.ts');
  const { parseFilter } = await load('/src/model/filter.ts');
  const { estimateText } = await load('/src/figure/fit-label.ts');
  const { messagesFor } = await load('/src/locales/index.ts');
  const { viewDeriver } = await load('/src/components/mechanism-sankey/derive-view.ts');
  const { figureSvg } = await load('/src/components/mechanism-sankey/export-figure.ts');
  const { localize } = await load('/src/model/evidence.ts');
  const evidence = indexEvidence(bundledDataset());
  const settings = {
    columns: ['source', 'cargo', 'pathway', 'outcome'],
    measure: 'studies',
    missing: 'nearest',
    order: 'crossings',
    colorBy: 'source',
    layout: 'horizontal',
  };
  const { filter } = parseFilter(evidence.dataset.defaultFilter ?? '', evidence);
  for (const language of ['en', 'zh']) {
    const messages = messagesFor(language);
    const view = viewDeriver()(evidence, settings, {
      filter,
      maxNodes: undefined,
      step: undefined,
      opened: new Set(),
      width,
      rightToLeft: false,
      messages,
      measureText: estimateText(12),
    });
    const svg = figureSvg({
      view,
      messages,
      title: localize(evidence.dataset.title, language),
      path: [],
      selected: undefined,
      measure: estimateText(12),
    });
    writeFileSync(join(root, 'examples', `figure.${language}.svg`), `${svg}\n`);
  }
});
