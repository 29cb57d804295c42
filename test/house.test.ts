// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { elements, type EvidenceElementClass } from '../src/components/elements.js';
import { EvidenceElement } from '../src/components/internal/evidence-element.js';
import '../src/define.js';

type Tag = EvidenceElementClass['tagName'];

/** What the author of a page can read or set of an element, beside what every Lit element has. */
type PublicMember<Of extends Tag> = Exclude<keyof HTMLElementTagNameMap[Of], keyof LitElement>;

type Kind = 'attribute' | 'property' | 'method' | 'getter';

const custom = {
  filter: 'attribute',
  src: 'attribute',
  data: 'property',
} as const;
const drawing = {
  ...custom,
  onProblem: 'attribute',
  problems: 'getter',
  foundColumns: 'getter',
  describe: 'method',
} as const;
const parts = {
  heading: 'attribute',
  withoutToolbar: 'attribute',
  withoutLegend: 'attribute',
  withoutDetails: 'attribute',
} as const;

/** THE list of public members. One that is missing or too many does not compile. */
const members: { readonly [Of in Tag]: Readonly<Record<PublicMember<Of>, Kind>> } = {
  'evidence-matrix': {
    folded: 'attribute',
    ...drawing,
    ...parts,
    rows: 'attribute',
    columns: 'attribute',
    missing: 'attribute',
  },
  'linked-views': { ...custom, selected: 'attribute' },
  'mechanism-sankey': {
    ...drawing,
    ...parts,
    columns: 'attribute',
    measure: 'attribute',
    missing: 'attribute',
    detail: 'attribute',
    maxNodes: 'attribute',
    order: 'attribute',
    colorBy: 'attribute',
    layout: 'attribute',
    display: 'attribute',
    print: 'attribute',
    selected: 'attribute',
    step: 'attribute',
    pageKeys: 'attribute',
    next: 'method',
    previous: 'method',
    toSVG: 'method',
    toPNG: 'method',
    toCSV: 'method',
    cite: 'method',
    drawnColumns: 'getter',
  },
  'mechanism-step': {
    select: 'attribute',
    filter: 'attribute',
    reveal: 'attribute',
    open: 'attribute',
    ask: 'attribute',
    choices: 'attribute',
    caption: 'attribute',
    text: 'getter',
  },
  'screening-flow': { ...drawing, review: 'attribute', folded: 'attribute' },
  'source-card': {
    ...drawing,
    source: 'attribute',
    facet: 'attribute',
    value: 'attribute',
    profile: 'attribute',
    heading: 'attribute',
    compact: 'attribute',
  },
  'study-table': {
    folded: 'attribute',
    ...drawing,
    heading: 'attribute',
    withoutToolbar: 'attribute',
    columns: 'attribute',
    sort: 'attribute',
    selectedRows: 'attribute',
    rows: 'attribute',
    selected: 'attribute',
    query: 'attribute',
  },
  'study-timeline': {
    ...drawing,
    ...parts,
    by: 'attribute',
    missing: 'attribute',
    folded: 'attribute',
  },
  'translation-challenges': {
    ...drawing,
    review: 'attribute',
    heading: 'attribute',
    folded: 'attribute',
  },
  'trial-card': { ...drawing, trial: 'attribute', heading: 'attribute', folded: 'attribute' },
};

/** The classes between an element and `LitElement`. */
function basesOf(element: EvidenceElementClass): readonly unknown[] {
  const bases: unknown[] = [];
  let base: unknown = Object.getPrototypeOf(element);
  while (base !== LitElement && typeof base === 'function') {
    bases.push(base);
    base = Object.getPrototypeOf(base);
  }
  return bases;
}

/** What kind of member a class has under a name. */
function kindOf(element: EvidenceElementClass, name: string): Kind | undefined {
  const property = element.elementProperties.get(name);
  if (property !== undefined) {
    if (property.state === true) return undefined;
    return property.attribute === false ? 'property' : 'attribute';
  }
  const member =
    Object.getOwnPropertyDescriptor(element.prototype, name) ??
    Object.getOwnPropertyDescriptor(EvidenceElement.prototype, name);
  if (member?.get !== undefined) return 'getter';
  return typeof member?.value === 'function' ? 'method' : undefined;
}

describe('every element', () => {
  for (const element of elements) {
    const { tagName } = element;

    it(`<${tagName}> has at most one class between itself and LitElement`, () => {
      expect(basesOf(element)).to.deep.equal(
        element.prototype instanceof EvidenceElement ? [EvidenceElement] : [],
      );
    });

    it(`<${tagName}> has its public members, and no other property`, () => {
      const listed = Object.entries<Kind>(members[tagName]);
      for (const [name, kind] of listed) expect(kindOf(element, name), name).to.equal(kind);
      const properties = [...element.elementProperties.keys()].map(String);
      expect(properties.filter((name) => kindOf(element, name) !== undefined)).to.have.members(
        listed.filter(([, kind]) => kind !== 'method' && kind !== 'getter').map(([name]) => name),
      );
    });
  }
});
