// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { ToolbarOptions } from './toolbar-options.js';

/** The keys of the picture, and how a reader wants them and the speech. */
export function renderHelp(options: ToolbarOptions): TemplateResult {
  const { messages, letterKeys, onLetterKeys, speechLevel, onSpeechLevel } = options;
  const { tools } = messages;
  const check = (text: string, checked: boolean, onCheck: (on: boolean) => void): TemplateResult =>
    html`<label class="check"
      ><input
        type="checkbox"
        .checked=${checked}
        @change=${(event: Event) => onCheck((event.target as HTMLInputElement).checked)}
      />${text}</label
    >`;
  const keys = messages.keys.list.map(
    ([key, meaning]) =>
      html`<div>
        <dt><kbd>${key}</kbd></dt>
        <dd>${meaning}</dd>
      </div>`,
  );
  return html`<h3>${tools.help}</h3>
    <dl class="keys">${keys}</dl>
    ${check(tools.letterKeys, letterKeys, onLetterKeys)}
    ${check(tools.fullSpeech, speechLevel === 'full', (on) => onSpeechLevel(on ? 'full' : 'short'))}`;
}
