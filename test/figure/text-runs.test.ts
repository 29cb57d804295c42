// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { textRuns } from '../../src/figure/text-runs.js';

describe('textRuns', () => {
  const strong = (line: string, names: readonly string[]): readonly string[] =>
    textRuns(line, names)
      .filter(({ isStrong }) => isStrong)
      .map(({ text }) => text);

  it('lets whole names stand out, never separators or parts of names', () => {
    expect(strong('Hippo, IGF-1, sirtuin,', ['IGF-1', 'Hip'])).to.deep.equal(['IGF-1']);
    expect(strong('胰岛素、Notch', ['胰岛素'])).to.deep.equal(['胰岛素']);
  });

  it('keeps the line as it is', () => {
    for (const names of [[], ['Hippo'], ['Hippo', 'IGF-1']])
      expect(textRuns('Hippo, IGF-1,', names).map(({ text }) => text)).to.satisfy(
        (texts: readonly string[]) => texts.join('') === 'Hippo, IGF-1,',
      );
    expect(textRuns('Hippo, IGF-1,')).to.deep.equal([{ text: 'Hippo, IGF-1,', isStrong: false }]);
  });

  it('has no empty part, also where a line begins or ends with a separator', () => {
    for (const line of ['', ', Hippo', 'Hippo, ', 'Hippo,, IGF-1'])
      expect(textRuns(line, ['Hippo']).filter(({ text }) => text === '')).to.deep.equal([]);
    expect(textRuns('')).to.deep.equal([]);
    expect(textRuns('Hippo, ', ['Hippo'])).to.deep.equal([
      { text: 'Hippo', isStrong: true },
      { text: ', ', isStrong: false },
    ]);
  });
});
