// SPDX-License-Identifier: MIT
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an attribute may be in markup: numbers may be written as text. */
function attributeType(text) {
  const words = text.replace(/\s*\|\s*undefined$/, '');
  if (words === 'number') return 'number | string';
  return words;
}

/** The property `data`, which frameworks set where a value is no attribute. */
function dataProperty({ tagName, members = [] }) {
  if (!members.some(({ name }) => name === 'data')) return '';
  return `\n    /** A dataset, a list of rows or the text of a table: a property, no attribute. */\n    'data'?: HTMLElementTagNameMap['${tagName}']['data'];`;
}

function elementType(element) {
  const { tagName, attributes = [] } = element;
  const lines = attributes.map(
    ({ name, description, type }) =>
      `${description === undefined ? '' : `    /** ${description.replace(/\s+/g, ' ').replaceAll('*/', '')} */\n`}    '${name}'?: ${attributeType(type?.text ?? 'string')} | undefined;`,
  );
  return `  '${tagName}': {\n${lines.join('\n')}${dataProperty(element)}\n  };`;
}

/** Each framework, and where it keeps what may stand in markup. */
const frameworks = {
  react: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementAttributes } from './attributes.js';

type Element<Tag extends keyof ElementAttributes> = HTMLElementTagNameMap[Tag];
type Elements = {
  [Tag in keyof ElementAttributes]: DetailedHTMLProps<HTMLAttributes<Element<Tag>>, Element<Tag>> &
    ElementAttributes[Tag];
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
  preact: `import type { HTMLAttributes } from 'preact';
import type { ElementAttributes } from './attributes.js';

type Elements = {
  [Tag in keyof ElementAttributes]: HTMLAttributes<HTMLElementTagNameMap[Tag]> &
    ElementAttributes[Tag];
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
  vue: `import type { DefineComponent, HTMLAttributes } from 'vue';
import type { ElementAttributes } from './attributes.js';

type Elements = {
  [Tag in keyof ElementAttributes]: DefineComponent<ElementAttributes[Tag] & HTMLAttributes>;
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
import type { ElementAttributes } from './attributes.js';

type Elements = {
  [Tag in keyof ElementAttributes]: HTMLAttributes<HTMLElementTagNameMap[Tag]> &
    ElementAttributes[Tag];
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`,
};

/**
 * Writes types of the elements for the markup of frameworks, from the manifest, into a folder:
 * `react.d.ts` and others, each to be imported for its effect on the framework's own types.
 */
export function writeFrameworkTypes(folder, { modules }) {
  mkdirSync(folder, { recursive: true });
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
  writeFileSync(
    join(folder, 'attributes.d.ts'),
    `import '../index.js';\n\n/** The attributes of each element as they stand in markup. */\nexport interface ElementAttributes {\n${elements.map(elementType).join('\n')}\n}\n`,
  );
  for (const [name, text] of Object.entries(frameworks)) {
    writeFileSync(join(folder, `${name}.d.ts`), text);
    // a bundler that finds the import needs a script, though it does nothing
    writeFileSync(join(folder, `${name}.js`), 'export {};\n');
  }
}
