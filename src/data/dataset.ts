// SPDX-License-Identifier: MIT

/** A text in several languages, keyed by BCP 47 language; `en` and `zh` in the bundled evidence. */
export type LocalizedText = Readonly<Record<string, string>>;

/** What a treatment did to a measured thing. `unclear`: the review gives no direction or contradicts itself. */
export type Direction = 'up' | 'down' | 'restored' | 'none' | 'unclear';

/** Where a statement comes from: a review (default) or a fact checked against the cited paper. */
export type Basis = 'review' | 'paper';

/** One review that gathers studies. */
export interface Review {
  readonly id: string;
  readonly label: LocalizedText;
  /** What stands for it in citations and captions, where it cannot be cited by its label. */
  readonly citedAs?: LocalizedText;
  readonly title?: LocalizedText;
  /** Id in `references`, where the review can be cited. */
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

/** How a review says it found its literature; what it does not tell stands in `notTold`. */
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
  readonly included: number | null;
  readonly notTold: readonly LocalizedText[];
  readonly method?: LocalizedText;
  readonly locator: string;
}

/** A text and the place in its review that it rests on. */
export interface LocatedText {
  readonly text: LocalizedText;
  readonly locator: string;
  readonly review?: string;
}

/** One word of a controlled vocabulary. */
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
   * Target: id in `readout`. Endpoint: id in `endpoint-group`. Preparation: id in `preparation-group`, the block of the figure
   * for findings without a cargo. Source: `birth` or `adult` tissue, which decides between cool and warm hues.
   */
  readonly group?: string;
  /** Custom data: id of the term of the same vocabulary that this one is drawn as where a column would be too full. */
  readonly parent?: string;
  readonly traits?: readonly LocatedText[];
  /** How many studies of a source the review itself claims. */
  readonly claimedStudies?: {
    readonly count: number;
    readonly review: string;
    readonly locator: string;
  };
  /** What the review itself calls well, little or not studied. */
  readonly coverage?: readonly CoverageRemark[];
  readonly cautions?: readonly Caution[];
}

/** A review's own remark on how well one outcome class is studied for a source. */
export interface CoverageRemark extends LocatedText {
  readonly outcome: string;
  readonly kind: 'under-studied' | 'well-studied' | 'missing';
}

/** A bibliographic item in CSL-JSON (https://docs.citationstyles.org); only the fields this project uses are named. */
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

/** Something a reader must know before trusting a statement: a contradiction, a misprint, a retraction … */
export interface Caution {
  /** Id in `caution-kind`. */
  readonly kind: string;
  readonly text: LocalizedText;
  readonly basis?: Basis;
  readonly locator?: string;
}

/** What the treatment did to one molecule, cell or process. */
export interface Effect {
  readonly target: string;
  readonly direction: Direction;
  readonly asPrinted?: string;
  readonly basis?: Basis;
}

/** What the treatment did to one result of ovarian function. */
export interface EndpointResult {
  readonly endpoint: string;
  readonly direction: Direction;
  readonly asPrinted?: string;
  readonly basis?: Basis;
}

/** The animal or cells that a finding was made in. */
export interface ExperimentalModel {
  readonly species?: string;
  readonly inducer?: LocalizedText;
  readonly inVitro?: LocalizedText;
  readonly basis?: Basis;
}

/**
 * One statement a review makes about one study: one source, one preparation, at most one cargo, at most one pathway,
 * one outcome class. A missing field means that the review does not name it.
 */
export interface Finding {
  readonly id: string;
  readonly source?: string;
  readonly preparation?: string;
  readonly cargo?: string;
  readonly pathway?: string;
  readonly outcome?: string;
  readonly effects?: readonly Effect[];
  readonly endpoints?: readonly EndpointResult[];
  readonly condition?: string;
  readonly tissue?: string;
  readonly experimentalModel?: ExperimentalModel;
  readonly evidenceStream?: readonly string[];
  readonly asPrinted?: Readonly<Record<string, string>>;
  readonly reportedBy?: {
    readonly review: string;
    readonly ref?: number;
    readonly locator: string;
  };
  readonly cautions?: readonly Caution[];
  /** `paper`: the whole finding is a checked fact of the paper, not a statement of the review. */
  readonly basis?: Basis;
  /** Columns of own data that the evidence model does not know, by their name. */
  readonly other?: Readonly<Record<string, readonly string[]>>;
}

/** A cited study with all statements that the reviews make about it. */
export interface Study {
  readonly id: string;
  /** Id in `references`. */
  readonly reference?: string;
  readonly label?: LocalizedText;
  readonly year?: number | null;
  readonly citedBy?: readonly { readonly review: string; readonly ref: number }[];
  readonly status?: 'ok' | 'retracted' | 'corrected';
  readonly statusNote?: LocalizedText;
  /** How sure it is which paper a review's bare number stands for. */
  readonly identification?: 'certain' | 'likely' | 'unidentified';
  readonly findings: readonly Finding[];
}

/** A value that was seen somewhere, or `null` where it was not. */
export interface TrialFact {
  readonly field: string;
  readonly value: LocalizedText | null;
  readonly basis?: string;
  readonly url?: string;
  readonly note?: LocalizedText;
}

/** One endpoint of a clinical report. */
export interface TrialOutcome {
  readonly endpoint: string;
  readonly value: LocalizedText | null;
  readonly n?: number;
  readonly of?: number;
  readonly basis?: string;
  readonly url?: string;
  readonly note?: LocalizedText;
}

/** A clinical report; unknown facts are `null`, never guessed. */
export interface Trial {
  readonly id: string;
  readonly study: string;
  readonly label: LocalizedText;
  readonly citedBy: { readonly review: string; readonly ref: number; readonly locator: string };
  readonly registration?: { readonly id: string; readonly url?: string } | null;
  readonly facts: readonly TrialFact[];
  readonly enrolled: number | null;
  readonly arms: readonly { readonly label: LocalizedText; readonly n: number | null }[];
  readonly analysed: number | null;
  readonly outcomes: readonly TrialOutcome[];
  readonly discrepancies?: readonly {
    readonly text: LocalizedText;
    readonly between?: readonly string[];
  }[];
  readonly cautions?: readonly Caution[];
}

/** What stands between the evidence and the clinic, one theme each. */
export interface Challenge {
  readonly id: string;
  readonly theme: LocalizedText;
  readonly review: string;
  readonly locator: string;
  readonly points: readonly { readonly text: LocalizedText; readonly locator?: string }[];
  /** Filter words for the evidence that the theme concerns. */
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

/** Everything that one figure or page draws from. */
export interface Dataset {
  readonly schemaVersion: number;
  readonly id: string;
  readonly dataVersion?: string;
  readonly released?: string;
  readonly title?: LocalizedText;
  readonly licence?: string;
  readonly defaultFilter?: string;
  readonly reviews: readonly Review[];
  /** Terms by facet, in the order in which `order="data"` shows them. */
  readonly vocabulary: Readonly<Record<string, readonly Term[]>>;
  readonly references: readonly Reference[];
  readonly studies: readonly Study[];
  readonly trials: readonly Trial[];
  readonly challenges: readonly Challenge[];
  readonly glossary: readonly GlossaryEntry[];
}

/** The version of the dataset format this library reads. */
export const schemaVersion = 1;

/** The parts that no figure needs before a reader asks for more: in the bundled evidence they are unpacked when they are first looked at. */
export const laterParts = ['reviews', 'references', 'trials', 'challenges', 'glossary'] as const;
/** One of the parts that are looked at later. */
export type LaterPart = (typeof laterParts)[number];
