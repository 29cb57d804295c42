// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { readSettings } from '../../src/view/view-settings.js';
import { writeTag } from '../../src/view/view-tag.js';

const write = (settings: Record<string, string>, others: Record<string, string> = {}): string =>
  writeTag('mechanism-sankey', readSettings(settings), others);

describe('writeTag', () => {
  it('has no attributes where nothing differs from the defaults', () => {
    expect(write({})).to.equal('<mechanism-sankey></mechanism-sankey>');
  });

  it('has what differs, and what is not among the settings', () => {
    expect(
      write(
        { measure: 'findings', detail: 'terms', 'max-nodes': '7' },
        { src: 'own.csv', heading: '' },
      ),
    ).to.equal(
      '<mechanism-sankey src="own.csv" measure="findings" detail="terms" max-nodes="7"></mechanism-sankey>',
    );
  });

  it('reads back as the same attributes, with quotes and signs in them', () => {
    const filter = 'drug:"a & b",c !dose:"<5"';
    const tag = write({ filter, selected: 'drug:x>effect:y', opened: 'cargo:other' });
    const element = new DOMParser().parseFromString(tag, 'text/html').body.firstElementChild!;
    expect(element.getAttribute('filter')).to.equal(filter);
    expect(element.getAttribute('selected')).to.equal('drug:x>effect:y');
    expect(element.getAttributeNames()).to.have.members(['filter', 'selected']);
  });
});
