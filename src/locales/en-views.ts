// SPDX-License-Identifier: MIT
import type { FacetId } from '../model/facets.js';
import type { TrialField } from '../model/trial-flow.js';
import { inSentence } from './format.js';

/** English texts of the other elements, one key each. */
export const enViews = {
  linkedViews: {
    label: 'Selection and filter of all views',
    selected: 'Selected',
    removed: (condition: string) => `${condition} (removed)`,
    clearSelection: 'Clear selection',
    clearBoth: 'Clear selection and filter',
  },
  ownConditions: {
    heading: 'Filter of this view only',
    here: (condition: string) => `This view only: ${condition}`,
    lifted: (condition: string) => `Removed in this view: ${condition}`,
    lift: (condition: string) => `Remove in this view: ${condition}`,
    putBack: (condition: string) => `Restore in this view: ${condition}`,
    putBackShort: 'Restore',
  },
  sourceCard: {
    selected: 'in the selection',
    said: 'What the reviews say',
    nothingSaid: 'No review statement is recorded for this.',
    number: 'Number of studies',
    claimed: 'stated',
    counted: 'cited',
    claimShort: (review: string, claimed: number, counted: number) =>
      `${review} states ${claimed}, cites ${counted}`,
    inViewShort: 'in view',
    claim: (review: string, count: number, locator: string) =>
      `${review} states ${count === 1 ? '1 study' : `${count} studies`} (${locator}).`,
    difference: (counted: number, claimed: number) =>
      counted === claimed
        ? 'It cites the same number.'
        : `It cites ${counted}, ${Math.abs(counted - claimed)} ${counted > claimed ? 'more' : 'fewer'} than stated. The count includes comparisons and clinical reports.`,
    leftOut: (studies: number, retracted: number) =>
      `The filter hides ${studies} of them${retracted === 0 ? '' : retracted === studies ? ' (retracted)' : ` (${retracted} retracted)`}.`,
    noClaimShort: 'no number stated',
    noClaim: 'No review states a number.',
    inView: (studies: number, findings: number) =>
      `In view: ${studies === 1 ? '1 study' : `${studies} studies`} with ${findings === 1 ? '1 finding' : `${findings} findings`}.`,
    nothingInView: 'No findings in view.',
    filter: (text: string) => `Filter: ${text}.`,
    profile: (facet: string) => `Share of studies by ${inSentence(facet)}`,
    noProfile: (facet: string) => `${facet} not named by any finding in view.`,
    share: (studies: number, of: number) => `${studies} of ${of}`,
    average: (share: string) => `average ${share}`,
    legendBar: (studies: number) =>
      `Bar: share of the ${studies === 1 ? 'one study' : `${studies} studies`} in view, 0 to 100%. A study may count in several rows.`,
    legendAverage: (terms: number, facet: string) =>
      `Line: average share of ${terms === 1 ? 'the only term' : `all ${terms} ${facet}`} with studies in view, equally weighted.`,
    legendSelected: 'Band: share in the selection.',
    legendShort: (terms: number, facet: string) =>
      `Bar: share of studies, 0 to 100%. Line: average of ${terms} ${facet}.`,
    selectedPart: (studies: number, of: number) => `${studies} of ${of} in the selection`,
    selectedPartShort: (studies: number) => `${studies} selected`,
    most: 'Most often reported with',
    models: 'Models',
    inducers: 'Disease model',
    noModels: 'No model named.',
    paperModels: (models: number, of: number) =>
      `Model taken from the paper, not the review, in ${models} of ${of} findings.`,
    more: (value: number) => `${value} more`,
    trials: 'Clinical reports',
    noTrials: 'No clinical report cited by these reviews has findings in view.',
    noTrialsOwn: 'These data have no clinical reports.',
    enrolled: (people: number) => `${people} enrolled`,
    enrolledUnknown: 'number enrolled not known',
    coverage: 'How well studied, according to the reviews',
    noCoverage: 'The reviews do not say how well this is studied.',
    remark: {
      'well-studied': 'Well studied',
      'under-studied': 'Under-studied',
      missing: 'Missing',
    },
    remarkInView: (studies: number) =>
      studies === 0
        ? 'no study in view'
        : studies === 1
          ? '1 study in view'
          : `${studies} studies in view`,
    cautions: (value: number) => (value === 1 ? '1 caution' : `${value} cautions`),
    cautionsHeading: 'Cautions',
    noCautions: 'No cautions for the findings in view.',
    openCautions: 'Read the cautions',
    ownCautions: 'Cautions about this term',
    missing: 'What is missing',
    missingName: (findings: number, of: number, facet: string) =>
      `${findings} of ${of} ${of === 1 ? 'finding' : 'findings'} ${findings === 1 ? 'names' : 'name'} no ${inSentence(facet)}`,
    gaps: 'No study in these reviews:',
    gapsOwn: 'No study in these data:',
    gapsLeftOut: 'Only in studies hidden by the filter:',
    gapsNote: 'Other literature may have them.',
    nothingMissing: 'Nothing: every finding names all of these, and every row has a study.',
    hint: 'Tab moves between sections, arrow keys within one. Enter selects, Escape clears.',
    references: (studies: number) =>
      `References: ${studies === 1 ? '1 study' : `${studies} studies`}`,
  },
  studyTable: {
    heading: 'Studies',
    tools: 'Table tools',
    search: 'Search',
    searchHint: 'Name (English or Chinese), author, title, gene, DOI',
    region: 'Table of studies, scrollable',
    inView: (studies: string, findings: string) => `${studies} in view, ${findings}.`,
    listed: (studies: string) => `Listed: ${studies}.`,
    selected: (studies: string) => `Selected: ${studies}.`,
    noMatch: (query: string) => `No study in view matches “${query}”.`,
    clearSearch: 'Clear search',
    columns: {
      model: 'Model',
      status: 'Status, cautions',
      endpoint: 'Endpoints',
    } satisfies Record<'model', string> & Partial<Record<FacetId, string>>,
    separator: '; ',
    open: (study: string, findings: string) => `${study}: ${findings}`,
    findingsSelected: (value: string, findings: string) => `${value} of ${findings} selected`,
    unnamed: 'not named',
    unnamedIn: (value: string, of: string) => `not named in ${value} of ${of}`,
    nothingKnown: 'no known notice or caution',
    likely: 'probable match',
    unidentified: 'paper not identified',
    sortBy: 'Sort by',
    descending: 'descending',
    selectedRows: 'Selected',
    'in-place': 'keep in place',
    'on-top': 'move to top',
    alone: 'show only',
    filterNote:
      'Only findings that match every condition are listed. Numbers: studies that match the other conditions.',
    moreTerms: (value: string) => `… and ${value} more: use search`,
    columnsShown: (shown: string, of: string) => `Columns: ${shown} of ${of}`,
    noRoom: (columns: string) =>
      `Hidden for lack of room: ${columns}. Open a study to see them, or choose columns.`,
    defaultColumns: 'Reset columns',
    moveLater: (name: string) => `Move column ${name} later`,
    scope: 'What to save',
    scopeListed: (studies: string, findings: string) => `all listed (${studies}, ${findings})`,
    scopeSelected: (studies: string, findings: string) => `selected only (${studies}, ${findings})`,
  },
  evidenceMatrix: {
    title: (rows: string, columns: string) =>
      `Studies by ${inSentence(rows)} and ${inSentence(columns)}`,
    axes: 'Axes',
    rows: 'Rows',
    columns: 'Columns',
    swap: 'Swap rows and columns',
    corner: (rows: string, columns: string) => `${rows} ↓ ${columns} →`,
    total: 'All',
    totalOf: (terms: string) => `all ${inSentence(terms)}`,
    summary: (rows: number, columns: number, studies: number) =>
      `${rows} × ${columns} terms, ${studies === 1 ? '1 study' : `${studies} studies`}.`,
    cells: (filled: number, filtered: number, gaps: number) =>
      `${filled} of ${filled + filtered + gaps} cells ${filled === 1 ? 'has' : 'have'} studies; ${gaps} ${gaps === 1 ? 'is a gap' : 'are gaps'} (no study in these reviews)${filtered === 0 ? '' : `; ${filtered} more ${filtered === 1 ? 'is' : 'are'} empty because of the filter`}.`,
    cellsOwn: (filled: number, filtered: number, gaps: number) =>
      `${filled} of ${filled + filtered + gaps} cells ${filled === 1 ? 'has' : 'have'} studies; ${gaps} ${gaps === 1 ? 'is a gap' : 'are gaps'} (no study in these data)${filtered === 0 ? '' : `; ${filtered} more ${filtered === 1 ? 'is' : 'are'} empty because of the filter`}.`,
    most: (row: string, column: string, studies: number) =>
      `Most: ${row} with ${column} (${studies === 1 ? '1 study' : `${studies} studies`}).`,
    overlap:
      'Cells need not add up to the totals: a study may appear in several cells, but counts once in a total.',
    leftOut: (findings: number) =>
      `${findings === 1 ? '1 finding' : `${findings} findings`} hidden: row or column not named.`,
    dropped: (rows: number, columns: number) =>
      `Not shown: the ${[rows > 0 ? (rows === 1 ? '1 row' : `${rows} rows`) : '', columns > 0 ? (columns === 1 ? '1 column' : `${columns} columns`) : ''].filter((text) => text !== '').join(' and ')} with the fewest studies.`,
    showAll: 'Show all',
    hint: 'Arrow keys move between cells. Enter selects, Escape clears.',
    cell: (row: string, column: string, words: readonly string[]) =>
      `${row}, ${column}: ${words.join(', ')}`,
    studied: (filled: number, of: number) => `${filled} of ${of} cells with studies`,
    gap: 'no study in these reviews',
    gapOwn: 'no study in these data',
    filtered: (studies: number) => `no study in view; ${studies} hidden by the filter`,
    alsoHidden: (studies: number) =>
      `${studies === 1 ? '1 more study' : `${studies} more studies`} hidden by the filter.`,
    lit: (studies: number) => `${studies} in the selection`,
    remarkIn: {
      'well-studied': 'well studied, says the review',
      'under-studied': 'under-studied, says the review',
      missing: 'missing, says the review',
    },
    remark: {
      'well-studied': 'Well studied',
      'under-studied': 'Under-studied',
      missing: 'Missing',
    },
    remarkOn: (kind: string, terms: readonly string[]) =>
      `${kind}${terms.length === 0 ? '' : `: ${terms.join('; ')}`}.`,
    remarkAgainst: (studies: number) =>
      `Yet ${studies === 1 ? '1 study is' : `${studies} studies are`} in view.`,
    remarks: (value: number) => `What the review says about coverage (${value})`,
    remarksHere: 'The review says',
    claims: 'The review states one number and cites another',
    claim: (term: string, claimed: number, cited: number, place: string) =>
      `${term}: ${claimed} stated (${place}), ${cited} cited`,
    claimNote:
      'Cited: all studies with this source anywhere in the review, including clinical reports and comparisons, whatever the filter.',
    legend: {
      area: (studies: number) => `area: number of studies (here ${studies})`,
      lit: 'filled part: in the selection',
      litTotal: '2/5: in the selection / all',
      filtered: 'dashed: only studies hidden by the filter',
      standIn: 'italic: not named; what was given or measured',
    },
    nothing: 'No study in view reports both.',
  },
  studyTimeline: {
    title: (facet: string) => `Timeline of studies by ${inSentence(facet)}`,
    rebuilt: (review: string) =>
      `Figure 2 of ${review}, redrawn from the data; the original is an image without searchable text.`,
    modelled: (review: string) => `Modelled on figure 2 of ${review}; the content differs.`,
    summary: (studies: number, from: number, to: number) =>
      `${studies === 1 ? '1 study' : `${studies} studies`}, ${from === to ? `${from}` : `${from} to ${to}`}.`,
    busiest: (years: string, studies: number) => `Most in ${years} (${studies}).`,
    firsts: (items: readonly string[]) => `Earliest: ${items.join('; ')}.`,
    firstItem: (term: string, year: number) => `${term} ${year}`,
    moreFirsts: (value: number) => `${value} more`,
    unknownCount: (studies: number) =>
      `Year unknown for ${studies === 1 ? '1 study' : `${studies} studies`}.`,
    noYears: 'No years known.',
    overlap: 'A study appears in every row it reports on.',
    leftOut: (findings: number) =>
      `${findings === 1 ? '1 finding' : `${findings} findings`} hidden: row not named.`,
    caption: (facet: string) => `Studies by ${inSentence(facet)} and year of publication`,
    unknown: 'year unknown',
    firstHere: (names: string) => `earliest: ${names}`,
    isFirst: 'earliest in its row',
    isFirstOf: (terms: string) => `earliest for ${terms}`,
    firstAndOthers: (name: string, of: number) => `${name} and ${of - 1} more`,
    mark: (study: string, term: string, words: readonly string[]) =>
      `${study}, ${term}${words.length === 0 ? '' : `: ${words.join('; ')}`}`,
    lit: 'in the selection',
    showAll: (studies: number) => `Show all ${studies} studies`,
    fold: 'Show years only',
    total: 'Studies',
    by: 'Rows',
    hint: 'Arrow keys move between studies. Enter selects, Escape clears.',
    point: 'Hover or focus a mark to read its study.',
    standIn: 'Italic: not named; what was given or measured.',
    legend: {
      study: 'one study',
      first: 'ringed: earliest in its row',
      retracted: 'crossed square: retracted',
      corrected: 'hollow: corrected',
      lit: 'outlined: in the selection',
    },
  },
  trialCard: {
    title: 'Clinical reports',
    summary: (known: number, asked: number) =>
      `${known} of ${asked} items known; the others are marked “not known” with a dashed outline.`,
    leftOut: (value: number) =>
      `${value === 1 ? '1 clinical report' : `${value} clinical reports`} hidden by the filter.`,
    filtered: 'The filter hides this study in the other views.',
    absent: 'These data have no findings of this study.',
    none: 'These data have no clinical reports.',
    select: 'Select this study',
    selected: 'Selected',
    concerned: 'In the selection',
    registration: 'Registration',
    citedIn: (place: string, ref: number) => `${place}, ref ${ref}`,
    cited: 'Cited in',
    report: (notes: number) =>
      `Full report: flow, results${notes === 0 ? '' : notes === 1 ? ', 1 caution' : `, ${notes} cautions`}`,
    openAll: (reports: number) => `Open all ${reports} reports`,
    foldAll: 'Close all reports',
    flow: 'Study flow',
    about: 'Study overview',
    unknown: 'not known',
    people: (value: number) => (value === 1 ? '1 person' : `${value} people`),
    of: (n: number, of: number) => `${n} of ${of}`,
    peopleUnknown: 'number not known',
    outsideArms: (value: number) =>
      value > 0
        ? `The arms total ${value} fewer than enrolled.`
        : `The arms total ${-value} more than enrolled.`,
    notAnalysed: (value: number) =>
      value > 0 ? `${value} fewer than enrolled.` : `${-value} more than enrolled.`,
    unknownResults: 'Not known',
    noResults: 'No results known.',
    differ: 'Sources disagree',
    against: 'vs',
    contradiction: 'Contradicts the review',
    cautions: 'Cautions',
    basis: {
      abstract: 'abstract',
      registry: 'registry',
      notice: 'recruiting notice',
      'printed-title': 'printed title',
      review: 'review',
      paper: 'paper',
    },
    basisOf: (field: string, host: string) =>
      `: source for “${field}”${host === '' ? '' : `, ${host}`}`,
    steps: {
      screened: 'Screened',
      enrolled: 'Enrolled',
      arms: 'Arms',
      treatment: 'Dose and route',
      'follow-up': 'Follow-up',
      analysed: 'Analysed',
      outcomes: 'Outcomes',
      'adverse-events': 'Adverse events',
    },
    fields: {
      design: 'Design',
      sponsor: 'Sponsor',
      country: 'Country',
      condition: 'Condition',
      eligibility: 'Eligibility',
      screened: 'Screened',
      enrolled: 'Enrolled',
      arms: 'Arms',
      dose: 'Dose',
      'cell-source': 'Cell source',
      harvest: 'Harvest',
      route: 'Route',
      'follow-up': 'Follow-up',
      'primary-outcome': 'Primary outcome',
      'secondary-outcomes': 'Secondary outcomes',
      analysed: 'Analysed',
      'adverse-events': 'Adverse events',
    } satisfies Record<TrialField, string> & Record<string, string>,
  },
  screeningFlow: {
    title: (review: string) => `Literature search: ${review}`,
    none: 'These data have no reviews.',
    noScreening: 'This review reports no search: no databases, criteria or numbers.',
    flow: 'Search flow',
    summary: (databases: number, records: string, included: string) =>
      `${databases === 1 ? '1 database' : `${databases} databases`}; records found: ${records}; included: ${included}.`,
    databases: 'Databases searched',
    found: 'Records found',
    between: 'Steps in between',
    included: 'Included',
    notTold: 'not reported',
    notToldHere: 'Not reported in the text:',
    noSteps: 'No steps in between recorded.',
    records: (value: number) => (value === 1 ? '1 record' : `${value} records`),
    sumAgrees: (sum: number) => `The databases total ${sum}, as printed.`,
    sumDiffers: (sum: number, difference: number) =>
      `The databases total ${sum}, ${difference > 0 ? `${difference} fewer` : `${-difference} more`} than printed.`,
    sumOpen: (sum: number, untold: number) =>
      `${sum} in the databases with a number; ${untold === 1 ? '1 database has' : `${untold} databases have`} none, so the total cannot be checked.`,
    sumOnly: (sum: number) => `The databases total ${sum}; the review gives no total.`,
    languages: 'By language',
    languagesDiffer: (sum: number, difference: number) =>
      `The languages total ${sum}, ${difference > 0 ? `${difference} fewer` : `${-difference} more`} than printed.`,
    inData: (studies: number) =>
      `In view: ${studies === 1 ? '1 study' : `${studies} studies`} from this review.`,
    select: 'Select this review',
    selected: 'Selected',
    lit: (studies: number) => `${studies} in the selection`,
    how: 'Search methods',
    searched: 'Search date',
    period: 'Publication dates',
    periodOf: (from: string, to: string) => `${from} to ${to}`,
    terms: 'Search terms',
    types: 'Publication types',
    method: 'Description',
    locator: 'Reported in',
    inclusion: 'Inclusion criteria',
    exclusion: 'Exclusion criteria',
    cautions: 'Inconsistencies in the search',
    reviewCautions: (value: number) => `Cautions about this review (${value})`,
    otherCautions: (value: number) => `Other cautions about this review (${value})`,
  },
  translationChallenges: {
    title: 'Challenges for clinical translation',
    summary: (themes: number, challenges: number) =>
      `${themes === 1 ? '1 theme' : `${themes} themes`}, ${challenges === 1 ? '1 passage' : `${challenges} passages`} from the reviews.`,
    none: 'These data list no challenges.',
    noneOfReview: 'This review lists no challenges.',
    concerns: 'Evidence concerned',
    concernsAll: 'Concerns all the evidence.',
    select: (studies: number) =>
      studies === 0
        ? 'No studies in view to select'
        : `Select ${studies === 1 ? '1 study' : `these ${studies} studies`} in view`,
    filter: (studies: number) =>
      studies === 0
        ? 'No studies to show'
        : `Show ${studies === 1 ? '1 study' : `these ${studies} studies`}`,
    selected: 'Selected',
    filtered: 'Filter on; press again to remove it',
    lit: (studies: number) => `${studies} in the selection`,
    studies: (value: number) => `Studies (${value})`,
  },
};
