// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { navigate, type FocusTarget, type NavigationMap } from '../../src/figure/navigate.js';
import { nearestTarget } from '../../src/figure/nearest-target.js';
import { readingOrder, sizeRank } from '../../src/figure/size-order.js';
import type { FlowItem } from '../../src/figure/size-order.js';
import { mapNode, smallMap } from '../fixtures/small-map.js';

const { map: inOrder, nodes, links } = smallMap();
/** The links stand in no order: that of the drawing is decided by the nodes. */
const map: NavigationMap = {
  ...inOrder,
  flow: { ...inOrder.flow, links: [...inOrder.flow.links].reverse() },
};
const { marrow, cord, hgf, micro, unnamed, growth } = nodes;
const at = (item: FlowItem): FocusTarget => ({
  kind: 'from' in item ? 'link' : 'node',
  key: item.key,
});
const press = (
  from: FlowItem,
  key: string,
  held: { ctrlKey?: boolean; shiftKey?: boolean } = {},
  of: NavigationMap = map,
): string | undefined =>
  navigate(of, at(from), { key, ctrlKey: false, shiftKey: false, ...held })?.key;

describe('navigate', () => {
  it('goes to siblings and along the flow, and stays at the ends', () => {
    expect(press(marrow, 'ArrowDown')).to.equal(cord.key);
    expect(press(cord, 'ArrowDown')).to.equal(cord.key);
    expect(press(cord, 'ArrowRight')).to.equal(links.cordUnnamed.key);
    expect(press(links.cordHgf, 'ArrowDown')).to.equal(links.cordMicro.key);
    expect(press(links.cordMicro, 'ArrowRight')).to.equal(micro.key);
    expect(press(hgf, 'ArrowLeft')).to.equal(links.marrowHgf.key);
    expect(press(growth, 'ArrowRight')).to.equal(growth.key);
    expect(press(cord, 'x')).to.equal(undefined);
    const right = { key: 'ArrowRight', ctrlKey: false, shiftKey: false };
    expect(navigate(map, at(hgf), right)).to.deep.equal({ kind: 'link', key: links.hgfGrowth.key });
    expect(navigate(map, at(links.hgfGrowth), right)).to.deep.equal({
      ...{ kind: 'node', key: growth.key },
    });
  });

  it('goes with Home and End to the ends of column or links, with Control of the figure', () => {
    expect(press(links.cordMicro, 'Home')).to.equal(links.cordHgf.key);
    expect(press(links.cordMicro, 'End')).to.equal(links.cordUnnamed.key);
    expect(press(links.hgfGrowth, 'Home', { ctrlKey: true })).to.equal(marrow.key);
    expect(press(links.cordHgf, 'End', { ctrlKey: true })).to.equal(growth.key);
  });

  it('goes by size, among all or among what names something', () => {
    const shift = { shiftKey: true };
    expect(press(links.cordUnnamed, 'ArrowDown', shift)).to.equal(links.cordMicro.key);
    expect(press(links.cordHgf, 'ArrowUp', shift)).to.equal(links.cordMicro.key);
    expect(press(unnamed, 'ArrowUp', shift), 'the largest').to.equal(unnamed.key);
    expect(press(links.cordUnnamed, 'n'), 'the largest named').to.equal(links.cordMicro.key);
    expect(press(links.cordHgf, 'n'), 'the largest, whatever was there').to.equal(
      links.cordMicro.key,
    );
    const again = { key: 'n', ctrlKey: false, shiftKey: false };
    const { cordMicro, cordHgf } = links;
    expect(navigate(map, at(cordMicro), again, cordMicro.key)?.key).to.equal(cordHgf.key);
    expect(press(links.cordHgf, 'N', shift)).to.equal(links.cordMicro.key);
    expect(press(hgf, 'n', { ctrlKey: true }), 'a key of the browser').to.equal(undefined);
    expect(sizeRank(map, links.cordMicro)).to.deep.equal({ place: 2, of: 3 });
    expect(sizeRank(map, links.cordMicro, true)).to.deep.equal({ place: 1, of: 2 });
  });

  it('follows the drawing where it runs down or from right to left', () => {
    const down = { ...map, orientation: 'vertical' } as const;
    expect(press(cord, 'ArrowDown', {}, down)).to.equal(links.cordUnnamed.key);
    expect(press(links.cordUnnamed, 'ArrowRight', { shiftKey: true }, down)).to.equal(
      links.cordMicro.key,
    );
    expect(press(cord, 'ArrowLeft', {}, { ...map, rightToLeft: true })).to.equal(
      links.cordUnnamed.key,
    );
    const mirrored = { ...down, rightToLeft: true };
    expect(press(marrow, 'ArrowRight', {}, mirrored), 'a row is not mirrored').to.equal(cord.key);
    expect(press(cord, 'ArrowDown', {}, mirrored)).to.equal(links.cordUnnamed.key);
  });
});

describe('readingOrder', () => {
  it('reads columns, in each the nodes, each followed by its links, the largest first', () => {
    expect(readingOrder(map)).to.deep.equal([
      [marrow, links.marrowHgf, cord, links.cordUnnamed, links.cordMicro, links.cordHgf],
      [hgf, links.hgfGrowth, micro, unnamed],
      [growth],
    ]);
  });
});

describe('nearestTarget', () => {
  const without = (...gone: readonly FlowItem[]): ((target: FocusTarget) => boolean) => {
    const keys = new Set(gone.map(({ key }) => key));
    return ({ key }) => !keys.has(key);
  };
  it('finds the neighbour by place, not the first of the column', () => {
    expect(nearestTarget(map, map, at(micro), without(micro))?.key).to.equal(hgf.key);
    expect(nearestTarget(map, map, at(unnamed), without(unnamed))?.key).to.equal(micro.key);
    const gone = without(links.cordUnnamed);
    expect(nearestTarget(map, map, at(links.cordUnnamed), gone)?.key).to.equal(links.cordMicro.key);
    const allGone = without(links.cordUnnamed, links.cordMicro, links.cordHgf);
    expect(nearestTarget(map, map, at(links.cordUnnamed), allGone)?.key).to.equal(cord.key);
  });

  it('finds what gathers a node now, else the first that is drawn', () => {
    const group = { ...mapNode(1, 'group/growth', 7, 'group'), members: ['micro', 'hgf'] };
    const now = { ...map, columns: [[marrow, cord], [unnamed, group], [growth]] };
    const gone = without(micro, hgf);
    expect(nearestTarget(map, now, at(micro), gone)?.key).to.equal(group.key);
    expect(nearestTarget(map, map, undefined, () => true)?.key).to.equal(marrow.key);
  });
});
