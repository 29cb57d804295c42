// SPDX-License-Identifier: MIT
// The pages that are measured: what draws in each, from a server of this machine.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../scripts/install.mjs';

const folder = join(root, 'node_modules', '.cache', 'bench');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
/** What each kind of page is called in tables. */
export const peers = { chartjs: 'Chart.js', echarts: 'ECharts', plotly: 'Plotly' };

/**
 * Builds the scripts of the pages and serves them. `kinds` name what draws: `floor`, `figure`
 * (`embed`), `before` (another build of it), or one of {@link peers}, which are installed.
 */
export async function servePages(kinds, { embed, before }) {
  mkdirSync(folder, { recursive: true });
  const harness = await bundle('page', join(root, 'bench/page.ts'));
  const scripts = new Map();
  for (const kind of kinds) scripts.set(kind, await scriptOf(kind, { embed, before }));
  const state = { page: '', packed: new Map() };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(state.page);
      return;
    }
    const [, kind, name] = pathname.split('/');
    const main = scripts.get(kind);
    const file = main === undefined ? undefined : join(dirname(main), basename(name ?? ''));
    if (file === undefined || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    if (!state.packed.has(file)) state.packed.set(file, brotliCompressSync(readFileSync(file)));
    response
      .writeHead(200, { 'content-type': 'text/javascript', 'content-encoding': 'br' })
      .end(state.packed.get(file));
  });
  await new Promise((done) => server.listen(0, done));
  const inPage = readFileSync(harness, 'utf8');
  return {
    address: `http://localhost:${server.address().port}/`,
    /** The bytes of what draws, brotli. */
    bytesOf: (kind) => brotliCompressSync(readFileSync(scripts.get(kind))).length,
    /** Serves the page of a kind; with `atOnce` it draws while it loads. */
    show: (kind, sample, atOnce = false) => {
      const address = `/${kind}/${basename(scripts.get(kind))}`;
      const drawing = atOnce ? '<script>window.drawn = bench.drawAtOnce()</script>' : '';
      state.page = `<!doctype html><meta charset="utf-8"><title>${kind}</title><body>
<script>window.sample = ${JSON.stringify(sample).replaceAll('<', '\\u003c')}</script>
<script>performance.mark('bench evaluate')</script>
<script src="${address}"></script>
<script>performance.mark('bench evaluated')</script>
<script>${inPage.replaceAll('</script', '<\\/script')}</script>${drawing}`;
    },
    close: () => server.close(),
  };
}

/** The file that draws; peers and floor are bundled. */
async function scriptOf(kind, { embed, before }) {
  if (kind === 'figure') return resolve(embed);
  if (kind === 'before') return resolve(before);
  if (kind === 'floor') return bundle('floor', join(root, 'bench/floor.ts'));
  const home = join(folder, 'peers');
  cpSync(join(root, 'bench/peers'), home, { recursive: true });
  if (!existsSync(join(home, 'node_modules', '.package-lock.json'))) {
    console.log('Installing what the figure is compared with …');
    const { status } = spawnSync(npm, ['install', '--silent', '--no-audit', '--no-fund'], {
      cwd: home,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('The peers cannot be installed: npm install failed.');
  }
  return bundle(kind, join(home, `${kind}.js`));
}

async function bundle(name, entry) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'scripts', name),
      emptyOutDir: true,
      lib: { formats: ['iife'], name: 'bundle', entry, fileName: () => `${name}.js` },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return join(folder, 'scripts', name, `${name}.js`);
}
