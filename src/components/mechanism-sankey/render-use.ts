// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../locales/index.js';
import { renderSaveRow } from '../internal/fragments/render-save.js';
import { pageForms, type PageCode, type PageForm } from './page-codes.js';

/** What the panel Save did last, and whether that worked. */
export interface Outcome {
  readonly what: PageForm | 'picture' | 'png';
  readonly isDone: boolean;
}

/** What the section "Use this figure" shows and calls. */
export interface UseOptions {
  readonly messages: FirstMessages;
  /** The view as HTML in each form. */
  readonly codes: () => Readonly<Record<PageForm, PageCode>>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly outcome: Outcome | undefined;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** A row for each form of the view in another page, which copies its HTML. */
export function renderUse({
  messages,
  codes,
  copy,
  outcome,
  onOutcome,
}: UseOptions): TemplateResult {
  const { use } = messages.tools;
  const all = codes();
  const rows = pageForms.map((what) => {
    const { name, use: purpose } = use.forms[what];
    const { write, note } = all[what];
    if (write === undefined)
      return html`<p class="row" data-form=${what}>
        <span class="format">${name}</span> <span class="use">${note}</span>
      </p>`;
    const onClick = (): void => void copy(write()).then((isDone) => onOutcome({ what, isDone }));
    const row = renderSaveRow(`code-${what}`, name, purpose, onClick);
    return outcome?.what === what ? html`${row} ${renderOutcome(messages, outcome, note)}` : row;
  });
  return html`<section class="use-figure" aria-label=${use.heading}>
    <h3>${use.heading}</h3>
    <p class="note">${use.intro}</p>
    ${rows}
  </section>`;
}

/** What was done, for the eye: it is announced where it happens. What is left to do is both. */
function renderOutcome(messages: FirstMessages, { isDone }: Outcome, note: string): TemplateResult {
  const { use } = messages.tools;
  return html`<p class="outcome">
    <span aria-hidden="true">${isDone ? use.copied : use.failed}</span> ${isDone ? note : nothing}
  </p>`;
}
