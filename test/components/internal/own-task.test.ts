// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { ownTask } from '../../../src/components/internal/own-task.js';

describe('ownTask', () => {
  it('lets callers go on one after the other, with a task between them', async () => {
    const done: string[] = [];
    const second = (async () => {
      await ownTask();
      done.push('first');
    })();
    const third = (async () => {
      await ownTask();
      done.push('second');
    })();
    await second;
    // all that one task does
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
    expect(done).to.deep.equal(['first']);
    await third;
    expect(done).to.deep.equal(['first', 'second']);
  });
});
