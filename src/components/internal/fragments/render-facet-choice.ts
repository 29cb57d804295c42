// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../locales/index.js';
import { facetLabel } from '../../../locales/labels.js';
import { usedFacets } from '../../../model/axis-facets.js';
import type { Evidence } from '../../../model/evidence.js';

/** A choice among the facets that occur in the data, with its label. */
export function renderFacetChoice(
  evidence: Evidence,
  messages: FirstMessages,
  label: string,
  chosen: string,
  onChoose: (facet: string) => void,
): TemplateResult {
  const options = usedFacets(evidence).map(
    (facet) =>
      html`<option value=${facet} ?selected=${facet === chosen}>
        ${facetLabel(evidence, messages, facet)}
      </option>`,
  );
  const onChange = (event: Event): void => onChoose((event.target as HTMLSelectElement).value);
  return html`<label
    >${label}
    <select @change=${onChange}>
      ${options}
    </select></label
  >`;
}
