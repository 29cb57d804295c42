// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { checkDisplay, displays, printedOptions } from '../../src/view/check-display.js';

describe('display and print', () => {
  it('may be any of their lists', () => {
    for (const display of displays)
      for (const print of printedOptions)
        expect(checkDisplay(display, print), `${display} ${print}`).to.deep.equal([]);
  });

  it('are named with what is meant where they are misspelt', () => {
    const told = checkDisplay('slides', 'al').map(({ where, details }) => [
      where,
      details['word'],
      details['suggestion'],
    ]);
    expect(told).to.deep.equal([
      ['display', 'slides', 'slide'],
      ['print', 'al', 'all'],
    ]);
  });
});
