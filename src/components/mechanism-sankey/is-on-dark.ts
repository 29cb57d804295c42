// SPDX-License-Identifier: MIT

/** Whether an element stands on a dark ground, whoever set it: the page, the reader, an attribute. */
export function isOnDark(host: Element): boolean {
  const root = host.shadowRoot?.querySelector('.root');
  if (root == null) return false;
  const channels = /[\d.]+/g;
  const [red = 255, green = 255, blue = 255] = (
    getComputedStyle(root).backgroundColor.match(channels) ?? []
  ).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
