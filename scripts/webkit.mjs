// SPDX-License-Identifier: MIT
// Runs the tests in WebKitGTK, Safari's engine on Linux, through plain WebDriver calls, without
// another package.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';
/** A window without a manager never gets focus, and `:focus` matches nothing in it. */
const manager = '/usr/bin/openbox';
const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}`),
);

/** The path of WebKitGTK's MiniBrowser; undefined if it or what it needs is missing. */
export function findWebKit() {
  const binary = folders.map((folder) => `${folder}/MiniBrowser`).find((path) => existsSync(path));
  return [driver, screen, manager].every((path) => existsSync(path)) ? binary : undefined;
}

/**
 * A launcher for Web Test Runner with one window that tests one page at a time. The page object
 * mimics a Playwright page, so that the runner's commands for keys, mouse and viewport work.
 */
export function webkitLauncher(binary) {
  let browser;
  let active;
  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      browser ??= await startBrowser(binary);
      active = id;
      await browser.page.setViewportSize({ width: 800, height: 600 });
      await browser.call('POST', '/url', { url });
    },
    isActive: (id) => id === active,
    getPage: () => browser.page,
    getBrowserUrl: () => browser.call('GET', '/url'),
    async stopSession() {
      active = undefined;
      await browser.call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit has no window here: debug in another browser.');
    },
    stop: () => browser?.stop(),
  };
}

async function startBrowser(binary) {
  const { process: display, name } = await startScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: name, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const windows = spawn(manager, { env, stdio: 'ignore' });
  const service = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = () => [service, windows, display].forEach((each) => each.kill());
  process.once('exit', stop);
  const address = `http://127.0.0.1:${port}`;
  await untilReady(`${address}/status`);
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  };
  const { sessionId } = await request('POST', `${address}/session`, { capabilities });
  const call = (method, path, body) =>
    request(method, `${address}/session/${sessionId}${path}`, body);
  await call('POST', '/timeouts', { pageLoad: 60_000, script: 60_000 });
  return {
    call,
    page: pageOf(call),
    async stop() {
      await call('DELETE', '').catch(() => undefined);
      stop();
    },
  };
}

/** The parts of a Playwright page that the runner's commands use. */
function pageOf(call) {
  const act = (id, type, ...actions) =>
    call('POST', '/actions', { actions: [{ id, type, actions }] });
  const press = (key) => [
    { type: 'keyDown', value: codes[key] ?? key },
    { type: 'keyUp', value: codes[key] ?? key },
  ];
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (type, name = 'left') => ({
    type,
    button: ['left', 'middle', 'right'].indexOf(name),
  });
  return {
    keyboard: {
      press: (key) => act('keys', 'key', ...press(key)),
      type: (text) => act('keys', 'key', ...[...text].flatMap(press)),
      down: (key) => act('keys', 'key', press(key)[0]),
      up: (key) => act('keys', 'key', press(key)[1]),
    },
    mouse: {
      move: (x, y) => act('mouse', 'pointer', moveTo(x, y)),
      click: (x, y, options) =>
        act(
          'mouse',
          'pointer',
          moveTo(x, y),
          button('pointerDown', options?.button),
          button('pointerUp', options?.button),
        ),
      down: (options) => act('mouse', 'pointer', button('pointerDown', options?.button)),
      up: (options) => act('mouse', 'pointer', button('pointerUp', options?.button)),
    },
    /**
     * WebDriver sizes windows but tests mean the viewport, so the size is corrected once by the
     * result.
     */
    async setViewportSize({ width, height }) {
      const inner = () =>
        call('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const [innerWidth, innerHeight] = await inner();
        if (innerWidth === width && innerHeight === height) return;
        const outer = await call('GET', '/window/rect');
        await call('POST', '/window/rect', {
          width: outer.width + width - innerWidth,
          height: outer.height + height - innerHeight,
        });
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
  };
}

/** Keys with WebDriver code points, https://www.w3.org/TR/webdriver2/#keyboard-actions */
const codes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

async function request(method, address, body) {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(
      `WebKit's driver: ${value?.error ?? response.status} ${value?.message ?? ''} (${method} ${address})`,
    );
  return value;
}

/** A virtual display with the first free number. */
async function startScreen() {
  const started = spawn(
    screen,
    ['-displayfd', '3', '-screen', '0', '2000x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [name] = await once(started.stdio[3], 'data');
  return { process: started, name: `:${String(name).trim()}` };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(address) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKit's driver did not start.");
}
