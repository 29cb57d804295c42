// SPDX-License-Identifier: MIT
import { parseStyles } from '../internal/controllers/own-styles.js';
import type { LateCode } from '../internal/controllers/whole-evidence.js';
import type { CSSResult } from 'lit';
import { lateJoin } from './join-children.js';
import { lateListener } from './late-listener.js';
import { storyStyles } from './late-story.js';
import type * as panels from './panels.js';

/** What is read beside and below the figure. */
export type Panels = typeof panels;

/** Code that no first drawing needs; every figure of the page shares it. */
export const latePanels: LateCode & { code: Panels | undefined } = {
  code: undefined,
  get styles(): readonly CSSResult[] {
    return [...(this.code?.panelStyles ?? []), ...storyStyles()];
  },
  async bring() {
    await Promise.all([lateListener.bring(), lateJoin.bring()]);
    this.code ??= await import('./panels.js');
    parseStyles(this.styles ?? []);
  },
};
