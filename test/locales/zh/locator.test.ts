// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../../src/data/bundled.js';
import { formatChineseLocator } from '../../../src/locales/zh/locator.js';

/** One example of every form written so far. */
const forms: Readonly<Record<string, string>> = {
  '§2.2.1; Table 1, row 1 (2)': '§2.2.1；表 1 第 1 行（2）',
  '§2.2.2; Table 1, row 2 (3), printed inside row 3': '§2.2.2；表 1 第 2 行（3），印在第 3 行内',
  '§2.3.2; Table 2, row 2 (3) and note': '§2.3.2；表 2 第 2 行（3）和注',
  '§2.4.2; Table 3, row 2 (1) vs (2)': '§2.4.2；表 3 第 2 行（1）对比（2）',
  '§2.2.8 vs Table 1, rows 7 and 8': '§2.2.8 对比表 1 第 7、8 行',
  'Table 1 note': '表 1 注',
  'Table 2, note': '表 2 注',
  '§3.4 vs Tables 4, 5': '§3.4 对比表 4、5',
  '§1.1–1.3': '§1.1–1.3',
  '§1.2.2 (1) vs refs 45, 67': '§1.2.2（1）对比文献 45、67',
  '§2.3 heading; Table 2, row 2 (3)': '§2.3 标题；表 2 第 2 行（3）',
  '§3, §3.1, §3.2 (headings)': '§3、§3.1、§3.2（标题）',
  '§2.2.2, first sentence': '§2.2.2，第一句',
  '§2.10, fig. 3': '§2.10，图 3',
  '§2.1, refs 1, 2': '§2.1，文献 1、2',
  '§1.2.1 vs refs 1–4': '§1.2.1 对比文献 1～4',
  '§2.2.1 ref 7; §2.2.2 ref 17': '§2.2.1 文献 7；§2.2.2 文献 17',
  '§2.2.1, ref 7 vs §2.2.2, ref 17 and §3.3, ref 28':
    '§2.2.1，文献 7 对比 §2.2.2，文献 17 和 §3.3，文献 28',
  '§2.3.1 and §2.2.8 (ref 22) vs §2.4.2 and Table 3 (ref 40)':
    '§2.3.1 和 §2.2.8（文献 22）对比 §2.4.2 和表 3（文献 40）',
  '§2.3.3; compare §2.2.6 with Table 1': '§2.3.3；§2.2.6 对比表 1',
  '§0 (cited there; this statement is only in the abstract)': '§0（此处有引用；此说法仅见于摘要）',
  '§2.2.2 (cited there; this statement is only in the title and the abstract)':
    '§2.2.2（此处有引用；此说法仅见于题目和摘要）',
  'abstract vs §1, §5': '摘要对比 §1、§5',
  'abstract of ref 55 vs §2.6.2': '文献 55 的摘要对比 §2.6.2',
  '§2.6.2; abstracts of refs 55 and 56': '§2.6.2；文献 55、56 的摘要',
  'title and abstract of ref 7': '文献 7 的题目和摘要',
  'ref 40 title and abstract': '文献 40 的题目和摘要',
  '§2.4.2; ref 39 title': '§2.4.2；文献 39 的题目',
  'printed title of ref 17 vs §2.2.4, Table 1': '文献 17 的印刷题目对比 §2.2.4，表 1',
  'page of ref 22': '文献 22 的页面',
  'reference list, no. 56, vs §3.3': '参考文献表第 56 条对比 §3.3',
  'reference list, ref 17 (printed title only)': '参考文献表第 17 条（仅有印刷题目）',
  'reference list, ref 45 (cited in §2.5.1; Table 4, row 1 (1))':
    '参考文献表第 45 条（引用于 §2.5.1；表 4 第 1 行（1））',
  '§2.3.1 vs Table 2 and reference list': '§2.3.1 对比表 2 和参考文献表',
  'references.liu-2025.json, no. 58': 'references.liu-2025.json 第 58 条',
  'trials.json, ref 70': 'trials.json，文献 70',
  'ref 70; NCT02603744': '文献 70；NCT02603744',
  'Chinese vs English abstract': '中文摘要对比英文摘要',
  'first page vs publisher page': '首页对比出版社网页',
  'publication notes vs §1.3': '出版说明对比 §1.3',
  'terms box vs §0': '术语框对比 §0',
  'whole text': '全文',
};

describe('formatChineseLocator', () => {
  it('translates every known form to Chinese', () => {
    for (const [english, chinese] of Object.entries(forms))
      expect(formatChineseLocator(english), english).to.equal(chinese);
  });

  it('leaves an unknown form unchanged', () => {
    for (const unknown of [
      '§3, "Uterus", line 1',
      'chapter 2',
      'Table 1, row 1, supplement',
      '第 3 页',
      '',
    ])
      expect(formatChineseLocator(unknown)).to.equal(unknown);
  });

  it('leaves no English word in any locator of the bundled evidence', () => {
    const left = locatorsIn(bundledDataset())
      .map(formatChineseLocator)
      .filter((text) => /[a-z]{2}/i.test(text.replace(/[\w.-]+\.json|NCT\d+/g, '')));
    expect(left).to.deep.equal([]);
  });
});

function locatorsIn(node: unknown): readonly string[] {
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'locator' && typeof value === 'string' ? [value] : locatorsIn(value),
  );
}
