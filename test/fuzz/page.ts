// SPDX-License-Identifier: MIT
// Runs inside the page of scripts/fuzz.mjs: draws a sample with the built library and checks it.
import type { EvidenceElement } from '../../src/components/internal/evidence-element.js';
import type { MechanismSankey } from '../../src/components/mechanism-sankey/mechanism-sankey.js';
import {
  faultsInCsv,
  faultsInElements,
  faultsInReferences,
  faultsInSentences,
} from './check-texts.js';
import type { DataSample } from './samples.js';

/** How a sample ended, and what was wrong about it. */
export interface SampleResult {
  readonly ending: 'drawn' | 'refused' | 'neither';
  readonly faults: readonly string[];
}

const patience = 10_000;
/** Errors that no one caught while a sample was drawn. */
let uncaught: string[] = [];
addEventListener('error', ({ message }) => uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));

/** Draws a sample and looks at all that it shows and gives. */
export async function trySample(sample: DataSample): Promise<SampleResult> {
  uncaught = [];
  const element = createElement(sample);
  const given = JSON.stringify(sample);
  const news = new Set<string>();
  for (const name of ['evidence-load', 'evidence-error'])
    element.addEventListener(name, () => news.add(name));
  document.body.replaceChildren(element);
  const start = performance.now();
  const find = (selector: string): Element | null =>
    element.shadowRoot?.querySelector(selector) ?? null;
  const isDrawn = (): boolean =>
    isFigure(element)
      ? find('g.node, .state:not(.loading)') !== null
      : news.has('evidence-load') && find('[part="error"], .loading') === null;
  const isRefused = (): boolean => news.has('evidence-error') && find('[part="error"]') !== null;
  while (!isDrawn() && !isRefused() && performance.now() - start < patience) await pause();
  await element.updateComplete;
  const { shadowRoot } = element;
  if (shadowRoot === null) return { ending: 'neither', faults: ['no shadow root'] };
  const sentences = [...shadowRoot.querySelectorAll('[part="error"] li')].map(
    (item) => item.textContent,
  );
  return {
    ending: isDrawn() ? 'drawn' : isRefused() ? 'refused' : 'neither',
    faults: [
      ...faultsInElements(shadowRoot, given),
      ...(isFigure(element) && find('g.node') !== null ? checkOutput(element, given) : []),
      ...(isRefused() && sentences.length === 0 ? ['refused without words'] : []),
      ...faultsInSentences(sentences, given),
      ...uncaught.map((message) => `uncaught: ${message}`),
    ],
  };
}

function isFigure(element: EvidenceElement): element is MechanismSankey {
  return element.localName === 'mechanism-sankey';
}

function createElement({ tag, how, content, attributes }: DataSample): EvidenceElement {
  const element: EvidenceElement = document.createElement(tag as 'mechanism-sankey');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (how === 'data') element.data = JSON.parse(String(content)) as never;
  else if (how === 'src') {
    const bytes = typeof content === 'string' ? content : new Uint8Array(content);
    element.src = URL.createObjectURL(new Blob([bytes], { type: 'text/csv' }));
  } else {
    const script = document.createElement('script');
    script.type = how === 'csv' ? 'text/csv' : 'application/json';
    script.textContent = String(content);
    element.append(script);
  }
  return element;
}

function checkOutput(element: MechanismSankey, given: string): readonly string[] {
  const read = (name: string, check: () => readonly string[]): readonly string[] => {
    try {
      return check();
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  };
  return [
    ...read('svg', () => {
      const file = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
      const broken = file.querySelector('parsererror');
      return broken === null ? faultsInElements(file, given) : [`svg: ${broken.textContent}`];
    }),
    ...read('csv', () => faultsInCsv(element.toCSV())),
    ...read('references', () =>
      faultsInReferences({
        ris: element.cite('ris'),
        bibtex: element.cite('bibtex'),
        csl: element.cite('csl-json'),
      }),
    ),
  ];
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

declare global {
  interface Window {
    trySample: typeof trySample;
  }
}
window.trySample = trySample;
