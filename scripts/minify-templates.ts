// SPDX-License-Identifier: MIT
import type { Plugin } from 'vite';

/** White space as in HTML and CSS; a no-break space is a normal character. */
const space = '[ \\t\\r\\n\\f]';

/**
 * Removes line breaks, indentation and CSS comments from `html`, `svg` and `css` templates.
 * A script minifier must not change template text; this one knows that it is markup or CSS.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(html|svg|css)`/ },
      handler(code) {
        const edits: Edit[] = [];
        collectEdits(this.parse(code), edits);
        for (const { start, end, before } of edits) {
          if (code.slice(start, end) !== before)
            this.error(`The parser places a template elsewhere than it stands: “${before}”.`);
        }
        return { code: applyEdits(code, edits), map: null };
      },
    },
  };
}

/**
 * Markup with white space collapsed in text and between attributes; attribute values are unchanged.
 */
export function minifyMarkup(parts: readonly string[]): readonly string[] {
  if (parts.some((part) => /<(pre|textarea|script|style)\b|<!--/i.test(part))) return parts;
  let place: 'text' | 'tag' | '"' | "'" = 'text';
  const token = new RegExp(`\\\\[^]|<(?=[a-z/])|[>"']|${space}+`, 'gi');
  return parts.map((part) =>
    part.replace(token, (found) => {
      if (place === 'text') {
        if (found === '<') place = 'tag';
      } else if (place === 'tag') {
        if (found === '>') place = 'text';
        else if (found === '"' || found === "'") place = found;
      } else {
        if (found === place) place = 'tag';
        return found;
      }
      return found.trim() === '' ? ' ' : found;
    }),
  );
}

/** Styles without comments and needless white space; strings are unchanged. */
export function minifyStyles(parts: readonly string[]): readonly string[] {
  const gap = `(?:${space}|/\\*[^]*?\\*/)`;
  const token = new RegExp(
    `("[^"]*"|'[^']*'|\\\\[^])|(?:${gap}*;)?${gap}*(\\})${gap}*|${gap}*([{};,>])${gap}*|(:)${gap}+|${gap}+`,
    'g',
  );
  return parts.map((part) =>
    part.replace(
      token,
      (_found, kept?: string, closing?: string, sign?: string, colon?: string) =>
        kept ?? closing ?? sign ?? colon ?? ' ',
    ),
  );
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** The part of a syntax tree that is used here. */
interface SyntaxNode {
  readonly type?: string;
  readonly tag?: { readonly type: string; readonly name?: string };
  readonly quasi?: {
    readonly quasis: readonly {
      readonly start: number;
      readonly end: number;
      readonly value: { readonly raw: string };
    }[];
  };
}

function collectEdits(node: unknown, edits: Edit[]): void {
  if (node === null || typeof node !== 'object') return;
  const { type, tag, quasi } = node as SyntaxNode;
  const minify =
    type === 'TaggedTemplateExpression' && tag?.type === 'Identifier'
      ? minifiers.get(tag.name ?? '')
      : undefined;
  if (minify !== undefined && quasi !== undefined) {
    const after = minify(quasi.quasis.map(({ value }) => value.raw));
    quasi.quasis.forEach(({ start, end, value }, index) =>
      edits.push({ start, end, before: value.raw, after: after[index] ?? value.raw }),
    );
  }
  for (const each of Object.values(node)) collectEdits(each, edits); // an array's values, too
}

const minifiers: ReadonlyMap<string, (parts: readonly string[]) => readonly string[]> = new Map([
  ['html', minifyMarkup],
  ['svg', minifyMarkup],
  ['css', minifyStyles],
]);

function applyEdits(code: string, edits: readonly Edit[]): string {
  let end = 0;
  const pieces: string[] = [];
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    pieces.push(code.slice(end, edit.start), edit.after);
    end = edit.end;
  }
  return pieces.join('') + code.slice(end);
}
