// SPDX-License-Identifier: MIT
import { readCsv } from '../export/read-csv.js';
import { readBibtex, readRis } from '../export/read-references.js';

/** What a text must not show: a value that some code forgot. */
const leaked = /\bundefined\b|\bNaN\b|\[object /;
/** The same in what an author gave, in which escapes may stand beside it. */
const anywhere = /undefined|NaN|\[object/;

/** What is wrong with sentences about problems. */
export function faultsInSentences(sentences: readonly string[], given: string): readonly string[] {
  // what authors wrote themselves may hold anything
  const isOwn = anywhere.test(given);
  return sentences.flatMap((text) =>
    text.trim() === '' || (!isOwn && leaked.test(text)) ? [`sentence: ${text}`] : [],
  );
}

/** What is unsafe or wrong in drawn elements. */
export function faultsInElements(root: ParentNode, given: string): readonly string[] {
  const faults: string[] = [];
  const isOwn = anywhere.test(given);
  for (const element of root.querySelectorAll('*')) {
    if (/^(?:script|foreignobject|iframe|object|embed)$/i.test(element.localName))
      faults.push(`element ${element.localName}`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) faults.push(`attribute ${name}`);
      if (
        /^(?:href|xlink:href|src|action)$/i.test(name) &&
        !/^(?:https?:|mailto:|blob:|#|data:image\/|data:text\/csv)/i.test(value)
      )
        faults.push(`address ${value.slice(0, 60)}`);
      const isGeometry =
        /^(?:d|x|y|x[12]|y[12]|width|height|transform|points|r|c[xy]|viewBox)$/.test(name);
      if (isGeometry && /NaN|undefined|Infinity/.test(value))
        faults.push(`${name}="${value.slice(0, 60)}"`);
      else if (!isOwn && leaked.test(value)) faults.push(`${name}="${value.slice(0, 60)}"`);
    }
  }
  return faults;
}

/** What is wrong with a table for spreadsheets. */
export function faultsInCsv(text: string): readonly string[] {
  return readCsv(text)
    .flat()
    .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/.test(cell))
    .map((cell) => `formula ${JSON.stringify(cell.slice(0, 60))}`);
}

/** Whether all formats of references hold the same number of entries. */
export function faultsInReferences(texts: {
  readonly ris: string;
  readonly bibtex: string;
  readonly csl: string;
}): readonly string[] {
  const numbers = [
    readRis(texts.ris).length,
    readBibtex(texts.bibtex).length,
    (JSON.parse(texts.csl) as unknown[]).length,
  ];
  return new Set(numbers).size === 1 ? [] : [`references: ${numbers.join(', ')} entries`];
}
