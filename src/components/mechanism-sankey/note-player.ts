// SPDX-License-Identifier: MIT
import type { LinkNote } from '../../figure/link-notes.js';

/** The loudest note, of what the machine can play. */
const fullGain = 0.3;
/** A note grows and fades for so long: without that it would click, s. */
const edge = 0.012;

/** Whether this browser can play notes. */
export const canPlay = (): boolean => typeof AudioContext === 'function';

/**
 * Plays notes, one sequence at a time.
 *
 * Owns: the audio context, from the first note until `close`; it is suspended while nothing plays.
 * Does not own: which notes there are and when they are asked for.
 */
export class NotePlayer {
  #context: AudioContext | undefined;
  /** All notes of the sequence that plays go through it. */
  #output: GainNode | undefined;

  /** Whether a sequence plays. */
  get isPlaying(): boolean {
    return this.#output !== undefined;
  }

  /** Plays a sequence in place of the one before; returns whether the browser can. */
  play(notes: readonly LinkNote[]): boolean {
    this.stop();
    if (!canPlay()) return false;
    const context = (this.#context ??= new AudioContext());
    const output = context.createGain();
    output.gain.value = fullGain;
    output.connect(context.destination);
    this.#output = output;
    void context.resume().catch(() => undefined); // closed meanwhile
    const now = context.currentTime;
    const oscillators = notes.map((note) => playNote(context, output, note, now));
    const last = oscillators.at(-1);
    if (last === undefined) this.stop();
    else
      last.onended = () => {
        if (this.#output === output) this.stop();
      };
    return true;
  }

  /** Ends what plays; the machine's audio can rest. */
  stop(): void {
    if (this.#output === undefined) return;
    this.#output.disconnect();
    this.#output = undefined;
    void this.#context?.suspend().catch(() => undefined); // closed meanwhile
  }

  /** Ends what plays and gives the audio back to the machine. */
  close(): void {
    this.stop();
    void this.#context?.close().catch(() => undefined);
    this.#context = undefined;
  }
}

function playNote(
  context: AudioContext,
  output: AudioNode,
  { start, length, pitch, loudness, side }: LinkNote,
  now: number,
): OscillatorNode {
  const from = now + start;
  const until = from + length;
  const rise = Math.min(edge, length / 3);
  const oscillator = context.createOscillator();
  oscillator.type = 'triangle';
  oscillator.frequency.value = pitch;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(loudness, from + rise);
  gain.gain.setValueAtTime(loudness, until - rise);
  gain.gain.linearRampToValueAtTime(0, until);
  const panner = context.createStereoPanner();
  panner.pan.value = side * 0.6;
  oscillator.connect(gain).connect(panner).connect(output);
  oscillator.start(from);
  oscillator.stop(until);
  return oscillator;
}
