// SPDX-License-Identifier: MIT
import { joinWords } from './format.js';

/** The links of a node that is heard, on one side: its widest link leads to a name. */
export interface HeardSide {
  readonly count: number;
  readonly widest: string;
}

/** "3 links in, most from amnion"; "1 link out to HGF". */
const side = (way: string, heard: HeardSide | undefined): string => {
  if (heard === undefined) return '';
  const links = heard.count === 1 ? `1 link ${way}` : `${heard.count} links ${way}, most`;
  return `${links} ${way === 'in' ? 'from' : 'to'} ${heard.widest}`;
};

/** English words of links as sound and braille; they come with the code for it. */
export const enListening = {
  sound: 'Sound: play the ribbons of each node that the keys reach',
  /** How to hear a sequence of notes. */
  soundKey:
    'A note for each ribbon: the higher its other end, the higher the note; the wider the ribbon, the louder. First those that come in, then, from the other side, those that go out.',
  noSound: 'This browser plays no sound.',
  /** A button; its name adds the node. */
  play: 'Play as sound',
  heard: (incoming: HeardSide | undefined, outgoing: HeardSide | undefined) =>
    `${joinWords([side('in', incoming), side('out', outgoing)], '; ')}.`,
  braille: 'Braille: a line with the ribbons of the node below the figure',
  heading: (node: string) => `Ribbons of ${node}`,
  from: (column: string) => `From ${column}`,
  to: (column: string) => `To ${column}`,
  brailleKey:
    'A cell for each node of the column, from the first to the last. More dots: a wider ribbon; full: the widest; empty: none. Left and right move, Enter goes to the ribbon, Escape closes.',
  none: 'no ribbon',
};
