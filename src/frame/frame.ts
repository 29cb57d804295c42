// SPDX-License-Identifier: MIT
// dist/frame.js: makes an element of the address of dist/frame.html, and reports its height.
import { nearestWord } from '../data/problems.js';

/** The message that `frame-parent.js` waits for; `height` in px. */
interface HeightMessage {
  readonly type: 'mechanism-sankey:height';
  readonly height: number;
}

/** Parameters of the page itself, beside the attributes of the element. */
const ownParameters = ['element', 'theme', 'lang'] as const;
const themes: Readonly<Record<string, string>> = { dark: 'dark', auto: 'light dark' };

const parameters = new URLSearchParams(location.search);
const root = document.documentElement;

const tag = parameters.get('element') ?? 'mechanism-sankey';
// a transparent frame is opaque where its scheme differs from that of the page around it
root.style.colorScheme = themes[parameters.get('theme') ?? ''] ?? 'light';
root.lang = parameters.get('lang') ?? root.lang;
if (customElements.get(tag) !== undefined) show(makeElement(tag));
// most elements come from a file that loads meanwhile
else addEventListener('load', showLate, { once: true });

function showLate(): void {
  if (customElements.get(tag) === undefined) report(`There is no element <${tag}>.`);
  else show(makeElement(tag));
}

function makeElement(name: string): HTMLElement {
  const element = document.createElement(name);
  const known = knownAttributes(element);
  for (const [attribute, value] of parameters) {
    if (known.includes(attribute)) element.setAttribute(attribute, value);
    else if (!(ownParameters as readonly string[]).includes(attribute)) {
      const near = nearestWord(attribute, known);
      report(
        `<${name}> has no attribute “${attribute}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
      );
    }
  }
  return element;
}

/** Only these become attributes: no event handlers and no styles. */
function knownAttributes(element: HTMLElement): readonly string[] {
  const { observedAttributes = [] } = element.constructor as {
    readonly observedAttributes?: readonly string[];
  };
  return observedAttributes;
}

function show(element: HTMLElement): void {
  document.body.append(element);
  takeTitle(element);
  const fillsFrame = element.getAttribute('display') === 'slide';
  root.classList.toggle('fills', fillsFrame);
  // what fills its frame has no height of its own to report
  if (fillsFrame || window.parent === window) return;
  new ResizeObserver(() => {
    const message: HeightMessage = {
      type: 'mechanism-sankey:height',
      height: Math.ceil(document.body.getBoundingClientRect().height),
    };
    // any page may hold this frame, and a height is no secret
    window.parent.postMessage(message, '*');
  }).observe(document.body);
}

/** Names the page by the heading that the element is drawn with first, in its language. */
function takeTitle({ shadowRoot }: HTMLElement): void {
  if (shadowRoot === null) return;
  new MutationObserver((_changes, observer) => {
    const title = shadowRoot.getElementById('title')?.textContent.trim() ?? '';
    if (title === '') return;
    document.title = title;
    observer.disconnect();
  }).observe(shadowRoot, { childList: true, subtree: true, characterData: true });
}

/** For the author of the page around the frame. */
function report(text: string): void {
  console.warn(`frame.html: ${text}`);
}
