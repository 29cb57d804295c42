// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { FirstMessages } from '../../../locales/index.js';
import { savingHere } from '../saving.js';

/** The note that is shown now, and its words. */
let shown: { readonly note: WeakRef<Element>; readonly messages: FirstMessages } | undefined;

/** That files are not saved in this frame, or perhaps not; nothing where they are. */
export function renderSavingNote(messages: FirstMessages): TemplateResult | typeof nothing {
  const saving = savingHere();
  if (saving === 'allowed') return nothing;
  const words = messages.tools.use.saving;
  const take = (note: Element | undefined): void => {
    if (note === undefined) return;
    if (shown?.note.deref() !== note || shown.messages !== messages)
      note.textContent = words[saving];
    shown = { note: new WeakRef(note), messages };
  };
  return html`<p class="saving" role="status" ${ref(take)}></p>`;
}

/** Says in the note whether what could not be saved was copied. */
export function tellSaving(isCopied: boolean): void {
  const note = shown?.note.deref();
  if (shown === undefined || note === undefined) return;
  const { copied, saving } = shown.messages.tools.use;
  const isBlocked = savingHere() === 'blocked';
  if (isCopied)
    note.textContent = isBlocked ? `${copied} ${saving.blocked}` : `${copied} ${saving.doubtful}`;
  else if (isBlocked) note.textContent = saving.failed;
}
