// SPDX-License-Identifier: MIT
import type { answerLink } from '../../model/link-answer.js';
import type { linkChoices } from '../../model/link-choices.js';
import type { mostOf } from '../../model/most-of.js';

/** What answers the questions of a reader; it comes with the panels. */
export interface QuestionCode {
  readonly answerLink: typeof answerLink;
  readonly linkChoices: typeof linkChoices;
  readonly mostOf: typeof mostOf;
}
