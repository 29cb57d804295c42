// SPDX-License-Identifier: MIT
import type { FlowLink } from '../model/flow.js';
import type { LinkCell, LinkLine } from './link-lines.js';

/** A link as a tone. */
export interface LinkNote {
  /** When it begins after the first, and how long it is, s. */
  readonly start: number;
  readonly length: number;
  /** Hz. */
  readonly pitch: number;
  /** 0 to 1. */
  readonly loudness: number;
  /** Where it is heard: -1 for the side on which links arrive, 1 where they leave. */
  readonly side: -1 | 1;
}

/** The longest sequence, and the time from note to note in a short one, s. */
const longest = 2.5;
const usualStep = 0.25;
/** The pitch of the last node of a column, Hz; the first is two octaves above. */
const lowest = 220;
const octaves = 2;
/** A thin link is still heard. */
const quietest = 0.15;

/**
 * The links of lines as a sequence of notes, those that arrive first: the higher the other end
 * stands in its column the higher the note, the wider the link the louder. With `only`, that link
 * alone. However many links there are, the sequence ends after 2.5 s.
 */
export function linkNotes(lines: readonly LinkLine[], only?: FlowLink): readonly LinkNote[] {
  const heard = lines
    .map((line) => ({ line, cells: line.cells.filter((cell) => isHeard(cell, only)) }))
    .filter(({ cells }) => cells.length > 0);
  // a rest of one step parts what arrives from what leaves
  const steps = heard.reduce((sum, { cells }) => sum + cells.length, heard.length - 1);
  const step = Math.min(usualStep, longest / steps);
  let place = 0;
  return heard.flatMap(({ line, cells }) => {
    const notes = cells.map((cell, index) => ({
      start: (place + index) * step,
      length: step,
      pitch: pitchAt(line.cells.indexOf(cell), line.cells.length),
      loudness: quietest + (1 - quietest) * cell.size,
      side: line.direction === 'in' ? (-1 as const) : (1 as const),
    }));
    place += cells.length + 1;
    return notes;
  });
}

function isHeard({ link }: LinkCell, only: FlowLink | undefined): boolean {
  return link !== undefined && (only === undefined || link === only);
}

/** Equal steps of pitch from the first of a column down to the last. */
function pitchAt(index: number, count: number): number {
  const below = count === 1 ? 0.5 : index / (count - 1);
  return lowest * 2 ** (octaves * (1 - below));
}
