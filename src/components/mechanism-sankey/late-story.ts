// SPDX-License-Identifier: MIT
import type { CSSResult } from 'lit';
import type * as storyCode from './story-code.js';

/** Code of steps, which every figure of the page shares; most figures have none. */
export const lateStory = {
  /** `undefined` until it is there. */
  code: undefined as typeof storyCode | undefined,
  async bring(): Promise<void> {
    this.code ??= await import('./story-code.js');
  },
};

/** The styles of steps, once they are there. */
export function storyStyles(): readonly CSSResult[] {
  return lateStory.code === undefined ? [] : [lateStory.code.storyStyles];
}

/** The code of steps, for what happens only once there are steps that were read with it. */
export function storyCodeThere(): typeof storyCode {
  if (lateStory.code === undefined) throw new Error('The code of steps is not there.');
  return lateStory.code;
}
