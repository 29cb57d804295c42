// SPDX-License-Identifier: MIT
import type { Problem } from '../../data/problems.js';

/** What belongs inside an element, and is not written behind one otherwise. */
const always = 'mechanism-step, script[type="text/csv"], script[type="text/tab-separated-values"]';
/** Of pages that wrap elements in paragraphs: elsewhere such data may be the page's own. */
const inParagraphs = 'script[type="application/json"]';

/**
 * The problem of a child that stands behind its element: editors such as that of WordPress make
 * paragraphs of blank lines, and the end of a paragraph ends the elements in it. None while the page
 * is being read.
 */
export function lostChild(host: Element): readonly Problem[] {
  if (host.ownerDocument.readyState === 'loading') return [];
  const { parentElement: parent } = host;
  const isInParagraph = parent?.localName === 'p';
  const selector = isInParagraph ? `${always}, ${inParagraphs}` : always;
  const lost = firstBehind(host) ?? (isInParagraph ? firstBehind(parent) : undefined);
  const child = lost?.localName === 'p' ? [...lost.children].find((each) => !isBlank(each)) : lost;
  if (child?.matches(selector) !== true) return [];
  const word = `<${child.localName}>`;
  return [{ where: word, code: 'lost-child', details: { word: `<${host.localName}>` } }];
}

/** The first element behind another one that is more than an empty line. */
function firstBehind(element: Element): Element | undefined {
  let next = element.nextElementSibling;
  while (next !== null && isBlank(next)) next = next.nextElementSibling;
  return next ?? undefined;
}

function isBlank({ localName, childElementCount, textContent }: Element): boolean {
  if (localName === 'br') return true;
  return localName === 'p' && childElementCount === 0 && textContent.trim() === '';
}
