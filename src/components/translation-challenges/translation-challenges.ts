// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { describeFilter, placeLabel } from '../../locales/labels.js';
import {
  groupChallenges,
  isApplied,
  withoutConcern,
  type ChallengeTheme,
  type ChallengeView,
  type Concern,
} from '../../model/challenge-themes.js';
import { localize, type Evidence } from '../../model/evidence.js';
import { formatFilter, type Filter } from '../../model/filter.js';
import { sameStations, type Path } from '../../model/selection.js';
import { checkChoice, sharedStudies } from '../internal/card-findings.js';
import { EvidenceElement, type Drawable } from '../internal/evidence-element.js';
import { memo } from '../internal/memo.js';
import { renderPlace } from '../internal/fragments/render-place.js';
import { renderStudyList } from '../internal/fragments/render-study.js';
import { studyStyles } from '../internal/styles/study.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { challengeStyles } from './translation-challenges.styles.js';

interface ChallengesView extends Drawable {
  readonly themes: readonly ChallengeTheme[];
}

/**
 * @summary What stands between the evidence and the clinic, by theme, with the evidence that each passage concerns.
 *
 * Dose, targeting, safety, regulation, outlook: what the reviews say, with its place, next to each other. A button selects the
 * evidence a passage concerns in all linked views, or filters to it where it is more than one term.
 *
 * @element translation-challenges
 * @tagname translation-challenges
 * @slot - Fallback, shown without JavaScript, before the upgrade and when nothing can be drawn.
 * @csspart theme - One theme.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - The evidence of a passage was selected.
 * @fires evidence-filter - The views were filtered to the evidence of a passage, or that was undone.
 */
export class TranslationChallenges extends EvidenceElement {
  static readonly tagName = 'translation-challenges';
  static override styles = [tokens, studyStyles, challengeStyles];

  /** Id of one review; without it, the passages of all reviews are shown. */
  @property({ reflect: true }) review = '';

  /** The filter that a button of this view replaced, so that pressing again brings it back. */
  private replaced: { readonly by: string; readonly filter: Filter } | undefined;
  private view: ChallengesView | undefined;
  private readonly derive = memo(
    (evidence: Evidence, review: string, filter: Filter): ChallengesView => ({
      evidence,
      filter,
      themes: groupChallenges(evidence, filter, review === '' ? undefined : review),
    }),
  );

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const drawable = this.readDrawable(({ dataset }) =>
      checkChoice('review', this.review, dataset.reviews),
    );
    this.view = drawable && this.derive(drawable.evidence, this.review, drawable.filter);
  }

  protected override render(): TemplateResult {
    const { messages, view } = this;
    return html`<div class="root" lang=${messages.language}>
      ${this.renderProblems()}
      ${view === undefined ? this.renderFallback() : this.renderCards(view)}
      ${this.announcer.render()}
    </div>`;
  }

  private renderCards(view: ChallengesView): TemplateResult {
    const { translationChallenges, language } = this.messages;
    const { themes } = view;
    const passages = themes.reduce((sum, theme) => sum + theme.challenges.length, 0);
    return html`<h2>${translationChallenges.title}</h2>
      <p class="quiet-text">
        ${passages > 0 ? translationChallenges.summary(themes.length, passages) : this.review === '' ? translationChallenges.none : translationChallenges.noneOfReview}
      </p>
      ${this.renderOwnConditions()}
      <div class="themes">
        ${themes.map(
          (theme) =>
            html`<section class="theme" part="theme">
              <h3>${localize(theme.theme, language)}</h3>
              <ul class="passages">
                ${theme.challenges.map((each) => this.renderPassage(view, each))}
              </ul>
            </section>`,
        )}
      </div>`;
  }

  private renderPassage(view: ChallengesView, each: ChallengeView): TemplateResult {
    const { messages } = this;
    const { language } = messages;
    const { challenge, concern } = each;
    const lit = concern !== undefined && this.isPointedAt(concern);
    return html`<li
      class="passage ${lit ? 'lit' : ''}"
      data-challenge=${challenge.id}
      aria-current=${concern !== undefined && this.isPressed(view, concern) ? 'true' : nothing}
    >
      <p class="from">${placeLabel(view.evidence, messages, challenge)}</p>
      <ul class="points">
        ${challenge.points.map((point) => html`<li>${localize(point.text, language)}${point.locator === challenge.locator ? nothing : renderPlace(messages, messages.locator(point.locator ?? ''))}</li>`)}
      </ul>
      ${concern === undefined ? html`<p class="quiet-text">${this.messages.translationChallenges.concernsAll}</p>` : this.renderConcern(view, concern, challenge.id)}
    </li>`;
  }

  private renderConcern(view: ChallengesView, concern: Concern, id: string): TemplateResult {
    const { messages } = this;
    const { translationChallenges } = messages;
    if (concern.problems.length > 0)
      return html`<p class="caution">
        ${concern.problems.map(({ code, where, details }) => html`▲ ${messages.problem(code, where, details)} `)}
      </p>`;
    const pressed = this.isPressed(view, concern);
    const studies = concern.studies.size;
    const lit = pressed ? undefined : this.litStudies(concern);
    const about = `about-${id.replace(/\s+/g, '-')}`;
    return html`<div class="concern">
      <p class="kicker">${translationChallenges.concerns}</p>
      <p class="quiet-text" id=${about}>
        ${describeFilter(view.evidence, messages, concern.clauses)}${lit === undefined ? nothing : html`<strong>${messages.brackets(translationChallenges.lit(lit))}</strong>`}
      </p>
      <button
        type="button"
        class="concerns"
        aria-pressed=${pressed}
        aria-describedby=${about}
        ?disabled=${studies === 0 && !pressed}
        @click=${() => this.choose(view, concern)}
        @pointerenter=${() => this.light(concern.path)}
        @pointerleave=${() => this.light(concern.path && [])}
        @focus=${() => this.light(concern.path)}
        @blur=${() => this.light(concern.path && [])}
      >
        ${pressed ? html`<span aria-hidden="true">✓ </span>` : nothing}${concern.path === undefined ? translationChallenges.filter(studies) : translationChallenges.select(studies)}${
          pressed
            ? html` ·
              ${concern.path === undefined ? translationChallenges.filtered : translationChallenges.selected}`
            : nothing
        }
      </button>
      ${
        pressed && studies > 0
          ? html`<details class="evidence">
              <summary>${translationChallenges.studies(studies)}</summary>
              ${renderStudyList({ evidence: view.evidence, messages, findings: concern.findings })}
            </details>`
          : nothing
      }
    </div>`;
  }

  private isPressed(view: ChallengesView, concern: Concern): boolean {
    return concern.path === undefined
      ? isApplied(concern, view.filter)
      : sameStations(this.session.selection.path, concern.path);
  }

  /** Studies of the concern that are in the selection; `undefined` where nothing is selected. */
  private litStudies(concern: Concern): number | undefined {
    const { path } = this.session.selection;
    if (path.length === 0) return undefined;
    return sharedStudies(this.session, path, concern.findings).size;
  }

  /** Whether what is pointed at in any view is among the evidence of a passage. */
  private isPointedAt({ findings }: Concern): boolean {
    const { path } = this.session.highlight;
    return [...this.session.findingsOf(path)].some((finding) => findings.has(finding));
  }

  private light(path: Path | undefined): void {
    if (path !== undefined) this.session.point(path);
  }

  private choose(view: ChallengesView, concern: Concern): void {
    const { path } = concern;
    if (path !== undefined) {
      this.session.toggle(path);
      return;
    }
    const now = formatFilter(view.filter);
    if (!isApplied(concern, view.filter)) {
      this.replaced = { by: formatFilter(concern.filter), filter: view.filter };
      this.session.changeFilter(concern.filter);
    } else
      this.session.changeFilter(
        this.replaced?.by === now ? this.replaced.filter : withoutConcern(concern, view.filter),
      );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'translation-challenges': TranslationChallenges;
  }
}
