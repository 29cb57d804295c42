// SPDX-License-Identifier: MIT
// Which tests run in Node as well as in the browser: those of the pure layers. npm run test:pure
// and npm run test:mutants read it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pure } from './layers.mjs';

/** The folders of the pure layers, of others that run in Node, and of what tests are built on. */
const folders = [...pure, 'export', 'cli', 'fixtures'];

/** THE list of files in these folders that run only in the browser, and why. */
const needPage = {
  'test/data/default-evidence.test.ts': 'loads entry points in a frame of its own',
  'test/export/citation-library.test.ts': 'asks the test server for a citation library',
  'test/export/png.test.ts': 'draws on a canvas',
  'test/export/svg-layout.test.ts': 'measures drawn text',
  'test/view/highlight-room.test.ts': 'takes a minute: every label at every width',
  'test/server/lit-renderer.test.ts': 'renders with the built library and a package of its own',
  'test/cli/export.test.ts': 'runs the built command line',
  'test/cli/figure.test.ts': 'runs the built command line',
  'test/cli/init.test.ts': 'runs the built command line',
  'test/cli/options.test.ts': 'runs the built command line',
  'test/cli/snippet.test.ts': 'runs the built command line',
  'test/cli/validate.test.ts': 'runs the built command line',
};

export const leftOut = Object.keys(needPage).length;

/** The files that run in Node, as paths from the root. */
export function pureTests(root) {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, 'test', folder), { recursive: true })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `test/${folder}/${file.replaceAll('\\', '/')}`),
  );
  const gone = Object.keys(needPage).filter((file) => !files.includes(file));
  if (gone.length > 0)
    throw new Error(`${gone.join(', ')}: no such test; mend the list in scripts/pure-tests.mjs.`);
  return files.filter((file) => !(file in needPage)).sort();
}

/** How esbuild bundles tests for Node. */
export function bundleOptions(root, files) {
  return {
    absWorkingDir: root,
    entryPoints: files,
    outbase: root,
    bundle: true,
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    // its chai is all that these tests need, and it runs without a page
    alias: { '@open-wc/testing': '@esm-bundle/chai/esm/chai.js' },
    logLevel: 'error',
  };
}
