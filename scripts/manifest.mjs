// SPDX-License-Identifier: MIT
// Describes the elements for editors and Storybook: dist/custom-elements.json and, derived from it,
// dist/vscode.html-custom-data.json.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { writeFrameworkTypes } from './framework-types.mjs';
import { root } from './install.mjs';

const components = join(root, 'src', 'components');
const output = join(root, 'dist');

const analyzed = await cli({
  // Setting the output folder to the value of `customElements` keeps the analyzer from editing
  // package.json.
  argv: [
    'analyze',
    '--litelement',
    '--quiet',
    '--outdir',
    'dist',
    '--globs',
    'src/components/**/*.ts',
    '--exclude',
    '**/*.stories.ts',
    '**/*.test.ts',
  ],
  cwd: root,
  noWrite: true,
});
const manifest = publish(analyzed);
checkComplete(manifest);
mkdirSync(output, { recursive: true });
write('custom-elements.json', manifest);
write('vscode.html-custom-data.json', describeForEditors(manifest));
writeFrameworkTypes(join(output, 'types'), manifest);

/** Keeps only what users can import, under the paths of the built files. */
function publish({ schemaVersion, readme, modules }) {
  const published = modules.flatMap((module) => {
    const elements = module.declarations.map(asElement).filter((element) => element !== undefined);
    if (elements.length === 0) return [];
    const path = builtPath(module.path);
    const names = new Set(elements.map((element) => element.name));
    const exports = module.exports
      .filter((entry) => entry.kind === 'js' && names.has(entry.declaration.name))
      .map((entry) => ({ ...entry, declaration: { ...entry.declaration, module: path } }));
    return [
      { kind: 'javascript-module', path, declarations: elements, exports },
      ...elements.map((element) => definition(element, path)),
    ];
  });
  return {
    schemaVersion,
    readme,
    modules: published.sort((one, other) => (one.path < other.path ? -1 : 1)),
  };
}

function builtPath(path) {
  return path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
}

/** Class and registration are separate: the `define.js` beside a class registers it. */
function definition(element, module) {
  return {
    kind: 'javascript-module',
    path: module.replace(/[^/]+$/, 'define.js'),
    declarations: [],
    exports: [
      {
        kind: 'custom-element-definition',
        name: element.tagName,
        declaration: { name: element.name, module },
      },
    ],
  };
}

/** The public declaration of an element, or undefined for anything else. */
function asElement(declaration) {
  const tagName = declaration.tagName ?? tagNameMember(declaration);
  if (declaration.kind !== 'class' || tagName === undefined) return undefined;
  const members = declaration.members ?? [];
  const hidden = new Set(
    members.filter((member) => !isPublic(member)).map((member) => member.name),
  );
  const attributes = (declaration.attributes ?? []).filter(
    (attribute) => !hidden.has(attribute.fieldName),
  );
  return {
    ...without(declaration, 'mixins'),
    customElement: true,
    tagName,
    superclass: { name: 'LitElement', package: 'lit' },
    members: members.filter(isPublic).map(withoutOrigin),
    attributes: attributes.map(withoutOrigin),
    events: (declaration.events ?? []).filter(isDocumented).map(withoutOrigin),
  };
}

function tagNameMember({ members = [] }) {
  const written = members.find((member) => member.static && member.name === 'tagName')?.default;
  return written?.replace(/^['"`]|['"`].*$/g, '');
}

function isPublic(member) {
  return (
    member.privacy !== 'private' &&
    member.privacy !== 'protected' &&
    !member.static &&
    !/^[#_]/.test(member.name)
  );
}

/**
 * Only `@fires` counts: the analyzer also guesses events from `dispatchEvent` calls and misreads
 * their arguments as names.
 */
function isDocumented(event) {
  return event.name !== undefined && event.description !== undefined;
}

/** Inherited members name an internal file that no user can import. */
function withoutOrigin(described) {
  return without(described, 'inheritedFrom');
}

function without(object, ...keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

function checkComplete({ modules }) {
  const described = new Set(
    modules.flatMap((module) => module.declarations.map((declaration) => declaration.tagName)),
  );
  const missing = readdirSync(components).filter(
    (name) => existsSync(join(components, name, `${name}.ts`)) && !described.has(name),
  );
  if (missing.length > 0)
    throw new Error(
      `Not in custom-elements.json: ${missing.join(', ')}. Does the class have \`@element\` or \`static tagName\`?`,
    );
}

function describeForEditors({ modules }) {
  const elements = modules.flatMap((module) => module.declarations);
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: element.summary ?? element.description ?? '',
      attributes: element.attributes.map(describeAttribute),
    })),
  };
}

function describeAttribute({ name, description = '', type }) {
  const written = type?.text ?? '';
  const values = [...written.matchAll(/'([^']*)'/g)].map((match) => ({ name: match[1] }));
  if (values.length > 0) return { name, description, values };
  return /^boolean\b/.test(written) ? { name, description, valueSet: 'v' } : { name, description };
}

function write(name, value) {
  writeFileSync(join(output, name), `${JSON.stringify(value, null, 2)}\n`);
}
