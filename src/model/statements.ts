// SPDX-License-Identifier: MIT
import type { Statement } from '../data/dataset.js';
import type { Evidence } from './evidence.js';

/** The statements without a study that explain a term, in dataset order. */
export function statementsAbout(
  { dataset }: Evidence,
  facet: string,
  term: string,
): readonly Statement[] {
  const name = `${facet}:${term}`;
  return (dataset.statements ?? []).filter(({ about = [] }) => about.includes(name));
}
