// SPDX-License-Identifier: MIT
import type { Dataset } from '../../data/dataset.js';
import { defaultEvidence } from '../../data/default-evidence.js';
import { jsonText } from '../../data/json-text.js';
import { dataScript, fitsInScript } from '../../view/standalone-page.js';
import { findChildData } from '../internal/controllers/child-data.js';
import { publicAddress } from '../internal/public-address.js';

/** An element that may have custom data. */
export type DataOwner = Element & {
  readonly data?: unknown;
  readonly src?: string | null | undefined;
};

/** How another page gets the data of a figure. */
export type DataCode =
  | { readonly kind: 'bundled' }
  /** From a public address. */
  | { readonly kind: 'address'; readonly src: string }
  /** From a file that has to be put beside the page. */
  | { readonly kind: 'file'; readonly src: string }
  /** In the code itself; `markup` writes all data anew. */
  | { readonly kind: 'inline'; readonly markup: () => string };

/** How another page gets the data of a figure that an element gave. */
export function dataCode(owner: DataOwner, dataset: Dataset): DataCode {
  if (dataset === defaultEvidence()) return { kind: 'bundled' };
  const src = owner.src ?? '';
  if (owner.data == null && src !== '') {
    const address = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : '';
    const open = publicAddress(address);
    return open === '' ? { kind: 'file', src } : { kind: 'address', src: open };
  }
  return { kind: 'inline', markup: () => ownScript(owner, dataset) };
}

/** The data in the form in which the element has them, where markup can hold it; else as JSON. */
function ownScript(owner: DataOwner, dataset: Dataset): string {
  const child = owner.data == null ? findChildData(owner) : undefined;
  if (child?.kind === 'csv' && fitsInScript(child.value))
    return dataScript({ mediaType: 'text/csv', text: child.value });
  const text = child?.kind === 'json' ? child.value : jsonText(dataset);
  return dataScript({ mediaType: 'application/json', text });
}
