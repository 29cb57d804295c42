// SPDX-License-Identifier: MIT
// npm start: installs what is missing, builds, and serves the examples. Uses only Node's modules,
// because a fresh clone has no others.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { installMissing, root, run } from './install.mjs';

// reveal.js: of the deck of slides among the examples
const served = ['examples', 'dist', 'README.md', 'node_modules/reveal.js/dist'];
const firstPage = '/examples/index.html';
const address = '127.0.0.1';
const firstPort = 8000;
const portsTried = 100;

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

installMissing();
const port = namedPort();
run(process.execPath, ['scripts/build.mjs'], { shell: false });
try {
  console.log(`http://${address}:${await listen(createServer(answer), port)}${firstPage}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** The port in PORT, if set; an invalid one ends the script before the build. */
function namedPort() {
  const named = process.env.PORT;
  if (!named) return undefined;
  if (/^\d{1,5}$/.test(named) && Number(named) <= 65_535) return Number(named);
  console.error(`PORT is ${named}: it must be a number from 0 to 65535.`);
  process.exit(1);
}

/** Opens the server on the given port, or the first free one from 8000, and returns the port. */
async function listen(server, named) {
  if (named !== undefined) return open(server, named);
  for (let port = firstPort; port < firstPort + portsTried; port += 1) {
    try {
      return await open(server, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    }
  }
  throw new Error(
    `No free port from ${firstPort} to ${firstPort + portsTried - 1}: set PORT to one.`,
  );
}

function open(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const path = decodePath(request.url);
  if (path === undefined) return refuse(response, 400);
  if (path === '/') return redirect(response, firstPage);
  const found = await findFile(path);
  if (found === undefined) return refuse(response, 404);
  if (found.isFolder) {
    // one leading slash: `//host/` would redirect to another server
    if (!path.endsWith('/')) return redirect(response, encodeURI(`${path.replace(/^\/+/, '/')}/`));
    return refuse(response, 404);
  }
  response.writeHead(200, {
    'Content-Type': contentTypes[extname(found.file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  pipeline(createReadStream(found.file), response, () => undefined); // a client that disconnects early is not an error
}

function decodePath(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The file behind a path, only if it is inside a served folder after resolving links. */
async function findFile(path) {
  try {
    const asked = join(root, path);
    const file = await realpath(path.endsWith('/') ? join(asked, 'index.html') : asked);
    const folders = await Promise.all(
      served.map((folder) => realpath(join(root, folder)).catch(() => undefined)),
    );
    if (
      !folders.some(
        (folder) => folder !== undefined && (file === folder || file.startsWith(folder + sep)),
      )
    )
      return undefined;
    const facts = await stat(file);
    return { file, size: facts.size, isFolder: facts.isDirectory() };
  } catch {
    return undefined;
  }
}

function redirect(response, location) {
  response.writeHead(302, { Location: location, 'Cache-Control': 'no-cache' }).end();
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}
