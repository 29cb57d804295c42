// SPDX-License-Identifier: MIT
// Gives Node what the tests of the pure layers read of a page: files by their address, and a parser
// of what is written.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

globalThis.DOMParser = new JSDOM().window.DOMParser;
globalThis.fetch = async (address) => {
  try {
    return new globalThis.Response(await readFile(join(process.cwd(), String(address))));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return new globalThis.Response('', { status: 404 });
  }
};
