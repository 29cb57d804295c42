// SPDX-License-Identifier: MIT
import type { Evidence } from '../model/evidence.js';
import type { Flow } from '../model/flow.js';
import type { DroppedSelection, SessionChange } from '../model/session.js';
import { describeFilter, facetLabel, pathLabel, spokenPath } from './labels.js';
import type { FirstMessages } from './messages.js';

/** Which selection was dropped, and why, in one sentence. */
export function droppedText(
  { evidence, path, column }: DroppedSelection,
  messages: FirstMessages,
): string {
  const label = pathLabel(evidence, messages, path);
  return column === undefined
    ? messages.details.lost(label)
    : messages.details.lostColumn(facetLabel(evidence, messages, column), label);
}

/** A change of a session in one sentence. Grouped stations are named by what `flow` groups. */
export function changeText(
  change: SessionChange,
  evidence: Evidence,
  messages: FirstMessages,
  flow?: Flow,
): string {
  const { speech } = messages;
  switch (change.kind) {
    case 'cleared':
      return speech.cleared;
    case 'selected':
      return speech.selected(spokenPath(evidence, messages, change.path, flow), change.studies);
    case 'filtered':
      return speech.filtered(change.findings, change.studies);
    case 'empty':
      return messages.states.empty(describeFilter(evidence, messages, change.filter));
    case 'hidden':
      return speech.hidden(spokenPath(evidence, messages, change.path, flow));
    case 'dropped':
      return droppedText(change.dropped, messages);
  }
}
