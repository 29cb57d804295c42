// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Caution, Finding, Study } from '../../src/data/dataset.js';
import { isWarning, paperWarnings, sortCautions, warningsOf } from '../../src/model/cautions.js';

const caution = (kind: string, text = kind, locator = '§1'): Caution => ({
  kind,
  text: { en: text },
  locator,
});
const finding = (...kinds: readonly string[]): Finding => ({
  id: 'f',
  cautions: kinds.map((kind) => caution(kind)),
});
const study = (change: Partial<Study> = {}): Study => ({ id: 's', findings: [], ...change });

describe('cautions', () => {
  it('are warnings only for contradiction, retraction and doubtful identification', () => {
    const kinds = [
      'misprint',
      'contradiction',
      'attribution',
      'scope',
      'weak-support',
      'retraction',
      'correction',
      'identification',
      'direction',
      'of-custom-data',
    ];
    expect(kinds.filter(isWarning)).to.deep.equal([
      'contradiction',
      'retraction',
      'identification',
    ]);
    const { warnings, named, notes } = sortCautions(kinds.map((kind) => caution(kind)));
    const kindsOf = (cautions: readonly Caution[]): readonly string[] =>
      cautions.map(({ kind }) => kind);
    expect(kindsOf(warnings)).to.have.members(['contradiction', 'retraction', 'identification']);
    expect(kindsOf(named)).to.have.members(['attribution', 'weak-support', 'direction']);
    expect(kindsOf(notes)).to.have.members(['misprint', 'scope', 'correction', 'of-custom-data']);
  });

  it('stand once where several findings have the same, at the first place', () => {
    const { notes } = sortCautions([
      caution('scope', 'same', '§1'),
      caution('scope', 'other', '§2'),
      caution('scope', 'same', '§3'),
    ]);
    expect(notes.map(({ locator }) => locator)).to.deep.equal(['§1', '§2']);
  });

  it('mark a study by those of the given findings, most severe first', () => {
    expect(warningsOf(study(), [finding('contradiction'), finding('retraction')])).to.deep.equal([
      'retraction',
      'contradiction',
    ]);
    expect(warningsOf(study(), [finding('direction', 'scope')])).to.deep.equal([]);
  });

  it('mark a study that is retracted or not identified for certain', () => {
    expect(paperWarnings(study({ status: 'retracted' }))).to.deep.equal(['retraction']);
    for (const identification of ['likely', 'unidentified'] as const)
      expect(warningsOf(study({ identification }), [finding()])).to.deep.equal(['identification']);
    expect(paperWarnings(study({ status: 'corrected', identification: 'certain' }))).to.be.empty;
  });
});
