// SPDX-License-Identifier: MIT

/** One kind of locator part: its pattern at the current position, and its Chinese translation. */
type Part = readonly [pattern: RegExp, say: (...groups: string[]) => string];

const number = String.raw`\d+(?:–\d+)?`;
const numbers = String.raw`(${number}(?:(?:, | and )${number})*)`;
const section = String.raw`§\d+(?:\.\d+)*(?:–\d+(?:\.\d+)*)?`;
const part = (pattern: string, say: (...groups: string[]) => string): Part => [
  new RegExp(pattern, 'y'),
  say,
];
const list = (text: string): string => text.replace(/, | and /g, '、').replace('–', '～');

/** Parts of a cited paper. */
const aspects: Readonly<Record<string, string>> = {
  abstract: '摘要',
  abstracts: '摘要',
  title: '题目',
  'title and abstract': '题目和摘要',
  'printed title': '印刷题目',
  page: '页面',
};
/** Fixed phrases in locators. */
const phrases: Readonly<Record<string, string>> = {
  'cited there; this statement is only in the abstract': '此处有引用；此说法仅见于摘要',
  'cited there; this statement is only in the title and the abstract':
    '此处有引用；此说法仅见于题目和摘要',
  'printed title only': '仅有印刷题目',
  'Chinese vs English abstract': '中文摘要对比英文摘要',
  'English key words': '英文关键词',
  'first page vs publisher page': '首页对比出版社网页',
  'publication notes': '出版说明',
  'reference list': '参考文献表',
  'first sentence': '第一句',
  'terms box': '术语框',
  'whole text': '全文',
  'cited in': '引用于',
  abstract: '摘要',
  headings: '标题',
  heading: '标题',
  note: '注',
};

/** All parts; the first match wins, so longer patterns come before shorter ones. */
const parts: readonly Part[] = [
  part(`compare (${section}) with `, (place) => `${place} 对比`),
  part(
    `(abstracts?|printed title|title and abstract|title|page) of refs? ${numbers}`,
    (aspect, refs) => `文献 ${list(refs)} 的${aspects[aspect] ?? ''}`,
  ),
  part(
    `refs? ${numbers} (title and abstract|title|abstract)`,
    (refs, aspect) => `文献 ${list(refs)} 的${aspects[aspect] ?? ''}`,
  ),
  part(`reference list, (?:ref|no\\.) (${number})`, (no) => `参考文献表第 ${no} 条`),
  part(`refs? ${numbers}`, (refs) => `文献 ${list(refs)}`),
  part(`,? ?(?:no\\.) (${number})`, (no) => `第 ${no} 条`),
  ...Object.entries(phrases).map(([english, chinese]) =>
    part(`${english}(?![\\w])`, () => chinese),
  ),
  part(`Tables? ${numbers}`, (tables) => `表 ${list(tables)}`),
  part(`(?:, )?printed inside row (${number})`, (row) => `，印在第 ${row} 行内`),
  // a row or note belongs to its table, so there is no comma
  part(`(?:, )?rows? ${numbers}`, (rows) => `第 ${list(rows)} 行`),
  part(`,? note(?!\\w)`, () => '注'),
  part(`fig\\. (${number})`, (figure) => `图 ${figure}`),
  part(section, (_, place) => place),
  part('NCT\\d+|[\\w.-]+\\.json', (_, name) => name),
  part(' ?\\((\\d+)\\)', (item) => `（${item}）`),
  part(' ?\\(', () => '（'),
  part('\\)', () => '）'),
  part(',? vs ', () => '对比'),
  part(', and | and ', () => '和'),
  part(', (?=§)', () => '、'),
  part(', ', () => '，'),
  part('; ', () => '；'),
  part(' ', () => ''),
];

/**
 * Translates a locator to Chinese. An unknown form is returned unchanged, because a partial
 * translation would mislead.
 */
export function formatChineseLocator(locator: string): string {
  let rest = 0;
  let text = '';
  while (rest < locator.length) {
    const found = firstPart(locator, rest);
    if (found === undefined) return locator;
    text += found.text;
    rest += found.length;
  }
  // adds a space between Chinese and other scripts
  return text
    .replace(/([\u4e00-\u9fff])(?=[§\w])/g, '$1 ')
    .replace(/(\w)(?=[\u4e00-\u9fff])/g, '$1 ');
}

function firstPart(
  locator: string,
  from: number,
): { readonly text: string; readonly length: number } | undefined {
  for (const [pattern, say] of parts) {
    pattern.lastIndex = from;
    const match = pattern.exec(locator);
    if (match !== null)
      return {
        text: match.length > 1 ? say(...match.slice(1)) : say('', match[0]),
        length: match[0].length,
      };
  }
  return undefined;
}
