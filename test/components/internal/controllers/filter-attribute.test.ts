// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import {
  FilterAttribute,
  type FilterReading,
} from '../../../../src/components/internal/controllers/filter-attribute.js';
import { indexEvidence, type Evidence } from '../../../../src/model/evidence.js';
import { formatFilter, parseFilter } from '../../../../src/model/filter.js';
import { emptySession, reduceSession, type Session } from '../../../../src/model/session.js';
import { renamedDataset, smallDataset } from '../../../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const renamed = indexEvidence(renamedDataset);

/** An attribute with its session, as a host keeps them in step. */
class Attribute {
  text = '';
  session: Session = emptySession;
  readonly #attribute = new FilterAttribute();

  /** One update of the host. */
  update(from: Evidence = evidence): FilterReading {
    const reading = this.#attribute.read(this.text, from, this.session);
    this.session = reduceSession(this.session, {
      type: 'read',
      evidence: from,
      problems: [],
      authorText: reading.authorText,
      authorFilter: reading.author,
      readerFilter: reading.reader,
    });
    this.text = this.#attribute.write(this.text, reading.problems, this.session);
    return reading;
  }

  /** The author writes the attribute. */
  write(text: string): FilterReading {
    this.text = text;
    return this.update();
  }

  /** A reader chooses a filter. */
  choose(text: string): FilterReading {
    const { filter } = parseFilter(text, evidence);
    this.session = reduceSession(this.session, { type: 'filter', filter });
    return this.update();
  }

  /** A link is opened. */
  open(text: string, author: string): FilterReading {
    this.#attribute.keepAuthor(author);
    return this.write(text);
  }
}

describe('FilterAttribute', () => {
  it('reads the author’s text', () => {
    const { authorText, author, reader, problems } = new Attribute().write('source:adipose');
    expect([authorText, formatFilter(author), reader, problems]).to.deep.equal([
      'source:adipose',
      'source:adipose',
      undefined,
      [],
    ]);
  });

  it('writes a reader’s filter and does not read it as the author’s', () => {
    const attribute = new Attribute();
    attribute.write('source:adipose');
    attribute.choose('source:bone-marrow');
    expect(attribute.text).to.equal('source:bone-marrow');
    const { authorText, reader } = attribute.update();
    expect(authorText).to.equal('source:adipose');
    expect(reader).to.equal(attribute.session.readerFilter);
  });

  it('takes the next text that is new as the author’s', () => {
    const attribute = new Attribute();
    attribute.write('source:adipose');
    attribute.choose('source:bone-marrow');
    const { authorText, reader } = attribute.write('outcome:angiogenesis');
    expect([authorText, reader]).to.deep.equal(['outcome:angiogenesis', undefined]);
  });

  it('reads the text of a link as a reader’s, and the next again as the author’s', () => {
    const attribute = new Attribute();
    const linked = attribute.open('source:bone-marrow', 'source:adipose');
    expect(linked.authorText).to.equal('source:adipose');
    expect(formatFilter(linked.reader ?? [])).to.equal('source:bone-marrow');
    expect(attribute.text).to.equal('source:bone-marrow');
    expect(attribute.write('source:adipose').reader).to.equal(undefined);
  });

  it('leaves a text that cannot be read, until it is corrected', () => {
    const attribute = new Attribute();
    attribute.write('source:adipose');
    const { problems } = attribute.write('sauce:adipose source:bone-marrow');
    expect(problems.map(({ code }) => code)).to.deep.equal(['unknown-facet']);
    expect(attribute.text).to.equal('sauce:adipose source:bone-marrow');
    expect(attribute.update().problems, 'the same again').to.have.length(1);
    expect(attribute.write('source:bone-marrow').problems).to.deep.equal([]);
  });

  it('leaves the text of a link that cannot be read', () => {
    const attribute = new Attribute();
    attribute.open('sauce:adipose source:bone-marrow', 'source:adipose');
    expect(attribute.text).to.equal('sauce:adipose source:bone-marrow');
    expect(attribute.update().problems.map(({ code }) => code)).to.deep.equal(['unknown-facet']);
  });

  it('returns to the author’s text with the author’s filter', () => {
    const attribute = new Attribute();
    attribute.write('source:adipose');
    attribute.choose('source:bone-marrow');
    attribute.session = reduceSession(attribute.session, { type: 'filter', filter: undefined });
    const { reader } = attribute.update();
    expect([attribute.text, reader]).to.deep.equal(['source:adipose', undefined]);
  });

  it('gives the same author’s filter for the same text: a new one would update all views', () => {
    const attribute = new Attribute();
    const { author } = attribute.write('source:adipose');
    expect(attribute.update().author).to.equal(author);
  });

  it('names what new data do not know of a reader’s filter, and keeps the filter', () => {
    const attribute = new Attribute();
    attribute.choose('source:umbilical-cord');
    const { reader, problems } = attribute.update(renamed);
    expect(formatFilter(reader ?? [])).to.equal('source:umbilical-cord');
    expect(problems.map(({ code }) => code)).to.deep.equal(['unknown-value']);
    expect(attribute.update(renamed).problems).to.have.length(1);
    expect(attribute.update(evidence).problems, 'with the old data').to.deep.equal([]);
  });
});
