// SPDX-License-Identifier: MIT
import type { Caution, LocalizedText } from './record-parts.js';

/** A value with its source, or `null` if it was not seen. */
export interface TrialFact {
  readonly field: string;
  readonly value: LocalizedText | null;
  readonly basis?: string;
  readonly url?: string;
  /** Further sources of the same fact. */
  readonly alsoFrom?: readonly { readonly basis: string; readonly url?: string }[];
  readonly note?: LocalizedText;
}

/** When participants were seen, counted from the treatment. */
export interface TrialVisit {
  readonly value: number;
  readonly unit: 'hours' | 'days' | 'weeks' | 'months' | 'years';
}

/** An endpoint of a clinical report. */
export interface TrialOutcome {
  readonly endpoint: string;
  /** What happened to `n` of `of` people, such as `menstruation returned`. */
  readonly event?: LocalizedText;
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
  /** Who took part, as after a number: `women`; by default people. */
  readonly participants?: LocalizedText;
  readonly screened?: number | null;
  readonly enrolled: number | null;
  readonly arms: readonly { readonly label: LocalizedText; readonly n: number | null }[];
  readonly visits?: readonly TrialVisit[];
  readonly analysed: number | null;
  readonly outcomes: readonly TrialOutcome[];
  readonly discrepancies?: readonly {
    readonly text: LocalizedText;
    readonly between?: readonly string[];
  }[];
  readonly cautions?: readonly Caution[];
}
