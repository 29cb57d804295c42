// SPDX-License-Identifier: MIT
// A desktop without a screen on which Orca reads Chromium: Xvfb, a session bus, a window manager.
// Speech Dispatcher is left out: Orca writes each utterance into its log before it is spoken.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { clearTimeout, setTimeout } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { findInstalled } from './chromium.mjs';

/** How long a part of the session may take to start, ms. */
const patience = 30_000;
/** Orca has said all once its log has not grown for this long; the live region waits 300 ms. */
const quiet = 1_200;
/** How long an answer may take, ms. */
const answerWithin = 15_000;
const commands = ['orca', 'Xvfb', 'openbox', 'xdotool', 'dbus-daemon'];
const busOfReaders = [
  '/usr/libexec/at-spi-bus-launcher',
  '/usr/lib/at-spi2-core/at-spi-bus-launcher',
];

/** What is not installed here. */
export function missingParts() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const missing = commands.filter((name) => !folders.some((each) => existsSync(join(each, name))));
  if (!busOfReaders.some((path) => existsSync(path))) missing.push('at-spi-bus-launcher');
  if (chromium() === undefined) missing.push('chromium');
  return missing;
}

/** The version of Orca that is installed. */
export function versionOfOrca() {
  return spawnSync('orca', ['--version'], { encoding: 'utf8', timeout: patience }).stdout.trim();
}

/**
 * Starts everything and opens a page. `press` sends a real key, or several
 * separated by commas, and returns what Orca says then, one
 * text for each utterance. `stop` ends all of it and may be called at any time, more than once.
 */
export async function startSession(address) {
  const folder = mkdtempSync(join(tmpdir(), 'mechanism-sankey-speech-'));
  const log = join(folder, 'orca.log');
  const children = [];
  let browser;
  const stop = () => {
    if (browser?.process()) endGroup(browser.process().pid);
    for (const child of children.splice(0).reverse()) endGroup(child.pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const start = (command, args, env, ...more) => {
    const child = spawn(command, args, {
      env,
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', ...more],
    });
    child.once('error', () => undefined); // seen by the wait for what it does
    children.push(child);
    return child;
  };
  process.once('exit', stop);
  try {
    const env = environment(folder);
    const screen = start(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
      env,
      'pipe',
    );
    env.DISPLAY = `:${await firstLine(screen.stdio[3], 'Xvfb')}`;
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=3'], env, 'pipe');
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus.stdio[3], 'dbus-daemon');
    start('openbox', [], env);
    start(
      busOfReaders.find((path) => existsSync(path)),
      ['--launch-immediately'],
      env,
    );
    browser = await launch({
      executablePath: chromium(),
      headless: false,
      defaultViewport: null,
      timeout: patience,
      env,
      userDataDir: join(folder, 'chromium'),
      ignoreDefaultArgs: ['--enable-automation'],
      args: [
        '--no-sandbox',
        '--no-first-run',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--force-renderer-accessibility',
        '--window-position=0,0',
        '--window-size=1280,1000',
        `--app=${address}`,
      ],
    });
    const [page] = await browser.pages();
    page.setDefaultTimeout(patience);
    await page.waitForFunction('document.readyState === "complete" && document.hasFocus()');
    refuseSecondOrca();
    const orca = start('orca', ['--disable', 'braille', '--debug-file', log], env);
    const read = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
    await until(() => utterances(read()).length > 0, 'Orca to say something');
    await silence(read);
    const press = async (key) => {
      const before = read().length;
      const { status } = spawnSync('xdotool', ['key', '--clearmodifiers', ...key.split(',')], {
        env,
        timeout: patience,
      });
      if (status !== 0) throw new Error(`xdotool cannot press ${key}.`);
      await silence(read);
      if (orca.exitCode !== null || orca.signalCode !== null)
        throw new Error(`Orca ended at the key ${key}.`);
      return utterances(read().slice(before));
    };
    return { browser, page, press, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Orca does not start beside another one of the same user, which must not be ended for a test. */
function refuseSecondOrca() {
  const { status } = spawnSync('pgrep', ['-u', String(process.getuid()), '-x', 'orca']);
  if (status === 0) throw new Error('Orca runs already: end it, or run this test as another user.');
}

function chromium() {
  return process.env.CHROME_PATH || findInstalled();
}

/** An own home, so that no settings of the person who runs this count and none are changed. */
function environment(folder) {
  const home = join(folder, 'home');
  const runtime = join(folder, 'run');
  const settings = join(home, '.local', 'share', 'orca');
  mkdirSync(runtime, { mode: 0o700 });
  mkdirSync(settings, { recursive: true });
  const onlyAnswers = {
    enableKeyEcho: false,
    sayAllOnLoad: false,
    pageSummaryOnLoad: false,
    profile: ['Default', 'default'],
  };
  writeFileSync(
    join(settings, 'user-settings.conf'),
    JSON.stringify({
      general: { ...onlyAnswers, startingProfile: ['Default', 'default'] },
      profiles: { default: onlyAnswers },
      pronunciations: {},
      keybindings: {},
    }),
  );
  // else Orca writes its log in blocks, and an utterance is read at a later stop
  writeFileSync(
    join(settings, 'orca-customizations.py'),
    'from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n',
  );
  return {
    PATH: process.env.PATH,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    LANG: 'C.UTF-8',
    LANGUAGE: 'en',
    ACCESSIBILITY_ENABLED: '1',
    SPEECHD_CMD: '/nonexistent', // no sound, also where Speech Dispatcher is installed
  };
}

function utterances(log) {
  return [...log.matchAll(/SPEECH OUTPUT: '([\s\S]*?)' ?(?:voice=\w+ ?)?(?:\{.*\})?$/gm)].map(
    ([, text]) => text.replace(/\s+/g, ' ').trim(),
  );
}

async function silence(read) {
  const end = Date.now() + answerWithin;
  let length = read().length;
  let since = Date.now();
  while (Date.now() - since < quiet && Date.now() < end) {
    await sleep(100);
    const now = read().length;
    if (now !== length) since = Date.now();
    length = now;
  }
}

async function until(test, what) {
  const end = Date.now() + patience;
  while (!test()) {
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s for ${what}.`);
    await sleep(200);
  }
}

function firstLine(stream, name) {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error(`${name} does not start.`)), patience);
    stream.on('data', (part) => {
      text += part;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.split('\n')[0].trim());
    });
    stream.on('error', reject);
  });
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // it has ended already
  }
}
