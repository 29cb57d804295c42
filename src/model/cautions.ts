// SPDX-License-Identifier: MIT
import { jsonText } from '../data/json-text.js';
import { cautionClass, warningKinds, type WarningKind } from '../data/caution-classes.js';
import type { Caution, Finding, Study } from '../data/dataset.js';

export type { WarningKind } from '../data/caution-classes.js';

/** Cautions by how much a reader has to know of them, each once. */
export interface SortedCautions {
  readonly warnings: readonly Caution[];
  readonly named: readonly Caution[];
  readonly notes: readonly Caution[];
}

/**
 * Sorts cautions into warnings, those that are written out, and notes; repeated ones are left out.
 */
export function sortCautions(cautions: readonly Caution[]): SortedCautions {
  const keys = new Set<string>();
  const once = cautions.filter((caution) => {
    const isFirst = !keys.has(cautionKey(caution));
    keys.add(cautionKey(caution));
    return isFirst;
  });
  return {
    warnings: once.filter(({ kind }) => cautionClass(kind) === 'mark'),
    named: once.filter(({ kind }) => cautionClass(kind) === 'named'),
    notes: once.filter(({ kind }) => cautionClass(kind) === 'note'),
  };
}

/** Whether a kind of caution is a warning. */
export function isWarning(kind: string): kind is WarningKind {
  return warningKinds.some((each) => each === kind);
}

/**
 * Identifies a caution by what it says: several findings of a study may have the same one, at their
 * own places.
 */
export function cautionKey({ kind, text }: Caution): string {
  return jsonText([kind, text]);
}

/**
 * The warnings on a study: those of the given findings, and what is known of the paper itself, most
 * severe first. Empty for a study without the mark ▲.
 */
export function warningsOf(study: Study, findings: readonly Finding[]): readonly WarningKind[] {
  const kinds = new Set<string>(paperWarnings(study));
  for (const { cautions = [] } of findings) for (const { kind } of cautions) kinds.add(kind);
  return warningKinds.filter((kind) => kinds.has(kind));
}

/** The warnings that concern the paper, whatever a review says of it. */
export function paperWarnings({ status, identification }: Study): readonly WarningKind[] {
  return warningKinds.filter(
    (kind) =>
      (kind === 'retraction' && status === 'retracted') ||
      (kind === 'identification' &&
        (identification === 'likely' || identification === 'unidentified')),
  );
}
