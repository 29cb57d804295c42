// SPDX-License-Identifier: MIT

/** A reader's system settings, and the media features that expose them. */
const features = {
  colorScheme: 'prefers-color-scheme',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};
const protocols = new WeakMap();

/**
 * A test command that emulates colour scheme, forced colours and contrast. Chromium only; the
 * runner's own command supports just the first.
 */
export const emulateColors = {
  name: 'emulate-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-colors') return undefined;
    const page = session.browser.getPage(session.id);
    // emulation ends with the protocol session, so each page keeps one
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
