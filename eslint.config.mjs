// SPDX-License-Identifier: MIT
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import webComponents from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { allowed, layers, pure } from './scripts/layers.mjs';
import { noImportCircles } from './scripts/no-import-circles.mjs';

const browserNames = [
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'performance',
  'requestAnimationFrame',
  'setTimeout',
  'fetch',
];
/** What the scripts of the example pages use besides. */
const pageNames = [
  'customElements',
  'addEventListener',
  'getComputedStyle',
  'MutationObserver',
  'URL',
  'Blob',
  'clearTimeout',
  'getSelection',
  'innerHeight',
  'matchMedia',
  'scrollBy',
  // of reveal.js
  'Reveal',
];

/** What other scripts of a page replace or spoil. */
const patchedByPages = [
  { object: 'Array', property: 'from', message: 'Use times() or a spread.' },
  { object: 'JSON', property: 'stringify', message: 'Use jsonText().' },
];

const houseRules = layers.map((layer) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...layers
            .filter((other) => other !== layer && !allowed[layer].includes(other))
            .map((other) => ({
              regex: `^(\\.\\./)+${other}/`,
              message: `${layer} may import only ${['itself', ...allowed[layer]].join(', ')}.`,
            })),
          ...(pure.includes(layer)
            ? [{ regex: '^(lit|@lit|d3-selection)', message: `${layer} is pure: no DOM, no Lit.` }]
            : []),
          ...(layer === 'figure'
            ? []
            : [
                {
                  regex: '^d3-sankey',
                  message: 'Only src/figure/layout-sankey.ts names d3-sankey.',
                },
              ]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      'storybook-static/',
      'src/data/generated/',
      // projects with rules and packages of their own
      'examples/hosts/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      webComponents.configs['flat/best-practice'],
    ],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { house: { rules: { 'no-import-circles': noImportCircles } } },
    rules: {
      'house/no-import-circles': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'wc/guard-super-call': 'off', // Lit's own callbacks always exist
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    files: ['examples/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        [...browserNames, ...pageNames].map((name) => [name, 'readonly']),
      ),
    },
  },
  ...houseRules,
  {
    files: ['src/**/*.ts'],
    ignores: ['src/data/build/**'],
    rules: {
      'no-restricted-properties': ['error', ...patchedByPages],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/build/',
              message: 'src/data/build never runs in a page: import its types only.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: pure.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', 'Date', ...browserNames],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Left of components nothing is random.' },
        ...patchedByPages,
      ],
    },
  },
  // never runs in a page
  { files: ['src/data/build/**/*.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['it', 'test', 'describe'].flatMap((object) =>
          ['only', 'skip'].map((property) => ({ object, property })),
        ),
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `.to.be.true`
      // chai's `equal` is typed as a promise by semantic-dom-diff
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' },
          ],
        },
      ],
    },
  },
);
