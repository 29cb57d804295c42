// SPDX-License-Identifier: MIT

/** An address that may become a link: `http` or `https`, without blanks. `undefined` for everything else. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s/]\S*$/i.test(address) ? address : undefined;
}

/** The host in an address, as a reader knows it: without `www`. */
export function hostOf(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/[/?#:].*$/, '');
}

/** A text cut into words and the web addresses that stand in it, in order. A closing full stop or bracket stays text. */
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
