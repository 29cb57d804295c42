// SPDX-License-Identifier: MIT
// Loads TypeScript modules of src/ in Node through Vite, without a build.
import { createServer } from 'vite';
import { root } from './install.mjs';

/** Calls `use` with a function that imports modules by repository path. */
export async function withSource(use) {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
