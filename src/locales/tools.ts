// SPDX-License-Identifier: MIT
import { formatNumber, joinBeside } from './format.js';
import { enUse, zhUse } from './use-words.js';

const english = (value: number): string => formatNumber(value, 'en');
const counted = (value: number, one: string, many: string): string =>
  `${english(value)} ${value === 1 ? one : many}`;
const references = (value: number): string => counted(value, 'reference', 'references');

/** English texts of the toolbar of the figure, its panels, and what it saves. */
export const enTools = {
  label: 'Figure tools',
  view: 'View',
  export: 'Save',
  help: 'Keyboard shortcuts',
  /** Names of facets in the panels, where they differ from those of columns. */
  facets: { preparation: 'Given as', 'evidence-stream': 'Evidence' },
  /** The conditions in force as a sentence: "Ovary only, retracted studies left out". */
  sentence: {
    only: (terms: string) => `${terms} only`,
    without: (terms: string) => `${terms} left out`,
    /** Of studies with a status, such as retracted ones. */
    withoutStudies: (status: string) => `${status} studies left out`,
  },
  terms: {
    shown: (shown: number, all: number) =>
      `${english(shown)} of ${counted(all, 'study', 'studies')}`,
    note: 'Nothing chosen in a group means all of it.',
    only: 'only',
    onlyThis: (term: string) => `Only ${term}`,
    more: (count: number) => `${english(count)} more`,
    without: (count: number) => `${english(count)} without studies`,
    fewer: 'Show fewer',
  },
  columns: {
    heading: 'Columns',
    /** What a column shows in place of its terms, by facet. */
    parents: { cargo: 'kinds', pathway: 'families' },
    groups: 'groups',
    some: (shown: number, all: number) => `${english(shown)} of ${english(all)} shown`,
    all: (count: number) => `all ${english(count)}`,
    open: 'Open terms',
    openOf: (column: string) => `Open terms of ${column}`,
    close: 'Group terms',
    closeOf: (column: string) => `Group terms of ${column}`,
    remove: 'Remove',
    removeOf: (column: string) => `Remove column ${column}`,
    add: 'Add',
    addOf: (column: string) => `Add column ${column}`,
    move: (column: string, place: number, of: number) =>
      `Move ${column}, column ${place} of ${of}; use the arrow keys`,
    moved: (column: string, place: number, of: number) => `${column}: column ${place} of ${of}.`,
  },
  settings: {
    detail: 'Terms',
    measure: 'Numbers and ribbon width',
    missing: 'Not named',
    order: 'Order',
    colorBy: 'Colour',
    layout: 'Layout',
  },
  options: {
    'detail:auto': 'Grouped',
    'detail:terms': 'All terms',
    'detail:parents': 'Grouped',
    'measure:studies': 'Studies',
    'measure:findings': 'Findings',
    'measure:value': 'Value',
    'missing:gathered': 'Group',
    'missing:nearest': 'Given or measured',
    'missing:show': '“Not reported”',
    'missing:skip': 'Hide',
    'order:crossings': 'Fewest crossings',
    'order:value': 'By size',
    'order:name': 'By name',
    'order:data': 'As in the data',
    'layout:auto': 'Automatic',
    'layout:horizontal': 'Left to right',
    'layout:vertical': 'Top to bottom',
  },
  code: 'This view in your own page:',
  copyCode: 'Copy code',
  save: {
    figure: 'Figure',
    data: 'Data and references',
    /** What each file is called and what it is for. */
    svg: 'to edit, and for print',
    pngFailed: 'This browser cannot draw the picture. Save it as SVG.',
    png: (width: number) => `for slides, ${english(width)} px wide`,
    scale: 'Image scale',
    print: 'Print',
    printFor: 'with references, or as PDF',
    /** What SVG and PNG show besides the figure. */
    look: 'SVG and PNG',
    headline: 'Headline and legend',
    dark: 'Dark ground',
    transparent: 'Transparent ground',
    plainText: 'Text',
    links: (count: number) => `${counted(count, 'link', 'links')} of the figure`,
    files: {
      csv: (_references: number, findings: number, studies: number) =>
        `${counted(findings, 'finding', 'findings')} of ${counted(studies, 'study', 'studies')}`,
      'csl-json': (count: number) => `${references(count)}, as CSL-JSON`,
      ris: (count: number) => `${references(count)}, for Zotero, EndNote`,
      bibtex: (count: number) => `${references(count)}, for LaTeX`,
      text: (count: number) => `${references(count)}, as a list`,
    },
    cite: 'Cite this figure',
    caption: 'Caption and methods',
    copy: 'Copy',
    copyOf: (what: string) => `Copy: ${what}`,
    link: 'Copy link to this view',
    /** Of a figure without an id, where the page has several. */
    numbered: 'Holds while the figures of this page keep their order.',
    inView: (filter: string) =>
      filter === '' ? 'Saves all studies.' : `Saves what is in view: ${filter}.`,
    selected: (label: string) => `Data and references: only what is selected (${label}).`,
  },
  use: enUse,
  letterKeys: 'Single-letter shortcuts',
  /** For screen readers: names say all that key `i` adds. */
  fullSpeech: 'Screen readers: say all of an item at once',
};

const chinese = (value: number): string => formatNumber(value, 'zh');

/** Chinese texts of the toolbar of the figure, its panels, and what it saves. */
export const zhTools: typeof enTools = {
  label: '图形工具',
  view: '视图',
  export: '保存',
  help: '键盘快捷键',
  facets: { preparation: '给予形式', 'evidence-stream': '证据类型' },
  sentence: {
    only: (terms) => joinBeside(['仅', terms]),
    without: (terms) => joinBeside(['不含', terms]),
    withoutStudies: (status) => `不含${status}研究`,
  },
  terms: {
    shown: (shown, all) => `${chinese(shown)} / ${chinese(all)} 项研究`,
    note: '组内不选任何项，即为全选。',
    only: '仅此项',
    onlyThis: (term) => joinBeside(['仅', term]),
    more: (count) => `另 ${chinese(count)} 项`,
    without: (count) => `${chinese(count)} 项无研究`,
    fewer: '收起',
  },
  columns: {
    heading: '列',
    parents: { cargo: '按类型', pathway: '按家族' },
    groups: '按分组',
    some: (shown, all) => `列出 ${chinese(shown)} / ${chinese(all)}`,
    all: (count) => `共 ${chinese(count)} 种`,
    open: '展开各项',
    openOf: (column) => `展开${column}的各项`,
    close: '归并',
    closeOf: (column) => `归并${column}的各项`,
    remove: '移除',
    removeOf: (column) => `移除列：${column}`,
    add: '添加',
    addOf: (column) => `添加列：${column}`,
    move: (column, place, of) => `移动“${column}”，第 ${place} 列，共 ${of} 列；使用方向键`,
    moved: (column, place, of) => `${column}：第 ${place} 列，共 ${of} 列。`,
  },
  settings: {
    detail: '条目',
    measure: '数字与色带宽度',
    missing: '未指明',
    order: '排序',
    colorBy: '颜色',
    layout: '布局',
  },
  options: {
    'detail:auto': '归并',
    'detail:terms': '全部列出',
    'detail:parents': '归并',
    'measure:studies': '研究数',
    'measure:findings': '发现数',
    'measure:value': '数值',
    'missing:gathered': '归并',
    'missing:nearest': '给予或检测的内容',
    'missing:show': '“未报告”',
    'missing:skip': '隐藏',
    'order:crossings': '交叉最少',
    'order:value': '按大小',
    'order:name': '按名称',
    'order:data': '按数据顺序',
    'layout:auto': '自动',
    'layout:horizontal': '从左到右',
    'layout:vertical': '从上到下',
  },
  code: '在自己的网页中使用此视图：',
  copyCode: '复制代码',
  save: {
    figure: '图',
    data: '数据与文献',
    svg: '可编辑，适合印刷',
    pngFailed: '此浏览器无法绘制图片，请存为 SVG。',
    png: (width) => `用于幻灯片，宽 ${chinese(width)} 像素`,
    scale: '图片倍率',
    print: '打印',
    printFor: '含文献，或存为 PDF',
    look: 'SVG 与 PNG',
    headline: '标题与图例',
    dark: '深色背景',
    transparent: '透明背景',
    plainText: '文本',
    links: (count) => `图中 ${chinese(count)} 条连线`,
    files: {
      csv: (_references, findings, studies) =>
        `${chinese(studies)} 项研究的 ${chinese(findings)} 条发现`,
      'csl-json': (count) => `${chinese(count)} 篇文献，CSL-JSON 格式`,
      ris: (count) => `${chinese(count)} 篇文献，用于 Zotero、EndNote`,
      bibtex: (count) => `${chinese(count)} 篇文献，用于 LaTeX`,
      text: (count) => `${chinese(count)} 篇文献，列表`,
    },
    cite: '引用此图',
    caption: '图注与方法',
    copy: '复制',
    copyOf: (what) => `复制：${what}`,
    link: '复制此视图的链接',
    numbered: '仅在本页各图顺序不变时有效。',
    inView: (filter) => (filter === '' ? '保存全部研究。' : `保存当前视图：${filter}。`),
    selected: (label) => `数据与文献：仅所选内容（${label}）。`,
  },
  use: zhUse,
  letterKeys: '单字母快捷键',
  fullSpeech: '读屏：一次说出每项的全部内容',
};
