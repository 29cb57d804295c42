// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../../locales/index.js';
import { facetLabel, pathLabel } from '../../../locales/labels.js';
import type { Evidence } from '../../../model/evidence.js';
import type { Path } from '../../../model/selection.js';

/** A selection that was taken away, with the evidence that names it. */
export interface LostSelection {
  readonly evidence: Evidence;
  readonly path: Path;
  /** The facet that is no column any more; `undefined` where new data do not know the selection. */
  readonly column?: string;
}

/** What was taken away and why, in one sentence. */
export function lostWords({ evidence, path, column }: LostSelection, messages: Messages): string {
  const label = pathLabel(evidence, messages, path);
  return column === undefined
    ? messages.details.lost(label)
    : messages.details.lostColumn(facetLabel(evidence, messages, column), label);
}

/** The same as a note that can be closed. */
export function renderLost(
  lost: LostSelection,
  messages: Messages,
  onClose: () => void,
): TemplateResult {
  return html`<p class="lost">
    ${lostWords(lost, messages)}
    <button type="button" class="quiet" aria-label=${messages.details.close} @click=${onClose}>
      ✕
    </button>
  </p>`;
}
