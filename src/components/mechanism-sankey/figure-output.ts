// SPDX-License-Identifier: MIT
import { publicAddress } from '../internal/public-address.js';
import { isWhole } from '../../data/default-evidence.js';
import type { CitationFormat } from '../../export/citation-format.js';
import type { PictureLook } from '../../export/svg-options.js';
import type { MeasureStyled } from '../../figure/text-style.js';
import type { FirstMessages } from '../../locales/index.js';
import { clausesBeyond, defaultFilter, formatFilter } from '../../model/filter.js';
import type { SessionController } from '../internal/controllers/session-controller.js';
import { wordsOf, type FigureView } from '../../view/derive-view.js';
import type { ExportOptions } from '../../view/export-figure.js';
import { memo } from '../../view/memo.js';
import { headlineOf, leadOf, type Headline } from '../../view/headline.js';
import type { DataOwner } from './own-data-code.js';
import { latePanels, type Panels } from './late-panels.js';
import type { PathQuery } from './path-query.js';
import { columnNames } from '../../view/speak-figure.js';
import type { Story } from './story.js';
import type { ViewSettings } from '../../view/view-settings.js';

type FileCode = Panels['files'];

/** What the output of a figure needs of its host. */
interface OutputOptions {
  readonly session: SessionController;
  readonly story: Story;
  readonly query: PathQuery;
  readonly messages: () => FirstMessages;
  readonly measure: () => MeasureStyled;
  /** The author's heading; empty without one. */
  readonly heading: () => string;
  readonly step: () => number | undefined;
  readonly isSlide: () => boolean;
  /** Whether a question for the link of two nodes is open. */
  readonly isAsking: () => boolean;
  readonly settings: () => ViewSettings;
}

/**
 * The texts, pictures and files of a figure.
 *
 * Owns: the choice of what stands above it. Does not own: the view, of which all is made, and the
 * download or copy.
 */
export class FigureOutput {
  /** Asked for by several parts of a drawing. */
  readonly #headline = memo(headlineOf);

  constructor(
    private readonly host: DataOwner,
    private readonly options: OutputOptions,
  ) {}

  /** What stands above the figure: that of a step, the answer to a question, else the headline. */
  headline(view: FigureView): Headline {
    const { session, story, query } = this.options;
    const messages = this.options.messages();
    const heading = this.options.heading();
    const { path } = session.selection;
    const ofStep = story.headline(this.options.step(), view);
    if (ofStep !== undefined) {
      if (path.length === 0) return { headline: ofStep, rest: '', count: 0 };
      // a slide has no second line for what a reader selected
      const isReplaced = this.options.isSlide() && story.isLeft;
      return this.#headline(view, messages, path, isReplaced ? '' : ofStep);
    }
    const answer = this.options.isAsking() && heading === '' ? query.answer(view) : undefined;
    const text = answer && latePanels.code?.answerHeadline(wordsOf(view, messages), answer);
    return text === undefined
      ? this.#headline(view, messages, path, heading)
      : { headline: text, rest: '', count: 0 };
  }

  exportOptions(view: FigureView): ExportOptions {
    const { session, story, step } = this.options;
    const messages = this.options.messages();
    return {
      view,
      messages,
      title: this.options.heading() || messages.title(columnNames(view, messages)),
      headline: this.headline(view).headline,
      lead: [messages.sentences(leadOf(view, messages, view.filter))],
      path: session.selection.path,
      selected: session.selectedFindings,
      step: story.highlight(step(), view),
      measure: this.options.measure(),
    };
  }

  /** The view as HTML for another page, in each form. */
  codes(view: FigureView, isDark: boolean, link: string): ReturnType<FileCode['pageCodes']> {
    const { session, settings, heading, story } = this.options;
    const provider = session.isShared ? this.host.closest<DataOwner>('linked-views') : null;
    const { evidence, filter } = view;
    const conditions = formatFilter(clausesBeyond(filter, defaultFilter(evidence)));
    return fileCode().pageCodes({
      isDark,
      address: publicAddress(link),
      exportOptions: this.exportOptions(view),
      settings: { ...settings(), filter: conditions },
      heading: heading(),
      steps: story.markup,
      owner: provider ?? this.host,
    });
  }

  /** The view as SVG. Throws while the code for it, or the source that it names, is not there. */
  svg(view: FigureView, look: PictureLook): string {
    checkWhole(view);
    return fileCode().figureSvg(this.exportOptions(view), look);
  }

  /** Rejects where the browser cannot draw the picture. */
  png(view: FigureView, { scale, ...look }: PictureLook & { scale: number }): Promise<Blob> {
    const { toPng, groundOf } = fileCode();
    return toPng(this.svg(view, look), scale, groundOf(look));
  }

  /** The drawn links. Throws while texts of the evidence are not there. */
  csv(view: FigureView): string {
    checkWhole(view);
    return fileCode().exportLinks(this.exportOptions(view)).text;
  }

  /** The references of the selection, or of all in view. Throws while they are not there. */
  references(view: FigureView, format: CitationFormat): string {
    checkWhole(view);
    return fileCode().exportFindings(this.exportOptions(view), format).text;
  }
}

/** Part of the evidence comes after the first drawing. */
function checkWhole({ evidence }: FigureView): void {
  if (!isWhole(evidence.dataset)) throw stillLoading('The texts of the evidence are');
}

/** So does the code of files and pictures. */
function fileCode(): FileCode {
  if (latePanels.code === undefined) throw stillLoading('The code for files and pictures is');
  return latePanels.code.files;
}

function stillLoading(what: string): Error {
  return new Error(`${what} still loading: await updateComplete first.`);
}
