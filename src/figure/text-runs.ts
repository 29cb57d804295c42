// SPDX-License-Identifier: MIT

/** A part of a line that is written in one weight. */
export interface TextRun {
  readonly text: string;
  readonly isStrong: boolean;
}

/** A line of names in parts: those among `strong` stand out, separators never do. */
export function textRuns(line: string, strong: readonly string[] = []): readonly TextRun[] {
  const runs: { text: string; isStrong: boolean }[] = [];
  for (const text of line.split(/([,，、]\s*)/u)) {
    const isStrong = strong.includes(text);
    const last = runs.at(-1);
    if (last?.isStrong === isStrong) last.text += text;
    else if (text !== '') runs.push({ text, isStrong });
  }
  return runs;
}
