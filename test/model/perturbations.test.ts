// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { perturbationsOf } from '../../src/model/perturbations.js';
import { shownDataset } from '../fixtures/shown-dataset.js';

const findingsOf = (id: string) => shownDataset.studies.find((study) => study.id === id)!.findings;

describe('perturbationsOf', () => {
  it('finds what blocked a term before what raised one', () => {
    const [first, second] = findingsOf('alder-2019');
    const agents = perturbationsOf([second!, first!], 'cargo').map(({ agent }) => agent?.en);
    expect(agents).to.deep.equal(['miR-1 inhibitor', 'miR-1 mimic']);
  });

  it('finds only those of the facet, and none that no change was made for', () => {
    expect(perturbationsOf(findingsOf('alder-2019'), 'pathway')).to.deep.equal([]);
    expect(perturbationsOf(findingsOf('fir-2023'), 'pathway')).to.have.length(1);
    const bare = { id: 'x/1', support: [{ kind: 'perturbation-of-cargo' }, { kind: 'claimed' }] };
    expect(perturbationsOf([bare], 'cargo')).to.deep.equal([]);
  });
});
