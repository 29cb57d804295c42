// SPDX-License-Identifier: MIT
// Writes the bundled figure as standalone SVG files in English and Chinese, for the README and as
// fallback without scripts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { withSource } from './load.mjs';

await withSource(async (load) => {
  const { bundledDataset } = await load('/src/data/bundled.ts');
  const { indexEvidence } = await load('/src/model/evidence.ts');
  const { messagesFor } = await load('/src/locales/index.ts');
  const { readSettings } = await load('/src/view/view-settings.ts');
  const { standaloneFigure } = await load('/src/view/standalone-figure.ts');
  const { measureText } = await load('/src/view/measure-text.ts');
  const evidence = indexEvidence(bundledDataset());
  for (const language of ['en', 'zh']) {
    const { svg } = standaloneFigure(evidence, {
      settings: readSettings({}),
      messages: messagesFor(language),
      width: 1100,
      heading: '',
      measure: measureText,
    });
    writeFileSync(join(root, 'examples', `figure.${language}.svg`), `${svg({})}\n`);
  }
});
