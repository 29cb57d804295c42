// SPDX-License-Identifier: MIT
import { counted, english } from './english-counts.js';
import { enUse } from './use-words.js';

const references = (value: number): string => counted(value, 'reference', 'references');

/** English texts of the toolbar of the figure, its panels, and what it saves. */
export const enTools = {
  label: 'Figure tools',
  view: 'View',
  export: 'Save',
  help: 'Keyboard shortcuts',
  /** Names of facets in the panels, where they differ from those of columns. */
  facets: { preparation: 'Given as', 'evidence-stream': 'Evidence' },
  /** The conditions in force as a sentence: "Ovary only, retracted studies left out". */
  sentence: {
    only: (terms: string) => `${terms} only`,
    without: (terms: string) => `${terms} left out`,
    /** Of studies with a status, such as retracted ones. */
    withoutStudies: (status: string) => `${status} studies left out`,
  },
  terms: {
    shown: (shown: number, all: number) =>
      `${english(shown)} of ${counted(all, 'study', 'studies')}`,
    note: 'Nothing chosen in a group means all of it.',
    only: 'only',
    onlyThis: (term: string) => `Only ${term}`,
    more: (count: number) => `${english(count)} more`,
    without: (count: number) => `${english(count)} without studies`,
    fewer: 'Show fewer',
  },
  columns: {
    heading: 'Columns',
    /** What a column shows in place of its terms, by facet. */
    parents: { cargo: 'kinds', pathway: 'families' },
    groups: 'groups',
    some: (shown: number, all: number) => `${english(shown)} of ${english(all)} shown`,
    all: (count: number) => `all ${english(count)}`,
    open: 'Open terms',
    openOf: (column: string) => `Open terms of ${column}`,
    close: 'Group terms',
    closeOf: (column: string) => `Group terms of ${column}`,
    remove: 'Remove',
    removeOf: (column: string) => `Remove column ${column}`,
    add: 'Add',
    addOf: (column: string) => `Add column ${column}`,
    move: (column: string, place: number, of: number) =>
      `Move ${column}, column ${place} of ${of}; use the arrow keys`,
    moved: (column: string, place: number, of: number) => `${column}: column ${place} of ${of}.`,
  },
  settings: {
    detail: 'Terms',
    measure: 'Numbers and ribbon width',
    missing: 'Not named',
    order: 'Order',
    colorBy: 'Colour',
    layout: 'Layout',
  },
  options: {
    'detail:auto': 'Grouped',
    'detail:terms': 'All terms',
    'detail:parents': 'Grouped',
    'measure:studies': 'Studies',
    'measure:findings': 'Findings',
    'measure:value': 'Value',
    'missing:gathered': 'Group',
    'missing:nearest': 'Given or measured',
    'missing:show': '“Not reported”',
    'missing:skip': 'Hide',
    'order:crossings': 'Fewest crossings',
    'order:value': 'By size',
    'order:name': 'By name',
    'order:data': 'As in the data',
    'layout:auto': 'Automatic',
    'layout:horizontal': 'Left to right',
    'layout:vertical': 'Top to bottom',
  },
  code: 'This view in your own page:',
  copyCode: 'Copy code',
  save: {
    figure: 'Figure',
    data: 'Data and references',
    /** What each file is called and what it is for. */
    svg: 'to edit, and for print',
    pngFailed: 'This browser cannot draw the picture. Save it as SVG.',
    png: (width: number) => `for slides, ${english(width)} px wide`,
    scale: 'Image scale',
    print: 'Print',
    printFor: 'with references, or as PDF',
    /** What SVG and PNG show besides the figure. */
    look: 'SVG and PNG',
    headline: 'Headline and legend',
    dark: 'Dark ground',
    transparent: 'Transparent ground',
    plainText: 'Text',
    links: (count: number) => `${counted(count, 'link', 'links')} of the figure`,
    files: {
      csv: (_references: number, findings: number, studies: number) =>
        `${counted(findings, 'finding', 'findings')} of ${counted(studies, 'study', 'studies')}`,
      'csl-json': (count: number) => `${references(count)}, as CSL-JSON`,
      ris: (count: number) => `${references(count)}, for Zotero, EndNote`,
      bibtex: (count: number) => `${references(count)}, for LaTeX`,
      text: (count: number) => `${references(count)}, as a list`,
    },
    cite: 'Cite this figure',
    caption: 'Caption and methods',
    copy: 'Copy',
    copyOf: (what: string) => `Copy: ${what}`,
    link: 'Copy link to this view',
    /** Of a figure without an id, where the page has several. */
    numbered: 'Works as long as the figures on this page keep their order.',
    inView: (filter: string) =>
      filter === '' ? 'Saves all studies.' : `Saves what is in view: ${filter}.`,
    selected: (label: string) => `Data and references: only what is selected (${label}).`,
  },
  use: enUse,
  letterKeys: 'Single-letter shortcuts',
  /** For screen readers: names say all that key `i` adds. */
  fullSpeech: 'Screen readers: say everything about an item at once',
};
