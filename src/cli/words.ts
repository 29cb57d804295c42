// SPDX-License-Identifier: MIT
import type { FirstMessages } from '../locales/index.js';

/** What the command line says of data, apart from problems, which have the words of the elements. */
export interface CommandWords {
  readonly notice: (text: string) => string;
  readonly nothingMade: string;
  /** Whether a file is valid, what is in it, and how much was found; all but the first may be missing. */
  readonly checked: (file: string, isValid: boolean, content: string, found: string) => string;
  readonly content: (studies: number, findings: number, columns: readonly string[]) => string;
  readonly found: (problems: number, notices: number) => string;
}

const english: CommandWords = {
  notice: (text) => `Notice: ${text}`,
  nothingMade: 'Nothing was made. Mend the data, or leave these rows out: --draw-valid.',
  checked: (file, isValid, content, found) =>
    [`${file}: ${isValid ? 'valid' : 'not valid'}`, content, found]
      .filter((part) => part !== '')
      .join('; '),
  content: (studies, findings, columns) =>
    `${many(studies, 'study', 'studies')}, ${many(findings, 'finding')}; columns ${columns.join(', ')}`,
  found: (problems, notices) =>
    [problems === 0 ? '' : many(problems, 'problem'), notices === 0 ? '' : many(notices, 'notice')]
      .filter((part) => part !== '')
      .join(', '),
};

const chinese: CommandWords = {
  notice: (text) => `提示：${text}`,
  nothingMade: '未生成任何文件。请修正数据，或用 --draw-valid 略去这些行。',
  checked: (file, isValid, content, found) =>
    `${file}：${[isValid ? '有效' : '无效', content, found].filter((part) => part !== '').join('；')}`,
  content: (studies, findings, columns) =>
    `${studies} 项研究，${findings} 条发现；列：${columns.join('、')}`,
  found: (problems, notices) =>
    [problems === 0 ? '' : `${problems} 个问题`, notices === 0 ? '' : `${notices} 条提示`]
      .filter((part) => part !== '')
      .join('，'),
};

/** The words in a language. */
export function commandWords({ language }: FirstMessages): CommandWords {
  return language === 'zh' ? chinese : english;
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
