// SPDX-License-Identifier: MIT
import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import { argTypesOf, descriptionOf, emptyValues, type Manifest } from './arg-types.js';
import { storySource } from './story-source.js';

/** The content of dist/custom-elements.json, inserted by main.ts. */
declare const customElementsManifest: Manifest;
/** The tag that loads the elements, inserted by main.ts. */
declare const scriptTag: string;

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
  argsEnhancers: [({ argTypes, initialArgs }) => ({ ...emptyValues(argTypes), ...initialArgs })],
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
    docs: {
      extractArgTypes: (tagName: string) => argTypesOf(customElementsManifest, tagName),
      extractComponentDescription: (tagName: string) =>
        descriptionOf(customElementsManifest, tagName),
      source: {
        // stories without arguments too: what is shown is what they render
        type: 'dynamic',
        transform: (html: string) => storySource(html, scriptTag),
      },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Diagram',
          ['Mechanism Sankey', 'Mechanism step', 'Embedding'],
          'Views',
          ['Linked page', 'Source card', 'Study table', 'Evidence matrix'],
        ],
      },
    },
  },
};

export default preview;
