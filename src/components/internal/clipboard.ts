// SPDX-License-Identifier: MIT

/** Copies text to the clipboard, through a temporary field if not permitted. Returns success. */
export async function copyText(text: string): Promise<boolean> {
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

/**
 * Copies a PNG to the clipboard. Returns success: some browsers take no pictures, and pages need
 * https and the permission. To be called in the press itself, with a picture that may come later.
 */
export async function copyPicture(picture: Blob | Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
