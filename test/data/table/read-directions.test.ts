// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import { readEffects } from '../../../src/data/table/read-directions.js';

const read = (word: string): string =>
  readEffects(word)
    .map(({ measured, direction = '?' }) => `${measured} ${direction}`)
    .join(', ');

describe('what was measured, with its direction', () => {
  it('is read with the arrow before it or behind it, in brackets and in many forms', () => {
    const up = [
      'AMH ↑',
      '↑ AMH',
      '↑AMH',
      'AMH (↑)',
      'AMH ⬆️',
      'AMH ▲',
      'AMH ↗',
      'AMH ↑↑',
      'AMH: ↑',
    ];
    for (const word of up) expect(read(word), word).to.equal('AMH up');
    for (const word of ['FSH ↓', '↓FSH', 'FSH ▼', 'FSH ⇩', 'FSH ↓↓↓'])
      expect(read(word), word).to.equal('FSH down');
    expect(read('LH ↔')).to.equal('LH none');
    expect(read('AMH ↑ (p<0.05)')).to.equal('AMH (p<0.05) up');
  });

  it('is read one by one where arrows show which is whose', () => {
    for (const word of ['AMH ↑, FSH ↓', 'AMH↑ FSH↓', '↑ AMH, ↓ FSH', 'AMH↑/FSH↓', '↑AMH + ↓FSH'])
      expect(read(word), word).to.equal('AMH up, FSH down');
    expect(read('AMH ↑ (p<0.05), FSH ↓ (p<0.01)')).to.equal('AMH (p<0.05) up, FSH (p<0.01) down');
  });

  it('is read with words before it or behind it', () => {
    for (const word of ['AMH up', 'AMH (up)', 'AMH: up', 'increased AMH', 'AMH上调', '上调AMH'])
      expect(read(word), word).to.equal('AMH up');
    for (const word of ['AMH decreased', 'decreased AMH', 'AMH降低', 'down-regulation of AMH'])
      expect(read(word), word).to.equal('AMH down');
    // the name of a molecule
    expect(read('reduced glutathione')).to.equal('reduced glutathione ?');
  });

  it('is named where an arrow stands between two things', () => {
    expect(read('AMH ↑ FSH')).to.equal('AMH ↑ FSH ?');
    const notices = (cell: string) =>
      parseData({ kind: 'csv', value: `study,drug,effects\nA,x,${cell}\nB,y,FSH ↓`, where: '' })
        .notices.filter(({ code }) => code === 'unread-direction')
        .map(({ row, column, details }) => [row, column, details['word']]);
    expect(notices('AMH ↑ FSH; LH ↑')).to.deep.equal([[2, 'effects', 'AMH ↑ FSH']]);
    expect(notices('AMH ↑')).to.deep.equal([]);
  });
});
