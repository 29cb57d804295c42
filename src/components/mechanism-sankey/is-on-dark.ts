// SPDX-License-Identifier: MIT

/** Whether an element stands on a dark ground, whether the page, the reader or an attribute set it. */
export function isOnDark(host: Element): boolean {
  const root = host.shadowRoot?.querySelector('.root');
  if (root == null) return isFirstOnDark(host);
  const channels = /[\d.]+/g;
  const [red = 255, green = 255, blue = 255] = (
    getComputedStyle(root).backgroundColor.match(channels) ?? []
  ).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Before the first rendering an empty root stands for what will be there. */
function isFirstOnDark(host: Element): boolean {
  if (host.shadowRoot === null) return false;
  const root = document.createElement('div');
  root.className = 'root';
  host.shadowRoot.append(root);
  const isDark = isOnDark(host);
  root.remove();
  return isDark;
}
