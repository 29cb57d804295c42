// SPDX-License-Identifier: MIT
// An ESLint rule: no module may lead back to itself by its imports, those of types included.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

/** The modules that a module imports or exports from, by file. Read once in a run. */
const importsByFile = new Map();

export const noImportCircles = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { circle: 'This import closes a circle: {{circle}}.' },
  },
  create(context) {
    const file = context.filename;
    // an editor lints a file anew after each change: the entry of that file must follow
    importsByFile.set(file, readImports(file, context.sourceCode.text));
    const check = (node) => {
      const imported = node.source && resolveImport(file, node.source.value);
      const path = imported && findPath(imported, file);
      if (!path) return;
      const circle = [file, ...path].map((each) => relative(context.cwd, each)).join(' → ');
      context.report({ node, messageId: 'circle', data: { circle } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** The shortest way from one module to another, both included; nothing where there is none. */
function findPath(from, to) {
  const paths = [[from]];
  const met = new Set([from]);
  for (const path of paths) {
    const last = path.at(-1);
    if (last === to) return path;
    for (const next of importsOf(last).filter((each) => !met.has(each))) {
      met.add(next);
      paths.push([...path, next]);
    }
  }
  return undefined;
}

function importsOf(file) {
  let imports = importsByFile.get(file);
  if (imports === undefined)
    importsByFile.set(file, (imports = readImports(file, readFileSync(file, 'utf8'))));
  return imports;
}

function readImports(file, text) {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.flatMap(({ fileName }) => resolveImport(file, fileName) ?? []);
}

/**
 * The source of a relative import, which names the script that is made of it; nothing for packages
 * and other kinds of files.
 */
function resolveImport(file, name) {
  if (typeof name !== 'string' || !name.startsWith('.') || !name.endsWith('.js')) return undefined;
  const source = resolve(dirname(file), name.replace(/\.js$/, '.ts'));
  return existsSync(source) ? source : undefined;
}
