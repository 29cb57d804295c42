// SPDX-License-Identifier: MIT

/** Elements whose content is text of another language. */
const rawText = new Set(['script', 'style']);

/**
 * The HTML of a story as an author would write it, after the tag of the script: an element a line,
 * attributes without a value alone, nothing empty.
 */
export function storySource(html: string, script: string): string {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  const lines = [...withoutWrapper(content).childNodes].flatMap((node) => write(node));
  return [script, ...lines].join('\n');
}

/** A story's outermost element is left out where it says nothing of its own. */
function withoutWrapper(content: DocumentFragment): ParentNode & Node {
  const [only, ...others] = content.children;
  const isWrapper = only?.localName === 'div' && attributesOf(only) === '' && others.length === 0;
  return isWrapper ? only : content;
}

function write(node: Node): readonly string[] {
  if (node instanceof Text) return textOf(node) === '' ? [] : [textOf(node)];
  if (!(node instanceof Element)) return [];
  const [open, close] = [`<${node.localName}${attributesOf(node)}>`, `</${node.localName}>`];
  if (rawText.has(node.localName)) return [open, ...rawLines(node.textContent).map(indent), close];
  if (node.childElementCount === 0) return [`${open}${textOf(node)}${close}`];
  return [open, ...[...node.childNodes].flatMap((child) => write(child)).map(indent), close];
}

const indent = (line: string): string => `  ${line}`;

function textOf(node: Node): string {
  return escape((node.textContent ?? '').trim().replace(/\s+/g, ' ')).replaceAll('<', '&lt;');
}

const escape = (text: string): string => text.replaceAll('&', '&amp;');

function attributesOf(element: Element): string {
  return [...element.attributes]
    .filter(({ name, value }) => value !== '' || !['style', 'class'].includes(name))
    .map(({ name, value }) =>
      value === '' ? ` ${name}` : ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`,
    )
    .join('');
}

/** Lines without the margin that all but the first have in the file of stories. */
function rawLines(text: string): readonly string[] {
  const [first = '', ...others] = text.trim().split('\n');
  const margins = others.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const margin = margins.length === 0 ? 0 : Math.min(...margins);
  return [first, ...others.map((line) => line.slice(margin))];
}
