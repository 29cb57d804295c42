// SPDX-License-Identifier: MIT
import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';

/** The content of dist/custom-elements.json, inserted by main.ts. */
declare const customElementsManifest: unknown;

setCustomElementsManifest(customElementsManifest);

/** Sets language and colour scheme on the document, as any page would. */
const setDocument: Decorator = (story, { globals }) => {
  document.documentElement.lang = String(globals['language']);
  document.documentElement.style.colorScheme = String(globals['colorScheme']);
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [setDocument],
  initialGlobals: { language: 'en', colorScheme: 'light' },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'zh', title: '中文' },
        ],
      },
    },
    colorScheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
};

export default preview;
