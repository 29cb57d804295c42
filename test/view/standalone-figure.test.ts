// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { readTableText } from '../../src/data/table/read-table.js';
import { messagesFor } from '../../src/locales/index.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { formatFilter, parseFilter, visibleRecords } from '../../src/model/filter.js';
import { standaloneFigure, type StandaloneOptions } from '../../src/view/standalone-figure.js';
import { readSettings } from '../../src/view/view-settings.js';
import { measure } from '../fixtures/lane-figure.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const messages = messagesFor('en');

function draw(
  words: Readonly<Record<string, string>> = {},
  change: Partial<StandaloneOptions> = {},
  from = evidence,
) {
  const settings = readSettings(words);
  const options = { settings, messages, width: 900, heading: '', measure, ...change };
  return standaloneFigure(from, options);
}

/** The findings that a filter leaves. */
function findingsOf(filter: string): ReadonlySet<number> {
  const records = visibleRecords(evidence, parseFilter(filter, evidence).filter);
  return new Set(records.map(({ index }) => index));
}

const columnsOf = ({ view }: ReturnType<typeof draw>): number =>
  view?.plan.orientation === 'horizontal' ? view.plan.columns.length : 0;

describe('a figure without a page', () => {
  it('draws what its settings say, under the default conditions', () => {
    const words = { columns: 'source,outcome', 'color-by': 'outcome', 'max-nodes': '2' };
    const { problems, view, headline, drawing, findings, svg } = draw(words);
    expect(problems).to.deep.equal([]);
    expect(view!.settings).to.deep.include({ columns: ['source', 'outcome'], colorBy: 'outcome' });
    expect(formatFilter(view!.filter)).to.equal(smallDataset.defaultFilter);
    expect(view!.plan.width).to.be.below(draw({}).view!.plan.width).and.at.most(900);
    expect(view!.arranged[0]!.filter(({ kind }) => kind === 'term')).to.have.lengthOf(2);
    expect(headline).to.match(/^Of 4 studies, 3 name a source/);
    expect(findings).to.deep.equal(findingsOf(smallDataset.defaultFilter!));
    expect(drawing).to.deep.include({ headline, path: [], selected: undefined, messages });
    expect(drawing!.title).to.equal('Small evidence');
    expect(drawing!.lead.join('')).to.match(/^Small evidence\. Ovary only/);
    expect(svg({}))
      .to.match(/^<svg /)
      .and.to.contain(headline);
    expect(svg({ dark: true })).not.to.equal(svg({}));
  });

  it('keeps to a step and shows all columns at any width, unless there should be two at a time', () => {
    expect(columnsOf(draw({}, { width: 390 }))).to.equal(4);
    expect(columnsOf(draw({}, { width: 390, showsAll: false }))).to.equal(2);
    expect(columnsOf(draw({ step: '3' }))).to.equal(3);
    expect(columnsOf(draw({ step: '1' })), 'a ribbon has two ends').to.equal(2);
  });

  it('has the findings of its selection, and its answer below the heading of an author', () => {
    const selected = 'source:umbilical-cord';
    const { findings, drawing, headline } = draw({ selected });
    const wanted = findingsOf(`${smallDataset.defaultFilter!} ${selected}`);
    expect(findings).to.deep.equal(wanted);
    expect(drawing!.selected).to.deep.equal(wanted);
    expect(drawing!.path.map(({ term }) => term)).to.deep.equal(['umbilical-cord']);
    expect(headline).to.match(/^Umbilical cord: 2 of \d studies/);
    expect(draw({ selected }, { heading: 'My figure' }).headline).to.equal('My figure');
    const { dataset } = readTableText('study,source,outcome\nA,x,p\nB,y,p\n', '');
    const own = draw({}, { heading: 'My figure' }, indexEvidence(dataset!));
    expect(own.drawing!.title).to.equal('My figure');
  });

  it('names what its settings, conditions and selection have wrong, and draws nothing', () => {
    const wrong = { measure: 'studys', filter: 'sauce:x', selected: 'source:moon' };
    const { problems, findings, svg, ...rest } = draw(wrong);
    expect(problems.map(({ where }) => where)).to.have.members(['measure', 'filter', 'selected']);
    expect(rest).to.deep.equal({ view: undefined, headline: '', drawing: undefined });
    expect([findings.size, svg({})]).to.deep.equal([0, '']);
  });
});
