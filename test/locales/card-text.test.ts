// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { cardText } from '../../src/locales/card-text.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { studiesOf, type FlowNode } from '../../src/model/flow.js';
import { pathOfKey } from '../../src/model/selection.js';
import { deriveFigure, type DerivedFigure } from '../fixtures/lane-figure.js';

const bundled = indexEvidence(bundledDataset());
const nothing = { selected: [], canRead: true };
const number = (text: string): number => Number(/\d+/.exec(text)?.[0]);

function nodeOf(figure: DerivedFigure, key: string): FlowNode {
  const node = figure.flow.nodes.find((each) => each.key === key);
  if (node === undefined) throw new Error(`The figure has no node ${key}.`);
  return node;
}

describe('cardText', () => {
  for (const width of [1100, 700])
    it(`counts the distinct studies behind every node and link, at ${width} px`, () => {
      const figure = deriveFigure(bundled, { width });
      for (const item of [...figure.flow.nodes, ...figure.flow.links]) {
        const behind = studiesOf(bundled, item.shares);
        // not-named nodes leave out the studies that are counted elsewhere
        const ids = 'from' in item ? undefined : figure.numbers.nodes.get(item)?.ids;
        const expected = [...behind].filter((study) => ids?.has(study) ?? true).length;
        const { amount, studies } = cardText(figure, item, nothing);
        expect(number(amount), item.key).to.equal(expected);
        const named = studies.split(', ');
        const more = /\u00a0more$/.test(studies) ? number(named.at(-1) ?? '') : 0;
        const shown = more > 0 ? named.length - 1 : named.length;
        expect(shown, studies).to.equal(Math.min(3, expected));
        expect(shown + more, studies).to.equal(expected);
      }
    });

  it('names both ends of a link, and says of which column nothing is named', () => {
    const figure = deriveFigure(bundled);
    for (const link of figure.flow.links) {
      const { title } = cardText(figure, link, nothing);
      expect(title).to.match(/^\S.* → \S/);
      if (link.to.key === 'pathway:unnamed/all') expect(title).to.match(/→ pathway not named$/);
    }
  });

  it('explains what gathers several terms, and nothing else', () => {
    const figure = deriveFigure(bundled, { width: 800 });
    const meaning = (key: string): string => cardText(figure, nodeOf(figure, key), nothing).meaning;
    expect(meaning('cargo:unnamed/cells')).to.equal(
      'Given: whole cells. The reviews name no cargo. Each study counts once, by what most of its findings gave.',
    );
    expect(meaning('pathway:unnamed/all')).to.match(/The reviews name no pathway\. \d+ more name/);
    expect(meaning('pathway:other')).to.match(/^Pathways named by one study each: .+\.$/);
    const mirna = nodeOf(figure, 'cargo:group/mirna');
    const listed = meaning(mirna.key).split(', ');
    expect(listed.length - 1 + number(listed.at(-1) ?? '')).to.equal(mirna.members.length);
    for (const node of figure.flow.nodes)
      if (node.kind === 'term') expect(meaning(node.key), node.key).to.equal('');
  });

  it('says in Chinese what is not named', () => {
    const figure = deriveFigure(bundled, { language: 'zh' });
    const cells = nodeOf(figure, 'cargo:unnamed/cells');
    expect(cardText(figure, cells, nothing).meaning).to.match(
      /^给予：.+。综述未指明活性物质。每项研究.+只计一次。$/,
    );
  });

  it('says how to join what is selected, where that is in another column', () => {
    const figure = deriveFigure(bundled);
    const hints = (key: string, selected: string): readonly string[] =>
      cardText(figure, nodeOf(figure, key), { selected: pathOfKey(selected), canRead: true }).hints;
    const { read, join, clear } = figure.messages.card;
    expect(hints('source:bone-marrow', '')).to.deep.equal([read]);
    expect(hints('source:bone-marrow', 'outcome:homing')).to.deep.equal([read, join]);
    expect(hints('source:bone-marrow', 'source:amnion')).to.deep.equal([read]);
    expect(hints('source:bone-marrow', 'source:bone-marrow')).to.deep.equal([clear]);
    expect(
      cardText(figure, nodeOf(figure, 'source:amnion'), { selected: [], canRead: false }).hints,
    ).to.deep.equal([]);
  });
});
