// SPDX-License-Identifier: MIT
// Finds a Chromium for the tests: CHROME_PATH, an installed one, or the packaged one, unpacked
// without root.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { root } from './install.mjs';

const require = createRequire(import.meta.url);

/** Arguments that make screenshots and measurements comparable across machines. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // several pages are tested at once, so none may be throttled
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
];

const installed = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * The path of a Chromium that can be started here. On Linux it has the fonts of the dev dependencies
 * and no others, so that texts are as wide on every machine.
 * @throws Error with one line that says what to install, if there is none.
 */
export async function resolveChromium() {
  if (process.platform === 'linux') process.env.FONTCONFIG_FILE = writeFontConfiguration();
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return named;
  }
  const found = findInstalled();
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') return unpackPackaged();
  throw new Error(
    'No Chromium found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}

/** The path of an installed Chromium, Chrome or Edge; undefined if there is none. */
export function findInstalled() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of installed[process.platform] ?? []) {
    const paths =
      name.includes('/') || name.includes('\\')
        ? [name]
        : folders.map((folder) => join(folder, name));
    const hit = paths.find((path) => existsSync(path));
    if (hit) return hit;
  }
  return undefined;
}

async function unpackPackaged() {
  const packageFile = require
    .resolve('@sparticuz/chromium')
    .replace(/(@sparticuz[\\/]chromium)[\\/].*$/, '$1/package.json');
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));
  const cache = join(root, 'node_modules', '.cache', `chromium-${version}`);
  mkdirSync(cache, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = cache; // it unpacks to the temporary folder and does not check the version there
  const packaged = await import('@sparticuz/chromium');
  packaged.default.setGraphicsMode = false;
  await packaged.inflate(join(dirname(packageFile), 'bin', 'al2023.tar.br'));
  const executable = await packaged.default.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  process.env.LD_LIBRARY_PATH = join(cache, 'al2023', 'lib');
  return executable;
}

/** One Latin font, whatever a page asks for, and one for Chinese. */
function writeFontConfiguration() {
  const packageOf = (font) => dirname(require.resolve(`@expo-google-fonts/${font}/package.json`));
  const weights = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'];
  const folders = [
    ...weights.map((weight) => join(packageOf('open-sans'), weight)),
    join(packageOf('noto-sans-sc'), '400Regular'),
  ];
  const cache = join(root, 'node_modules', '.cache', 'fonts');
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${folders.map((folder) => `<dir>${folder}</dir>`).join('')}<cachedir>${cache}</cachedir>
<match target="pattern"><edit name="family" mode="append_last" binding="strong"><string>Open Sans</string><string>Noto Sans SC</string></edit></match>
</fontconfig>\n`,
  );
  return file;
}
