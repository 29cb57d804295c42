// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { PlacedNode } from '../../src/figure/layout-sankey.js';
import { preferredTexts, spokenAlike, type PlacedLabel } from '../../src/figure/place-labels.js';
import { mapNode } from '../fixtures/small-map.js';

const label = (term: string, wording: number, kind: 'stand-in' | 'term'): PlacedLabel => ({
  node: { node: mapNode(1, term, 1, kind), x0: 0, x1: 1, y0: 0, y1: 1 },
  ...{ lines: [term], shortened: false, wording, x: 0, y: 0, anchor: 'middle', width: 9 },
});
const text = ({ node }: PlacedNode) => ({ texts: [node.term, 'short', 'x'], suffix: ' 1' });

describe('preferredTexts', () => {
  it('keeps the shortest text for where nothing else fits', () => {
    expect(preferredTexts(['whole', 'short', 'x'])).to.deep.equal(['whole', 'short']);
    expect(preferredTexts(['only'])).to.deep.equal(['only']);
  });
});

describe('spokenAlike', () => {
  const cells = label('via/cells', 0, 'stand-in');
  const medium = label('via/medium', 1, 'stand-in');
  const short = label('via/vesicles', 2, 'stand-in');

  it('shortens all stand-ins of a row as far as one of them is, and nothing else', () => {
    const term = label('hgf', 0, 'term');
    const alike = spokenAlike([cells, medium, term], text)!;
    expect(alike(cells.node)).to.deep.equal({ ...text(cells.node), fullest: 1 });
    expect(alike(term.node)).to.deep.equal(text(term.node));
    // the last wording is one that nobody chooses
    expect(spokenAlike([cells, short], text)!(cells.node).fullest).to.equal(1);
  });

  it('changes nothing where they are alike, or terms only are short', () => {
    expect(spokenAlike([medium, short], text)).to.equal(undefined);
    expect(spokenAlike([cells, label('hgf', 1, 'term')], text)).to.equal(undefined);
    expect(spokenAlike([], text)).to.equal(undefined);
  });
});
