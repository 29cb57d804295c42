// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { oxc } from '../vite.config.js';

/** What `npm run storybook` and `npm run build-storybook` show. The scripts build the manifest first. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.@(mdx|stories.ts)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: async (settings) => ({
    ...settings,
    oxc: { ...settings.oxc, ...oxc },
    // Storybook's own import of it, left out of Vite's bundle of dependencies, brings a second copy of Lit
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
