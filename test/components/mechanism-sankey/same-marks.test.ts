// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawn } from './drawn.js';
import { pictureOf } from '../../fixtures/picture.js';

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

/** The exported picture without its legend and without hatching, which a page draws as a pattern. */
function exported(element: MechanismSankey): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
  const root = parsed.documentElement as unknown as SVGSVGElement;
  for (const hatching of root.querySelectorAll('rect + path[pointer-events="none"]'))
    hatching.remove();
  // legend and footer are the last two groups
  for (const below of [...root.querySelectorAll(':scope > g')].slice(-2)) below.remove();
  return root;
}

const painted = (element: MechanismSankey, selector: string): NodeListOf<Element> =>
  pictureOf(element)!.querySelectorAll(selector);

for (const layout of ['horizontal', 'vertical']) {
  describe(`Page and exported picture, ${layout}`, () => {
    it('draw the same paths, bars and texts', async () => {
      const element = await figure(layout);
      const file = exported(element);
      expect(pathsOf(file.querySelectorAll('path'))).to.deep.equal(
        pathsOf(painted(element, ':scope > g path:not(.hit)')),
      );
      expect(boxesOf(file.querySelectorAll('g rect'))).to.deep.equal(
        boxesOf(painted(element, 'rect.bar')),
      );
      const texts = (from: Iterable<Element>): readonly string[] =>
        [...from]
          .map((text) => [...text.children].map((line) => line.textContent).join('|'))
          .sort();
      expect(texts(file.querySelectorAll('g:not([aria-hidden]) > text'))).to.deep.equal(
        texts(painted(element, 'text')),
      );
    });

    it('draw the same dashes, lines and samples of each kind', async () => {
      const element = await figure(layout);
      const file = exported(element);
      for (const [mark, look] of [
        ['.strand', '[fill]:not([fill="none"])[stroke]'],
        ['.dash, .single-line', '[stroke-dasharray="6 4"]'],
        ['.leader', '[stroke-width="1.25"]'],
        ['.label-ground', '[fill-opacity="0.86"]'],
      ] as const)
        expect(pathsOf(file.querySelectorAll(`path${look}`)), mark).to.deep.equal(
          pathsOf(painted(element, mark)),
        );
    });

    it('highlight the same parts of a selection', async () => {
      const element = await figure(layout);
      for (const path of ['drug:x', 'drug:y>effect:u', 'target:q']) {
        element.selected = path;
        await element.updateComplete;
        const file = exported(element);
        const bands = pathsOf(painted(element, '.highlight > .band'));
        expect(bands, path).not.to.be.empty;
        expect(pathsOf(file.querySelectorAll('path[fill-opacity="0.9"]')), path).to.deep.equal(
          bands,
        );
        const bars = pathsOf(painted(element, '.highlight > .highlighted-bar'));
        const drawnBars = [...file.querySelectorAll('rect:not(:has(title))')].map((rect) => {
          const [x = '', y = '', width = '', height = ''] = ['x', 'y', 'width', 'height'].map(
            (name) => rect.getAttribute(name) ?? '',
          );
          return `M${x},${y}h${width}v${height}h-${width}Z`;
        });
        expect(drawnBars.filter((d) => bars.includes(d)).sort(), path).to.deep.equal(bars);
      }
    });
  });
}
