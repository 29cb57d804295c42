// SPDX-License-Identifier: MIT

/** What keeps a text from being JSON, as far as its form tells. */
export type JsonCause =
  | 'start'
  | 'quotes'
  | 'names'
  | 'words'
  | 'comment'
  | 'comma'
  | 'backslash'
  | 'line-break'
  | 'brackets'
  | 'behind'
  | 'end'
  | '';

/** Why a text is not JSON. */
export function causeOf(text: string): JsonCause {
  const plain = text.replace(/"(?:[^"\\\n]|\\.)*"/g, '""').trim();
  if (/(?:^|\n)[^\S\n]*(?:\/\/|\/\*|#)|[,{[]\s*\/[/*]/.test(plain)) return 'comment';
  if (/[{[,:]\s*['‘’“”]/.test(plain)) return 'quotes';
  if (/[{,]\s*[\p{L}_$][\p{L}\d_$]*\s*:/u.test(plain)) return 'names';
  if (/[[:,]\s*(?:None|True|False|undefined)\b/.test(plain)) return 'words';
  if (/,\s*[\]}]/.test(plain)) return 'comma';
  if (!/^[[{"]/.test(plain)) return 'start';
  return causeInTexts(text) ?? causeInBrackets(plain);
}

/** What is wrong within quotation marks. */
function causeInTexts(text: string): JsonCause | undefined {
  for (const [, end] of text.matchAll(/"(?:[^"\\\n]|\\["\\/bfnrtu])*(["\\\n]|$)/g)) {
    if (end === '\\') return 'backslash';
    if (end === '\n') return 'line-break';
    if (end === '') return 'end';
  }
  return undefined;
}

/** What is wrong with the brackets of a text without strings. */
function causeInBrackets(plain: string): JsonCause {
  const open: string[] = [];
  for (const { 0: sign, index } of plain.matchAll(/[[\]{}]/g)) {
    if (sign === '[' || sign === '{') {
      if (open.length === 0 && index > 0) return 'behind';
      open.push(sign === '[' ? ']' : '}');
    } else if (open.pop() !== sign) return 'brackets';
  }
  if (open.length > 0) return 'end';
  return /[\]}"]$/.test(plain) ? '' : 'behind';
}
