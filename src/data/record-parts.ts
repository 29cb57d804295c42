// SPDX-License-Identifier: MIT

/** A text in several languages, keyed by BCP 47 language; `en` and `zh` in the bundled evidence. */
export type LocalizedText = Readonly<Record<string, string>>;

/**
 * The effect of a treatment on something measured. `unclear`: the review gives no direction or
 * contradicts itself.
 */
export type Direction = 'up' | 'down' | 'restored' | 'none' | 'unclear';

/** Origin of a statement: a review (default), or a fact checked against the cited paper. */
export type Basis = 'review' | 'paper';

/** A text with its place in a review. */
export interface LocatedText {
  readonly text: LocalizedText;
  readonly locator: string;
  readonly review?: string;
}

/** Something to know before trusting a statement: a contradiction, a misprint, a retraction … */
export interface Caution {
  /** Id in `caution-kind`. */
  readonly kind: string;
  readonly text: LocalizedText;
  readonly basis?: Basis;
  readonly locator?: string;
}
