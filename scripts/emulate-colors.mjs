// SPDX-License-Identifier: MIT

/** The settings of a reader's system, and the media features that say them. */
const features = {
  colorScheme: 'prefers-color-scheme',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};
const protocols = new WeakMap();

/** A command for tests: colour scheme, forced colours and contrast as a reader's system has them. Chromium only: the runner's own command knows the first alone. */
export const emulateColors = {
  name: 'emulate-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-colors') return undefined;
    const page = session.browser.getPage(session.id);
    // what is emulated ends with the protocol's session: one for each page, as long as it lasts
    const protocol = protocols.get(page) ?? (await page.createCDPSession());
    protocols.set(page, protocol);
    await protocol.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([key, name]) => ({
        name,
        value: payload[key] ?? '',
      })),
    });
    return true;
  },
};
