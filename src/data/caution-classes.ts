// SPDX-License-Identifier: MIT

/** The kinds of caution that are a warning, most severe first. Only these have the mark ▲. */
export const warningKinds = ['retraction', 'identification', 'contradiction'] as const;
/** A kind of caution that is a warning. */
export type WarningKind = (typeof warningKinds)[number];

/** The kinds of caution that are written out where a study is open. */
const namedKinds: readonly string[] = ['weak-support', 'direction', 'attribution'];

/** How much a reader has to know of a kind of caution: the mark ▲, written out, or a note. */
export type CautionClass = 'mark' | 'named' | 'note';

/** The class of a kind of caution; kinds of custom data that the library does not know are notes. */
export function cautionClass(kind: string): CautionClass {
  if (warningKinds.some((each) => each === kind)) return 'mark';
  return namedKinds.includes(kind) ? 'named' : 'note';
}
