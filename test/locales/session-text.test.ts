// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/locales/index.js';
import { changeText, droppedText } from '../../src/locales/session-text.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { parseFilter } from '../../src/model/filter.js';
import { buildFlow } from '../../src/model/flow.js';
import { resolveColumns } from '../../src/model/resolution.js';
import { parsePath } from '../../src/model/selection.js';
import type { SessionChange } from '../../src/model/session.js';
import { renamedDataset, smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const renamed = indexEvidence(renamedDataset);
const { path } = parsePath('source:umbilical-cord>outcome:angiogenesis', evidence);
const { filter } = parseFilter('source:umbilical-cord !status:retracted', evidence);

const expected: readonly (readonly [SessionChange, string, string])[] = [
  [{ kind: 'cleared' }, 'Selection cleared.', '已取消选择。'],
  [
    { kind: 'selected', path, studies: 1 },
    'Selected: umbilical cord to angiogenesis. 1 study.',
    '已选择：脐带到血管生成。1 项研究。',
  ],
  [
    { kind: 'filtered', findings: 4, studies: 2 },
    'Showing 4 findings from 2 studies.',
    '显示 2 项研究的 4 条发现。',
  ],
  [
    { kind: 'empty', filter },
    'No finding matches: Source: umbilical cord; Status: not retracted.',
    '没有符合条件的发现：细胞来源：脐带；状态：不含已撤稿。',
  ],
  [
    { kind: 'hidden', path },
    'Selection not in view: umbilical cord to angiogenesis.',
    '所选内容不在当前视图中：脐带到血管生成。',
  ],
  [
    { kind: 'dropped', dropped: { evidence, path: path.slice(0, 1) } },
    'umbilical cord is not in these data. Selection cleared.',
    '这些数据中没有脐带，已取消选择。',
  ],
  [
    { kind: 'dropped', dropped: { evidence, path, column: 'outcome' } },
    'Outcome is no longer a column. Selection cleared: umbilical cord → angiogenesis.',
    '“作用类别”已不是图中的列，已取消选择：脐带 → 血管生成。',
  ],
];

describe('changeText', () => {
  for (const [change, en, zh] of expected) {
    it(`says in one sentence: ${en}`, () => {
      expect(changeText(change, evidence, messagesFor('en'))).to.equal(en);
      expect(changeText(change, evidence, messagesFor('zh'))).to.equal(zh);
    });
  }

  it('names what new data do not know by the old data', () => {
    const dropped = { evidence, path: path.slice(0, 1) };
    expect(changeText({ kind: 'dropped', dropped }, renamed, messagesFor('en'))).to.equal(
      droppedText(dropped, messagesFor('en')),
    );
    expect(droppedText(dropped, messagesFor('en'))).to.contain('umbilical cord');
  });

  it('counts what a node gathers as the figure does', () => {
    const options = {
      columns: ['source', 'cargo', 'outcome'],
      records: evidence.records,
      missing: 'show',
    } as const;
    const groups = resolveColumns(evidence, {
      ...{ ...options, measure: 'studies', maxNodes: 1 },
      ...{ detail: 'auto', width: 1100, opened: new Set() },
    });
    const flow = buildFlow(evidence, {
      ...options,
      measure: 'studies',
      colorBy: 'source',
      groups,
    });
    const other = flow.nodes.find(({ kind }) => kind === 'other') ?? expect.fail('no rest');
    const change: SessionChange = {
      kind: 'hidden',
      path: [{ facet: other.facet, term: other.term }],
    };
    expect(changeText(change, evidence, messagesFor('en'), flow)).to.equal(
      `Selection not in view: ${other.members.length} more sources.`,
    );
  });
});
