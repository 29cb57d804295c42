// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { NeededCode } from '../../../../src/components/internal/controllers/needed-code.js';
import { MissingFile } from '../../../../src/data/missing-file.js';

describe('NeededCode', () => {
  it('says which file is missing, and asks anew on a retry', async () => {
    let isMissing = true;
    let updates = 0;
    const late = {
      code: undefined as object | undefined,
      bring(): Promise<void> {
        if (isMissing) return Promise.reject(new MissingFile('part.js', 'why'));
        this.code = {};
        return Promise.resolve();
      },
    };
    const needed = new NeededCode({
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => (updates += 1),
      updateComplete: Promise.resolve(true),
    });
    expect(needed.has(late)).to.equal(false);
    await needed.settled;
    expect(needed.problemsOf(late).map(({ details }) => details['file'])).to.deep.equal([
      'part.js',
    ]);
    expect([needed.canRetry, needed.has(late), updates]).to.deep.equal([true, false, 1]);
    isMissing = false;
    needed.retry();
    expect(needed.canRetry, 'asked anew').to.equal(false);
    expect(needed.has(late)).to.equal(false);
    await needed.settled;
    expect([needed.has(late), needed.problemsOf(late).length, updates]).to.deep.equal([true, 0, 3]);
  });
});
