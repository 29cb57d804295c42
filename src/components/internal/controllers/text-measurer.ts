// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { estimateText, type MeasureText } from '../../../figure/fit-label.js';

/** The measure of one font and spacing, with the widths that it has found so far. */
interface Measurer {
  readonly measure: MeasureText;
  readonly font: string;
  readonly widths: Map<string, number>;
}

const measurers = new Map<string, Measurer>();
/** Who has measured and is on the page: as long as there are any, arriving fonts are listened for. */
const users = new Set<TextMeasurer>();

/**
 * Measures text in the host's figure font, 12 px, by its characters, each of which is measured once: a figure has hundreds of
 * wordings but few characters. Pairs that are set closer together make a text narrower than is said, never wider. Spacing that
 * a reader's own style sheet asks for is reckoned with. A web font that arrives later and is wider or narrower than what stood
 * for it updates the host; one that changes nothing costs nothing more than measuring those characters again.
 */
export class TextMeasurer implements ReactiveController {
  #used: MeasureText | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostDisconnected(): void {
    if (users.delete(this) && users.size === 0)
      document.fonts.removeEventListener('loadingdone', updateUsers);
  }

  /** The same function as long as font, spacing and the font's widths are the same. */
  get measure(): MeasureText {
    // an update may come after the element was taken away: it would listen for ever
    if (users.size === 0 && this.host.isConnected) {
      forgetChanged();
      document.fonts.addEventListener('loadingdone', updateUsers);
    }
    if (this.host.isConnected) users.add(this);
    this.#used = textMeasurer(this.host);
    return this.#used;
  }

  /** Measures anew if what was measured with has been forgotten. */
  update(forgotten: ReadonlySet<MeasureText>): void {
    if (this.#used !== undefined && forgotten.has(this.#used)) this.host.requestUpdate();
  }
}

function updateUsers(): void {
  const forgotten = forgetChanged();
  if (forgotten.size > 0) for (const user of users) user.update(forgotten);
}

/** Forgets the measurers in whose fonts a character is no longer as wide as it was. */
function forgetChanged(): ReadonlySet<MeasureText> {
  const forgotten = new Set<MeasureText>();
  for (const [key, { measure, font, widths }] of measurers) {
    const context = contextFor(font);
    if ([...widths].every(([character, width]) => context?.measureText(character).width === width))
      continue;
    measurers.delete(key);
    forgotten.add(measure);
  }
  return forgotten;
}

function contextFor(font: string): CanvasRenderingContext2D | null {
  const context = document.createElement('canvas').getContext('2d');
  if (context !== null) context.font = font;
  return context;
}

function textMeasurer(element: Element): MeasureText {
  const family = getComputedStyle(element).getPropertyValue('--font').trim() || 'sans-serif';
  const { letters, words } = spacingIn(element);
  const key = `${family} ${letters} ${words}`;
  const before = measurers.get(key);
  if (before !== undefined) return before.measure;
  const font = `12px ${family}`;
  const context = contextFor(font);
  if (context === null) return estimateText(12);
  const widths = new Map<string, number>();
  const measure: MeasureText = (text) => {
    let sum = 0;
    for (const character of text) {
      let width = widths.get(character);
      if (width === undefined)
        widths.set(character, (width = context.measureText(character).width));
      sum += width + letters + (character === ' ' || character === '\u2002' ? words : 0);
    }
    return Math.ceil(sum);
  };
  measurers.set(key, { measure, font, widths });
  return measure;
}

/** Room between letters and words, px; in em of 12 px text. The page's own does not reach inside, a reader's does (WCAG 1.4.12). */
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
