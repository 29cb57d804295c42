// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/** A script that a page loads, and the modules by which others reach it. */
export interface ScriptFile {
  /** Without the ending `.js`. */
  readonly name: string;
  /** Full paths: of the first file its entry, of the others all that is imported from them later. */
  readonly entries: readonly string[];
}

/** What the bundler writes for `import()`. */
const laterImport =
  /Promise\.resolve\(\)\.then\(\s*(?:\(\) =>|function\(\) \{\s*return)\s*require\("\.\/([^"]+)"\);?\s*\}?\)/g;
const namedExport =
  /Object\.defineProperty\(exports, "([\w$]+)", \{\s*enumerable: true,\s*get: function ?\(\) \{\s*return ([\w$]+);\s*\}\s*\}\);/g;

/** The bundler's own helpers, a file by themselves; they are so small that ours take their place. */
const runtime = 'rolldown-runtime.js';
const runtimeImport = /^const require_rolldown_runtime = require\("\.\/rolldown-runtime\.js"\);$/gm;

/**
 * The function that holds a part, as minified. In parentheses, V8 compiles it while the script loads;
 * else twice, the second time on the main thread.
 */
const partFunction = /(takePart[^]{0,300}?\],\s*)(function\s*\([^]*\})(\);?\s*\}\)\(\);?\s*)$/;

/** Stand in the code for what only finished files tell. */
const buildMark = '@@build@@';
const tableMark = '@@files@@';

/**
 * Makes classic scripts of a build with `import()`: the first file holds what a page has from the
 * start, the others what is imported later. A module stands in the first file of the list that
 * reaches it without `import()`. The first file holds the SHA-384 of all others, so that a hash of
 * the first covers them.
 */
export function classicParts(files: readonly ScriptFile[]): {
  readonly plugin: Plugin;
  /** For `codeSplitting.groups`: the file of a module. */
  readonly fileOf: (id: string) => string;
} {
  const [first] = files;
  if (first === undefined) throw new Error('A script needs a first file.');
  const reached = new Map<string, string>();
  const listed = new Set(files.flatMap(({ entries }) => entries));
  const collect = (context: Rolldown.PluginContext, id: string, name: string): void => {
    if (reached.has(id)) return;
    reached.set(id, name);
    const module = context.getModuleInfo(id);
    for (const later of module?.dynamicallyImportedIds ?? [])
      if (!listed.has(later))
        context.error(`${later} is imported later: name its file in vite.config.ts.`);
    for (const below of module?.importedIds ?? []) collect(context, below, name);
  };
  const plugin: Plugin = {
    name: 'classic-parts',
    buildEnd(error) {
      if (error !== undefined) return;
      for (const { name, entries } of files)
        for (const entry of entries) collect(this, entry, name);
    },
    renderChunk(code, { fileName, imports, exports }) {
      if (fileName === runtime) {
        if (exports.length === 1 && code.includes('__exportAll')) return undefined;
        this.error(
          `Only the bundler's helper for namespaces is known, not: ${exports.join(', ')}.`,
        );
      }
      const body = gatherExports(
        code
          .replaceAll(laterImport, 'filesOfEmbed.load("$1")')
          .replaceAll(runtimeImport, '')
          .replaceAll(/\brequire_rolldown_runtime\.[\w$]+(?=\()/g, 'filesOfEmbed.namespace'),
      );
      if (body.includes('rolldown_runtime'))
        this.error(`${fileName}: the bundler's helper is not understood.`);
      if (body.includes('Promise.resolve().then(() => require'))
        this.error(`${fileName}: an import() is not understood.`);
      return {
        code:
          fileName === `${first.name}.js`
            ? wrapFirst(body)
            : wrapLater(
                body,
                imports.filter((file) => file !== runtime && file !== `${first.name}.js`),
              ),
      };
    },
    generateBundle(_options, bundle) {
      Reflect.deleteProperty(bundle, runtime);
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      for (const chunk of chunks) {
        if (chunk.fileName === `${first.name}.js`) continue;
        const code = chunk.code.replace(partFunction, '$1($2)$3');
        if (code === chunk.code) this.error(`${chunk.fileName}: its wrapper is not understood.`);
        chunk.code = code;
      }
      const build = hashOf('sha256', chunks.map(({ code }) => code).join('')).slice(0, 12);
      for (const chunk of chunks) chunk.code = chunk.code.replaceAll(buildMark, build);
      const others = chunks.filter(({ fileName }) => fileName !== `${first.name}.js`);
      const table = others.map(({ fileName, code }) => `${fileName} ${hashOf('sha384', code)}`);
      for (const chunk of chunks) chunk.code = chunk.code.replace(tableMark, table.join(' '));
    },
  };
  return { plugin, fileOf: (id) => reached.get(id) ?? first.name };
}

/** One call for all exports: they would be a tenth of a file. */
function gatherExports(code: string): string {
  const exports: string[] = [];
  const rest = code.replaceAll(namedExport, (_match, name: string, local: string) => {
    exports.push(`${name}: () => ${local}`);
    return '';
  });
  return exports.length === 0
    ? code
    : `${rest}filesOfEmbed.expose(exports, { ${exports.join(', ')} });`;
}

/** First in every script for pages: a server that imports it has nothing to draw on. */
export const notInNode = 'if (typeof HTMLElement === "undefined") return;';

/** A script of type module has no current tag. */
const ownTag = `document.currentScript ?? document.querySelector('script[src*="embed.js"]')`;

function wrapFirst(body: string): string {
  return `(function () {
${notInNode}
const exports = {};
const filesOfEmbed = { build: "${buildMark}", table: "${tableMark}", first: exports, script: ${ownTag} };
${body}
})();`;
}

/** The script element carries the function that takes the part: no global name is needed. */
function wrapLater(body: string, imports: readonly string[]): string {
  return `(function () {
const { takePart } = document.currentScript ?? {};
if (takePart === undefined) console.error("This file is loaded by embed.js: write a script tag for that one only.");
else takePart("${buildMark}", ${JSON.stringify(imports)}, function (exports, require, filesOfEmbed) {
${body}
});
})();`;
}

function hashOf(kind: 'sha256' | 'sha384', code: string): string {
  return createHash(kind).update(code).digest('base64');
}
