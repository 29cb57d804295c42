// SPDX-License-Identifier: MIT
import type { PathwayDirection, Comparison, Statement, Support } from '../data/dataset.js';

/** English words of how a finding was shown and given, of comparisons, statements, identifiers. */
export const enEvidence = {
  /** Names of the facets. */
  facets: { support: 'Support', route: 'Route' },
  plurals: { support: 'kinds of support', route: 'routes' },
  /** Label of how a finding was shown. */
  shown: 'Support',
  /** What a perturbation did, before what did it. */
  changes: {
    blocked: (agent: string) => `shown by blocking: ${agent}`,
    raised: (agent: string) => `shown by raising: ${agent}`,
  } satisfies Record<NonNullable<Support['change']>, (agent: string) => string>,
  /** The same in a table, without what did it. */
  changed: {
    blocked: 'shown by blocking',
    raised: 'shown by raising',
  } satisfies Record<NonNullable<Support['change']>, string>,
  result: (shown: string, result: string) => `${shown} → ${result}`,
  given: 'Given',
  pathway: {
    activated: 'activated',
    inhibited: 'inhibited',
  } satisfies Record<PathwayDirection, string>,
  comparisons: 'Compared',
  compared: (arm: string, against: string) => `${arm} against ${against}`,
  better: (better: NonNullable<Comparison['better']>, arm: string, against: string): string =>
    better === 'neither' ? 'no difference' : `better: ${better === 'arm' ? arm : against}`,
  /** Heading of statements that rest on no cited study. */
  statements: 'Stated without a study',
  statementKinds: {
    background: 'background',
    claim: 'the review’s own claim',
    'first-report': 'said to be a first report',
    caption: 'caption of a figure',
  } satisfies Record<Statement['kind'], string>,
  identifiers: 'Identifiers',
  matches: { exact: '', close: 'close match', broad: 'wider than the term' },
};

/** Chinese words of the same. */
export const zhEvidence: typeof enEvidence = {
  facets: { support: '证明方式', route: '给药途径' },
  plurals: { support: '证明方式', route: '给药途径' },
  shown: '证明方式',
  changes: {
    blocked: (agent) => `经阻断证明：${agent}`,
    raised: (agent) => `经增强证明：${agent}`,
  },
  changed: { blocked: '经阻断证明', raised: '经增强证明' },
  result: (shown, result) => `${shown} → ${result}`,
  given: '给药',
  pathway: { activated: '激活', inhibited: '抑制' },
  comparisons: '比较',
  compared: (arm, against) => `${arm} 对比 ${against}`,
  better: (better, arm, against) =>
    better === 'neither' ? '无差异' : `较优：${better === 'arm' ? arm : against}`,
  statements: '无研究支持的陈述',
  statementKinds: {
    background: '背景知识',
    claim: '综述自己的观点',
    'first-report': '称为首次报道',
    caption: '图题',
  },
  identifiers: '数据库标识',
  matches: { exact: '', close: '近似对应', broad: '范围更宽' },
};
