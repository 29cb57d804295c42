// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { estimateText, type MeasureText } from '../../../figure/fit-label.js';

/** Measures text in one font and spacing, and caches the widths. */
interface Measurer {
  readonly measure: MeasureText;
  readonly font: string;
  readonly widths: Map<string, number>;
}

const measurers = new Map<string, Measurer>();
/** Connected hosts that have measured text; font loading is observed while there are any. */
const users = new Set<TextMeasurer>();

/**
 * Measures text in the host's figure font at 12 px as the sum of its characters, each measured
 * once: a figure has hundreds of texts but few characters. Kerning makes a text narrower than
 * measured, never wider. Includes the letter and word spacing of a reader's style sheet. Updates
 * the host when a web font loads that is wider or narrower than its fallback.
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

  /** The same function while font, spacing and widths are unchanged. */
  get measure(): MeasureText {
    // a removed element may still update, and would never be unregistered
    if (users.size === 0 && this.host.isConnected) {
      forgetChanged();
      document.fonts.addEventListener('loadingdone', updateUsers);
    }
    if (this.host.isConnected) users.add(this);
    this.#used = textMeasurer(this.host);
    return this.#used;
  }

  /** Measures again if the cached widths are gone. */
  update(forgotten: ReadonlySet<MeasureText>): void {
    if (this.#used !== undefined && forgotten.has(this.#used)) this.host.requestUpdate();
  }
}

function updateUsers(): void {
  const forgotten = forgetChanged();
  if (forgotten.size > 0) for (const user of users) user.update(forgotten);
}

/** Drops the cached widths of fonts in which a measured character changed its width. */
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
