// SPDX-License-Identifier: MIT
import { messagesFor } from '../../src/locales/index.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { parseFilter } from '../../src/model/filter.js';
import { findingsThrough, parsePath } from '../../src/model/selection.js';
import { checkSettings } from '../../src/view/check-settings.js';
import { viewDeriver } from '../../src/view/derive-at-once.js';
import type { ViewContext } from '../../src/view/derive-view.js';
import { figureSvg } from '../../src/view/export-figure.js';
import { headlineOf, leadOf } from '../../src/view/headline.js';
import { readSettings, type ViewSettings } from '../../src/view/view-settings.js';
import type { PictureLook } from '../../src/export/svg-options.js';
import { measure } from '../fixtures/lane-figure.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { variedDataset } from '../fixtures/varied-dataset.js';
import { compareWithFile } from '../snapshots/compare-with-file.js';

/**
 * Saved figures, each compared with test/snapshots/svg/<name>.txt to the last place and word: what
 * changes them is seen. `npm run snapshots` rewrites the files; review the diff before you commit
 * it. Between them they have every form of a figure.
 */
interface Saved {
  readonly name: string;
  readonly dataset?: typeof smallDataset;
  readonly settings?: Partial<ViewSettings>;
  readonly context?: Partial<ViewContext>;
  readonly look?: PictureLook;
}

const everything = 'tissue:* status:*';

const saved: readonly Saved[] = [
  { name: 'few-studies', dataset: smallDataset, settings: { filter: everything } },
  { name: 'default' },
  {
    name: 'selected-dark',
    settings: { selected: 'cargo:mir-1', measure: 'findings' },
    look: { dark: true },
  },
  {
    name: 'assembled',
    dataset: smallDataset,
    settings: { filter: everything, selected: 'source:umbilical-cord>cargo:hgf' },
    look: { transparent: true },
  },
  { name: 'two-columns', settings: { selected: 'pathway:pi3k' }, context: { width: 390, pair: 1 } },
  {
    name: 'stand-ins',
    dataset: smallDataset,
    settings: { missing: 'nearest', order: 'value', colorBy: 'outcome', layout: 'horizontal' },
    context: { width: 700 },
  },
  {
    name: 'not-reported',
    dataset: smallDataset,
    settings: {
      missing: 'show',
      order: 'name',
      measure: 'findings',
      selected: 'cargo:mir-1-3p>pathway:pi3k-akt',
    },
    context: { width: 1300, height: 700, rightToLeft: true },
  },
  {
    name: 'down',
    settings: { layout: 'vertical', selected: 'source:cord', columns: 'source,cargo,outcome' },
    context: { width: 420 },
  },
  {
    name: 'down-retracted',
    dataset: smallDataset,
    settings: { layout: 'vertical', filter: everything },
    context: { width: 700 },
  },
  {
    name: 'slide',
    settings: { columns: 'source,preparation,outcome', maxNodes: 4 },
    context: { width: 1600, height: 600, textSize: 22, isSlide: true },
    look: { headline: false },
  },
  {
    name: 'opened',
    settings: {
      columns: 'cargo,outcome',
      maxNodes: 4,
      missing: 'skip',
      order: 'value',
      opened: new Set(['cargo:other']),
    },
  },
  {
    name: 'asked',
    settings: { columns: 'source,pathway,outcome', filter: 'outcome:less-apoptosis,homing' },
    context: { asked: { facet: 'pathway', choices: 4, isOpen: true } },
  },
];

const messages = messagesFor('en');

for (const { name, dataset = variedDataset, settings = {}, context = {}, look } of saved) {
  it(`The saved figure ${name} is as it was`, async () => {
    const evidence = indexEvidence(dataset);
    const given = { ...readSettings({}), ...settings };
    const { filter } = parseFilter(given.filter || (dataset.defaultFilter ?? ''), evidence);
    const { path } = parsePath(given.selected, evidence);
    const view = viewDeriver()(evidence, checkSettings(evidence, given).settings, {
      ...{ filter, messages, measureText: measure, width: 1100, height: undefined, pair: 0 },
      ...{ maxNodes: given.maxNodes, step: given.step, opened: given.opened },
      ...{ showsAll: false, textSize: undefined, rightToLeft: false },
      ...context,
    });
    const selected =
      path.length === 0
        ? undefined
        : findingsThrough(evidence, view.records, path, view.settings.missing, view.flow);
    const svg = figureSvg(
      {
        ...{ view, messages, path, selected, measure, title: name },
        headline: headlineOf(view, messages, path, '').headline,
        lead: leadOf(view, messages, filter),
      },
      look,
    );
    await compareWithFile(`svg/${name}.txt`, `${svg.replaceAll('><', '>\n<')}\n`);
  });
}
