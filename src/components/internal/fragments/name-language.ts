// SPDX-License-Identifier: MIT
import { nothing } from 'lit';

/** The language of a study's name, which is that of its authors: for screen readers and fonts. */
export function nameLanguage(name: string): 'zh' | typeof nothing {
  return /\p{Script=Han}/u.test(name) ? 'zh' : nothing;
}
