// SPDX-License-Identifier: MIT
import type { FacetId } from '../model/facets.js';
import type { TrialField } from '../model/trial-flow.js';
import { inSentence } from './format.js';

/** English texts of the views beside the diagram, one key for each element. */
export const enViews = {
  linkedViews: {
    label: 'What all views here show',
    selected: 'Selected',
    removed: (condition: string) => `no longer ${condition}`,
    clearSelection: 'Clear selection',
    clearBoth: 'Clear selection and filter',
  },
  ownConditions: {
    heading: 'Conditions of this view alone',
    here: (condition: string) => `Only in this view: ${condition}`,
    lifted: (condition: string) => `Lifted in this view: ${condition}`,
    lift: (condition: string) => `Lift in this view: ${condition}`,
    putBack: (condition: string) => `Put back in this view: ${condition}`,
    putBackShort: 'Put back',
  },
  sourceCard: {
    selected: 'in the selection',
    said: 'What the reviews say',
    nothingSaid: 'No statement of a review is recorded here.',
    number: 'How many studies',
    claimed: 'claimed',
    counted: 'counted',
    claimShort: (review: string, claimed: number, counted: number) =>
      `${review} claims ${claimed} and cites ${counted}`,
    inViewShort: 'in view',
    claim: (review: string, count: number, locator: string) =>
      `${review} claims ${count === 1 ? '1 study' : `${count} studies`} (${locator}).`,
    difference: (counted: number, claimed: number) =>
      counted === claimed
        ? 'The data hold as many from this review.'
        : `The data hold ${counted} from this review, ${Math.abs(counted - claimed)} ${counted > claimed ? 'more' : 'fewer'} than it claims. Counted are all studies that it cites for this term, comparisons and clinical reports included.`,
    leftOut: (studies: number, retracted: number) =>
      `The filter leaves out ${studies} of them${retracted === 0 ? '' : retracted === studies ? ', retracted' : `, ${retracted} of these retracted`}.`,
    noClaimShort: 'no number claimed',
    noClaim: 'No review says how many there are.',
    inView: (studies: number, findings: number) =>
      `In view: ${studies === 1 ? '1 study' : `${studies} studies`} with ${findings === 1 ? '1 finding' : `${findings} findings`}.`,
    nothingInView: 'No finding of this is in view.',
    filter: (text: string) => `Filter: ${text}.`,
    profile: (facet: string) => `Share of its studies by ${inSentence(facet)}`,
    noProfile: (facet: string) =>
      `No finding in view names a term of this facet: ${inSentence(facet)}.`,
    share: (studies: number, of: number) => `${studies} of ${of}`,
    average: (share: string) => `average ${share}`,
    legendBar: (studies: number) =>
      `Bar, from 0 to 100%: share of the ${studies === 1 ? 'one study' : `${studies} studies`} in view. A study may count in several rows.`,
    legendAverage: (terms: number, facet: string) =>
      `Line: the average share over ${terms === 1 ? 'the only term' : `all ${terms} ${facet}`} with studies in view, each weighing the same.`,
    legendSelected: 'Band: the part in the selection.',
    legendShort: (terms: number, facet: string) =>
      `Bar: share of studies, 0 to 100%. Line: average of ${terms} ${facet}.`,
    selectedPart: (studies: number, of: number) => `${studies} of ${of} in the selection`,
    selectedPartShort: (studies: number) => `${studies} selected`,
    most: 'Most reported with it, by number of studies',
    models: 'Models',
    inducers: 'Disease produced by',
    noModels: 'No model is named.',
    paperModels: (models: number, of: number) =>
      `${models} of ${of} findings take their model from the paper, not from the review.`,
    more: (value: number) => `${value} more`,
    trials: 'Clinical reports',
    noTrials: 'These reviews cite no clinical report that has a finding of this in view.',
    noTrialsOwn: 'These data hold no clinical reports.',
    enrolled: (people: number) => `${people} enrolled`,
    enrolledUnknown: 'number enrolled not known',
    coverage: 'How well studied, in the review’s own words',
    noCoverage: 'The reviews do not say how well this is studied.',
    remark: {
      'well-studied': 'Well studied',
      'under-studied': 'Little studied',
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
    noCautions: 'No caution is recorded for the findings in view.',
    openCautions: 'Read the cautions',
    ownCautions: 'Cautions on this term',
    missing: 'What is missing',
    missingName: (findings: number, of: number, facet: string) =>
      `${findings} of ${of} ${of === 1 ? 'finding' : 'findings'} ${findings === 1 ? 'names' : 'name'} no ${inSentence(facet)}`,
    gaps: 'No study in these reviews:',
    gapsOwn: 'No study in these data:',
    gapsLeftOut: 'Only in studies that the filter leaves out:',
    gapsNote: 'This says nothing about the literature beyond them.',
    nothingMissing:
      'Nothing: every finding is named in full, and every row of the profile has a study.',
    hint: 'Each part is one tab stop; arrow keys move between its words. Enter selects, Escape clears.',
    references: (studies: number) =>
      `References: ${studies === 1 ? '1 study' : `${studies} studies`}`,
  },
  studyTable: {
    heading: 'Studies',
    tools: 'Table tools',
    search: 'Search',
    searchHint: 'Names in English and Chinese alike, authors, title, gene, DOI',
    region: 'Table of studies, scrolls',
    inView: (studies: string, findings: string) => `${studies} in view, with ${findings}.`,
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
    nothingKnown: 'no notice, no caution known',
    likely: 'identification likely',
    unidentified: 'paper unidentified',
    sortBy: 'Sort by',
    descending: 'descending',
    selectedRows: 'Selected studies',
    'in-place': 'among the others',
    'on-top': 'on top',
    alone: 'alone',
    filterNote:
      'A study is listed with those of its findings that meet all conditions. In brackets: the number of studies that the other conditions leave.',
    moreTerms: (value: string) => `… and ${value} more: use the search`,
    columnsShown: (shown: string, of: string) => `Columns: ${shown} of ${of}`,
    noRoom: (columns: string) =>
      `No room here for: ${columns}. Open a study to see them, or choose columns.`,
    defaultColumns: 'Columns as at first',
    moveLater: (name: string) => `Move column ${name} one place later`,
    scope: 'What to save',
    scopeListed: (studies: string, findings: string) =>
      `all that is listed (${studies}, ${findings})`,
    scopeSelected: (studies: string, findings: string) =>
      `only what is selected (${studies}, ${findings})`,
  },
  evidenceMatrix: {
    title: (rows: string, columns: string) =>
      `${rows} by ${inSentence(columns)}: how many studies report both`,
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
      `Of ${filled + filtered + gaps} cells, ${filled} ${filled === 1 ? 'has' : 'have'} studies and ${gaps} ${gaps === 1 ? 'is a gap' : 'are gaps'}: no study in these reviews.${filtered === 0 ? '' : ` ${filtered} more ${filtered === 1 ? 'is' : 'are'} empty because of the filter.`}`,
    cellsOwn: (filled: number, filtered: number, gaps: number) =>
      `Of ${filled + filtered + gaps} cells, ${filled} ${filled === 1 ? 'has' : 'have'} studies and ${gaps} ${gaps === 1 ? 'is a gap' : 'are gaps'}: no study in these data.${filtered === 0 ? '' : ` ${filtered} more ${filtered === 1 ? 'is' : 'are'} empty because of the filter.`}`,
    most: (row: string, column: string, studies: number) =>
      `Most: ${row} with ${column} (${studies === 1 ? '1 study' : `${studies} studies`}).`,
    overlap:
      'A study may stand in several cells, so cells need not add up to the totals. Totals count each study once.',
    leftOut: (findings: number) =>
      `${findings === 1 ? '1 finding is' : `${findings} findings are`} left out, because a row or column is not named for ${findings === 1 ? 'it' : 'them'}.`,
    dropped: (rows: number, columns: number) =>
      `Not shown, with the fewest studies: ${[rows > 0 ? `${rows} rows` : '', columns > 0 ? `${columns} columns` : ''].filter((word) => word !== '').join(' and ')}.`,
    showAll: 'Show all',
    hint: 'Arrow keys move between cells. Enter selects, Escape clears.',
    cell: (row: string, column: string, words: readonly string[]) =>
      `${row}, ${column}: ${words.join(', ')}`,
    studied: (filled: number, of: number) => `${filled} of ${of} cells with studies`,
    gap: 'no study in these reviews',
    gapOwn: 'no study in these data',
    filtered: (studies: number) => `no study in view; the filter leaves out ${studies}`,
    alsoHidden: (studies: number) =>
      `The filter leaves out ${studies === 1 ? '1 study' : `${studies} studies`} more.`,
    lit: (studies: number) => `${studies} in the selection`,
    remarkIn: {
      'well-studied': 'the review says well studied',
      'under-studied': 'the review says little studied',
      missing: 'the review says missing',
    },
    remark: {
      'well-studied': 'Well studied',
      'under-studied': 'Little studied',
      missing: 'Missing',
    },
    remarkOn: (kind: string, terms: readonly string[]) =>
      `${kind}${terms.length === 0 ? '' : `: ${terms.join('; ')}`}.`,
    remarkLegend: {
      'well-studied': 'the review calls it well studied',
      'under-studied': 'the review calls it little studied',
      missing: 'the review calls it missing',
    },
    remarkAgainst: (studies: number) =>
      `The data hold ${studies === 1 ? '1 study' : `${studies} studies`} in view all the same.`,
    remarks: (value: number) =>
      `What the review itself says of how well this is studied (${value})`,
    remarksHere: 'The review itself says',
    claims: 'The review’s own count differs from what it cites',
    claim: (term: string, claimed: number, cited: number, place: string) =>
      `${term}: ${claimed} claimed (${place}), ${cited} cited`,
    claimNote:
      'Cited: distinct studies with this source anywhere in the review, clinical reports and comparisons included, under any filter.',
    legend: {
      area: (studies: number) => `area: number of studies; this is ${studies}`,
      lit: 'filled part: in the selection',
      litTotal: '2/5: in the selection, of all',
      filtered: 'dashed: only studies that the filter leaves out',
      standIn: 'italic: not named by the review; what is known instead',
    },
    nothing: 'Nothing in view reports this together.',
  },
  studyTimeline: {
    title: (facet: string) => `When what was studied, by ${inSentence(facet)}`,
    rebuilt: (review: string) =>
      `Figure 2 of ${review}, rebuilt from the data: there it is an image whose words cannot be searched or read out.`,
    modelled: (review: string) =>
      `The idea is that of figure 2 in ${review}; what is shown is not that figure.`,
    summary: (studies: number, from: number, to: number) =>
      `${studies === 1 ? '1 study' : `${studies} studies`}, ${from === to ? `of ${from}` : `${from} to ${to}`}.`,
    busiest: (years: string, studies: number) => `Most in ${years}: ${studies}.`,
    firsts: (items: readonly string[]) => `First of each: ${items.join('; ')}.`,
    firstItem: (term: string, year: number) => `${term} ${year}`,
    moreFirsts: (value: number) => `${value} more`,
    unknownCount: (studies: number) =>
      `For ${studies === 1 ? '1 study' : `${studies} studies`} the year is not known.`,
    noYears: 'No year is known.',
    overlap: 'A study stands in every row that it reports on.',
    leftOut: (findings: number) =>
      `${findings === 1 ? '1 finding is' : `${findings} findings are`} left out, because the row is not named for ${findings === 1 ? 'it' : 'them'}.`,
    caption: (facet: string) => `Studies by ${inSentence(facet)} and year of publication`,
    unknown: 'year not known',
    firstHere: (names: string) => `first here: ${names}`,
    isFirst: 'first here',
    isFirstOf: (terms: string) => `first here: ${terms}`,
    firstAndOthers: (name: string, of: number) => `${name} and ${of - 1} more`,
    mark: (study: string, term: string, words: readonly string[]) =>
      `${study}, ${term}${words.length === 0 ? '' : `: ${words.join('; ')}`}`,
    lit: 'in the selection',
    showAll: (studies: number) => `Show all ${studies} studies`,
    fold: 'Fold to years',
    total: 'Studies',
    by: 'Rows',
    hint: 'Arrow keys move between studies. Enter selects, Escape clears.',
    point: 'Point at a mark or move to it to read which study it is.',
    standIn: 'In italics: not named by the review; what is known instead.',
    legend: {
      study: 'a study',
      first: 'ringed: first of its row',
      retracted: 'crossed square: retracted',
      corrected: 'open: corrected',
      lit: 'outlined: in the selection',
    },
  },
  trialCard: {
    title: 'Clinical reports',
    summary: (known: number, asked: number) =>
      `${known} of ${asked} facts asked for are known; the rest stands as not known, with a dashed outline.`,
    leftOut: (value: number) =>
      `${value === 1 ? '1 clinical report is' : `${value} clinical reports are`} left out by the filter.`,
    filtered: 'The filter in force leaves this study out of the other views.',
    absent: 'These data hold no findings of this study.',
    none: 'These data have no clinical reports.',
    select: 'Select this study',
    selected: 'Selected',
    concerned: 'In the selection',
    registration: 'Registration',
    citedIn: (place: string, ref: number) => `${place}, ref ${ref}`,
    cited: 'Cited in',
    report: (notes: number) =>
      `The whole report: flow, results${notes === 0 ? '' : notes === 1 ? ', 1 caution' : `, ${notes} cautions`}`,
    openAll: (reports: number) => `Open all ${reports} reports`,
    foldAll: 'Fold all reports',
    flow: 'Flow of the report',
    about: 'About the report',
    unknown: 'not known',
    people: (value: number) => (value === 1 ? '1 person' : `${value} people`),
    of: (n: number, of: number) => `${n} of ${of}`,
    peopleUnknown: 'number not known',
    outsideArms: (value: number) =>
      value > 0
        ? `The arms add up to ${value} fewer than were enrolled.`
        : `The arms add up to ${-value} more than were enrolled.`,
    notAnalysed: (value: number) =>
      value > 0 ? `${value} fewer than were enrolled.` : `${-value} more than were enrolled.`,
    unknownResults: 'Not known',
    noResults: 'No result is known.',
    differ: 'Sources do not agree',
    against: 'against',
    contradiction: 'At odds with the review',
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
      `: where “${field}” stands${host === '' ? '' : `, ${host}`}`,
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
      eligibility: 'Who could take part',
      screened: 'Screened',
      enrolled: 'Enrolled',
      arms: 'Arms',
      dose: 'Dose',
      'cell-source': 'Cells from',
      harvest: 'Taken by',
      route: 'Given by',
      'follow-up': 'Follow-up',
      'primary-outcome': 'Main outcome',
      'secondary-outcomes': 'Further outcomes',
      analysed: 'Analysed',
      'adverse-events': 'Adverse events',
    } satisfies Record<TrialField, string> & Record<string, string>,
  },
  screeningFlow: {
    title: (review: string) => `How the literature was found: ${review}`,
    none: 'These data have no reviews.',
    noScreening:
      'This review tells no search: no databases, no criteria and no numbers. There is no flow to draw.',
    flow: 'Flow of the search',
    summary: (databases: number, records: string, included: string) =>
      `${databases === 1 ? '1 database' : `${databases} databases`}, ${records} records found, ${included} included.`,
    databases: 'Databases searched',
    found: 'Records found',
    between: 'Steps between',
    included: 'Included',
    notTold: 'not told',
    notToldHere: 'The text does not tell:',
    noSteps: 'The data tell no steps between.',
    records: (value: number) => (value === 1 ? '1 record' : `${value} records`),
    sumAgrees: (sum: number) => `The databases add up to ${sum}, as printed.`,
    sumDiffers: (sum: number, difference: number) =>
      `The databases add up to ${sum}, ${difference > 0 ? `${difference} fewer` : `${-difference} more`} than printed.`,
    sumOpen: (sum: number, untold: number) =>
      `${sum} in the databases with a number; ${untold === 1 ? '1 database has' : `${untold} databases have`} none, so the sum cannot be checked.`,
    sumOnly: (sum: number) => `The databases add up to ${sum}; the review prints no total.`,
    languages: 'By language',
    languagesDiffer: (sum: number, difference: number) =>
      `The languages add up to ${sum}, ${difference > 0 ? `${difference} fewer` : `${-difference} more`} than printed.`,
    inData: (studies: number) =>
      `In view here: ${studies === 1 ? '1 study' : `${studies} studies`} with findings that this review reports.`,
    select: 'Select this review',
    selected: 'Selected',
    lit: (studies: number) => `${studies} in the selection`,
    how: 'How it was searched',
    searched: 'Date of search',
    period: 'Published',
    periodOf: (from: string, to: string) => `${from} to ${to}`,
    terms: 'Search words',
    types: 'Kinds of paper',
    method: 'In words',
    locator: 'Place in the review',
    inclusion: 'Inclusion criteria',
    exclusion: 'Exclusion criteria',
    cautions: 'What does not fit in the search',
    reviewCautions: (value: number) => `Cautions about this review (${value})`,
    otherCautions: (value: number) => `Other cautions about this review (${value})`,
  },
  translationChallenges: {
    title: 'What stands between the evidence and the clinic',
    summary: (themes: number, challenges: number) =>
      `${themes === 1 ? '1 theme' : `${themes} themes`}, ${challenges === 1 ? '1 passage' : `${challenges} passages`} of the reviews.`,
    none: 'These data name no challenges.',
    noneOfReview: 'This review names no challenges.',
    concerns: 'Evidence it concerns',
    concernsAll: 'It concerns the evidence as a whole.',
    select: (studies: number) =>
      `Select the evidence it concerns: ${studies === 1 ? '1 study' : `${studies} studies`} in view`,
    filter: (studies: number) =>
      `Filter to the evidence it concerns: ${studies === 1 ? '1 study' : `${studies} studies`}`,
    selected: 'Selected',
    filtered: 'Filter in force; press again to lift it',
    lit: (studies: number) => `${studies} in the selection`,
    studies: (value: number) => `The studies (${value})`,
  },
};
