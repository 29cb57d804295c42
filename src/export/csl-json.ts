// SPDX-License-Identifier: MIT
import { jsonText } from '../data/json-text.js';
import { citedReferences, referenceNote, type ExportContext } from './context.js';

/**
 * Formats the references of the findings as CSL-JSON, as in the dataset. A retraction or correction
 * comes first in `note`.
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function writeCslJson(context: ExportContext): string {
  const items = citedReferences(context).map((reference) => {
    const note = [referenceNote(context, reference), reference.note ?? '']
      .filter((part) => part !== '')
      .join(' ');
    return note === '' ? reference : { ...reference, note };
  });
  return `${jsonText(items, 2)}\n`;
}
