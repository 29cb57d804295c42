// SPDX-License-Identifier: MIT
import { toggled } from '../../data/toggled.js';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fileName } from '../../export/export-file.js';
import { fullMessages } from '../../locales/full-messages.js';
import type { Messages } from '../../locales/messages.js';
import { filterPhrase } from '../../locales/filter-sentence.js';
import { termLabel } from '../../locales/labels.js';
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
import { Folding } from '../internal/controllers/folding.js';
import { Popovers } from '../internal/controllers/popovers.js';
import { RovingLists } from '../internal/controllers/roving-lists.js';
import { copyAndAnnounce, download } from '../internal/download.js';
import { EvidenceElement, type Drawable } from '../internal/evidence-element.js';
import { renderGrowingList } from '../internal/fragments/growing-list.js';
import { renderElementHead, type Tool } from '../internal/fragments/render-element-head.js';
import { renderSave, renderSaveRow } from '../internal/fragments/render-save.js';
import { memo } from '../../view/memo.js';
import { elementStyles } from '../internal/styles/element.styles.js';
import { studyRowStyles } from '../internal/styles/study-rows.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { challengesText } from './challenges-text.js';
import { renderPassage } from './render-passage.js';
import { challengeStyles } from './translation-challenges.styles.js';

/** So many passages are drawn in time, whatever their themes. */
const manyPassages = 300;
/** Of more, each theme shows so many at first. */
const fewOfTheme = 5;

interface ChallengesView extends Drawable {
  readonly themes: readonly ChallengeTheme[];
  /** Those of all themes. */
  readonly passages: readonly ChallengeView[];
}

/**
 * @summary Obstacles to clinical use by theme, with the studies that each concerns.
 *
 * Shows what the reviews say about dose, targeting, safety, regulation and outlook, each statement
 * with its place. `show 22 studies` selects the studies that a passage concerns in all linked
 * views, or filters to them where they are more than one term; alone, the element lists them.
 *
 * @element translation-challenges
 * @tagname translation-challenges
 * @slot - Fallback, shown without JavaScript, before the upgrade and when nothing can be drawn.
 * @csspart heading - The first line.
 * @csspart toolbar - The tools beside it.
 * @csspart theme - One theme.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - The evidence of a passage was selected.
 * @fires evidence-filter - The views were filtered to the evidence of a passage, or that was
 *   undone.
 */
export class TranslationChallenges extends EvidenceElement {
  static readonly tagName = 'translation-challenges';
  static override styles = [tokens, elementStyles, studyRowStyles, challengeStyles];

  /** Id of one review; by default the passages of all reviews are shown. */
  @property({ reflect: true }) review = '';
  /** First line; by default it says how many obstacles there are. */
  @property({ reflect: true }) heading = '';

  /** Shows only the first line until a reader opens the rest. */
  @property({ type: Boolean, reflect: true }) folded = false;

  /** Ids of the studies that are open. */
  @state() private openStudies: ReadonlySet<string> = new Set();
  private readonly folding = new Folding(this);
  private readonly popovers = new Popovers<'save'>(this);
  private readonly studyRows = new RovingLists(this, {
    isRightToLeft: () => this.languages.rightToLeft,
  });
  /** The filter that a button of this view replaced, restored when it is pressed again. */
  private replaced: { readonly by: string; readonly filter: Filter } | undefined;
  private view: ChallengesView | undefined;
  private readonly derive = memo(
    (evidence: Evidence, review: string, filter: Filter): ChallengesView => {
      const themes = groupChallenges(evidence, filter, review === '' ? undefined : review);
      return { evidence, filter, themes, passages: themes.flatMap(({ challenges }) => challenges) };
    },
  );

  protected override get messages(): Messages {
    return fullMessages(super.messages);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const drawable = this.readDrawable(({ dataset }) =>
      checkChoice('review', this.review, dataset.reviews),
    );
    this.view = drawable && this.derive(drawable.evidence, this.review, drawable.filter);
  }

  protected override render(): TemplateResult {
    return this.renderInRoot(this.view && this.renderView(this.view));
  }

  private renderView(view: ChallengesView): TemplateResult {
    const { messages, heading } = this;
    const { title, untitled, tools } = messages.translationChallenges;
    const { length } = view.themes;
    const head = renderElementHead({
      title: heading === '' ? (length === 0 ? untitled : title(length)) : heading,
      line: this.summarize(view),
      tools: length === 0 ? [] : [this.saveTool()],
      popovers: this.popovers.render('save', messages.tools.export, () => this.renderSave(view)),
      toolsLabel: tools,
      fold: this.folding.fold,
    });
    if (this.folding.isFolded) return head;
    return html`${head} ${this.renderOwnConditions()}
    ${this.growing(
      view.themes,
      (themes) =>
        html`<div class="themes">${themes.map((theme) => this.renderTheme(view, theme))}</div>`,
    )}`;
  }

  private summarize({ evidence, passages }: ChallengesView): string {
    const { messages } = this;
    const { line, none, noneOfReview } = messages.translationChallenges;
    const reviews = [...new Set(passages.map(({ challenge }) => challenge.review))];
    const [first = ''] = reviews;
    if (passages.length > 0)
      return line(reviews.length, termLabel(evidence, messages, 'review', first), passages.length);
    return this.review === '' ? none : noneOfReview;
  }

  private saveTool(): Tool {
    const { popovers } = this;
    return {
      name: 'save',
      label: this.messages.tools.export,
      isOpen: popovers.open === 'save',
      onPress: () => popovers.toggle('save'),
    };
  }

  private renderSave({ evidence, filter, themes, passages }: ChallengesView): TemplateResult {
    const { messages, session } = this;
    const { save } = messages.tools;
    const records = session.inView?.records ?? [];
    const onText = (): void => {
      const name = fileName(evidence.dataset, 'txt', 'obstacles');
      download(challengesText(evidence, messages, themes), name, 'text/plain;charset=utf-8');
    };
    const use = messages.translationChallenges.file(passages.length);
    return renderSave({
      evidence,
      messages,
      records,
      own: [renderSaveRow('passages', save.plainText, use, onText)],
      scope: save.inView(filterPhrase(evidence, messages, filter)),
    });
  }

  private renderTheme(view: ChallengesView, theme: ChallengeTheme): TemplateResult {
    const { challenges } = theme;
    const isMany = view.passages.length > manyPassages;
    return html`<section class="theme" part="theme">
      <h3>${localize(theme.theme, this.messages.language)}</h3>
      ${this.growing(
        challenges,
        (shown) =>
          html`<ul class="passages ${challenges.length > 1 ? 'several' : ''}">
            ${shown.map((each) => this.renderPassage(view, each))}
          </ul>`,
        isMany ? fewOfTheme : undefined,
      )}
    </section>`;
  }

  private growing<Item>(
    items: readonly Item[],
    renderItems: (items: readonly Item[]) => TemplateResult,
    step?: number,
  ): unknown {
    const { more: label } = this.messages.card;
    return renderGrowingList({
      items,
      renderItems,
      label,
      ...(step === undefined ? {} : { step }),
    });
  }

  private renderPassage(view: ChallengesView, each: ChallengeView): TemplateResult {
    const { messages, announcer, openStudies } = this;
    const { concern } = each;
    return renderPassage(each, {
      evidence: view.evidence,
      messages,
      isPressed: concern !== undefined && this.isPressed(view, concern),
      isHighlighted: concern !== undefined && this.isHighlighted(concern),
      selected: concern && this.countSelected(concern),
      isAlone: this.closest('linked-views') === null,
      open: openStudies,
      onOpen: (study) => (this.openStudies = toggled(this.openStudies, study)),
      onChoose: () => concern && this.choose(view, concern),
      onHighlight: (on) => this.highlight(on ? concern?.path : concern?.path && []),
      copy: (text) => void copyAndAnnounce(text, announcer, messages),
      onArrow: this.studyRows.onKeyDown,
      onReach: this.studyRows.onFocusIn,
    });
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
