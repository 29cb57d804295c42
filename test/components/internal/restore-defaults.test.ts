// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { elements } from '../../../src/components/elements.js';
import '../../../src/define.js';

/** A public property, with its attribute where it has one. */
interface PublicProperty {
  readonly name: string;
  readonly attribute: string | undefined;
}

function publicProperties(element: typeof LitElement): readonly PublicProperty[] {
  return [...element.elementProperties]
    .filter(([, { state }]) => state !== true)
    .map(([key, { attribute }]) => {
      const name = String(key);
      const own = typeof attribute === 'string' ? attribute : name.toLowerCase();
      return { name, attribute: attribute === false ? undefined : own };
    });
}

type Updating = HTMLElement & Pick<LitElement, 'updateComplete'>;

/** Two elements of a kind on the page: one to change, one that nobody sets anything of. */
async function pair(tag: string): Promise<readonly [Updating, Updating]> {
  const holder = await fixture(html`<div></div>`);
  const [touched, untouched] = [tag, tag].map((each) => document.createElement(each) as Updating);
  holder.append(touched!, untouched!);
  await touched!.updateComplete;
  await untouched!.updateComplete;
  return [touched!, untouched!];
}

const valueOf = (element: Updating, name: string): unknown => Reflect.get(element, name);

describe('what an element is told no longer', () => {
  for (const element of elements) {
    const properties = publicProperties(element);

    it(`is as never set where a property of <${element.tagName}> becomes null`, async () => {
      const [touched, untouched] = await pair(element.tagName);
      for (const { name } of properties) {
        for (const nothing of [null, undefined]) {
          Reflect.set(touched, name, nothing);
          await touched.updateComplete;
          expect(valueOf(touched, name), name).to.deep.equal(valueOf(untouched, name));
        }
      }
    });

    it(`is as never set where an attribute of <${element.tagName}> is empty`, async () => {
      const [touched, untouched] = await pair(element.tagName);
      for (const { name, attribute } of properties) {
        // an empty attribute turns a property on that is on or off
        const preset = valueOf(untouched, name);
        if (attribute === undefined || typeof preset !== 'string') continue;
        touched.setAttribute(attribute, '');
        await touched.updateComplete;
        expect(valueOf(touched, name), name).to.equal(preset);
      }
    });

    it(`is as never set where an attribute of <${element.tagName}> is removed`, async () => {
      const [touched, untouched] = await pair(element.tagName);
      for (const { name, attribute } of properties) {
        if (attribute === undefined) continue;
        touched.setAttribute(attribute, '1');
        await touched.updateComplete;
        expect(valueOf(touched, name), name).not.to.deep.equal(valueOf(untouched, name));
        touched.removeAttribute(attribute);
        await touched.updateComplete;
        expect(valueOf(touched, name), name).to.deep.equal(valueOf(untouched, name));
      }
    });
  }
});
