// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { parseData } from '../../../../src/data/parse.js';
import { renderStudyList } from '../../../../src/components/internal/fragments/render-study.js';
import { messagesFor } from '../../../../src/locales/index.js';
import { indexEvidence } from '../../../../src/model/evidence.js';

async function listOf(value: string): Promise<Element> {
  const { dataset } = parseData({ kind: 'csv', value, where: '' });
  const evidence = indexEvidence(dataset!);
  return fixture(
    html`<div>
      ${renderStudyList({ evidence, messages: messagesFor('en'), findings: new Set(evidence.records.map(({ index }) => index)) })}
    </div>`,
  );
}

const chainOf = (list: Element): string | undefined =>
  list.querySelector('.chain')?.textContent.trim();
const rowsOf = (list: Element): readonly string[] =>
  [...list.querySelectorAll('dl > div')].map((row) =>
    [...row.children].map((part) => part.textContent.trim()).join(': '),
  );

describe('the text of a study in custom data', () => {
  it('names every term of a cell', async () => {
    const list = await listOf(
      'study,source,cargo,pathway,outcome,species,evidence-stream\nA,s; t,a; b,,o; n,rat; mouse,in-vivo; in-vitro\nB,s,a,p,o,rat,in-vivo',
    );
    expect(chainOf(list)).to.equal('s, t → a, b → pathway not named → o, n');
    expect(rowsOf(list).slice(0, 2)).to.deep.equal([
      'Model: rat, mouse',
      'Evidence: in-vivo, in-vitro',
    ]);
  });

  it('lists its own columns, and reports none that the data lack as missing', async () => {
    const list = await listOf('study,drug,Way of action,effect\nA,leaf,kinase; transport,pain');
    expect(list.textContent).not.to.contain('not named');
    expect(list.querySelector('.chain')).to.equal(null);
    expect(rowsOf(list)).to.deep.equal([
      'drug: leaf',
      'Way of action: kinase, transport',
      'effect: pain',
    ]);
  });
});
