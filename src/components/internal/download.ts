// SPDX-License-Identifier: MIT
import type { Messages } from '../../locales/index.js';
import type { Announcer } from './controllers/announcer.js';

/** Downloads a file through a temporary link; nothing is sent. */
export function download(content: Blob | string, name: string, mediaType = ''): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: mediaType }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Copies text to the clipboard and announces success. */
export async function copyAndAnnounce(
  text: string,
  announcer: Announcer,
  messages: Messages,
): Promise<void> {
  if (await copyText(text)) announcer.say(messages.speech.copied);
}

/** Copies text to the clipboard, through a temporary field if not permitted. Returns success. */
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
    // the only way without clipboard permission, as on file:// or in a sandboxed iframe
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}
