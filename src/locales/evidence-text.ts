// SPDX-License-Identifier: MIT
import type { Comparison, Finding, Support } from '../data/dataset.js';
import { localize, type Evidence } from '../model/evidence.js';
import { termLabel } from './labels.js';
import type { FirstMessages } from './messages.js';

/** How a finding's cargo or pathway was shown to act, one text for each way, perturbations first. */
export function supportTexts(
  evidence: Evidence,
  messages: FirstMessages,
  finding: Finding,
): readonly string[] {
  const { support = [] } = finding;
  const kinds = support.filter(({ agent }) => agent === undefined).map(({ kind }) => kind);
  return [
    ...perturbationTexts(messages, finding),
    ...kinds.map((kind) => termLabel(evidence, messages, 'support', kind)),
  ];
}

/** `shown by blocking: FGF2 siRNA → the cells no longer repair the ovary`. */
export function perturbationTexts(messages: FirstMessages, finding: Finding): readonly string[] {
  return (finding.support ?? []).flatMap((support) => perturbationText(messages, support));
}

/** How a perturbation was made and what followed; none where neither is known. */
export function perturbationText(
  { language, evidence: words, brackets, details }: FirstMessages,
  { change, agent, result, basis }: Support,
): readonly string[] {
  const by = localize(agent, language);
  if (change === undefined || by === undefined) return [];
  const shown = words.changes[change](by);
  const what = localize(result, language);
  const paper = basis === 'paper' ? brackets(details.paper) : '';
  return [`${what === undefined ? shown : words.result(shown, what)}${paper}`];
}

/** Site, dose, number of times and time of giving, where they are reported; without the route. */
export function deliveryTexts(
  { language }: FirstMessages,
  { delivery }: Finding,
): readonly string[] {
  if (delivery === undefined) return [];
  const { site, dose, times, when } = delivery;
  return [site, dose, times, when].flatMap((text) => localize(text, language) ?? []);
}

/** How the treatment was given, as one text; empty if nothing is reported. */
export function givenText(evidence: Evidence, messages: FirstMessages, finding: Finding): string {
  const { route, basis } = finding.delivery ?? {};
  const parts = [
    ...(route === undefined ? [] : [termLabel(evidence, messages, 'route', route)]),
    ...deliveryTexts(messages, finding),
  ];
  if (parts.length === 0) return '';
  const paper = basis === 'paper' ? messages.brackets(messages.details.paper) : '';
  return `${parts.join(messages.partSeparator)}${paper}`;
}

/** The name of a pathway with what the treatment does to it, where the review says so. */
export function pathwayText(messages: FirstMessages, finding: Finding, name: string): string {
  const { pathwayDirection: direction } = finding;
  return direction === undefined || name === ''
    ? name
    : `${name}${messages.brackets(messages.evidence.pathway[direction])}`;
}

/** What was compared with what; see {@link betterText} for the result. */
export function comparisonText(messages: FirstMessages, { arm, against }: Comparison): string {
  const { language, evidence: words } = messages;
  return words.compared(localize(arm, language) ?? '', localize(against, language) ?? '');
}

/** Which arm did better; empty if that is not reported. */
export function betterText(messages: FirstMessages, { arm, against, better }: Comparison): string {
  const { language, evidence: words } = messages;
  return better === undefined
    ? ''
    : words.better(better, localize(arm, language) ?? '', localize(against, language) ?? '');
}
