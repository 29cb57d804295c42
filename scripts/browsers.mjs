// SPDX-License-Identifier: MIT
// All browser engines that can run the tests.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, resolveChromium } from './chromium.mjs';
import { findWebKit, webkitLauncher } from './webkit.mjs';

/** Each engine: whether it is installed, what to do if not, and how Web Test Runner starts it. */
export const engines = [
  {
    id: 'chromium',
    find: () => 'chromium', // unpacked if none is installed
    install: '',
    launcher: async () =>
      chromeLauncher({
        launchOptions: {
          executablePath: await resolveChromium(),
          headless: 'shell',
          args: chromiumArgs,
        },
      }),
  },
  {
    id: 'firefox',
    find: findFirefox,
    install: 'install Firefox (on Debian: apt-get install firefox-esr) or set FIREFOX_PATH',
    launcher: () =>
      chromeLauncher({
        puppeteer,
        launchOptions: {
          browser: 'firefox',
          executablePath: findFirefox(),
          headless: true,
          extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
        },
      }),
  },
  {
    id: 'webkit',
    find: findWebKit,
    install:
      'on Linux, install WebKitGTK with its driver, Xvfb and Openbox (on Debian: apt-get install webkit2gtk-driver xvfb openbox)',
    launcher: () => webkitLauncher(findWebKit()),
  },
];

/** The launcher of a listed engine. */
export async function launcherOf(id) {
  const engine = engines.find((each) => each.id === id);
  if (engine === undefined)
    throw new Error(`There is no engine "${id}": ${engines.map((each) => each.id).join(', ')}.`);
  if (engine.find() === undefined) throw new Error(`${engine.id} is not here: ${engine.install}.`);
  return engine.launcher();
}

const firefoxes = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const folders = ['', ...(process.env.PATH ?? '').split(delimiter)];
  return (firefoxes[process.platform] ?? [])
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
