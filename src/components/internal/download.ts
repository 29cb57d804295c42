// SPDX-License-Identifier: MIT
import type { FirstMessages } from '../../locales/index.js';
import { copyPicture, copyText } from './clipboard.js';
import type { Announcer } from './controllers/announcer.js';
import { tellSaving } from './fragments/render-saving-note.js';
import { savingHere } from './saving.js';

/**
 * Downloads a file through a temporary link; nothing is sent. Where the page may not save files, or
 * may not, the content is copied, and the note of the popover says so.
 */
export function download(content: Blob | string, name: string, mediaType = ''): void {
  const saving = savingHere();
  if (saving !== 'allowed')
    void (typeof content === 'string' ? copyText(content) : copyPicture(content)).then(tellSaving);
  if (saving === 'blocked') return;
  const blob = typeof content === 'string' ? new Blob([content], { type: mediaType }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Copies text to the clipboard and announces whether that worked. */
export async function copyAndAnnounce(
  text: string,
  announcer: Announcer,
  messages: FirstMessages,
): Promise<boolean> {
  const isCopied = await copyText(text);
  announcer.say(isCopied ? messages.speech.copied : messages.tools.use.failed);
  return isCopied;
}
