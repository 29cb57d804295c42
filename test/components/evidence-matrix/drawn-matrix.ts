// SPDX-License-Identifier: MIT
import { fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait-until.js';
import '../../../src/define.js';
import type { EvidenceMatrix } from '../../../src/components/evidence-matrix/evidence-matrix.js';
import type { Dataset } from '../../../src/data/dataset.js';
import { deepFreeze, smallDataset } from '../../fixtures/small-dataset.js';

/** The small dataset with a remark that its own studies contradict. */
export const remarked: Dataset = deepFreeze({
  ...smallDataset,
  vocabulary: {
    ...smallDataset.vocabulary,
    source: (smallDataset.vocabulary['source'] ?? []).map((term) =>
      term.id === 'umbilical-cord'
        ? {
            ...term,
            coverage: [
              {
                outcome: 'angiogenesis',
                kind: 'missing' as const,
                text: { en: 'None known', zh: '未见' },
                locator: '§3',
                review: 'north-2024',
              },
            ],
          }
        : term,
    ),
  },
});

/** Attributes and data of a matrix, and the width of its container, px. */
export interface MatrixSettings {
  readonly rows?: string;
  readonly columns?: string;
  readonly missing?: string;
  readonly filter?: string;
  readonly lang?: string;
  readonly data?: unknown;
  readonly width?: number;
}

/** Draws a matrix. */
export async function matrixOf({
  rows = '',
  columns = '',
  missing = 'gathered',
  filter = '',
  lang = 'en',
  data = smallDataset,
  width = 900,
}: MatrixSettings = {}): Promise<EvidenceMatrix> {
  const holder = await fixture<HTMLElement>(
    html`<div lang=${lang} style="width: ${width}px">
      <evidence-matrix
        rows=${rows}
        columns=${columns}
        missing=${missing}
        filter=${filter}
        .data=${data}
        >fallback</evidence-matrix
      >
    </div>`,
  );
  return ready(holder.querySelector('evidence-matrix')!);
}

/** Waits until a matrix is drawn. */
export async function ready(matrix: EvidenceMatrix): Promise<EvidenceMatrix> {
  await waitUntil(() => root(matrix).querySelector('h2, .error') !== null, 'drawn');
  await matrix.updateComplete;
  return matrix;
}

/** The shadow root. */
export function root(matrix: EvidenceMatrix): ShadowRoot {
  return matrix.shadowRoot!;
}

/** All elements inside that match a selector. */
export function all(matrix: EvidenceMatrix, selector: string): readonly HTMLElement[] {
  return [...root(matrix).querySelectorAll<HTMLElement>(selector)];
}

/** The text of the first element that matches a selector, as a reader sees it. */
export function text(matrix: EvidenceMatrix, selector: string): string {
  return textOf(root(matrix).querySelector(selector));
}

/** What screen readers hear of a cell or head. */
export function spoken(element: Element): string {
  return textOf(element.querySelector('.visually-hidden'));
}

/** The visible text of a cell or head. */
export function seen(element: Element): string {
  return textOf(element.querySelector('.seen'));
}

/** All text of an element. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The button of a cell or head. */
export function button(matrix: EvidenceMatrix, key: string): HTMLButtonElement {
  return root(matrix).querySelector<HTMLButtonElement>(`button[data-key="${key}"]`)!;
}

/** Presses a tool of the head. */
export async function pressTool(matrix: EvidenceMatrix, name: string): Promise<void> {
  root(matrix).querySelector<HTMLButtonElement>(`[data-tool="${name}"]`)!.click();
  await matrix.updateComplete;
}

/** Presses a cell or head. */
export async function press(matrix: EvidenceMatrix, key: string): Promise<void> {
  button(matrix, key).click();
  await matrix.updateComplete;
}

/** Presses a key where focus is. */
export function pressKey(target: Element, key: string, ctrlKey = false): void {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, composed: true, cancelable: true }),
  );
}
