// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { placeCard } from '../../../src/components/internal/place-card.js';
import type { Box } from '../../../src/figure/plan-vertical.js';
import { seededRandom } from '../../fixtures/random.js';

const size = { width: 240, height: 110 };
const room = { width: 1280, height: 720 };

const share = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('placeCard', () => {
  it('stands 14 px right of and 22 px below the pointer where there is room', () => {
    expect(placeCard(size, { point: { x: 300, y: 200 }, keep: [], along: [] }, room)).to.deep.equal(
      {
        x: 314,
        y: 222,
      },
    );
  });

  it('changes sides at the right and lower edges of the window', () => {
    const at = placeCard(size, { point: { x: 1200, y: 700 }, keep: [], along: [] }, room);
    expect(at.x + size.width).to.be.at.most(1200);
    expect(at.y + size.height).to.be.at.most(700);
  });

  it('stays in the window and beside what it belongs to, wherever that is', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 400; round += 1) {
      const node = {
        x: random() * 1100,
        y: random() * 560,
        width: 10 + random() * 170,
        height: 3 + random() * 150,
      };
      const point = { x: node.x + random() * node.width, y: node.y + random() * node.height };
      const at = placeCard(size, { point, keep: [node], along: [] }, room);
      const card = { ...at, ...size };
      const name = JSON.stringify({ node, point, at });
      expect(share(card, node), name).to.equal(false);
      expect(share(card, { ...point, width: 1, height: 1 }), name).to.equal(false);
      expect(share(card, { x: 0, y: 0, ...room }), name).to.equal(true);
      expect(at.x >= 0 && at.x + size.width <= room.width, name).to.equal(true);
      expect(at.y >= 0 && at.y + size.height <= room.height, name).to.equal(true);
    }
  });

  it('leaves a ribbon free that would run below it', () => {
    const point = { x: 400, y: 300 };
    const along = Array.from({ length: 20 }, (_, step) => ({
      x: 400 + step * 15,
      y: 300 + step * 12,
    }));
    const card = { ...placeCard(size, { point, keep: [], along }, room), ...size };
    expect(along.filter((each) => share(card, { ...each, width: 1, height: 1 }))).to.have.length(0);
  });
});
