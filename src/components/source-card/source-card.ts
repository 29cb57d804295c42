// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Problem } from '../../data/problems.js';
import { facetLabel, describeFilter, termLabel } from '../../locales/labels.js';
import { localize, type Evidence, type FindingRecord } from '../../model/evidence.js';
import { resolveTerm } from '../../model/resolve-term.js';
import { sameStation, type Path, type Station } from '../../model/selection.js';
import { profileFacetOf, summarizeTerm } from '../../model/term-summary.js';
import { MarksController } from '../internal/controllers/marks-controller.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { copyAndAnnounce } from '../internal/download.js';
import { memo } from '../internal/memo.js';
import { PrintController } from '../internal/controllers/print-controller.js';
import { renderStudyList } from '../internal/fragments/render-study.js';
import { RovingLists } from '../internal/controllers/roving-lists.js';
import { studyStyles } from '../internal/styles/study.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { profileStyles } from './profile.styles.js';
import { renderProfile } from './render-profile.js';
import { renderCautionGroups } from './render-cautions.js';
import { renderModels, renderMost } from './render-rankings.js';
import {
  renderCoverage,
  renderMissing,
  renderNumber,
  renderSaid,
  renderTrials,
} from './render-sections.js';
import { pathTo, renderPart, renderTerm, type CardView } from './render-term.js';
import { sourceCardStyles } from './source-card.styles.js';

/**
 * @summary One cell source, or any other term, with everything that the reviews say about it.
 *
 * Shows the reviews' statements about a source, the number of studies they claim and the number in
 * the data, the share of its studies in each outcome class beside the average of all sources, the
 * terms most often reported with it, its clinical reports, cautions and gaps. Every term is a
 * button that selects it in all linked views. Cards side by side share one scale.
 *
 * @element source-card
 * @tagname source-card
 * @slot - Fallback, shown without JavaScript, before the upgrade and when the card cannot be drawn.
 * @csspart card - The whole card.
 * @csspart heading - The term's name.
 * @csspart profile - The list of bars.
 * @csspart bar - One bar of the profile.
 * @csspart references - The references.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - A term was selected; carries `selection`, `findingIds`, `studyIds`,
 *   `origin`.
 * @fires evidence-highlight - The pointer or focus is on a term.
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems; carries `problems`.
 */
export class SourceCard extends EvidenceElement {
  static readonly tagName = 'source-card';
  static override styles = [tokens, studyStyles, sourceCardStyles, profileStyles];

  /** Id of the source, such as `bone-marrow`; short for `facet="source" value="bone-marrow"`. */
  @property({ reflect: true }) source = '';
  /** Facet of the term; by default `source`. */
  @property({ reflect: true }) facet = '';
  /** Id of the term in its facet, such as `mir-21-5p` with `facet="cargo"`. */
  @property({ reflect: true }) value = '';
  /** Facet of the bars; by default outcomes, or sources where the term is an outcome. */
  @property({ reflect: true }) profile = '';
  /** Short form for rows of cards: number of studies, profile, most reported terms. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** Whether the references were opened: until then they are rendered only for print. */
  @state() private areReferencesOpened = false;
  private readonly print = new PrintController(this, () => this.performUpdate());

  private readonly roving = new RovingLists(this, {
    isRightToLeft: () => this.languages.rightToLeft,
    escape: (): boolean => this.marks.escape(),
  });
  private readonly marks = new MarksController({
    session: this.session,
    roving: this.roving,
    pathOf: (target) => this.pathOf(target.closest<HTMLElement>('button.term')),
  });
  private card: CardView | undefined;
  private readonly summarize = memo(
    (
      evidence: Evidence,
      records: readonly FindingRecord[],
      facet: string,
      term: string,
      profile: string,
    ) => summarizeTerm(evidence, records, { facet, term }, profile),
  );

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.card = undefined;
    const settings = this.session.evidence && this.readSettings(this.session.evidence);
    const drawable = this.readDrawable(() => settings?.problems ?? []);
    if (drawable === undefined || settings?.station === undefined) return;
    const { evidence, filter } = drawable;
    const { station, profile } = settings;
    const { session, messages } = this;
    const { records } = session.drawAll(evidence);
    const { selection, highlight, selectedFindings: selected } = session;
    const highlighted = highlight.path.length === 0 ? selected : session.findingsOf(highlight.path);
    const summary = this.summarize(evidence, records, station.facet, station.term, profile);
    const { path } = selection;
    this.card = { evidence, messages, filter, summary, path, selected, highlighted };
  }

  /** The term and the facet of its profile, as the attributes name them. */
  private readSettings(evidence: Evidence): {
    station?: Station;
    profile: string;
    problems: readonly Problem[];
  } {
    const isSource = this.facet === '' && this.value === '';
    const facet = this.facet || 'source';
    const { station, problems } = resolveTerm(
      evidence,
      facet,
      isSource ? this.source : this.value,
      { facet: 'facet', value: isSource ? 'source' : 'value' },
    );
    const profile = this.profile || profileFacetOf(facet);
    const found = [...problems];
    if (profile === facet)
      found.push({ where: 'profile', code: 'repeated-column', details: { word: profile } });
    else if (!evidence.facets.has(profile))
      found.push(
        ...resolveTerm(evidence, profile, '', { facet: 'profile', value: 'profile' }).problems,
      );
    return { ...(station === undefined ? {} : { station }), profile, problems: found };
  }

  protected override render(): TemplateResult {
    const { card, messages } = this;
    return html`<div
      class="root"
      lang=${messages.language}
      @click=${this.marks.onClick}
      @pointerover=${this.marks.onPointerOver}
      @pointerleave=${this.marks.onPointerLeave}
      @focusin=${this.marks.onFocusIn}
      @focusout=${this.marks.onFocusOut}
      @keydown=${this.roving.onKeyDown}
    >
      ${this.renderProblems()} ${card === undefined ? this.renderFallback() : this.renderCard(card)}
      ${this.announcer.render()}
    </div>`;
  }

  private renderCard(card: CardView): TemplateResult {
    const { summary, path } = card;
    const isSelected = path.some((station) => sameStation(station, summary.station));
    return html`<article
      class="card"
      part="card"
      aria-labelledby="title"
      aria-current=${isSelected ? 'true' : nothing}
    >
      ${this.renderHead(card, isSelected)} ${this.renderOwnConditions()}
      ${this.compact ? this.renderShort(card) : this.renderFull(card)}
    </article>`;
  }

  private renderHead(card: CardView, isSelected: boolean): TemplateResult {
    const { evidence, messages, summary } = card;
    const { facet, term } = summary.station;
    const { sourceCard, language } = messages;
    const text = this.compact ? undefined : localize(summary.entry?.description, language);
    const label = termLabel(evidence, messages, facet, term);
    const abbr = summary.entry?.abbr ?? label;
    const badge = html` <span class="badge selected">✓ ${sourceCard.selected}</span>`;
    const abbreviation = abbr === label ? nothing : html` <span class="abbr">${abbr}</span>`;
    const description = html`<p class="description">${text}</p>`;
    return html`<header class="head">
      <p class="facet">${facetLabel(evidence, messages, facet)}${isSelected ? badge : nothing}</p>
      <h2 id="title" part="heading">${renderTerm(card, summary.station, label)}${abbreviation}</h2>
      ${text === undefined ? nothing : description}
    </header>`;
  }

  private renderShort(card: CardView): TemplateResult {
    const { messages, summary } = card;
    const texts = messages.sourceCard;
    const { studies, trials, cautions } = summary;
    const number = cautions.reduce((sum, { entries }) => sum + entries.length, 0);
    return html`<p class="short">
        <strong>${messages.studies(studies.size)}</strong> ${texts.inViewShort}
        ${renderPart(card, summary)}<br />${this.summarizeClaim(card)}
      </p>
      ${studies.size === 0 ? this.renderNothing(card) : this.renderShortLists(card)}
      <p class="short foot">
        ${texts.trials}: ${messages.number(trials.length)} · ${texts.cautions(number)}
      </p>`;
  }

  private renderShortLists(card: CardView): TemplateResult {
    return html`<div class="lists" data-roving>
      ${renderProfile(card, true)}${renderMost(card, true)}
    </div>`;
  }

  private summarizeClaim({ evidence, messages, summary }: CardView): string {
    const { claim } = summary;
    const { claimShort, noClaimShort } = messages.sourceCard;
    if (claim === undefined) return noClaimShort;
    const review = termLabel(evidence, messages, 'review', claim.review);
    return claimShort(review, claim.count, claim.counted);
  }

  private renderFull(card: CardView): TemplateResult {
    const { evidence, messages, summary } = card;
    const texts = messages.sourceCard;
    const section = (name: string, heading: string, content: TemplateResult): TemplateResult =>
      html`<section class=${name} data-roving>
        <h3>${heading}</h3>
        ${content}
      </section>`;
    if (summary.studies.size === 0) {
      return html`<div class="halves">
        <div>${section('said-section', texts.said, renderSaid(card))}</div>
        <div>
          ${section('number-section', texts.number, renderNumber(card))} ${this.renderNothing(card)}
        </div>
      </div>`;
    }
    const profileHeading = texts.profile(facetLabel(evidence, messages, summary.profile.facet));
    return html`<div class="halves">
        <div>${section('said-section', texts.said, renderSaid(card))}</div>
        <div>${section('number-section', texts.number, renderNumber(card))}</div>
      </div>
      ${section('profile-section', profileHeading, renderProfile(card, false))}
      <div class="halves">
        <div>
          ${section('most-section', texts.most, renderMost(card, false))}
          ${section('models-section', texts.models, renderModels(card))}
        </div>
        <div>
          ${section('trials-section', texts.trials, renderTrials(card))}
          ${section('coverage-section', texts.coverage, renderCoverage(card))}
          ${section('missing-section', texts.missing, renderMissing(card))}
        </div>
      </div>
      ${section('cautions-section', texts.cautionsHeading, renderCautionGroups(card))}
      ${this.renderReferences(card)}
      <p class="quiet hint">${texts.hint}</p>`;
  }

  private renderNothing({ evidence, messages, filter }: CardView): TemplateResult {
    const text = describeFilter(evidence, messages, filter);
    return html`<p class="nothing">
      ${messages.sourceCard.nothingInView}
      ${text === '' ? nothing : messages.sourceCard.filter(text)}
    </p>`;
  }

  private renderReferences(card: CardView): TemplateResult {
    const { evidence, messages, summary } = card;
    const { findings, studies } = summary;
    const copy = (text: string): void => void copyAndAnnounce(text, this.announcer, messages);
    const isRendered = this.areReferencesOpened || this.print.isPrinting;
    return html`<details class="references" part="references" @toggle=${this.onReferences}>
      <summary>${messages.sourceCard.references(studies.size)}</summary>
      ${isRendered ? renderStudyList({ evidence, messages, findings, copy }) : nothing}
    </details>`;
  }

  private readonly onReferences = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) this.areReferencesOpened = true;
  };

  private pathOf(button: HTMLElement | null): Path {
    const { facet, term } = button?.dataset ?? {};
    if (facet === undefined || term === undefined || this.card === undefined) return [];
    return pathTo(this.card.summary.station, { facet, term });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-card': SourceCard;
  }
}
