// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import { sameStations, type Path } from '../../model/selection.js';
import { studiesOfFindings } from '../../model/paths.js';
import { Announcer } from './controllers/announcer.js';
import { EvidenceElement } from './evidence-element.js';
import { copyText } from './download.js';
import { RovingGrid, type RovingHost } from './controllers/roving-grid.js';
import { SizeController } from './controllers/size-controller.js';

/**
 * What the views share whose marks are many buttons: one tab stop with arrow keys, lighting what is pointed at or focused,
 * selecting by click or Enter, clearing by Escape, and saying so.
 */
export abstract class GridElement extends EvidenceElement implements RovingHost {
  protected readonly size = new SizeController(this);
  protected readonly roving = new RovingGrid(this);
  protected readonly announcer = new Announcer(this, (sentences) =>
    this.messages.sentences(sentences),
  );

  /** The path that a button stands for. */
  protected abstract pathOf(button: HTMLElement): Path;
  /** The findings in view that pass through a path. */
  protected abstract findingsOf(path: Path): ReadonlySet<number>;
  /** A path in words. */
  protected abstract nameOf(path: Path): string;

  get runsRightToLeft(): boolean {
    return this.languages.rightToLeft;
  }

  /** What lights the marks: what another view points at, else the selection. Own pointing is seen without that. */
  protected get litPath(): Path {
    const { path, origin } = this.highlight;
    return path.length > 0 && origin !== this.uid ? path : this.selection.path;
  }

  /** The marks, in the group that hears what is done to them. */
  protected renderMarks(label: string, marks: TemplateResult): TemplateResult {
    return html`<div
      class="marks-holder"
      role="group"
      aria-label=${label}
      @click=${this.onClick}
      @pointerover=${this.onPointerOver}
      @pointerleave=${this.onPointerLeave}
      @focusin=${this.onFocusIn}
      @focusout=${this.onFocusOut}
      @keydown=${this.roving.onKeyDown}
    >
      ${marks}
    </div>`;
  }

  /** Clears the selection; tells whether there was one. */
  escape(): boolean {
    if (this.selection.path.length === 0) return false;
    this.changeSelection({ type: 'clear', origin: this.uid }, () => []);
    this.saySelection(this.messages.speech.cleared);
    return true;
  }

  protected readonly closeDetails = (): void => {
    this.escape();
    this.roving.focus();
  };

  protected readonly copy = (text: string): void => {
    void copyText(text).then((copied) => copied && this.announcer.say(this.messages.speech.copied));
  };

  private readonly onClick = (event: MouseEvent): void => {
    const path = this.pathAt(event.target);
    if (path.length === 0) return;
    const isSelected = sameStations(path, this.selection.path);
    const { speech } = this.messages;
    this.changeSelection({ type: 'toggle', path, origin: this.uid }, (chosen) =>
      this.findingsOf(chosen),
    );
    const { evidence } = this;
    if (evidence !== undefined)
      this.saySelection(
        isSelected
          ? speech.cleared
          : speech.selected(
              this.nameOf(path),
              studiesOfFindings(evidence, this.findingsOf(path)).size,
            ),
      );
  };

  private readonly onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.changeHighlight(this.pathAt(event.target));
  };

  private readonly onPointerLeave = (): void => this.changeHighlight([]);

  private readonly onFocusOut = (): void => this.roving.whenLeft(() => this.changeHighlight([]));

  private readonly onFocusIn = (event: FocusEvent): void => {
    this.roving.onFocusIn(event);
    this.changeHighlight(this.pathAt(event.target));
  };

  /** The path of the button that an event happened on; empty elsewhere. */
  private pathAt(target: EventTarget | null): Path {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('button[data-key]') : null;
    return button === null ? [] : this.pathOf(button);
  }

  protected override say(text: string): void {
    this.announcer.say(text);
  }

  /** The views around say what is selected in all of them; alone, a view says it itself. */
  private saySelection(text: string): void {
    if (!this.isLinked) this.announcer.say(text);
  }
}
