// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import { until } from './drawn.js';
import { figureIn, inside } from './tools.js';

const few = 'study,drug,n\nIto 2011,statin,12\nRoth 2013,fibrate,30\n';
const table = [
  'study,file,n,drug,drug-parent,pathway,outcome',
  'Ito 2011,ito.pdf,12,statin,synthesis,LDL,stroke',
  'Roth 2013,roth.pdf,30,fibrate,transport,HDL,infarction',
  'Silva 2014,silva.pdf,8,statin,synthesis,LDL,infarction',
].join('\n');

describe('a table in <mechanism-sankey> without columns', () => {
  it('is drawn with its columns of words, in their order', async () => {
    const element = await figureIn(html`<mechanism-sankey .data=${table}></mechanism-sankey>`);
    await until(() => inside(element, 'g.node').length > 0);
    expect(element.drawnColumns).to.deep.equal(['drug', 'pathway', 'outcome']);
    const keys = inside(element, 'g.node').map(({ dataset }) => dataset['key']);
    expect(keys).to.have.members([
      ...['drug:statin', 'drug:fibrate', 'pathway:LDL', 'pathway:HDL'],
      ...['outcome:stroke', 'outcome:infarction'],
    ]);
  });

  it('says what it lacks instead of drawing what nobody reported', async () => {
    const element = await figureIn(html`<mechanism-sankey .data=${few}></mechanism-sankey>`);
    await until(() => element.problems.length > 0);
    expect(inside(element, 'g.node')).to.have.length(0);
    const [message] = inside(element, '[part~="error"]');
    expect(message?.textContent).to.contain('only one column of terms (drug)');
    element.setAttribute('columns', 'drug n');
    await until(() => inside(element, 'g.node').length > 0);
    expect(element.problems).to.deep.equal([]);
  });
});
