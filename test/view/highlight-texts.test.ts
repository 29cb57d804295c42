// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { shownTerms, type FindingRecord } from '../../src/model/evidence.js';
import { isUnnamed, type FlowNode } from '../../src/model/flow.js';
import type { FigureView } from '../../src/view/derive-view.js';
import { bundled, findingsAt, labelsOf, viewOf, type Setting } from './view-labels.js';

/**
 * Distinct studies (or findings) of the highlight behind a node, counted from the records; at
 * not-named nodes those that their number counts.
 */
function recount(
  { evidence, flow, numbers }: FigureView,
  node: FlowNode,
  lit: ReadonlySet<number>,
): number {
  const idOf = ({ study, finding }: FindingRecord): string =>
    flow.measure === 'findings' ? finding.id : study.id;
  const counted = numbers.nodes.get(node)?.ids;
  const behind = flow.records.filter(
    (record) =>
      lit.has(record.index) &&
      (counted?.has(idOf(record)) ?? true) &&
      shownTerms(evidence, node.facet, record, 'nearest').some((term) =>
        node.members.includes(term),
      ),
  );
  return new Set(behind.map(idOf)).size;
}

/** The numbers of `4 of 24`, `4 / 24`, `4/24` or `4`. */
function numbersIn(text: string): readonly number[] {
  return (/^(\d+)(?:(?: of | \/ |\/)(\d+))?$/.exec(text) ?? [])
    .slice(1)
    .filter(Boolean)
    .map(Number);
}

describe('highlightTexts', () => {
  const settings: readonly Setting[] = [
    { width: 1100, language: 'en' },
    { width: 1280, language: 'zh' },
    { width: 390, language: 'en', pair: 1 },
    { width: 1100, language: 'en', measure: 'findings' },
    { width: 1280, language: 'en', missing: 'nearest' },
  ];
  for (const setting of settings) {
    it(`count what is highlighted at every node: ${JSON.stringify(setting)}`, () => {
      const view = viewOf(setting);
      const { flow, numbers } = view;
      for (const selected of flow.nodes.filter((_, index) => index % 3 === 0)) {
        const lit = findingsAt(view, selected);
        for (const { key, item, shape, states } of labelsOf(view, setting.language, lit)) {
          const node = flow.nodes.find((each) => each.key === item?.key);
          if (node === undefined || !key.startsWith('label')) continue;
          const { count = 0, written } = numbers.nodes.get(node) ?? {};
          if (states?.includes('highlighted') !== true) {
            expect(shape.number, key).to.equal(written === true ? String(count) : '');
            continue;
          }
          if (shape.number === '') {
            // what is highlighted at a block may be counted at another
            expect(written === true && recount(view, node, lit) > 0, key).to.equal(false);
            continue;
          }
          const [part, whole = count] = numbersIn(shape.number);
          const name = `${key} while ${selected.key} is selected: ${shape.number}`;
          expect(part, name).to.equal(recount(view, node, lit));
          expect(whole, name).to.equal(count);
        }
      }
    });
  }

  it('count at a border what names nothing there', () => {
    const view = viewOf({ width: 1100, language: 'en' });
    const { flow, numbers } = view;
    for (const selected of flow.nodes.filter(({ column }) => column === 0)) {
      const lit = findingsAt(view, selected);
      const captions = labelsOf(view, 'en', lit).filter(({ key }) => key.startsWith('caption'));
      expect(captions).not.to.be.empty;
      for (const { key, shape, states } of captions) {
        const facet = key.replace('caption ', '');
        const column = numbers.columns.find((each) => each.facet === facet);
        const records = flow.records.filter(({ index }) => lit.has(index));
        const naming = new Set(
          flow.records
            .filter((record) => bundled.termsOf(facet, record).length > 0)
            .map(({ study }) => study.id),
        );
        const none = new Set(records.map(({ study }) => study.id).filter((id) => !naming.has(id)));
        const [part, whole = column?.unnamed] = numbersIn(shape.number);
        if (states?.includes('highlighted') === true)
          expect(part, `${selected.key} ${facet}`).to.equal(none.size);
        expect(whole, `${selected.key} ${facet}`).to.equal(column?.unnamed);
      }
    }
  });

  it('say a whole number once where all of a node is highlighted', () => {
    const view = viewOf({ width: 1100, language: 'en' });
    for (const selected of view.flow.nodes.filter((node) => !isUnnamed(node))) {
      const label = labelsOf(view, 'en', findingsAt(view, selected)).find(
        ({ key }) => key === `label ${selected.key}`,
      );
      const { count } = view.numbers.nodes.get(selected) ?? {};
      expect(label?.shape.number, selected.key).to.equal(String(count));
    }
  });
});
