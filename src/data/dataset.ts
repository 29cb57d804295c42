// SPDX-License-Identifier: MIT
import type { Basis, Caution, Direction, LocalizedText, LocatedText } from './record-parts.js';
import type { Trial } from './trial.js';
import type { WordFacet } from './word-facets.js';

export type { Basis, Caution, Direction, LocalizedText, LocatedText } from './record-parts.js';
export type { Trial, TrialFact, TrialOutcome, TrialVisit } from './trial.js';

/** A review. */
export interface Review {
  readonly id: string;
  readonly label: LocalizedText;
  /** Replaces the label in citations and captions, if the review cannot be cited by it. */
  readonly citedAs?: LocalizedText;
  readonly title?: LocalizedText;
  /** Id in `references`, if the review can be cited. */
  readonly reference?: string | null;
  readonly doi?: string | null;
  readonly licence?: string | null;
  readonly dates?: readonly {
    readonly event: LocalizedText;
    readonly date: string;
    readonly source?: string;
  }[];
  readonly screening?: Screening | null;
  readonly screeningNote?: LocalizedText;
  readonly scope?: Readonly<Record<string, readonly LocatedText[]>>;
  readonly cautions?: readonly Caution[];
}

/** A review's literature search as reported; `notTold` lists what it does not report. */
export interface Screening {
  readonly searched?: string | null;
  readonly period?: { readonly from: string; readonly to: string } | null;
  readonly databases: readonly { readonly name: LocalizedText; readonly records: number | null }[];
  readonly terms: readonly { readonly language: string; readonly text: string }[];
  readonly languages?: readonly { readonly language: string; readonly records: number }[];
  readonly records: number | null;
  readonly types?: readonly LocalizedText[];
  readonly inclusion: readonly LocalizedText[];
  readonly exclusion: readonly LocalizedText[];
  /** Steps between the records found and the papers included, in order. */
  readonly steps?: readonly ScreeningStep[];
  readonly included: number | null;
  /** What was dropped in the last step before inclusion. */
  readonly dropped?: readonly DroppedRecords[];
  readonly notTold: readonly LocalizedText[];
  readonly method?: LocalizedText;
  readonly locator: string;
}

/** A step of the screening: the records left after it, and those dropped in it. */
export interface ScreeningStep {
  readonly name: LocalizedText;
  readonly records: number | null;
  readonly dropped?: readonly DroppedRecords[];
}

/** Records dropped for a reason. */
export interface DroppedRecords {
  readonly reason: LocalizedText;
  readonly records: number | null;
}

/** A term of a controlled vocabulary. */
export interface Term {
  readonly id: string;
  readonly label: LocalizedText;
  readonly abbr?: string;
  readonly name?: LocalizedText;
  readonly description?: LocalizedText;
  /** Cargo: id in `cargo-kind`. */
  readonly kind?: string;
  /** Pathway: id in `pathway-family`. */
  readonly family?: string;
  /**
   * Target: id in `readout`. Endpoint: id in `endpoint-group`. Preparation: id in
   * `preparation-group`, the block of the figure for findings without a cargo. Source: `birth` or
   * `adult` tissue, which decides between cool and warm hues. Caution kind: `mark`, `named` or
   * `note`.
   */
  readonly group?: string;
  /** Id of the term of the same vocabulary that this one is drawn as where a column would be too full. */
  readonly parent?: string;
  readonly traits?: readonly LocatedText[];
  /** The number of studies that a review states for a source. */
  readonly claimedStudies?: {
    readonly count: number;
    readonly review: string;
    readonly locator: string;
  };
  /** What the review calls well studied, under-studied or missing. */
  readonly coverage?: readonly CoverageRemark[];
  readonly cautions?: readonly Caution[];
  /** Entries of public databases: all in the published files, those that a page links to in scripts. */
  readonly identifiers?: readonly Identifier[];
}

/** An entry of a public database for a term, such as `HGNC:5013`. Genes and microRNAs: the human one. */
export interface Identifier {
  /** Prefix and accession: `NCBIGene:3162`. */
  readonly id: string;
  /** `close`: nearly the same. `broad`: the entry is wider than the term. */
  readonly match: 'exact' | 'close' | 'broad';
  /** Name of the entry in the database. */
  readonly entry?: string;
  /** Where the entry was seen. */
  readonly source?: string;
}

/** A review's remark on how well an outcome class is studied for a source. */
export interface CoverageRemark extends LocatedText {
  readonly outcome: string;
  readonly kind: 'under-studied' | 'well-studied' | 'missing';
}

/**
 * A bibliographic item in CSL-JSON (https://docs.citationstyles.org); only the fields this project
 * uses are named.
 */
export interface Reference {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly 'container-title'?: string;
  /** The journal's abbreviated name. */
  readonly 'container-title-short'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly language?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** The effect of the treatment on a molecule, cell or process. */
export interface Effect {
  readonly target: string;
  readonly direction: Direction;
  readonly asPrinted?: string;
  readonly basis?: Basis;
}

/** The effect of the treatment on a result for the ovary or the whole body. */
export interface EndpointResult {
  readonly endpoint: string;
  readonly direction: Direction;
  readonly asPrinted?: string;
  readonly basis?: Basis;
}

/** The species, disease model and cells of a finding. */
export interface ExperimentalModel {
  readonly species?: string;
  readonly inducer?: LocalizedText;
  readonly inVitro?: LocalizedText;
  readonly basis?: Basis;
}

/** How it was shown that a finding's cargo or pathway brings about the outcome. */
export interface Support {
  /**
   * Id in `support`: `perturbation-of-cargo`, `perturbation-of-pathway`, `measured-together` or
   * `claimed`.
   */
  readonly kind: string;
  /** For a perturbation: whether cargo or pathway was taken away or increased. */
  readonly change?: 'blocked' | 'raised';
  /** For a perturbation: what changed it, such as an siRNA. */
  readonly agent?: LocalizedText;
  /** For a perturbation: what followed. */
  readonly result?: LocalizedText;
  readonly basis?: Basis;
  readonly locator?: string;
}

/** How the treatment was given, as far as reported. */
export interface Delivery {
  /** Id in `route`. */
  readonly route?: string;
  readonly site?: LocalizedText;
  readonly dose?: LocalizedText;
  readonly times?: LocalizedText;
  readonly when?: LocalizedText;
  readonly basis?: Basis;
}

/** What the treatment does to the pathway as a whole, where the review says so. */
export type PathwayDirection = 'activated' | 'inhibited';

/** The fields of a finding that hold one term each. */
export type WordFields = { readonly [Facet in WordFacet]?: string };

/**
 * A statement that a review makes about a study: one source, one preparation, at most one cargo, at
 * most one pathway, one outcome class. A missing field means that the review does not name it.
 */
export interface Finding extends WordFields {
  readonly id: string;
  /** Custom data: the weight of the finding where the figure measures values; above 0. */
  readonly value?: number;
  readonly effects?: readonly Effect[];
  readonly endpoints?: readonly EndpointResult[];
  readonly experimentalModel?: ExperimentalModel;
  readonly evidenceStream?: readonly string[];
  readonly pathwayDirection?: PathwayDirection;
  readonly support?: readonly Support[];
  readonly delivery?: Delivery;
  readonly asPrinted?: Readonly<Record<string, string>>;
  readonly reportedBy?: {
    readonly review: string;
    readonly ref?: number;
    readonly locator: string;
  };
  readonly cautions?: readonly Caution[];
  /**
   * `paper`: the whole finding is a verified fact from the paper, not a statement of the review.
   */
  readonly basis?: Basis;
  /** Columns of custom data outside the evidence model, by name. */
  readonly other?: Readonly<Record<string, readonly string[]>>;
}

/**
 * A comparison of two arms of a study. Directions are those of `arm` relative to `against`: `none`
 * means no difference.
 */
export interface Comparison {
  readonly id: string;
  readonly arm: LocalizedText;
  readonly against: LocalizedText;
  readonly effects?: readonly Effect[];
  readonly endpoints?: readonly EndpointResult[];
  /** Which one did better, where the review or the paper says so. */
  readonly better?: 'arm' | 'against' | 'neither';
  /** Terms of both arms, such as `source:bone-marrow`. */
  readonly about?: readonly string[];
  readonly reportedBy?: Finding['reportedBy'];
  readonly cautions?: readonly Caution[];
  readonly basis?: Basis;
}

/** A cited study with all statements that reviews make about it. */
export interface Study {
  readonly id: string;
  /** Id in `references`. */
  readonly reference?: string;
  readonly label?: LocalizedText;
  readonly year?: number | null;
  readonly citedBy?: readonly { readonly review: string; readonly ref: number }[];
  readonly status?: (typeof studyStatuses)[number];
  readonly statusNote?: LocalizedText;
  /** How certain it is which paper a review's reference number means. */
  readonly identification?: 'certain' | 'likely' | 'unidentified';
  readonly findings: readonly Finding[];
  readonly comparisons?: readonly Comparison[];
}

/** A challenge for clinical translation. */
export interface Challenge {
  readonly id: string;
  readonly theme: LocalizedText;
  readonly review: string;
  readonly locator: string;
  readonly points: readonly { readonly text: LocalizedText; readonly locator?: string }[];
  /** Filter conditions for the evidence concerned. */
  readonly concerns?: string;
}

/** An abbreviation that a review spells out. */
export interface GlossaryEntry {
  readonly id: string;
  readonly abbr: string;
  readonly text: LocalizedText;
  readonly from?: readonly { readonly review: string; readonly locator: string }[];
  readonly target?: string;
  readonly caution?: LocalizedText;
}

/** A statement of a review that rests on no cited study. Never counted as one. */
export interface Statement extends LocatedText {
  readonly id: string;
  readonly review: string;
  /**
   * `background`: general knowledge; `claim`: the review's own; `first-report`: that a study was
   * the first; `caption`: of a figure.
   */
  readonly kind: 'background' | 'claim' | 'first-report' | 'caption';
  /** Terms that it explains, such as `target:ANGPT1`. */
  readonly about?: readonly string[];
}

/** A complete dataset: everything a figure or page is drawn from. */
export interface Dataset {
  readonly schemaVersion: number;
  readonly id: string;
  readonly dataVersion?: string;
  readonly released?: string;
  readonly title?: LocalizedText;
  readonly licence?: string;
  readonly defaultFilter?: string;
  /** Tables: what is drawn without the attribute `columns`, if not the library's default columns. */
  readonly defaultColumns?: readonly string[];
  readonly reviews: readonly Review[];
  /** Terms by facet, in the order used by `order="data"`. */
  readonly vocabulary: Readonly<Record<string, readonly Term[]>>;
  readonly references: readonly Reference[];
  readonly studies: readonly Study[];
  readonly trials: readonly Trial[];
  readonly challenges: readonly Challenge[];
  readonly glossary: readonly GlossaryEntry[];
  readonly statements?: readonly Statement[];
}

/** What may have become of a study since it was published, the gravest last. */
export const studyStatuses = ['ok', 'corrected', 'retracted'] as const;

/** The version of the dataset format this library reads. */
export const schemaVersion = 1;

/** Parts that no figure needs until a reader asks for more. They are bundled apart. */
export const laterParts = ['references', 'trials', 'challenges', 'glossary', 'statements'] as const;
/** The name of a part that comes later. */
export type LaterPart = (typeof laterParts)[number];

/** Fields of other parts that no figure needs, by their path; `*` stands for every field. */
export const laterFields: readonly string[] = [
  ...['citedAs', 'title', 'doi', 'licence', 'dates'].map((field) => `reviews.${field}`),
  ...['screening', 'screeningNote', 'scope', 'cautions'].map((field) => `reviews.${field}`),
  ...['statusNote', 'comparisons', 'identification'].map((field) => `studies.${field}`),
  'studies.findings.cautions.text',
  'studies.findings.cautions.locator',
  'studies.findings.experimentalModel.inducer',
  'studies.findings.experimentalModel.inVitro',
  'studies.findings.asPrinted',
  'studies.findings.effects.asPrinted',
  'studies.findings.endpoints.asPrinted',
  'studies.findings.reportedBy.locator',
  ...['description', 'name', 'traits', 'cautions'].map((field) => `vocabulary.*.${field}`),
  ...['coverage', 'claimedStudies', 'identifiers'].map((field) => `vocabulary.*.${field}`),
];
