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
 * @summary Challenges of clinical translation by theme, with the evidence that each concerns.
 *
 * Shows what the reviews say about dose, targeting, safety, regulation and outlook, side by side
 * and with its place. A button selects the evidence a passage concerns in all linked views, or
 * filters to it where it is more than one term.
 *
 * @element translation-challenges
 * @tagname translation-challenges
 * @slot - Fallback, shown without JavaScript, before the upgrade and when nothing can be drawn.
 * @csspart theme - One theme.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - The evidence of a passage was selected.
 * @fires evidence-filter - The views were filtered to the evidence of a passage, or that was
 *   undone.
 */
export class TranslationChallenges extends EvidenceElement {
  static readonly tagName = 'translation-challenges';
  static override styles = [tokens, studyStyles, challengeStyles];

  /** Id of one review; by default the passages of all reviews are shown. */
  @property({ reflect: true }) review = '';

  /** The filter that a button of this view replaced, restored when it is pressed again. */
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
    return this.renderInRoot(this.view && this.renderCards(this.view));
  }

  private renderCards(view: ChallengesView): TemplateResult {
    const { translationChallenges } = this.messages;
    return html`<h2>${translationChallenges.title}</h2>
      <p class="quiet-text">${this.summarize(view)}</p>
      ${this.renderOwnConditions()}
      <div class="themes">${view.themes.map((theme) => this.renderTheme(view, theme))}</div>`;
  }

  private summarize({ themes }: ChallengesView): string {
    const { summary, none, noneOfReview } = this.messages.translationChallenges;
    const passages = themes.reduce((sum, theme) => sum + theme.challenges.length, 0);
    if (passages > 0) return summary(themes.length, passages);
    return this.review === '' ? none : noneOfReview;
  }

  private renderTheme(view: ChallengesView, theme: ChallengeTheme): TemplateResult {
    return html`<section class="theme" part="theme">
      <h3>${localize(theme.theme, this.messages.language)}</h3>
      <ul class="passages">
        ${theme.challenges.map((each) => this.renderPassage(view, each))}
      </ul>
    </section>`;
  }

  private renderPassage(view: ChallengesView, each: ChallengeView): TemplateResult {
    const { messages } = this;
    const { challenge, concern } = each;
    const isHighlighted = concern !== undefined && this.isHighlighted(concern);
    const { concernsAll } = messages.translationChallenges;
    const concerned =
      concern === undefined
        ? html`<p class="quiet-text">${concernsAll}</p>`
        : this.renderConcern(view, concern, challenge.id);
    return html`<li
      class="passage ${isHighlighted ? 'lit' : ''}"
      data-challenge=${challenge.id}
      aria-current=${concern !== undefined && this.isPressed(view, concern) ? 'true' : nothing}
    >
      <p class="from">${placeLabel(view.evidence, messages, challenge)}</p>
      <ul class="points">
        ${challenge.points.map((point) => this.renderPoint(challenge, point))}
      </ul>
      ${concerned}
    </li>`;
  }

  /** A point; its place only where it differs from the challenge's. */
  private renderPoint(
    { locator }: ChallengeView['challenge'],
    point: ChallengeView['challenge']['points'][number],
  ): TemplateResult {
    const { messages } = this;
    const place = renderPlace(messages, messages.locator(point.locator ?? ''));
    return html`<li>
      ${localize(point.text, messages.language)}${point.locator === locator ? nothing : place}
    </li>`;
  }

  private renderConcern(view: ChallengesView, concern: Concern, id: string): TemplateResult {
    if (concern.problems.length > 0) return this.renderConcernProblems(concern);
    const { messages } = this;
    const { translationChallenges } = messages;
    const pressed = this.isPressed(view, concern);
    const studies = concern.studies.size;
    const selected = pressed ? undefined : this.countSelected(concern);
    const part =
      selected === undefined ? nothing : messages.brackets(translationChallenges.lit(selected));
    const clauses = describeFilter(view.evidence, messages, concern.clauses);
    const about = `about-${id.replace(/\s+/g, '-')}`;
    return html`<div class="concern">
      <p class="kicker">${translationChallenges.concerns}</p>
      <p class="quiet-text" id=${about}>
        ${clauses}${part === nothing ? nothing : html`<strong>${part}</strong>`}
      </p>
      <button
        type="button"
        class="concerns"
        aria-pressed=${pressed}
        aria-describedby=${about}
        ?disabled=${studies === 0 && !pressed}
        @click=${() => this.choose(view, concern)}
        @pointerenter=${() => this.highlight(concern.path)}
        @pointerleave=${() => this.highlight(concern.path && [])}
        @focus=${() => this.highlight(concern.path)}
        @blur=${() => this.highlight(concern.path && [])}
      >
        ${this.renderLabel(concern, pressed)}
      </button>
      ${pressed && studies > 0 ? this.renderStudies(view, concern) : nothing}
    </div>`;
  }

  private renderConcernProblems({ problems }: Concern): TemplateResult {
    const texts = problems.map((problem) => html`▲ ${this.messages.problem(problem)} `);
    return html`<p class="caution">${texts}</p>`;
  }

  private renderLabel({ path, studies }: Concern, pressed: boolean): TemplateResult {
    const { filter, filtered, select, selected } = this.messages.translationChallenges;
    const label = path === undefined ? filter(studies.size) : select(studies.size);
    if (!pressed) return html`${label}`;
    const state = path === undefined ? filtered : selected;
    return html`<span aria-hidden="true">✓ </span>${label} · ${state}`;
  }

  private renderStudies({ evidence }: ChallengesView, concern: Concern): TemplateResult {
    const { messages } = this;
    const { findings, studies } = concern;
    return html`<details class="evidence">
      <summary>${messages.translationChallenges.studies(studies.size)}</summary>
      ${renderStudyList({ evidence, messages, findings })}
    </details>`;
  }

  private isPressed(view: ChallengesView, concern: Concern): boolean {
    return concern.path === undefined
      ? isApplied(concern, view.filter)
      : sameStations(this.session.selection.path, concern.path);
  }

  /** Number of the concern's studies that are selected; `undefined` without a selection. */
  private countSelected(concern: Concern): number | undefined {
    const { path } = this.session.selection;
    if (path.length === 0) return undefined;
    return sharedStudies(this.session, path, concern.findings).size;
  }

  /** Whether the highlight of any view is among the evidence of a passage. */
  private isHighlighted({ findings }: Concern): boolean {
    const { path } = this.session.highlight;
    return [...this.session.findingsOf(path)].some((finding) => findings.has(finding));
  }

  private highlight(path: Path | undefined): void {
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
