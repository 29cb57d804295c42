// SPDX-License-Identifier: MIT

/**
 * The address if it is safe as a link: `http` or `https`, without spaces; otherwise `undefined`.
 */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s/]\S*$/i.test(address) ? address : undefined;
}

/** The host of an address, without `www`. */
export function hostOf(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/[/?#:].*$/, '');
}

/**
 * Splits a text into plain parts and web addresses, in order. A trailing full stop or bracket is
 * not part of an address.
 */
export function splitAddresses(
  text: string,
): readonly { readonly text: string; readonly address?: string }[] {
  const parts: { text: string; address?: string }[] = [];
  let end = 0;
  for (const match of text.matchAll(/https?:\/\/[\w-][\w\-.~:/?#[\]@!$&'*+,;=%]*[\w/=]/gi)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: match[0], address: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
