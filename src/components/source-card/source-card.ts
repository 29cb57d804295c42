// SPDX-License-Identifier: MIT
import {
  html,
  nothing,
  type ComplexAttributeConverter,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { checkOption, type Problem } from '../../data/problems.js';
import { toggled } from '../../data/toggled.js';
import { fullMessages } from '../../locales/full-messages.js';
import type { Messages } from '../../locales/messages.js';
import { filterSentence } from '../../locales/filter-sentence.js';
import { facetLabel, termLabel } from '../../locales/labels.js';
import { comparisonsAbout } from '../../model/comparisons.js';
import { localize, type Evidence, type FindingRecord } from '../../model/evidence.js';
import { resolveTerm } from '../../model/resolve-term.js';
import { sameStation, type Path, type Station } from '../../model/selection.js';
import { profileFacetOf, summarizeTerm } from '../../model/term-summary.js';
import { MarksController } from '../internal/controllers/marks-controller.js';
import { Popovers } from '../internal/controllers/popovers.js';
import { PrintController } from '../internal/controllers/print-controller.js';
import { RovingLists } from '../internal/controllers/roving-lists.js';
import { copyAndAnnounce } from '../internal/download.js';
import { EvidenceElement, type Drawable } from '../internal/evidence-element.js';
import { renderElementHead, type Tool } from '../internal/fragments/render-element-head.js';
import { renderSave } from '../internal/fragments/render-save.js';
import { hueClass, renderSwatch } from '../internal/fragments/render-swatch.js';
import { wholeWords } from '../internal/fragments/whole-words.js';
import { memo } from '../../view/memo.js';
import { elementStyles } from '../internal/styles/element.styles.js';
import { studyRowStyles } from '../internal/styles/study-rows.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { cardSentence } from './card-sentence.js';
import { divideRows, sourceHue, type CardForm, type CardView } from './card-view.js';
import { profileStyles } from './profile.styles.js';
import { renderColumns } from './render-columns.js';
import { renderFoot } from './render-foot.js';
import { renderPeopleRow } from './render-people.js';
import { renderProfile } from './render-profile.js';
import { renderMost, type Unfolding } from './render-rankings.js';
import { pathTo, renderTerm, renderTotal, selectedStudies } from './render-term.js';
import { sourceCardStyles } from './source-card.styles.js';

/** `compact` alone asks for the compact form. */
const compactAttribute: ComplexAttributeConverter<boolean | string> = {
  fromAttribute: (value) => (value === null || isCompactWord(value) ? value !== null : value),
  toAttribute: (value) => (value === true ? '' : value === false ? null : value),
};

/** Words of an attribute that is on, as frameworks and authors write them. */
function isCompactWord(word: string): boolean {
  return ['', 'compact', 'true'].includes(word);
}

function checkCompact(compact: boolean | string): readonly Problem[] {
  return typeof compact === 'boolean' ? [] : checkOption('compact', compact, ['compact', 'short']);
}

/**
 * @summary One cell source, or any other term: its outcomes, what is reported with it, what the
 *   reviews say of it.
 *
 * Its first line says what most of its studies report. Below it the share of its studies in each
 * outcome class beside the mean of all sources; then the terms most often reported with it, models,
 * clinical reports, the reviews’ statements, where these differ from what was counted, comparisons
 * of arms, and identifiers. Every term selects its studies in all linked views. Cards side by side
 * share one scale, and in a grid their lines: compact cards are subgrids of the rows of the grid
 * that they stand in.
 *
 * @element source-card
 * @tagname source-card
 * @slot - Fallback, shown without JavaScript, before the upgrade and when the card cannot be drawn.
 * @csspart card - The whole card.
 * @csspart heading - The term's name.
 * @csspart toolbar - The tools of a full card.
 * @csspart profile - A list of bars.
 * @csspart bar - One bar of the profile.
 * @csspart references - The references of a full card.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - A term was selected; carries `selection`, `findingIds`, `studyIds`,
 *   `origin`.
 * @fires evidence-highlight - The pointer or focus is on a term.
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems; carries `problems`.
 */
export class SourceCard extends EvidenceElement {
  static readonly tagName = 'source-card';
  static override styles = [tokens, elementStyles, studyRowStyles, sourceCardStyles, profileStyles];

  /** Id of the source, such as `bone-marrow`; short for `facet="source" value="bone-marrow"`. */
  @property({ reflect: true }) source = '';
  /** Facet of the term; by default `source`. */
  @property({ reflect: true }) facet = '';
  /** Id of the term in its facet, such as `mir-21-5p` with `facet="cargo"`. */
  @property({ reflect: true }) value = '';
  /** Facet of the bars; by default outcomes, or sources where the term is an outcome. */
  @property({ reflect: true }) profile = '';
  /** Name of the card; by default the term's. */
  @property({ reflect: true }) heading = '';
  /**
   * Form for rows of cards: its largest outcomes, cargo, pathway, clinical reports. `short` keeps
   * only the three largest outcomes, for cards above other views.
   */
  @property({ reflect: true, converter: compactAttribute }) compact: boolean | string = false;

  /** Whether the references were opened: until then they are rendered only for print. */
  @state() private areReferencesOpened = false;
  /** Ids of the references that are open. */
  @state() private openStudies: ReadonlySet<string> = new Set();
  /** Keys of the lists of terms that are open. */
  @state() private unfolded: ReadonlySet<string> = new Set();
  private readonly popovers = new Popovers<'save'>(this);
  private readonly print = new PrintController(this, () => this.performUpdate());

  private readonly roving = new RovingLists(this, {
    isRightToLeft: () => this.languages.rightToLeft,
    escape: (): boolean => this.marks.escape(),
  });
  private readonly marks = new MarksController({
    session: this.session,
    roving: this.roving,
    pathOf: (target) => this.pathOf(target.closest<HTMLElement>('.term')),
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
  private readonly divide = memo(divideRows);

  protected override get messages(): Messages {
    return fullMessages(super.messages);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.card = undefined;
    const settings = this.session.evidence && this.readSettings(this.session.evidence);
    const drawable = this.readDrawable(() => [
      ...(settings?.problems ?? []),
      ...checkCompact(this.compact),
    ]);
    if (drawable !== undefined && settings?.station !== undefined)
      this.card = this.deriveCard(drawable, settings.station, settings.profile);
  }

  private deriveCard({ evidence, filter }: Drawable, station: Station, profile: string): CardView {
    const { session, messages } = this;
    const { records } = session.drawAll(evidence);
    const { selection, highlight, selectedFindings: selected } = session;
    const highlighted = highlight.path.length === 0 ? selected : session.findingsOf(highlight.path);
    const summary = this.summarize(evidence, records, station.facet, station.term, profile);
    const { path } = selection;
    const form = formOf(this.compact);
    const rows = this.divide(evidence, messages, summary, form);
    const comparisons = form === 'full' ? comparisonsAbout(evidence, records, station) : [];
    const base = { evidence, messages, filter, form, summary, rows, comparisons };
    return { ...base, path, selected, highlighted };
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
      class="root element"
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
    const { summary, path, evidence, form } = card;
    const isSelected = path.some((station) => sameStation(station, summary.station));
    const hue = sourceHue(evidence, summary.station);
    return html`<article
      class="card ${form} ${hue === undefined ? 'neutral' : hueClass(hue)}"
      part="card"
      aria-labelledby="title"
      aria-current=${isSelected ? 'true' : nothing}
    >
      ${form === 'full' ? this.renderFull(card, isSelected) : this.renderRows(card)}
    </article>`;
  }

  /** The name with its swatch and abbreviation; of another facet than source, that facet. */
  private renderName(card: CardView): TemplateResult {
    const { evidence, messages, summary } = card;
    const { station, entry } = summary;
    const label = termLabel(evidence, messages, station.facet, station.term);
    const hue = sourceHue(evidence, station);
    const facet =
      station.facet === 'source' ? undefined : facetLabel(evidence, messages, station.facet);
    const aside = entry?.abbr ?? facet;
    const abbreviation = html`<span class="abbr">${wholeWords(aside ?? '')}</span>`;
    return html`${hue === undefined ? nothing : renderSwatch(hue)}
      <span class="name"
        >${renderTerm(card, station, this.heading === '' ? label : this.heading)}</span
      >
      ${aside === undefined || aside === label || card.form === 'short' ? nothing : abbreviation}`;
  }

  private renderSentence(card: CardView): TemplateResult {
    const { messages, summary } = card;
    const { counts, nothingInView } = messages.sourceCard;
    const { studies, findings } = summary;
    const isEmpty = studies.size === 0;
    const selected = selectedStudies(card, summary) ?? 0;
    const part = selected > 0 && selected < studies.size ? selected : undefined;
    const first = isEmpty ? nothingInView : counts(studies.size, findings.size, part);
    const second = isEmpty ? this.describeFilter(card) : cardSentence(card);
    const rest = messages.sentences([first, second]).slice(first.length);
    return html`<b>${first}</b>${wholeWords(rest)}`;
  }

  private describeFilter({ evidence, messages, filter }: CardView): string {
    const sentence = filterSentence(evidence, messages, filter);
    return sentence === '' ? '' : messages.figure.sentence(sentence);
  }

  /** A compact or short card: the rows that cards side by side share. */
  private renderRows(card: CardView): TemplateResult {
    const { summary, form } = card;
    const { size } = summary.studies;
    const sentence = html`<div class="sentence">
      <p>${this.renderSentence(card)}</p>
      ${this.renderOwnConditions()}
    </div>`;
    const isEmpty = size === 0;
    return html`<h2 id="title" part="heading">
        ${this.renderName(card)}
        ${form === 'short' && !isEmpty ? renderTotal(card, summary) : nothing}
      </h2>
      ${form === 'short' && !isEmpty ? nothing : sentence}
      ${isEmpty ? nothing : html`<div class="outcomes" data-roving>${renderProfile(card)}</div>`}
      ${isEmpty || form === 'short' ? nothing : this.renderLists(card)}`;
  }

  private renderLists(card: CardView): TemplateResult {
    return html`<div class="lists" data-roving>
      ${renderMost(card, this.unfolding)} ${renderPeopleRow(card)}
    </div>`;
  }

  private renderFull(card: CardView, isSelected: boolean): TemplateResult {
    const { messages, summary } = card;
    const description = localize(summary.entry?.description, messages.language);
    const line = html`<span class="sentence">${this.renderSentence(card)}</span>
      ${description === undefined ? nothing : html`<span class="description">${description}</span>`}`;
    const head = renderElementHead({
      title: this.renderName(card),
      line,
      tools: summary.studies.size === 0 ? [] : this.toolsOf(card, isSelected),
      popovers: this.popovers.render('save', messages.tools.export, () => this.renderSave(card)),
      toolsLabel: messages.sourceCard.tools,
    });
    return html`${head} ${this.renderOwnConditions()} ${renderColumns(card, this.unfolding)}
    ${summary.studies.size === 0 ? nothing : this.renderReferences(card)}`;
  }

  private toolsOf({ messages, summary }: CardView, isSelected: boolean): readonly Tool[] {
    const isAlone = isSelected && this.session.selection.path.length === 1;
    return [
      {
        name: 'select',
        label: messages.sourceCard.select,
        isOn: isAlone,
        onPress: () => this.session.toggle([summary.station]),
      },
      {
        name: 'save',
        label: messages.tools.export,
        isOpen: this.popovers.open === 'save',
        onPress: () => this.popovers.toggle('save'),
      },
    ];
  }

  private renderSave({ evidence, messages, summary }: CardView): TemplateResult {
    const { station, findings } = summary;
    const label = termLabel(evidence, messages, station.facet, station.term);
    const records = evidence.records.filter(({ index }) => findings.has(index));
    const scope = messages.sourceCard.saved(label);
    return renderSave({ evidence, messages, records, scope, fileWord: station.term });
  }

  private get unfolding(): Unfolding {
    return {
      unfolded: this.unfolded,
      onUnfold: (key) => (this.unfolded = toggled(this.unfolded, key)),
    };
  }

  private renderReferences(card: CardView): TemplateResult {
    const { areReferencesOpened, announcer, messages, openStudies } = this;
    return renderFoot(card, {
      shown: this.print.isPrinting ? 'print' : areReferencesOpened ? 'rows' : 'nothing',
      open: openStudies,
      onOpen: (study) => (this.openStudies = toggled(this.openStudies, study)),
      onToggle: this.onReferences,
      copy: (text) => void copyAndAnnounce(text, announcer, messages),
      onArrow: this.roving.onKeyDown,
    });
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

function formOf(compact: boolean | string): CardForm {
  if (compact === 'short') return 'short';
  return compact ? 'compact' : 'full';
}

declare global {
  interface HTMLElementTagNameMap {
    'source-card': SourceCard;
  }
}
