// SPDX-License-Identifier: MIT
// `--mode modules` builds the ES modules, `--mode embed` the scripts for a page, `--mode embed-all` the
// same in one, `--mode cli` the command line, `--mode server` figures for servers, `--mode frame` and
// `--mode frame-parent` the scripts of frames; scripts/build.mjs runs all.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';
import { classicParts, notInNode } from './scripts/classic-parts.js';
import { minifyTemplates } from './scripts/minify-templates.js';

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** Makes Oxc transform Lit's decorators: otherwise it uses the tsconfig, and emits raw decorators in files that none covers. */
export const oxc = {
  decorator: { legacy: true },
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};
const banner = `/*! mechanism-sankey ${version}, MIT licence; includes packages named in THIRD-PARTY-NOTICES.txt */`;

const shared: BuildEnvironmentOptions = { outDir: 'dist', emptyOutDir: false, target: 'es2022' };

/** A folder under components with a file of its own name is an element, so no list is needed. */
const elementTags = readdirSync(source('components')).filter((name) =>
  existsSync(source(`components/${name}/${name}.ts`)),
);

const modules: BuildEnvironmentOptions = {
  ...shared,
  minify: false,
  lib: {
    formats: ['es'],
    entry: Object.fromEntries(
      [
        'index',
        'define',
        'define-bare',
        'evidence',
        ...elementTags.flatMap((tag) => [`components/${tag}/${tag}`, `components/${tag}/define`]),
      ].map((name) => [name, source(`${name}.ts`)]),
    ),
  },
  rolldownOptions: {
    external: [/^lit($|\/)/, /^@lit\//, /^d3-/, /^zod($|\/)/],
    output: {
      chunkFileNames: 'chunks/[name]-[hash].js',
      codeSplitting: { groups: [{ name: 'evidence', test: /\/src\/data\/generated\// }] }, // changes with the data, not with the code
    },
  },
};

/**
 * A UTF-8 byte order mark, because a page in another encoding, such as GBK, would misread a script;
 * the comment makes V8 compile every function while the script loads, since drawing needs most of
 * them at once.
 */
const classicBanner = `\uFEFF//# allFunctionsCalledOnLoad\n${banner}`;
/** Of what is fetched later: most of its functions run on a press, if at all. */
const lateBanner = `\uFEFF${banner}`;

/** One script with all. */
const embedAll: BuildEnvironmentOptions = {
  ...shared,
  minify: true,
  lib: {
    formats: ['iife'],
    name: 'mechanismSankey',
    entry: source('embed-all.ts'),
    fileName: () => 'embed.all.js',
  },
  rolldownOptions: {
    output: { codeSplitting: false, postBanner: classicBanner, intro: notInNode },
  },
};

/** THE list of the scripts that a script tag of embed.js loads, that one first. */
const embedParts = classicParts(
  Object.entries({
    embed: ['embed.ts'],
    'embed.panels': [
      'components/mechanism-sankey/panels.ts',
      'components/mechanism-sankey/link-listener.ts',
      'components/mechanism-sankey/keyed-join.ts',
      'components/linked-views/shared-files.ts',
    ],
    'embed.story': ['components/mechanism-sankey/story-code.ts'],
    'embed.vertical': ['figure/vertical-figure.ts'],
    'embed.zh': ['locales/zh.ts'],
    'embed.evidence-zh': ['data/generated/evidence-zh.ts'],
    'embed.evidence': ['data/generated/later-evidence.ts'],
    'embed.data': [
      'data/parse.ts',
      'data/table/decode-bytes.ts',
      'components/internal/controllers/table-cells.ts',
      'locales/data-problem-words.ts',
    ],
    'embed.views': ['define-bare.ts'],
  }).map(([name, entries]) => ({ name, entries: entries.map(source) })),
);

const embed: BuildEnvironmentOptions = {
  ...shared,
  minify: true,
  lib: { formats: ['cjs'], entry: { embed: source('embed.ts') } },
  rolldownOptions: {
    preserveEntrySignatures: false,
    output: {
      dynamicImportInCjs: false,
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: embedParts.fileOf, debugName: 'parts' }],
      },
      postBanner: ({ fileName }) => (fileName === 'embed.js' ? classicBanner : lateBanner),
    },
  },
};

/** Classic scripts of the frame page and of the page around it. */
const frame = (name: string): BuildEnvironmentOptions => ({
  ...shared,
  minify: true,
  lib: {
    formats: ['iife'],
    name: 'mechanismSankeyFrame',
    entry: source(`frame/${name}.ts`),
    fileName: () => `${name}.js`,
  },
  rolldownOptions: { output: { intro: notInNode } },
});

const cli: BuildEnvironmentOptions = {
  ...shared,
  minify: false,
  lib: { formats: ['es'], entry: { cli: source('cli/main.ts') } },
  rolldownOptions: {
    external: [/^node:/, '@resvg/resvg-js'],
    output: { codeSplitting: false, postBanner: '#!/usr/bin/env node' },
  },
};

/** One module: what it shares with the elements would change their parts, which pages load. */
const server: BuildEnvironmentOptions = {
  ...shared,
  minify: false,
  lib: { formats: ['es'], entry: { server: source('server.ts') } },
  rolldownOptions: { output: { codeSplitting: false, postBanner: banner } },
};

export default defineConfig(({ mode }) => {
  if (mode === 'modules')
    return {
      publicDir: false,
      oxc,
      build: modules,
      plugins: [elementDefinitions(), minifyTemplates()],
    };
  if (mode === 'embed')
    return { publicDir: false, oxc, build: embed, plugins: [minifyTemplates(), embedParts.plugin] };
  if (mode === 'embed-all')
    return { publicDir: false, oxc, build: embedAll, plugins: [minifyTemplates()] };
  if (mode.startsWith('frame')) return { publicDir: false, oxc, build: frame(mode) };
  if (mode === 'server') return { publicDir: false, oxc, build: server };
  if (mode === 'cli') return { publicDir: false, oxc, build: cli };
  return { publicDir: false, oxc };
});

/** Writes the module that registers an element, and its types, for every element without its own. */
function elementDefinitions(): Plugin {
  const tagsByFile = new Map(
    elementTags
      .map((tag) => [source(`components/${tag}/define.ts`), tag] as const)
      .filter(([file]) => !existsSync(file)),
  );
  return {
    name: 'element-definitions',
    enforce: 'pre',
    resolveId: (id) => (tagsByFile.has(id) ? id : undefined),
    load(id) {
      const tag = tagsByFile.get(id);
      if (tag === undefined) return undefined;
      const name = className(tag);
      this.emitFile({
        type: 'asset',
        fileName: `components/${tag}/define.d.ts`,
        source: `import './${tag}.js';\n`,
      });
      return `import { defineElement } from '../internal/define-element.js';\nimport { ${name} } from './${tag}.js';\ndefineElement(${name});\n`;
    },
  };
}

/** The class name of an element: `StudyTable` for `study-table`. */
function className(tag: string): string {
  return tag.replace(/(^|-)(.)/g, (_match, _before, letter: string) => letter.toUpperCase());
}
