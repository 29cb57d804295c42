// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { elements } from '../../src/components/elements.js';
import { EvidenceElement } from '../../src/components/internal/evidence-element.js';
import { LinkedViews } from '../../src/components/linked-views/linked-views.js';
import '../../src/define.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const withData = elements.filter(
  (element) => element.prototype instanceof EvidenceElement || element === LinkedViews,
);

/** The id of the next data that an element has. */
function loadedBy(element: Element): Promise<string> {
  return new Promise((resolve) =>
    (element as HTMLElement).addEventListener(
      'evidence-load',
      ({ evidence }) => resolve(evidence.dataset.id),
      { once: true },
    ),
  );
}

describe('properties that are set before the upgrade', () => {
  for (const element of withData) {
    it(`count for <${element.tagName}>`, async () => {
      const tag = `late-${element.tagName}`;
      const late = document.createElement(tag);
      Object.assign(late, { data: smallDataset, filter: 'tissue:* status:*' });
      late.dataset['chapter'] = '2';
      await fixture(html`<div>${late}</div>`);
      const loaded = loadedBy(late);
      // a class can have one tag only
      customElements.define(tag, class extends (element as CustomElementConstructor) {});
      expect(await loaded).to.equal('small');
      expect(late).to.include({ data: smallDataset, filter: 'tissue:* status:*' });
      expect(Object.hasOwn(late, 'data'), 'a later value counts as well').to.equal(false);
      expect(late.dataset['chapter'], 'data-* attributes are the page’s').to.equal('2');
    });
  }
});

/** A value of its kind that nobody has by default. */
function otherValue(value: unknown, type: unknown): unknown {
  if (type === Boolean || typeof value === 'boolean') return true;
  return type === Number || typeof value === 'number' ? 3 : 'given-before';
}

describe('every property that is set before the upgrade', () => {
  for (const element of elements) {
    it(`is taken by <${element.tagName}>`, async () => {
      const tag = `early-${element.tagName}`;
      const early = document.createElement(tag);
      const preset = document.createElement(element.tagName);
      const given = new Map(
        [...element.elementProperties]
          .filter(([, { state }]) => state !== true)
          .map(([name, { type }]) => [name, otherValue(Reflect.get(preset, name), type)]),
      );
      for (const [name, value] of given) Reflect.set(early, name, value);
      await fixture(html`<div>${early}</div>`);
      customElements.define(tag, class extends (element as CustomElementConstructor) {});
      await (early as unknown as LitElement).updateComplete;
      for (const [name, value] of given) {
        expect(Reflect.get(early, name), String(name)).to.equal(value);
        expect(Object.hasOwn(early, name), `${String(name)}: a later value counts`).to.equal(false);
      }
    });

    it(`is as never set in <${element.tagName}> where it was null or undefined`, async () => {
      for (const nothing of [null, undefined]) {
        const tag = `${String(nothing)}-${element.tagName}`;
        const early = document.createElement(tag);
        const names = [...element.elementProperties.keys()].filter(
          (name) => element.elementProperties.get(name)?.state !== true,
        );
        for (const name of names) Reflect.set(early, name, nothing);
        const untouched = document.createElement(element.tagName);
        await fixture(html`<div>${early}${untouched}</div>`);
        customElements.define(tag, class extends (element as CustomElementConstructor) {});
        await (early as unknown as LitElement).updateComplete;
        await (untouched as unknown as LitElement).updateComplete;
        for (const name of names)
          expect(Reflect.get(early, name), String(name)).to.deep.equal(
            Reflect.get(untouched, name),
          );
      }
    });
  }
});

describe('data-* attributes of a page', () => {
  for (const { tagName } of elements) {
    it(`are read and written on <${tagName}> as on every element`, () => {
      const element = document.createElement(tagName);
      element.setAttribute('data-chapter', '2');
      expect(element.dataset['chapter']).to.equal('2');
      element.dataset['pageNumber'] = '7';
      expect(element.getAttribute('data-page-number')).to.equal('7');
    });
  }
});
