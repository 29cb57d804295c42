// SPDX-License-Identifier: MIT
// npm run test:hosts: the packed package in a new project of each host in examples/hosts/, in a
// temporary folder: install, check types, build, open the page. `-- next vue` runs only these.
/* global document, requestAnimationFrame -- in functions that run in the page */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumArgs, resolveChromium } from './chromium.mjs';
import { root } from './install.mjs';
import { serveFolder } from './serve-folder.mjs';

/** The folder in which each host writes its pages. */
const outputs = {
  plain: 'site',
  vite: 'dist',
  next: 'out',
  astro: 'dist',
  eleventy: '_site',
  vue: 'dist',
  svelte: 'dist',
};
/** What stands in the HTML of a host, before any script: a figure by default. */
const inHtml = { plain: 'picture', vite: 'picture', vue: 'nothing', svelte: 'nothing' };
/** How long a page may take to draw, ms: a loaded machine has two cores. */
const patience = 60_000;
/** Nodes of the table that every host draws: six terms, and what one study does not name. */
const nodesOfTable = 7;

const named = process.argv.slice(2);
const hosts = named.length > 0 ? named : Object.keys(outputs);
for (const host of hosts)
  if (outputs[host] === undefined)
    throw new Error(`There is no host ${host}: take ${Object.keys(outputs).join(', ')}.`);

const folder = mkdtempSync(join(tmpdir(), 'mechanism-sankey-hosts-'));
const browser = await launch({
  executablePath: await resolveChromium(),
  headless: 'shell',
  args: chromiumArgs,
});
const failed = [];
try {
  console.log('Packing …');
  await run('npm', ['pack', '--silent', '--pack-destination', folder], root);
  const archive = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
  for (const host of hosts) {
    try {
      console.log(`${host.padEnd(10)}${await tryHost(host, archive)}`);
    } catch (error) {
      failed.push(host);
      console.log(`${host.padEnd(10)}FAILED: ${error.message}`);
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${hosts.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Makes the project of a host and looks at its page; returns what was seen. */
async function tryHost(host, archive) {
  const project = join(folder, host);
  cpSync(join(root, 'examples/hosts', host), project, { recursive: true });
  const file = join(project, 'package.json');
  const settings = JSON.parse(readFileSync(file, 'utf8'));
  settings.dependencies['mechanism-sankey'] = `file:${archive}`;
  writeFileSync(file, JSON.stringify(settings));
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], project);
  const { check, build } = settings.scripts;
  if (check !== undefined) await run('npm', ['run', '--silent', 'check'], project);
  if (build !== undefined) await run('npm', ['run', '--silent', 'build'], project);
  const { server, address } = await serveFolder(join(project, outputs[host]));
  try {
    const seen = await look(address, inHtml[host] ?? 'figure');
    return `${check === undefined ? 'no types' : 'types ok'}, built, ${seen}`;
  } finally {
    server.close();
    rmSync(project, { recursive: true, force: true });
  }
}

/** Opens the page with and without JavaScript; throws what is wrong with it. */
async function look(address, wanted) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const wrong = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      wrong.push(`asks for ${request.url()}`);
  });
  await page.setJavaScriptEnabled(false);
  await page.goto(address, { waitUntil: 'load' });
  const found = await page.evaluate(whatStands);
  if (found !== wanted) wrong.push(`without scripts there is ${found}, not ${wanted}`);
  await page.setJavaScriptEnabled(true);
  if (wanted === 'figure') await page.evaluateOnNewDocument(countFigures);
  await page.goto(address, { waitUntil: 'load' });
  const counts = [];
  for (const selector of ['mechanism-sankey:not(#own)', '#own'])
    counts.push(await countNodes(page, selector, wrong));
  const numbers = await page.evaluate(() => globalThis.figuresInFrames ?? [1]);
  if (numbers.join() !== '1') wrong.push(`figures from frame to frame: ${numbers.join(', ')}`);
  await page.close();
  if (counts[1] !== nodesOfTable)
    wrong.push(`the own table has ${counts[1]} nodes instead of ${nodesOfTable}`);
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  return `${counts[0]} and ${counts[1]} nodes, without scripts ${wanted}`;
}

/** What a reader without scripts sees in the place of the first figure. */
function whatStands() {
  const host = document.querySelector('mechanism-sankey');
  const served = host?.shadowRoot?.querySelectorAll('.served svg[role="img"]') ?? [];
  if ([...served].some((each) => each.getBoundingClientRect().height > 100)) return 'figure';
  return (host?.querySelector('img')?.naturalWidth ?? 0) > 0 ? 'picture' : 'nothing';
}

/** Keeps, for each change from frame to frame, how many figures are seen in the first element. */
function countFigures() {
  const numbers = (globalThis.figuresInFrames = []);
  const isSeen = (element) =>
    element.getBoundingClientRect().height > 100 &&
    element.checkVisibility({ visibilityProperty: true });
  const count = () => {
    const root = document.querySelector('mechanism-sankey')?.shadowRoot;
    const figures = root?.querySelectorAll('.served svg[role="img"], svg[part="figure"]:has(g)');
    const number = [...(figures ?? [])].filter(isSeen).length;
    if (root != null && numbers.at(-1) !== number) numbers.push(number);
    requestAnimationFrame(count);
  };
  count();
}

async function countNodes(page, selector, wrong) {
  const nodes = (wanted) =>
    document.querySelector(wanted)?.shadowRoot?.querySelectorAll('g.node').length;
  await page.evaluate((wanted) => document.querySelector(wanted)?.scrollIntoView(), selector);
  try {
    await page.waitForFunction(nodes, { timeout: patience }, selector);
  } catch {
    wrong.push(`${selector} draws nothing`);
  }
  return page.evaluate(nodes, selector);
}

/** Runs a command; throws its output where it fails. */
function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const environment = {
      ...process.env,
      CI: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
    };
    const child = spawn(command, args, {
      cwd,
      env: environment,
      shell: process.platform === 'win32',
    });
    const output = [];
    child.stdout.on('data', (part) => output.push(part));
    child.stderr.on('data', (part) => output.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(
            `${command} ${args.join(' ')}:\n${Buffer.concat(output).toString('utf8').slice(-4000)}`,
          ),
        );
    });
  });
}
