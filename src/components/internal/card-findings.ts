// SPDX-License-Identifier: MIT
import { checkOption, type Problem } from '../../data/problems.js';
import { studiesOfFindings } from '../../model/paths.js';
import type { Path } from '../../model/selection.js';
import type { SessionController } from './controllers/session-controller.js';

/** Checks the attribute that asks for one card by its id; empty asks for all. */
export function checkChoice(
  attribute: string,
  id: string,
  known: readonly { readonly id: string }[],
): readonly Problem[] {
  if (id === '') return [];
  return checkOption(
    attribute,
    id,
    known.map((each) => each.id),
  );
}

/** The studies in view with a finding both of a path and among others. */
export function sharedStudies(
  session: SessionController,
  path: Path,
  findings: ReadonlySet<number>,
): ReadonlySet<string> {
  const { evidence } = session;
  if (evidence === undefined) return new Set();
  const shared = [...session.findingsOf(path)].filter((finding) => findings.has(finding));
  return studiesOfFindings(evidence, shared);
}
