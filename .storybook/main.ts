// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { oxc } from '../vite.config.js';

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
      customElementsManifest: await readFile(
        new URL('../dist/custom-elements.json', import.meta.url),
        'utf8',
      ),
    },
  }),
};

export default config;
