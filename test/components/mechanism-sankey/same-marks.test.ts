// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { pictureOf } from '../../fixtures/picture.js';
import { drawn } from './drawn.js';

const csv = `study,drug,target,effect
A,x,p,u
B,x,p,u
B,x,,v
C,y,p,v
D,y,q,u
E,z,q,w`;

async function figure(layout: string): Promise<MechanismSankey> {
  return drawn(
    await fixture(
      html`<mechanism-sankey layout=${layout} columns="drug target effect"
        ><script type="text/csv">
          ${csv}
        </script></mechanism-sankey
      >`,
    ),
  );
}

async function bundledFigure(layout: string): Promise<MechanismSankey> {
  const page = await fixture<HTMLElement>(
    html`<div style="width: 1100px"><mechanism-sankey layout=${layout}></mechanism-sankey></div>`,
  );
  return drawn(page.querySelector('mechanism-sankey')!);
}

/** The marks of the exported picture, without headline, legend and source. */
function exported(element: MechanismSankey): Element {
  const parsed = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
  return parsed.documentElement.querySelector(':scope > g')!;
}

function painted(element: MechanismSankey, selector: string): readonly Element[] {
  return [...pictureOf(element)!.querySelectorAll(selector)];
}

/** Path data one by one: a page paints several marks as one path. */
function pathsOf(elements: Iterable<Element>): readonly string[] {
  return [...elements]
    .flatMap((each) => (each.getAttribute('d') ?? '').split(/(?=M)/))
    .filter((d) => d !== '')
    .sort();
}

function boxesOf(elements: Iterable<Element>): readonly string[] {
  return [...elements]
    .map((each) => ['x', 'y', 'width', 'height'].map((name) => each.getAttribute(name)).join(' '))
    .sort();
}

/** The texts with their places; spaces between words and numbers are drawn in two ways. */
function textsOf(elements: Iterable<Element>): readonly string[] {
  return [...elements]
    .map((text) => {
      const lines = [...text.querySelectorAll('tspan')].filter((line) => line.hasAttribute('y'));
      const places = lines.map((line) => `${line.getAttribute('x')},${line.getAttribute('y')}`);
      const said = [...text.children].filter((line) => line.localName === 'tspan');
      const words = said.map((line) => line.textContent).join(' ');
      const look = ['font-size', 'text-anchor'].map((name) => text.getAttribute(name));
      return [...places, words.replace(/\s+/g, ' ').trim(), ...look].join('|');
    })
    .sort();
}

/** What one of two lists has and the other has not. */
function differences(a: readonly string[], b: readonly string[]): readonly string[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  const counts = a.length === b.length ? [] : [`${a.length} and ${b.length}`];
  return [...counts, ...a.filter((each) => !inB.has(each)), ...b.filter((each) => !inA.has(each))];
}

/** A colour with its opacity as whole numbers, however it is written; opacity in percent. */
function paintOf(color: string, opacity: string | null): string {
  if (color === 'none') return color;
  const [hex] = /^#[\da-f]{6}$/i.exec(color) ?? [];
  const numbers = (color.match(/[\d.]+(?!\w)/g) ?? []).map(Number);
  const channels =
    hex === undefined
      ? numbers.slice(0, 3).map((value) => (color.startsWith('color') ? value * 255 : value))
      : [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const alpha = (hex === undefined ? (numbers[3] ?? 1) : 1) * Number(opacity ?? 1);
  return [...channels, alpha * 100].map(Math.round).join(' ');
}

/** How a path of the file is painted: fill, stroke and its width. */
function lookInFile(mark: Element): string {
  const get = (name: string): string | null => mark.getAttribute(name);
  const stroke = get('stroke') ?? 'none';
  return [
    paintOf(get('fill') ?? 'none', get('fill-opacity')),
    paintOf(stroke, get('stroke-opacity')),
    stroke === 'none' ? '' : get('stroke-width'),
  ].join('; ');
}

/** How a path of the page is painted. */
function lookOnPage(mark: Element): string {
  const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth } = getComputedStyle(mark);
  return [
    paintOf(fill, fillOpacity),
    paintOf(stroke, strokeOpacity),
    stroke === 'none' ? '' : strokeWidth.replace('px', ''),
  ].join('; ');
}

for (const layout of ['horizontal', 'vertical']) {
  describe(`Page and exported picture, ${layout}`, () => {
    for (const [name, make] of [
      ['custom data', figure],
      ['bundled data', bundledFigure],
    ] as const) {
      it(`draw the same paths, bars and texts: ${name}`, async () => {
        const element = await make(layout);
        const file = exported(element);
        expect(
          differences(
            pathsOf(file.querySelectorAll('path')),
            pathsOf(painted(element, ':scope > g path:not(.hit)')),
          ),
        ).to.deep.equal([]);
        expect(
          differences(
            boxesOf(file.querySelectorAll('rect')),
            boxesOf(painted(element, 'rect.bar, rect.tint')),
          ),
        ).to.deep.equal([]);
        expect(
          differences(textsOf(file.querySelectorAll('text')), textsOf(painted(element, 'text'))),
        ).to.deep.equal([]);
      });

      it(`paint them alike: ${name}`, async () => {
        const element = await make(layout);
        const page = new Set(
          painted(element, '.ribbon, .ribbon-line, .casing, .casing-line').map(lookOnPage),
        );
        const file = new Set([...exported(element).querySelectorAll('path')].map(lookInFile));
        expect(page.size).to.be.above(1);
        expect([...page].filter((look) => !file.has(look))).to.deep.equal([]);
      });
    }

    it('draw the same bars where settings were changed and taken back', async () => {
      const element = await bundledFigure(layout);
      for (const [name, value] of [
        ['filter', 'source:bone-marrow'],
        ['max-nodes', '3'],
        ['missing', 'skip'],
      ] as const)
        for (const change of [
          () => element.setAttribute(name, value),
          () => element.removeAttribute(name),
        ]) {
          change();
          await element.updateComplete;
          expect(
            differences(
              boxesOf(exported(element).querySelectorAll('rect')),
              boxesOf(painted(element, 'rect.bar, rect.tint')),
            ),
            `${name}: ${element.getAttribute(name) ?? 'none'}`,
          ).to.deep.equal([]);
        }
    });

    it('highlight the same parts of a selection, with the same numbers', async () => {
      const element = await figure(layout);
      for (const path of ['drug:x', 'drug:y>effect:u', 'target:q']) {
        element.selected = path;
        await element.updateComplete;
        const file = exported(element);
        const highlighted = pathsOf(painted(element, '.highlight path'));
        expect(highlighted.length, path).to.be.above(0);
        const all = new Set(pathsOf(file.querySelectorAll('path')));
        expect(
          highlighted.filter((d) => !all.has(d)),
          path,
        ).to.deep.equal([]);
        expect(
          differences(textsOf(file.querySelectorAll('text')), textsOf(painted(element, 'text'))),
          path,
        ).to.deep.equal([]);
      }
    });

    it('paint what is highlighted above its casing', async () => {
      const element = await bundledFigure(layout);
      element.selected = 'source:umbilical-cord';
      await element.updateComplete;
      const casings = painted(element, '.highlight .casing, .highlight .casing-line');
      const lit = painted(element, '.highlight .lit');
      expect(Math.min(casings.length, lit.length)).to.be.above(0);
      for (const mark of casings)
        for (const ribbon of lit)
          expect(
            (mark.compareDocumentPosition(ribbon) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
            'a casing below',
          ).to.equal(true);
    });
  });
}

/** How strong ribbons are painted, in percent, with the opacity of their layers. */
function strengthsOnPage(element: MechanismSankey): readonly number[] {
  const strengths = painted(element, '.ribbon').map((mark) => {
    const { fill, fillOpacity } = getComputedStyle(mark);
    const { opacity } = getComputedStyle(mark.closest('svg > g')!);
    return Number(paintOf(fill, fillOpacity).split(' ').at(-1)) * Number(opacity);
  });
  return [...new Set(strengths.map(Math.round))].filter((strength) => strength > 0);
}

function strengthsInFile(element: MechanismSankey): readonly number[] {
  const strengths = [...exported(element).querySelectorAll('path[fill]')]
    .filter((mark) => !['#ffffff', 'none'].includes(mark.getAttribute('fill') ?? 'none'))
    .map((mark) => 100 * Number(mark.getAttribute('fill-opacity') ?? 1));
  return [...new Set(strengths.map(Math.round))];
}

describe('Page and exported picture of a story', () => {
  async function told(step: string): Promise<MechanismSankey> {
    const holder = await fixture<HTMLElement>(html`<div style="color-scheme: light"></div>`);
    holder.innerHTML = `<mechanism-sankey step="1" columns="drug target effect"
      ><script type="text/csv">${csv}</script>${step}</mechanism-sankey>`;
    return drawn(holder.querySelector('mechanism-sankey')!);
  }

  for (const [name, step] of [
    ['with all ribbons pale', '<mechanism-step reveal="0" caption="All"></mechanism-step>'],
    ['with a part', '<mechanism-step select="drug:x" reveal="1" caption="x"></mechanism-step>'],
  ] as const)
    it(`are as pale as each other: ${name}`, async () => {
      const element = await told(step);
      const [page, file] = [strengthsOnPage(element), strengthsInFile(element)];
      expect(page.length).to.be.above(1);
      for (const strength of page)
        expect(
          file.some((other) => Math.abs(other - strength) <= 2),
          `${page.join()} on the page, ${file.join()} in the file`,
        ).to.equal(true);
    });

  it('let ribbons to a hidden column fade', async () => {
    const element = await told('<mechanism-step ask="effect"></mechanism-step>');
    const file = exported(element);
    const gradient = (root: ParentNode): readonly (readonly (string | null)[])[] =>
      [...root.querySelectorAll('stop')].map((stop) =>
        ['offset', 'stop-color'].map((part) => stop.getAttribute(part)),
      );
    expect(gradient(file)).to.have.length(2);
    expect(gradient(file)).to.deep.equal(gradient(pictureOf(element)!));
    const id = file.querySelector('mask')!.id;
    expect(file.querySelectorAll(`g[mask="url(#${id})"] > path`)).not.to.have.length(0);
  });
});
