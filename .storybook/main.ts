// SPDX-License-Identifier: MIT
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { integrityOf } from '../scripts/integrity.mjs';
import { writeScript } from '../src/view/page-code.js';
import { publishedFile } from '../src/view/published-file.js';
import { oxc } from '../vite.config.js';

const built = (path: string): URL => new URL(`../dist/${path}`, import.meta.url);

/** The tag that loads the elements; without a build there is no hash to name. */
async function scriptTag(): Promise<string> {
  const { version } = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { readonly version: string };
  return writeScript({
    address: publishedFile(version, 'embed.js'),
    ...(existsSync(built('embed.js')) ? { integrity: integrityOf('embed.js') } : {}),
  });
}

/** Configuration of `npm run storybook` and `npm run build-storybook`, which build the manifest first. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.@(mdx|stories.ts)'],
  staticDirs: [{ from: '../examples', to: '/examples' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: async (settings) => ({
    ...settings,
    oxc: { ...settings.oxc, ...oxc },
    // without this, Storybook's own import brings a second copy of Lit
    optimizeDeps: {
      ...settings.optimizeDeps,
      include: [...(settings.optimizeDeps?.include ?? []), 'lit/directive-helpers.js'],
    },
    define: {
      ...settings.define,
      customElementsManifest: await readFile(built('custom-elements.json'), 'utf8'),
      scriptTag: JSON.stringify(await scriptTag()),
    },
  }),
};

export default config;
