// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { graphemes } from '../../../data/graphemes.js';
import { estimateText, type MeasureText } from '../../../figure/fit-label.js';
import { styledMeasure, type MeasureStyled, type Weight } from '../../../figure/text-style.js';

/** Measures text in one font and spacing, and caches the widths. */
interface Measurer {
  readonly measure: MeasureStyled;
  readonly plain: MeasureText;
  readonly family: string;
  /** Widths of characters at 12 px, by weight. */
  readonly widths: ReadonlyMap<Weight, Map<string, number>>;
}

const measurers = new Map<string, Measurer>();
/** Connected hosts that have measured text; font loading is observed while there are any. */
const users = new Set<TextMeasurer>();

/** One canvas for all weights and sizes: six would take a tenth of the first drawing. */
let shared: CanvasRenderingContext2D | undefined;
/** What it is set to: setting it again costs as much as measuring a character. */
let sharedFont = '';

const weights: readonly Weight[] = [400, 600, 700];

/** Where a browser gives no canvas; one function, else a figure would be drawn again and again. */
const estimate = estimateText(12);
const styledEstimate = styledMeasure(estimate);

/**
 * Measures text in the host's figure font, in all sizes and weights, as the sum of its characters,
 * each measured once: a figure has hundreds of texts but few characters. Kerning makes a text
 * narrower than measured, never wider. Includes the letter and word spacing of a reader's style
 * sheet. Updates the host when a web font loads that is wider or narrower than its fallback.
 *
 * Owns: which widths the host's figure was made with. Does not own: the font, which styles decide.
 */
export class TextMeasurer implements ReactiveController {
  #used: MeasureStyled | undefined;

  /** `isPrinting` tells when print waits for the host: then texts are measured as they were before. */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly isPrinting = (): boolean => false,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    if (users.delete(this) && users.size === 0)
      document.fonts.removeEventListener('loadingdone', updateUsers);
  }

  /** The same function while font, spacing and widths are unchanged. */
  get measure(): MeasureStyled {
    // to ask for styles would lay out the page, of which another host is on paper already
    if (this.#used !== undefined && this.isPrinting()) return this.#used;
    // a removed element may still update, and would never be unregistered
    if (users.size === 0 && this.host.isConnected) {
      forgetChanged();
      document.fonts.addEventListener('loadingdone', updateUsers);
    }
    if (this.host.isConnected) users.add(this);
    this.#used = textMeasurer(this.host);
    return this.#used;
  }

  /**
   * What {@link measure} was last, and the present figure was made with. Asks for no styles, which
   * would compute them in the middle of a drawing.
   */
  get lastMeasure(): MeasureStyled {
    return this.#used ?? this.measure;
  }

  /** Measures regular text of 12 px; the same function while {@link measure} is. */
  get plain(): MeasureText {
    const { measure } = this;
    return measurerOf(measure)?.plain ?? estimate;
  }

  /** Measures again if the cached widths are gone. */
  update(forgotten: ReadonlySet<MeasureStyled>): void {
    if (this.#used !== undefined && forgotten.has(this.#used)) this.host.requestUpdate();
  }
}

function measurerOf(measure: MeasureStyled): Measurer | undefined {
  return [...measurers.values()].find((each) => each.measure === measure);
}

function updateUsers(): void {
  const forgotten = forgetChanged();
  if (forgotten.size > 0) for (const user of users) user.update(forgotten);
}

let isWaiting = false;

/** Fonts that load while a figure is drawn: WebKit has no event of their end. */
function awaitFonts(): void {
  if (isWaiting || document.fonts.status !== 'loading') return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    if (users.size === 0) return;
    if (document.fonts.status === 'loading') awaitFonts();
    else updateUsers();
  }, 100);
}

/** Drops the cached widths of fonts in which a measured character changed its width. */
function forgetChanged(): ReadonlySet<MeasureStyled> {
  const forgotten = new Set<MeasureStyled>();
  for (const [key, { measure, family, widths }] of measurers) {
    const widthOf = widthsIn(family);
    const isSame = [...widths].every(([weight, known]) =>
      [...known].every(([character, width]) => widthOf?.(character, weight) === width),
    );
    if (isSame) continue;
    measurers.delete(key);
    forgotten.add(measure);
  }
  return forgotten;
}

/** Some browsers round the width of small characters to whole px; figures draw them exactly. */
const sizes = [12, 120] as const;
/** Tells whether a browser does. */
const probe = 'microRNA 0123456789';

/** Measures characters at 12 px, as the widest that they may be drawn. */
function widthsIn(family: string): ((character: string, weight: Weight) => number) | undefined {
  const canvas = sharedCanvas();
  if (canvas === undefined) return undefined;
  const widthAt = (size: number, text: string, weight: Weight): number => {
    const font = `${weight} ${size}px ${family}`;
    if (font !== sharedFont) canvas.font = sharedFont = font;
    return (canvas.measureText(text).width * 12) / size;
  };
  const [small, large] = sizes;
  // each measured character costs as much as a label
  const isRounded = Math.abs(widthAt(small, probe, 400) - widthAt(large, probe, 400)) > 0.01;
  return (character, weight) =>
    isRounded
      ? Math.max(widthAt(small, character, weight), widthAt(large, character, weight))
      : widthAt(small, character, weight);
}

/** `undefined` where a browser gives none. */
function sharedCanvas(): CanvasRenderingContext2D | undefined {
  shared ??= document.createElement('canvas').getContext('2d') ?? undefined;
  return shared;
}

function textMeasurer(element: Element): MeasureStyled {
  const family = getComputedStyle(element).getPropertyValue('--font').trim() || 'sans-serif';
  const { letters, words } = spacingIn(element);
  const key = `${family} ${letters} ${words}`;
  const before = measurers.get(key);
  if (before !== undefined) return before.measure;
  const widthOf = widthsIn(family);
  // to measure may have begun to load it
  awaitFonts();
  if (widthOf === undefined) return styledEstimate;
  const widths = new Map(weights.map((weight) => [weight, new Map<string, number>()]));
  const measure: MeasureStyled = (text, size, weight) => {
    const known = widths.get(weight);
    let sum = 0;
    for (const character of graphemes(text)) {
      let width = known?.get(character);
      if (width === undefined) {
        width = widthOf(character, weight);
        known?.set(character, width);
      }
      sum += width + letters + (character === ' ' || character === '\u2002' ? words : 0);
    }
    return (sum * size) / 12;
  };
  const plain: MeasureText = (text) => Math.ceil(measure(text, 12, 400));
  measurers.set(key, { measure, plain, family, widths });
  return measure;
}

/** Letter and word spacing in 12 px text, px. A reader's style sheet may set it (WCAG 1.4.12). */
function spacingIn(element: Element): { readonly letters: number; readonly words: number } {
  const drawn = element.shadowRoot?.querySelector('.root');
  if (drawn == null) return { letters: 0, words: 0 };
  const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(drawn);
  const scale = 12 / (parseFloat(fontSize) || 12);
  return {
    letters: (parseFloat(letterSpacing) || 0) * scale,
    words: (parseFloat(wordSpacing) || 0) * scale,
  };
}
