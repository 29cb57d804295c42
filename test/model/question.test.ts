// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import { makeQuestion, type Question } from '../../src/model/question.js';
import { readTableText } from '../../src/data/table/read-table.js';
import { times } from '../../src/data/times.js';
import { deriveFigure } from '../fixtures/lane-figure.js';

const bundled = indexEvidence(bundledDataset());

function asked(evidence: Evidence, facet: string, choices = 4, columns?: readonly string[]) {
  const figure = deriveFigure(evidence, {
    width: 800,
    ...(columns === undefined ? {} : { columns }),
  });
  const column = figure.flow.columns.indexOf(facet);
  const nodes = [...figure.arrangement[column]!].sort((a, b) => (a.key < b.key ? -1 : 1));
  const resolution = figure.resolutions[column]!;
  const question = makeQuestion({ column, nodes, numbers: figure.numbers, resolution, choices });
  const countOf = (node: Question['answer']): number => figure.numbers.nodes.get(node)!.count;
  return { question, countOf, nodes };
}

describe('A question', () => {
  it('has one largest answer among choices that are smaller, in the order given', () => {
    for (const facet of ['source', 'cargo', 'outcome']) {
      const { question, countOf, nodes } = asked(bundled, facet);
      const { answer, choices, count } = question!;
      expect(choices, facet).to.include(answer);
      expect(choices, facet).to.have.length(4);
      expect(countOf(answer), facet).to.equal(count);
      for (const choice of choices)
        if (choice !== answer) expect(countOf(choice), choice.key).to.be.below(count);
      const places = choices.map((choice) => nodes.indexOf(choice));
      expect(places, facet).to.deep.equal([...places].sort((a, b) => a - b));
    }
  });

  it('never offers what gathers a rest or is not named', () => {
    const { question } = asked(bundled, 'outcome', 99);
    for (const { kind } of question!.choices) expect(kind).to.be.oneOf(['term', 'group']);
  });

  it('is the same each time', () => {
    const keys = (): unknown => asked(bundled, 'source').question!.choices.map(({ key }) => key);
    expect(keys()).to.deep.equal(keys());
  });

  it('draws its choices by their names, not by their sizes, and offers none as large', () => {
    const sizes = { alder: 4, birch: 3, cedar: 2, dill: 2, elm: 1, fir: 1 };
    const rows = Object.entries(sizes).flatMap(([drug, count]) =>
      times(count, (index) => `${drug}${index} 2001,${drug},pain`),
    );
    const own = indexEvidence(
      readTableText(`study,drug,effect\n${rows.join('\n')}`, 'test').dataset!,
    );
    const of = (choices: number): readonly string[] =>
      asked(own, 'drug', choices, ['drug', 'effect']).question!.choices.map(({ term }) => term);
    const drawn = [2, 3, 4, 5].map((choices) => of(choices).join(' '));
    expect(drawn).to.deep.equal([
      'alder elm',
      'alder birch elm',
      'alder birch dill elm',
      'alder birch dill elm fir',
    ]);
    expect(of(1), 'at least two').to.deep.equal(of(2));
    const { question, countOf } = asked(own, 'drug', 99, ['drug', 'effect']);
    expect(question!.choices.filter((choice) => countOf(choice) >= question!.count)).to.deep.equal([
      question!.answer,
    ]);
  });

  it('is not asked with a tie, or without another choice', () => {
    const of = (rows: string): Evidence =>
      indexEvidence(readTableText(`study,drug,effect\n${rows}`, 'test').dataset!);
    const columns = ['drug', 'effect'];
    const tie = of('A 1,x,pain\nB 2,y,pain');
    expect(asked(tie, 'drug', 4, columns).question).to.equal(undefined);
    expect(asked(tie, 'effect', 4, columns).question).to.equal(undefined);
    const clear = of('A 1,x,pain\nB 2,x,pain\nC 3,y,pain');
    expect(asked(clear, 'drug', 4, columns).question?.answer.term).to.equal('x');
  });
});
