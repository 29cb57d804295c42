// SPDX-License-Identifier: MIT
// Writes the bundled figure as standalone SVG files in English and Chinese, for the README and as
// fallback without scripts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { withSource } from './load.mjs';

const width = 1100;

await withSource(async (load) => {
  const { bundledDataset } = await load('/src/data/bundled.ts');
  const { indexEvidence } = await load('/src/model/evidence.ts');
  const { parseFilter } = await load('/src/model/filter.ts');
  const { estimateText } = await load('/src/figure/fit-label.ts');
  const { messagesFor } = await load('/src/locales/index.ts');
  const { viewDeriver } = await load('/src/view/derive-view.ts');
  const { figureSvg } = await load('/src/view/export-figure.ts');
  const { localize } = await load('/src/model/evidence.ts');
  const { headlineOf, leadOf } = await load('/src/view/headline.ts');
  const { styledMeasure } = await load('/src/figure/text-style.ts');
  const measure = styledMeasure(estimateText(12));
  const evidence = indexEvidence(bundledDataset());
  const settings = {
    columns: ['source', 'cargo', 'pathway', 'outcome'],
    measure: 'studies',
    missing: 'gathered',
    detail: 'auto',
    order: 'crossings',
    colorBy: 'source',
    layout: 'auto',
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
      height: undefined,
      showsAll: true,
      pair: 0,
      textSize: undefined,
      rightToLeft: false,
      messages,
      measureText: measure,
    });
    const svg = figureSvg({
      view,
      messages,
      title: localize(evidence.dataset.title, language),
      headline: headlineOf(view, messages, [], '').headline,
      lead: [messages.sentences(leadOf(view, messages, filter))],
      path: [],
      selected: undefined,
      measure,
    });
    writeFileSync(join(root, 'examples', `figure.${language}.svg`), `${svg}\n`);
  }
});
