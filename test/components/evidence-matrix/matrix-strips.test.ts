// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { EvidenceMatrix } from '../../../src/components/evidence-matrix/evidence-matrix.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import {
  all,
  button,
  matrixOf,
  press,
  pressKey,
  pressTool,
  remarked,
  root,
  seen,
  text,
  textOf,
} from './drawn-matrix.js';

const phone = 358;

/** Opens or closes a row. */
async function openRow(matrix: EvidenceMatrix, term: string): Promise<HTMLElement> {
  const row = root(matrix).querySelector(`[data-strip="${term}"]`)!.closest('tr')!;
  row.click();
  await matrix.updateComplete;
  return row;
}

describe('strips of <evidence-matrix>', () => {
  it('keeps a square for each pair with a study, and the total of each row', async () => {
    const [strips, table] = [
      await matrixOf({ data: bundledDataset(), width: phone }),
      await matrixOf({ data: bundledDataset(), width: 1200 }),
    ];
    const squares = all(strips, 'tr.strip').map((row) =>
      [...row.querySelectorAll('.square')].map((square) => square.matches('[class*="step-"]')),
    );
    const numbers = all(table, 'tbody tr').map((row) =>
      [...row.querySelectorAll('.cell')].map((cell) => seen(cell) !== ''),
    );
    expect(squares).to.deep.equal(numbers);
    expect(all(strips, '.total').map(textOf)).to.deep.equal(all(table, '.total').map(textOf));
    expect(textOf(all(strips, 'tr.strip td')[0]), 'heard, not seen').to.match(/^\d+ studies$/);
  });

  it('opens a row in place: its largest columns as bars, the rest folded', async () => {
    const matrix = await matrixOf({ data: bundledDataset(), width: phone });
    const row = await openRow(matrix, 'homing');
    expect(row.querySelector('button')!.getAttribute('aria-expanded')).to.equal('true');
    const block = row.nextElementSibling!;
    const shown = [...block.querySelectorAll<HTMLElement>('.block > .pairs .pair')];
    expect(shown).to.have.length(5);
    const numbers = shown.map((pair) => Number(textOf(pair.querySelector('.count'))));
    expect(numbers).to.deep.equal([...numbers].sort((a, b) => b - a));
    const lengths = shown.map((pair) => pair.querySelector('rect')!.getBoundingClientRect().width);
    for (const [index, length] of lengths.entries())
      expect(length / lengths[0]!).to.be.closeTo(numbers[index]! / numbers[0]!, 0.01);
    const rest = block.querySelectorAll('.more .pair').length;
    expect(textOf(block.querySelector('.more summary'))).to.match(new RegExp(`^${rest} more, `));
    const filled = row.querySelectorAll('[class*="step-"]').length;
    expect(shown.length + rest).to.equal(filled);
    await openRow(matrix, 'homing');
    expect(all(matrix, '.block')).to.have.length(0);
  });

  it('shows the studies of a row or of a pair inside the row', async () => {
    const matrix = await matrixOf({ width: phone });
    const row = await openRow(matrix, 'angiogenesis');
    const block = row.nextElementSibling!;
    block.querySelector<HTMLButtonElement>('.show')!.click();
    await matrix.updateComplete;
    expect(textOf(block.querySelector('.show'))).to.contain(textOf(row.querySelector('.total')));
    expect(block.querySelectorAll('.details [data-study]').length).to.equal(
      Number(textOf(row.querySelector('.total'))),
    );
    await press(matrix, 'source:umbilical-cord>outcome:angiogenesis');
    expect(
      [...block.querySelectorAll<HTMLElement>('.details [data-study]')].map(
        ({ dataset }) => dataset['study'],
      ),
    ).to.have.members(['alder-2019', 'fir-2023']);
    expect(button(matrix, 'source:umbilical-cord>outcome:angiogenesis').ariaPressed).to.equal(
      'true',
    );
    expect(row.querySelectorAll('.square.lit')).to.have.length(1);
  });

  it('shows the words of the review’s remarks in the opened row', async () => {
    const matrix = await matrixOf({ data: remarked, width: phone });
    await pressTool(matrix, 'remarks');
    expect(all(matrix, '.square.against')).to.have.length(1);
    await openRow(matrix, 'angiogenesis');
    expect(text(matrix, '.pair .word.against')).to.equal('none');
  });

  it('is one tab stop; arrows move through rows and opened pairs, Enter opens', async () => {
    const matrix = await matrixOf({ width: phone });
    const active = (): string | undefined =>
      (root(matrix).activeElement as HTMLElement | null)?.dataset['key'];
    expect(all(matrix, 'button[data-at][tabindex="0"]')).to.have.length(1);
    button(matrix, 'outcome:angiogenesis').focus();
    button(matrix, 'outcome:angiogenesis').click();
    await matrix.updateComplete;
    pressKey(root(matrix).activeElement!, 'ArrowDown');
    expect(active()).to.equal('source:umbilical-cord>outcome:angiogenesis');
    pressKey(root(matrix).activeElement!, 'End', true);
    expect(active()).to.equal('outcome:anti-apoptosis');
  });

  it('shows as many columns as fit, and all of them on request', async () => {
    const studies = Array.from({ length: 60 }, (_, index) => ({
      id: `s${index}`,
      findings: [
        { id: `s${index}/1`, source: `source ${index}`, outcome: `a longer outcome ${index % 3}` },
      ],
    }));
    const matrix = await matrixOf({ data: { schemaVersion: 1, studies }, width: phone });
    const columns = () => all(matrix, 'thead .upright').length;
    const shown = columns();
    expect(shown).to.be.below(60);
    expect(matrix.scrollWidth).to.be.at.most(phone);
    expect(text(matrix, '.notes')).to.match(/Not shown: the \d+ columns with the fewest studies/);
    all(matrix, '.notes button')[0]!.click();
    await matrix.updateComplete;
    expect(columns()).to.equal(60);
    expect(matrix.scrollWidth, 'scrolls inside').to.be.at.most(phone);
  });

  it('is accessible, also with an opened row and a selection', async () => {
    const matrix = await matrixOf({ data: remarked, width: 300 });
    await expect(matrix).to.be.accessible();
    await openRow(matrix, 'angiogenesis');
    await pressTool(matrix, 'remarks');
    await press(matrix, 'source:umbilical-cord>outcome:angiogenesis');
    await expect(matrix).to.be.accessible();
    expect(matrix.scrollWidth).to.be.at.most(300);
  });
});
