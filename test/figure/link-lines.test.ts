// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { times } from '../../src/data/times.js';
import { brailleOf, linkLines } from '../../src/figure/link-lines.js';
import { linkNotes } from '../../src/figure/link-notes.js';
import { smallMap } from '../fixtures/small-map.js';

const { map, nodes, links } = smallMap();
const { marrow, cord, hgf } = nodes;

describe('the links of a node as lines', () => {
  it('has a cell for each node of the column, with the width as a part of the widest', () => {
    const [line, ...others] = linkLines(map, cord);
    expect(others).to.deep.equal([]);
    expect(line?.direction).to.equal('out');
    expect(line?.column).to.equal(1);
    expect(line?.cells.map(({ node, size }) => [node.term, size])).to.deep.equal([
      ['hgf', 1 / 5],
      ['micro', 3 / 5],
      ['unnamed/all', 1],
    ]);
  });

  it('has what arrives before what leaves', () => {
    const lines = linkLines(map, hgf);
    expect(lines.map(({ direction }) => direction)).to.deep.equal(['in', 'out']);
    expect(lines.map(({ cells }) => cells.map(({ size }) => size))).to.deep.equal([
      [2 / 3, 1 / 3],
      [1],
    ]);
  });

  it('has of a link the line that it is part of', () => {
    expect(linkLines(map, links.cordMicro)).to.deep.equal(linkLines(map, cord));
  });

  it('is a bar in each cell in braille, empty where there is no link', () => {
    expect(linkLines(map, cord).map(brailleOf)).to.deep.equal(['⣀⣶⣿']);
    expect(linkLines(map, marrow).map(brailleOf)).to.deep.equal(['⣿\u2800\u2800']);
  });
});

describe('the links of a node as notes', () => {
  it('are higher for what stands higher, louder for wider ribbons, one after another', () => {
    const notes = linkNotes(linkLines(map, cord));
    expect(notes.map(({ pitch }) => pitch)).to.deep.equal([880, 440, 220]);
    expect(notes.map(({ loudness }) => Math.round(loudness * 100))).to.deep.equal([32, 66, 100]);
    expect(notes.map(({ start }) => start)).to.deep.equal([0, 0.25, 0.5]);
    expect(notes.every(({ side }) => side === 1)).to.equal(true);
  });

  it('part what arrives from what leaves, and leave out where there is no link', () => {
    const notes = linkNotes(linkLines(map, hgf));
    expect(notes.map(({ start, side }) => [start, side])).to.deep.equal([
      [0, -1],
      [0.25, -1],
      [0.75, 1],
    ]);
    expect(linkNotes(linkLines(map, marrow))).to.have.length(1);
  });

  it('are that of one link on request', () => {
    const [note, ...others] = linkNotes(linkLines(map, links.cordMicro), links.cordMicro);
    expect(others).to.deep.equal([]);
    expect(note).to.deep.include({ start: 0, pitch: 440 });
  });

  it('end after 2.5 s, however many links there are', () => {
    const [line] = linkLines(map, cord);
    const [cell] = line!.cells;
    const cells = times(300, () => ({ ...cell! }));
    const last = linkNotes([{ ...line!, cells }]).at(-1)!;
    expect(last.start + last.length).to.be.closeTo(2.5, 1e-9);
  });
});
