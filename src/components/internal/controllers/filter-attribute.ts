// SPDX-License-Identifier: MIT
import type { Problem } from '../../../data/problems.js';
import type { Evidence } from '../../../model/evidence.js';
import { formatFilter, parseFilter, type Filter } from '../../../model/filter.js';
import { filterText, type Session } from '../../../model/session.js';
import { memo } from '../../../view/memo.js';

/** A filter that was read from text. */
type ReadFilter = ReturnType<typeof parseFilter>;

/** What an attribute `filter` says. */
export interface FilterReading {
  readonly authorText: string;
  readonly author: Filter;
  /** The reader's filter; `undefined` where the author's is in force. */
  readonly reader: Filter | undefined;
  readonly problems: readonly Problem[];
}

/**
 * The attribute `filter` of a host with a session of its own. Tells the author's text from that
 * which a reader's change wrote there; a filter that came as an object is not read back.
 *
 * Owns: the text as it was last read. Does not own: the attribute, and the session.
 */
export class FilterAttribute {
  /** The text when it was last in step with the session. */
  #text = '';
  #keptAuthorText: string | undefined;
  /** The reader's filter as it was last read. */
  #reader: ReadFilter | undefined;
  readonly #parseAuthor = memo((text: string, evidence: Evidence) => parseFilter(text, evidence));

  /** The next text is a reader's, as from a link; this one stays the author's. */
  keepAuthor(text: string): void {
    this.#keptAuthorText = text;
  }

  /** Reads the attribute against the evidence and the session so far. */
  read(text: string, evidence: Evidence, session: Session): FilterReading {
    const isNew = text !== this.#text;
    const authorText = isNew ? (this.#keptAuthorText ?? text) : session.authorText;
    const author = this.#parseAuthor(authorText, evidence);
    this.#reader = isNew
      ? this.#readNew(text, evidence)
      : this.#readAgain(evidence, session.readerFilter, session.lastEvidence);
    this.#keptAuthorText = undefined;
    const { problems } = this.#reader ?? author;
    return { authorText, author: author.filter, reader: this.#reader?.filter, problems };
  }

  /**
   * The text that the attribute should have; one that cannot be read stays until it is corrected.
   */
  write(text: string, problems: readonly Problem[], session: Session): string {
    this.#text = problems.length > 0 ? text : filterText(session);
    return this.#text;
  }

  #readNew(text: string, evidence: Evidence): ReadFilter | undefined {
    return this.#keptAuthorText === undefined ? undefined : parseFilter(text, evidence);
  }

  /** A reader's filter may name what new evidence does not know. */
  #readAgain(
    evidence: Evidence,
    filter: Filter | undefined,
    lastEvidence: Evidence | undefined,
  ): ReadFilter | undefined {
    if (filter === undefined) return undefined;
    if (filter === this.#reader?.filter && evidence === lastEvidence) return this.#reader;
    return { filter, problems: parseFilter(formatFilter(filter), evidence).problems };
  }
}
