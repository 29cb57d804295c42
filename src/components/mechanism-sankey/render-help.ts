// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { ToolbarOptions } from './toolbar-options.js';

/** The keys of the picture, and how a reader wants them, the speech, sound and braille. */
export function renderHelp(options: ToolbarOptions): TemplateResult {
  const { messages, letterKeys, onLetterKeys, speechLevel, onSpeechLevel, listening } = options;
  const { tools } = messages;
  const keys = messages.keys.list.map(
    ([key, meaning]) =>
      html`<div>
        <dt><kbd>${key}</kbd></dt>
        <dd>${meaning}</dd>
      </div>`,
  );
  const heard = listening.listener?.settings ?? [];
  return html`<h3>${tools.help}</h3>
    <dl class="keys">${keys}</dl>
    ${renderCheck(tools.letterKeys, letterKeys, onLetterKeys)}
    ${renderCheck(tools.fullSpeech, speechLevel === 'full', (on) => onSpeechLevel(on ? 'full' : 'short'))}
    ${heard.map(({ text, isOn, set, note }) => renderCheck(text, isOn, set, note))}`;
}

/** A choice; one that cannot be made has no action, and its note says why. */
function renderCheck(
  text: string,
  checked: boolean,
  onCheck: ((on: boolean) => void) | undefined,
  note?: string,
): TemplateResult {
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${checked}
      ?disabled=${onCheck === undefined}
      @change=${(event: Event) => onCheck?.((event.target as HTMLInputElement).checked)}
    /><span
      >${text}${note === undefined ? nothing : html`<span class="check-note">${note}</span>`}</span
    ></label
  >`;
}
