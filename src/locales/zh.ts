// SPDX-License-Identifier: MIT
import { formatNumber, formatAmount, joinWords } from './format.js';
import { chinese, joinBeside } from './zh/format.js';
import type { Messages } from './messages.js';
import { zhViews } from './zh/view-words.js';
import { zhFigure } from './zh/figure-words.js';
import { zhTools } from './zh/tools-words.js';
import { zhCard } from './zh/card-words.js';
import { zhLink } from './zh/link-words.js';
import { zhStory } from './zh/story-words.js';
import { zhSpeech } from './zh/speech-words.js';
import { zhEvidence } from './zh/evidence-words.js';
import { formatChineseLocator } from './zh/locator.js';
import { zhDetails } from './zh/details-words.js';
import { chineseProblem } from './zh/problem-words.js';

/** Any of the values; only `或` where a value contains a pause (、). */
const alternatives = (values: readonly string[]): string => {
  const hasPause = values.some((value) => value.includes('、'));
  return values.reduce((text, value, index) =>
    joinBeside(hasPause || index === values.length - 1 ? [text, '或', value] : [text, '、', value]),
  );
};
/** None of the values; `除…外` where a value is itself a negation, such as “未报告”. */
const exclusion = (values: readonly string[]): string =>
  values.some((value) => /^[未无不]/.test(value))
    ? joinBeside(['除', values.reduce((text, value) => joinBeside([text, '和', value])), '外'])
    : joinBeside(['不含', alternatives(values)]);

/** Simplified Chinese. */
export const zh: Messages = {
  ...zhViews,
  figure: zhFigure,
  tools: zhTools,
  card: zhCard,
  link: zhLink,
  story: zhStory,
  speech: zhSpeech,
  evidence: zhEvidence,
  language: 'zh',
  name: '中文',
  number: (value) => formatAmount(value, 'zh'),
  percent: (share, digits = share < 0.1 ? 1 : 0) => `${formatNumber(share * 100, 'zh', digits)}%`,
  list: (words) => words.join('、'),
  sentences: (sentences) => sentences.join(''),
  brackets: (text) => `（${text}）`,
  labelled: (name, text) => `${name}：${text}`,
  locator: formatChineseLocator,
  facets: {
    source: '细胞来源',
    preparation: '制剂',
    cargo: '活性物质',
    'cargo-kind': '活性物质类型',
    pathway: '通路',
    'pathway-family': '通路家族',
    readout: '检测指标组',
    outcome: '作用类别',
    endpoint: '终点',
    condition: '疾病',
    tissue: '组织',
    species: '物种',
    'evidence-stream': '证据类型',
    target: '检测指标',
    ...zhEvidence.facets,
    study: '研究',
    review: '综述',
    year: '年份',
    status: '状态',
    caution: '注意事项',
  },
  facetsPlural: {
    source: '来源',
    cargo: '活性物质',
    pathway: '通路',
    outcome: '作用类别',
    preparation: '制剂',
    readout: '检测指标组',
    endpoint: '终点',
    condition: '疾病',
    tissue: '组织',
    species: '物种',
    target: '检测指标',
    study: '研究',
    ...zhEvidence.plurals,
  },
  terms: {
    'status:ok': '无已知声明',
    'status:retracted': '已撤稿',
    'status:corrected': '已更正',
    'readout:ovarian-function': '卵巢功能',
  },
  condition: (values, not) => (not ? exclusion(values) : alternatives(values)),
  conditionSeparator: '；',
  wordSeparator: '、',
  partSeparator: '，',
  partOf: (part, whole) => `${part} / ${whole}`,
  notReported: '未报告',
  notNamed: (facet) => `未指明${facet}`,
  standIn: (facet, via, label) =>
    via === 'readout'
      ? [`检测：${label}（未指明${facet}）`, `检测：${label}`, label]
      : [`${label}（未指明${facet}）`, `给予：${label}`, label],
  citedIn: (study, ref, review) => `${study}：${review}的参考文献 ${ref}。`,
  title: (columns) => `从${columns[0] ?? ''}到${columns[columns.length - 1] ?? ''}`,
  studies: (value) => `${chinese(value)} 项研究`,
  findings: (value) => `${chinese(value)} 条发现`,
  diagram: '流向图',
  legend: {
    heading: '如何阅读此图',
    color: (facet) => `颜色表示${facet}。`,
    lit: (label, studies, findings) =>
      `高亮：${label}（${chinese(studies)} 项研究，${chinese(findings)} 条发现）。其余淡化。`,
    unlit: (label) => `已选：${label}。图中没有发现完整报告，故未高亮。`,
    assembled: (studies) =>
      studies === 1
        ? '点线：1 项研究报告其中一部分，未报告完整路径。'
        : `点线：${chinese(studies)} 项研究各报告其中一部分，均未报告完整路径。`,
    retracted: '点线：含已撤稿的研究。',
    otherData: (made, now) => `此链接由数据版本 ${made} 生成，当前版本为 ${now}。`,
    leftOut: (value) => `${chinese(value)} 条发现未指明所示的某一列，未显示。`,
  },
  summary: {
    columns: (columns) => `流向图：${columns.join(' → ')}。`,
    counts: (nodes, links, studies, findings) =>
      `共 ${chinese(nodes)} 个节点、${chinese(links)} 条连线，来自 ${chinese(studies)} 项研究的 ${chinese(findings)} 条发现。`,
    largest: (from, to, count) => `最常见：${from} → ${to}（${count}）。`,
    route: (stations, studies) =>
      `最常被完整报告的路径：${stations.join(' → ')}（${chinese(studies)} 项研究）。`,
    noRoute: '没有两项研究报告同一条完整路径。',
    filter: (text) => `筛选：${text}。`,
    noFilter: '未筛选。',
    version: (version, date) => `数据版本 ${version}${date === '' ? '' : `，${date}`}。`,
  },
  details: zhDetails,
  directions: { up: '升高', down: '降低', restored: '恢复', none: '不变', unclear: '方向未说明' },
  directionSigns: { up: '↑', down: '↓', restored: '↺', none: '=', unclear: '?' },
  table: {
    heading: '全部连线（表格）',
    caption: (columns) => `图中连线：${columns.join('、')}`,
    from: '起点',
    to: '终点',
    count: { studies: '研究数', findings: '发现数', value: '数值' },
    share: '占起点比例',
    studies: '研究',
    skip: '跳到表格',
  },
  toolbar: {
    filter: '筛选',
    clearFilter: '清除筛选',
    export: '保存与引用',
    columns: '列',
    moveColumn: (name) => `前移列：${name}`,
    previous: '上一步',
    next: '下一步',
    any: '任意',
    reset: '恢复默认',
    remove: (name) => `移除筛选：${name}`,
    opened: (columns) => `已展开的分组：${columns.join('、')}`,
    closeGroups: '收起已展开的分组',
    routes: '查找关联',
  },
  print: {
    studies: (value) => `${chinese(value)} 项研究`,
    unidentified: (value) => `${chinese(value)} 项未能确认：`,
    more: (value) => `另有 ${chinese(value)} 项未打印，可在网页中用“保存”取得全部。`,
    source: ({ title, version, licence, reviews }) =>
      [
        `${joinWords([title, version, licence], '，')}。`,
        reviews === '' ? '' : `据${reviews}编制。`,
        '以 mechanism-sankey 绘制。',
      ].join(''),
  },
  exports: {
    csv: '发现（CSV）',
    'csl-json': '文献（CSL-JSON）',
    ris: '文献（RIS）',
    bibtex: '文献（BibTeX）',
    text: '文献（文本）',
  },
  exportScope: {
    inView: (findings) => `当前视图（${findings}）：`,
    selected: (findings) => `所选（${findings}）：`,
    none: '当前视图中没有发现完整报告所选内容，没有可保存的内容。',
  },
  keys: {
    list: [
      ['↑ ↓', '同列的上一个或下一个；在色带上为同一节点的下一条'],
      ['← →', '沿流向移动：从节点到其最宽的色带，再到另一端'],
      ['Shift+↑ ↓', '按大小移到更大或更小的一个'],
      ['n, Shift+N', '最大的已指明节点，再依次到更小或更大的'],
      ['Home, End', '本列首个或末个；加 Ctrl 为全图'],
      ['i', '读出更多：占比、大小名次、研究'],
      ['a', '用音符播放节点的色带'],
      ['r', '用一行盲文显示节点的色带'],
      ['Enter, Space', '选择并打开证据'],
      ['+ -', '展开或收起分组'],
      ['Shift+Enter', '加入路径'],
      ['Escape', '先关闭，再取消选择，最后离开此图'],
      ['t', '转到表格'],
      ['?', '显示本帮助'],
    ],
  },
  caption: {
    figure: (title, columns, studies, findings, filter, version, reviews) =>
      [
        `${title}。${chinese(findings)} 条发现（来自 ${chinese(studies)} 项研究）的流向：${columns.join(' → ')}。`,
        filter === '' ? '' : `筛选：${filter}。`,
        version,
        reviews === '' ? '' : `证据来自${reviews}。`,
      ].join(''),
    methods: (measure, missing, order) =>
      `一条发现指综述对一项研究的一个陈述。${measure}${missing}${order}以 mechanism-sankey 绘制。`,
    missing: {
      gathered: '未指明的内容归并为区块（活性物质按所给制剂分），以灰色绘出。',
      nearest: '未指明活性物质或通路时，显示制剂或检测指标组，以灰色绘出。',
      show: '未指明的内容显示为“未报告”。',
      skip: '有任何一列未指明的发现不显示。',
    },
    orders: {
      crossings: '节点的排列使连线交叉尽量少（按数值加权）。',
      value: '节点按大小排列。',
      name: '节点按名称排列。',
      data: '节点按数据中的顺序排列。',
    },
  },
  states: {
    loading: '正在载入证据…',
    empty: (filter) => `没有符合条件的发现：${filter}。`,
    emptyData: '这些数据中没有发现。',
    error: '无法绘制此视图',
    partial: '部分数据无法使用',
    errorIntro: (value) => `数据或设置中有 ${value} 处问题：`,
    more: (value) => `……还有 ${value} 处。`,
    retry: '重试',
    provenance: (version, date) => `证据版本 ${version}${date === '' ? '' : `（${date}）`}`,
  },
  problem: chineseProblem,
  moreProblems: (count) => `另有 ${chinese(count)} 处类似问题。`,
};
