// SPDX-License-Identifier: MIT

/** Unchanged lines shown around a change. */
const context = 2;
/** Longest diff in a message; the rest is counted. */
const maxLines = 60;

/**
 * The difference of two texts by line: `-` is expected, `+` is new, with some unchanged lines for
 * context. Uses the longest common subsequence, so that an inserted line is one line of difference.
 */
export function lineDiff(expected: string, actual: string): string {
  const steps = compare(expected.split('\n'), actual.split('\n'));
  const near = steps.map((_step, index) =>
    steps
      .slice(Math.max(0, index - context), index + context + 1)
      .some((step) => step.mark !== ' '),
  );
  const lines: string[] = [];
  steps.forEach(({ mark, line }, index) => {
    if (near[index] === true) lines.push(`${mark} ${line}`);
    else if (near[index - 1] === true) lines.push('  …');
  });
  return lines.length <= maxLines
    ? lines.join('\n')
    : [...lines.slice(0, maxLines), `  … and ${lines.length - maxLines} lines more`].join('\n');
}

interface Step {
  readonly mark: ' ' | '-' | '+';
  readonly line: string;
}

function compare(before: readonly string[], after: readonly string[]): readonly Step[] {
  // lengths[i][j]: longest common subsequence of before from i and after from j
  const lengths = Array.from(
    { length: before.length + 1 },
    () => new Uint32Array(after.length + 1),
  );
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] =
        before[i] === after[j]
          ? lengthAt(i + 1, j + 1) + 1
          : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      steps.push({ mark: ' ', line: before[i] ?? '' });
      i += 1;
      j += 1;
    } else if (
      j >= after.length ||
      (i < before.length && lengthAt(i + 1, j) >= lengthAt(i, j + 1))
    ) {
      steps.push({ mark: '-', line: before[i] ?? '' });
      i += 1;
    } else {
      steps.push({ mark: '+', line: after[j] ?? '' });
      j += 1;
    }
  }
  return steps;
}
