// SPDX-License-Identifier: MIT
import type { enEvidence } from '../evidence-words.js';

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
