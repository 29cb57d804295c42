// SPDX-License-Identifier: MIT
import type { ProblemCode } from '../data/problems.js';
import { enFigure } from './figure-head.js';
import { enViews } from './en-views.js';
import { formatNumber, inSentence, joinWords, listWords } from './format.js';

type Details = Readonly<Record<string, string>>;
const meant = (details: Details): string =>
  details['suggestion'] ? ` Did you mean “${details['suggestion']}”?` : '';
const count = (value: number, one: string, many = `${one}s`): string => {
  const digits = formatNumber(value, 'en');
  return `${digits} ${digits === '1' ? one : many}`;
};

/** `a, b or c`; where a value has a comma of its own, no further commas. */
const alternatives = (values: readonly string[]): string =>
  values.some((value) => value.includes(','))
    ? values.join(' or ')
    : listWords(values, ', ', ' or ');
/** `not a or b`; what is named by a denial, such as “not reported”, is not denied twice. */
const exclusion = (values: readonly string[]): string =>
  values.some((value) => /\b(no|not)\b/.test(value))
    ? `all but ${values.join(' and ')}`
    : `not ${alternatives(values)}`;

/** English: the source of truth for every text that a reader meets. */
export const en = {
  ...enViews,
  figure: enFigure,
  language: 'en',
  name: 'English',
  number: (value: number) => formatNumber(value, 'en'),
  percent: (share: number, digits = share < 0.1 ? 1 : 0) =>
    `${formatNumber(share * 100, 'en', digits)}%`,
  list: (words: readonly string[]) => listWords(words, ', ', ' and '),
  sentences: (sentences: readonly string[]) => joinWords(sentences, ' '),
  /** A remark in brackets, with the space that parts it from what it follows. */
  brackets: (text: string) => ` (${text})`,
  labelled: (name: string, text: string) => `${name}: ${text}`,
  /** Where in a review something stands; in the data it is written in English. */
  locator: (text: string) => text,
  facets: {
    source: 'Source',
    preparation: 'Preparation',
    cargo: 'Cargo',
    'cargo-kind': 'Kind of cargo',
    pathway: 'Pathway',
    'pathway-family': 'Pathway family',
    readout: 'Readout',
    outcome: 'Outcome',
    endpoint: 'Endpoint',
    condition: 'Condition',
    tissue: 'Tissue',
    species: 'Species',
    'evidence-stream': 'Evidence stream',
    target: 'Target',
    study: 'Study',
    review: 'Review',
    year: 'Year',
    status: 'Status',
    caution: 'Caution',
  } as Readonly<Record<string, string>>,
  facetsPlural: {
    source: 'sources',
    cargo: 'cargo',
    pathway: 'pathways',
    outcome: 'outcomes',
    preparation: 'preparations',
    study: 'studies',
  } as Readonly<Record<string, string>>,
  terms: {
    'status:ok': 'no notice known',
    'status:retracted': 'retracted',
    'status:corrected': 'corrected',
    'readout:ovarian-function': 'ovarian function',
  } as Readonly<Record<string, string>>,
  /** What a filter asks of a facet: any of the values, or, with `not`, none of them. */
  condition: (values: readonly string[], not: boolean) =>
    not ? exclusion(values) : alternatives(values),
  conditionSeparator: '; ',
  wordSeparator: ', ',
  partSeparator: ', ',
  /** A lit part of a node's value. */
  partOf: (part: string, whole: string) => `${part} of ${whole}`,
  notReported: 'not reported',
  notNamed: (facet: string) => `${inSentence(facet)} not named`,
  /** Stand-ins from the fullest to the shortest wording. */
  standIn: (facet: string, via: string, label: string): readonly string[] =>
    via === 'readout'
      ? [`measured: ${label}, no ${inSentence(facet)} named`, `measured: ${label}`, label]
      : [`${label}, ${inSentence(facet)} not named`, `given: ${label}`, label],
  group: (label: string, members: number) => `${label} (${members})`,
  other: (members: number) => `Other (${members})`,
  citedIn: (study: string, ref: number, review: string) => `${study}: no. ${ref} in ${review}.`,
  title: (columns: readonly string[]) =>
    `From ${inSentence(columns[0] ?? '')} to ${inSentence(columns[columns.length - 1] ?? '')}`,
  studies: (value: number) => count(value, 'study', 'studies'),
  findings: (value: number) => count(value, 'finding'),
  diagram: 'flow diagram',
  legend: {
    heading: 'How to read this figure',
    width: {
      studies:
        'Width: number of studies. A study counts once and is shared equally among its findings, so every column adds up to the same total.',
      findings: 'Width: number of findings. Every column adds up to the same total.',
    },
    color: (facet: string) => `Colour: ${inSentence(facet)}, carried through every column.`,
    standIn: 'Hatched: not named by the review. What was given or measured is shown instead.',
    notReported: 'Hatched: not named by the review.',
    lit: (label: string, studies: number, findings: number) =>
      `Lit: ${label}, as ${count(studies, 'study', 'studies')} ${studies === 1 ? 'reports' : 'report'} it in ${count(findings, 'finding')}, in every column. All else is faint.`,
    unlit: (label: string) =>
      `Asked for: ${label}. No finding shown reports it whole, so nothing is lit.`,
    assembled: (studies: number) =>
      `Dotted: parts of it, which ${count(studies, 'study', 'studies')} ${studies === 1 ? 'reports' : 'report'}, none of them the whole.`,
    gathered: (facet: string, shown: number, of: number) =>
      `${facet}: ${formatNumber(shown, 'en')} of ${formatNumber(of, 'en')} shown by name; the rest is gathered, with its number in brackets.`,
    single: 'Dashed: a single study.',
    retracted: 'Dotted line: with a retracted study.',
    otherData: (made: string, now: string) =>
      `This link was made with data ${made}; shown are data ${now}.`,
    caution: '▲ with a caution',
    leftOut: (value: number) =>
      `${count(value, 'finding')} left out, because a column shown is not named for ${value === 1 ? 'it' : 'them'}.`,
    scale: (value: string) => `= ${value}. `,
  },
  summary: {
    columns: (columns: readonly string[]) =>
      `This flow diagram runs ${listWords([`from ${inSentence(columns[0] ?? '')}`, ...columns.slice(1).map((column) => `to ${inSentence(column)}`)], ' ', ' ')}.`,
    counts: (nodes: number, links: number, studies: number, findings: number) =>
      `It has ${count(nodes, 'node')} and ${count(links, 'link')}, drawn from ${count(studies, 'study', 'studies')} with ${count(findings, 'finding')}.`,
    largest: (from: string, to: string, value: string, share: string) =>
      `The largest flow runs from ${from} to ${to}: ${value}, ${share} of all.`,
    route: (stations: readonly string[], studies: number) =>
      `The route that most studies report whole: ${stations.join(', ')} (${count(studies, 'study', 'studies')}).`,
    noRoute: 'No two studies report the same whole route.',
    filter: (text: string) => `Filter: ${text}.`,
    noFilter: 'No filter is set.',
    version: (version: string, date: string) => `Data ${version}${date === '' ? '' : `, ${date}`}.`,
  },
  speech: {
    node: (node: {
      label: string;
      column: string;
      index: number;
      of: number;
      value: string;
      incoming: number;
      outgoing: number;
      studies: number;
    }) =>
      joinWords([
        node.label,
        node.column,
        `${node.index} of ${node.of}`,
        node.value,
        node.value === count(node.studies, 'study', 'studies')
          ? ''
          : `from ${count(node.studies, 'study', 'studies')}`,
        `${node.incoming} in`,
        `${node.outgoing} out`,
      ]),
    link: (link: {
      from: string;
      to: string;
      value: string;
      share: string;
      studies: number;
      cautions: number;
      retracted: boolean;
    }) =>
      joinWords([
        `${link.from} to ${link.to}`,
        link.value,
        `${link.share} of ${link.from}`,
        link.studies === 1 ? 'single study' : `from ${count(link.studies, 'study', 'studies')}`,
        link.cautions > 0 ? `${count(link.cautions, 'finding')} with a caution` : '',
        link.retracted ? 'with a retracted study' : '',
      ]),
    group: (label: string) => `${label}, press Enter to open the group`,
    help: 'Use the arrow keys to move, Enter to open the evidence, Escape to leave, question mark for help.',
    selected: (label: string, studies: number) =>
      `Selected: ${label}. ${count(studies, 'study', 'studies')}.`,
    cleared: 'Selection cleared.',
    filtered: (findings: number, studies: number) =>
      `Now showing ${count(findings, 'finding')} of ${count(studies, 'study', 'studies')}.`,
    gone: (label: string) => `${label} is no longer in view. Focus moved to the nearest node.`,
    start: (steps: number) => `Start · ${count(steps, 'step')}`,
    step: (step: number, of: number, text: string) => `Step ${step} of ${of}: ${text}`,
    opened: (label: string) => `${label} opened.`,
    closed: 'Groups closed.',
    copied: 'Copied.',
    hidden: (label: string) => `Nothing of the selection is in view: ${label}.`,
  },
  details: {
    heading: 'Evidence',
    close: 'Close',
    hint: 'Choose a node or a ribbon to see the studies behind it.',
    reportedBy: (studies: number, findings: number) =>
      `Reported by ${count(studies, 'study', 'studies')}, in ${count(findings, 'finding')}.`,
    together: (studies: number, findings: number) =>
      `Reported together: ${count(studies, 'study', 'studies')}, ${count(findings, 'finding')}.`,
    sameStudy: (studies: number) =>
      `In one study, but in different findings: ${count(studies, 'study', 'studies')}.`,
    assembled: (studies: number) =>
      `Only assembled from different studies: ${count(studies, 'study', 'studies')} report a part.`,
    /** Why nothing is lit. */
    unlit: {
      filter: (studies: number, conditions: string) =>
        `Nothing is lit: the filter leaves out what ${studies === 1 ? '1 study reports' : `${studies} studies report`} of this. In the way: ${conditions}.`,
      missing: (studies: number) =>
        `Nothing is lit: ${studies === 1 ? '1 study reports' : `${studies} studies report`} this, but a column shown is not named there, and such findings are left out.`,
      apart: 'No finding in view reports this whole path.',
      unreported: 'Nothing is lit: no finding in these data reports this.',
      'not-gathered': 'Nothing is lit: nothing is gathered under this name here.',
    },
    lift: (conditions: string) => `Lift: ${conditions}`,
    showMissing: 'Show what is known instead',
    /** Said of a selection that new data or columns took away. */
    lost: (label: string) => `${label} is not in these data; selection cleared.`,
    lostColumn: (column: string, label: string) =>
      `${column} is no longer a column; selection cleared: ${label}.`,
    value: (value: string, share: string) => `Width ${value} (${share} of what is shown).`,
    parts: 'Parts in every column',
    effects: 'Effects',
    endpoints: 'Endpoints',
    model: 'Model',
    stream: 'Evidence',
    reported: 'Reported in',
    cautions: 'Caution',
    cautionCount: (value: number) => count(value, 'caution'),
    retracted: 'Retracted',
    corrected: 'Corrected',
    status: 'Status',
    paper: 'from the paper, not the review',
    asPrinted: (text: string) => `printed as “${text}”`,
    likely: 'Identification likely, not certain',
    unidentified: 'The reference list of this review is not known: the paper is unidentified.',
    search: 'Search for this paper',
    copyCitation: 'Copy citation',
    open: 'Show findings',
    none: 'none',
    extendHint: (ask: string) =>
      `For a path through two nodes, hold Shift and choose another${ask === '' ? '' : `, or press “${ask}”`}.`,
  },
  directions: {
    up: 'raised',
    down: 'lowered',
    restored: 'restored',
    none: 'unchanged',
    unclear: 'direction not stated',
  },
  directionSigns: { up: '↑', down: '↓', restored: '↺', none: '=', unclear: '?' },
  table: {
    heading: 'All links as a table',
    caption: (columns: readonly string[]) =>
      `Links of the figure: ${listWords(columns, ', ', ' and ')}`,
    from: 'From',
    to: 'To',
    value: 'Value',
    share: 'Share of the source node',
    studies: 'Studies',
    total: (gap: string, value: string) => `Sum ${gap}: ${value}`,
    skip: 'Skip to the table',
    column: 'Columns',
  },
  toolbar: {
    label: 'Figure tools',
    filter: 'Filter',
    clearFilter: 'Clear filter',
    export: 'Save or cite',
    view: 'View',
    help: 'Keyboard help',
    measure: 'Width counts',
    order: 'Order of nodes',
    colorBy: 'Colour by',
    missing: 'Where nothing is named',
    columns: 'Columns',
    layout: 'Direction',
    addColumn: 'Add column',
    removeColumn: (name: string) => `Remove column ${name}`,
    moveColumn: (name: string) => `Move column ${name} one place earlier`,
    scale: 'Scale of the picture',
    copy: 'Copy',
    previous: 'Previous step',
    next: 'Next step',
    any: 'any',
    reset: 'Back to the author’s view',
    hasCondition: 'has a condition',
    tickAll: 'Tick all',
    untickAll: 'Untick all',
    tickOne: 'Tick what is to be shown.',
    counts: 'In brackets: the number of studies that the other conditions leave.',
    remove: (name: string) => `Remove filter ${name}`,
    opened: (columns: readonly string[]) => `Opened groups: ${columns.join(', ')}`,
    closeGroups: 'Close the opened groups',
    otherTissues: 'also other tissues',
    retracted: 'also retracted',
    link: 'Copy link to this view',
    cite: 'Cite this figure',
    caption: 'Caption and methods',
    routes: 'Ask a path',
    keys: 'Single-letter keys',
    print: 'Print',
  },
  options: {
    'measure:studies': 'studies',
    'measure:findings': 'findings',
    'missing:nearest': 'show what is known instead',
    'missing:show': 'one “not reported” node',
    'missing:skip': 'leave those findings out',
    'order:crossings': 'few crossings',
    'order:value': 'by size',
    'order:name': 'by name',
    'order:data': 'as in the data',
    'layout:auto': 'by width',
    'layout:horizontal': 'left to right',
    'layout:vertical': 'top to bottom',
  } as Readonly<Record<string, string>>,
  printReferences: 'Studies in view',
  exports: {
    svg: 'Figure as SVG',
    png: 'Figure as PNG',
    links: 'Links as CSV',
    csv: 'Findings as CSV',
    'csl-json': 'References as CSL-JSON',
    ris: 'References as RIS',
    bibtex: 'References as BibTeX',
    text: 'References as text',
  } as Readonly<Record<string, string>>,
  exportScope: {
    inView: (findings: string) => `In view (${findings}):`,
    selected: (findings: string) => `Selected (${findings}):`,
    none: 'No finding in view reports the whole selection: it has no findings and no references to save.',
  },
  keys: {
    heading: 'Keyboard',
    list: [
      ['↑ ↓', 'previous or next in the same column; on a ribbon, the next ribbon of the same node'],
      ['← →', 'along the flow: from a node to its widest ribbon, from a ribbon to its end'],
      ['Home, End', 'first or last of the column; with Ctrl, of the figure'],
      ['Enter, Space', 'select and open the evidence; on a group, open it'],
      ['Shift+Enter', 'add to the path'],
      ['Escape', 'close, then clear the selection, then leave the figure'],
      ['t', 'to the table'],
      ['?', 'this help'],
    ] as readonly (readonly [string, string])[],
  },
  routes: {
    heading: 'Ask a path',
    from: 'From',
    to: 'To',
    choose: 'Choose …',
    none: 'No finding in view connects these two.',
    together: 'Reported together',
    sameStudy: 'In one study, but in different findings',
    assembled: 'Only assembled from different studies',
    count: (value: number) => count(value, 'route'),
    more: 'There are more assembled routes; only these are listed.',
    intro: 'All routes between two terms, with the studies that report them.',
  },
  caption: {
    figure: (
      title: string,
      columns: readonly string[],
      studies: number,
      findings: number,
      filter: string,
      version: string,
      reviews: string,
    ) =>
      `${title}. Flow of ${count(findings, 'finding')} from ${count(studies, 'study', 'studies')}: ${columns.join(' → ')}.${filter === '' ? '' : ` Filter: ${filter}.`} ${joinWords([version, reviews === '' ? '' : `Evidence from ${reviews}.`], ' ')}`,
    methods: (measure: string, missing: string, order: string) =>
      `Each finding is one statement of a review about one study. ${[measure, missing, order].filter((sentence) => sentence !== '').join(' ')} Drawn with mechanism-sankey.`,
    missing: {
      nearest:
        'Where a review names no cargo or pathway, the preparation or the group of measured markers is shown, hatched.',
      show: 'Where a review names nothing for a column, a node “not reported” is shown.',
      skip: 'Findings for which a column shown is not named are left out.',
    },
    orders: {
      crossings: 'Nodes are ordered so that few links cross, weighted by their values.',
      value: 'Nodes are ordered by size.',
      name: 'Nodes are ordered by name.',
      data: 'Nodes are ordered as in the data.',
    },
  },
  states: {
    loading: 'Loading the evidence …',
    empty: (filter: string) => `No finding matches: ${filter}.`,
    emptyData: 'These data have no findings.',
    showing: (shown: number, of: number, facet: string) =>
      `${facet}: showing ${shown} of ${of}, the rest is gathered. Open a group to see it.`,
    error: 'This view cannot be drawn yet',
    partial: 'A part of the data is left out',
    errorIntro: (value: number) => `${count(value, 'problem')} in the data or settings:`,
    more: (value: number) => `… and ${value} more.`,
    retry: 'Try again',
    provenance: (version: string, date: string) =>
      `Evidence ${version}${date === '' ? '' : ` (${date})`}`,
  },
  problem: (code: ProblemCode, where: string, details: Details): string =>
    `${where === '' ? '' : `${where}: `}${problemsInEnglish[code](details)}`,
};

const problemsInEnglish: Record<ProblemCode, (details: Details) => string> = {
  'not-json': (d) =>
    `this is not JSON (${d['message'] ?? ''}). Check for a missing comma or quote.`,
  'not-csv': (d) => `this is not a CSV table (${d['message'] ?? ''}).`,
  'too-large': (d) => `the data are larger than ${d['limit'] ?? ''}. Draw a part of them.`,
  'too-deep': () => 'the data are nested too deeply.',
  schema: (d) => `${d['message'] ?? 'does not have the expected form'}.`,
  'empty-data': () => 'there are no findings in these data. Give at least one row.',
  'missing-column': (d) =>
    `the column “${d['word'] ?? ''}” is missing.${meant(d)} Columns found: ${d['known'] ?? ''}.`,
  'duplicate-column': (d) => `the column “${d['word'] ?? ''}” occurs twice. Rename one.`,
  'row-length': (d) =>
    `has ${d['found'] ?? ''} cells where the head has ${d['wanted'] ?? ''}. Check for a missing or extra comma, or quote the cell.`,
  'empty-cell': (d) => `${d['word'] ?? ''} is empty.`,
  'not-a-number': (d) => `${d['field'] ?? 'value'} “${d['word'] ?? ''}” is not a number.`,
  'negative-value': (d) =>
    `${d['field'] ?? 'value'} ${d['word'] ?? ''} is negative; widths cannot be.`,
  'zero-value': (d) => `${d['field'] ?? 'value'} is 0; nothing can be drawn for it.`,
  'duplicate-row': (d) => `repeats ${d['word'] ?? ''} word for word.`,
  'unknown-term': (d) =>
    `unknown ${d['facet'] ?? 'term'} “${d['word'] ?? ''}”.${meant(d) || ' Add it to the vocabulary or mend it.'}`,
  'unknown-facet': (d) =>
    `there is no facet “${d['word'] ?? ''}”.${meant(d)} Known: ${d['known'] ?? ''}.`,
  'unknown-reference': (d) => `unknown reference “${d['word'] ?? ''}”.${meant(d)}`,
  'unknown-review': (d) => `unknown review or number “${d['word'] ?? ''}”.${meant(d)}`,
  'unknown-study': (d) => `unknown study “${d['word'] ?? ''}”.${meant(d)}`,
  'duplicate-id': (d) => `the id “${d['word'] ?? ''}” is used twice. Ids are never reused.`,
  orphan: (d) => `“${d['word'] ?? ''}” is used by nothing. Remove it or cite it.`,
  'missing-field': (d) => `${d['field'] ?? 'a field'} is missing.`,
  'missing-language': (d) => `the text in “${d['language'] ?? ''}” is missing.`,
  'missing-locator': (d) =>
    `the caution “${d['word'] ?? ''}” does not say where it stands. Add a locator.`,
  'id-mismatch': (d) => `the id “${d['word'] ?? ''}” should be ${d['wanted'] ?? ''}.`,
  'filter-syntax': (d) =>
    `“${d['word'] ?? ''}” is not of the form facet:value. Example: source:umbilical-cord`,
  'unknown-value': (d) => `${d['facet'] ?? ''} has no value “${d['word'] ?? ''}”.${meant(d)}`,
  'too-few-columns': () => 'a flow needs two columns or more.',
  'repeated-column': (d) => `the column “${d['word'] ?? ''}” is named twice.`,
  'unknown-selection': (d) => `“${d['word'] ?? ''}” is not in this figure.${meant(d)}`,
  'unknown-option': (d) =>
    `“${d['word'] ?? ''}” is not an option.${meant(d)} Possible: ${d['known'] ?? ''}.`,
  'load-failed': (d) =>
    `could not be loaded (${d['message'] ?? ''}). Check the address and that the server allows it.`,
  'unsafe-link': (d) => `“${d['word'] ?? ''}” is not an http or https address.`,
};
