// SPDX-License-Identifier: MIT
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** The package of a bundled module; `undefined` for our own. */
function packageOf(id) {
  return /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replaceAll('\\', '/');
}

/**
 * A plugin that collects which packages a script includes, for {@link noticesOf}. `found` gets
 * their names.
 */
export function collectPackages(found) {
  return {
    name: 'collect-packages',
    generateBundle(_options, bundle) {
      for (const { moduleIds = [] } of Object.values(bundle))
        for (const id of moduleIds) {
          const name = packageOf(id);
          if (name !== undefined) found.add(name);
        }
    },
  };
}

/**
 * The licences of packages as one text.
 * @throws Error if a package has none
 */
export function noticesOf(names) {
  return [...names]
    .sort()
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (file === undefined || !existsSync(join(folder, file)))
        throw new Error(`${name} has no licence file.`);
      const text = readFileSync(join(folder, file), 'utf8').trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}
