// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { joinMarks } from '../../../src/components/mechanism-sankey/join-marks.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import type { Mark } from '../../../src/figure/marks.js';
import { highlightMarks } from '../../../src/figure/scene.js';
import { indexEvidence } from '../../../src/model/evidence.js';
import { findingsThrough } from '../../../src/model/selection.js';
import { sceneOf } from '../../fixtures/lane-figure.js';

const bundled = indexEvidence(bundledDataset());
const { source } = sceneOf('horizontal', bundled);

function highlightOf(term: string): readonly Mark[] {
  const { flow, evidence } = source;
  const path = [{ facet: 'source', term }];
  const together = findingsThrough(evidence, flow.records, path, flow.missing, flow);
  return highlightMarks(source, { together, assembled: [] });
}

/** The outlines and lines of marks, in the order in which they are painted. */
function piecesOf(marks: readonly Mark[]): readonly { readonly d: string; readonly mark: Mark }[] {
  return marks.flatMap((mark) =>
    (mark.shape.type === 'path' ? mark.shape.d.split(/(?=M)/) : [])
      .filter((d) => d !== '')
      .map((d) => ({ d, mark })),
  );
}

describe('joinMarks', () => {
  const marks = highlightOf('umbilical-cord');
  const joined = joinMarks(marks);

  it('paints the same in fewer elements', () => {
    expect(joined.length).to.be.below(marks.length / 2);
    const wanted = piecesOf(marks).map(({ d, mark }) => `${mark.kind} ${mark.hue ?? ''} ${d}`);
    const painted = piecesOf(joined).map(({ d, mark }) => `${mark.kind} ${mark.hue ?? ''} ${d}`);
    const missing = wanted.filter((piece) => !painted.includes(piece));
    expect([painted.length, missing]).to.deep.equal([wanted.length, []]);
  });

  it('leaves every ribbon above the casings that it has to stand out from', () => {
    const isCasing = ({ kind }: Mark): boolean => kind === 'casing' || kind === 'casing-line';
    const isRibbon = ({ kind }: Mark): boolean => kind === 'ribbon' || kind === 'ribbon-line';
    const above = (all: readonly Mark[]): readonly string[] => {
      const last = all.map(isCasing).lastIndexOf(true);
      return piecesOf(all.slice(last).filter(isRibbon))
        .map(({ d }) => d)
        .sort();
    };
    expect(above(marks)).not.to.be.empty;
    expect(marks.some(({ states }) => states?.includes('lit-pale') === true)).to.equal(true);
    expect(above(joined).join(' ') === above(marks).join(' ')).to.equal(true);
  });

  it('is no narrower than what it merges', () => {
    for (const { d, mark } of piecesOf(marks)) {
      if (mark.strokeWidth === undefined) continue;
      const painted = piecesOf(joined).find(
        (piece) => piece.d === d && piece.mark.kind === mark.kind,
      );
      expect(painted?.mark.strokeWidth, d).to.be.within(mark.strokeWidth, mark.strokeWidth + 0.5);
    }
  });
});
