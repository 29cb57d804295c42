// SPDX-License-Identifier: MIT
import type { Messages } from '../../locales/index.js';
import type { Announcer } from './controllers/announcer.js';

/** Offers a file to the reader by a passing link; nothing leaves the page. */
export function download(content: Blob | string, name: string, mediaType = ''): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: mediaType }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Puts text on the clipboard and announces that, where it worked. */
export async function copyAndAnnounce(
  text: string,
  announcer: Announcer,
  messages: Messages,
): Promise<void> {
  if (await copyText(text)) announcer.say(messages.speech.copied);
}

/** Puts text on the clipboard; where a page may not, selects it in a passing field for the old way. Tells whether it worked. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.setAttribute('readonly', '');
    document.body.append(field);
    field.select();
    // the only way without the clipboard permission, as from file:// or in a sandboxed frame
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}
