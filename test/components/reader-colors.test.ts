// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { MechanismSankey } from '../../src/components/mechanism-sankey/mechanism-sankey.js';
import { itWith } from '../fixtures/engine.js';
import { setReaderColors, type ReaderColors } from '../fixtures/reader-colors.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { linkedPage, settled, view } from './linked-views/linked-page.js';
import { drawn, until } from './mechanism-sankey/drawn.js';
import { pictureOf } from '../fixtures/picture.js';

/** A figure with every kind of mark, in a reader's colours. */
async function figure(colors: ReaderColors, selected = ''): Promise<MechanismSankey> {
  await setReaderColors(colors);
  const holder = await fixture<HTMLElement>(
    html`<div>
      <mechanism-sankey
        .data=${smallDataset}
        filter="tissue:* status:*"
        selected=${selected}
      ></mechanism-sankey>
    </div>`,
  );
  holder.style.width = '900px';
  return drawn(holder.querySelector('mechanism-sankey')!);
}

function inside(element: Element, selector: string): Element {
  return element.shadowRoot?.querySelector(selector) ?? expect.fail(`no ${selector}`);
}

function look(element: Element, selector: string): CSSStyleDeclaration {
  return getComputedStyle(inside(element, selector));
}

/** The current value of a system colour. */
function systemColor(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

for (const colorScheme of ['light', 'dark'] as const) {
  describe(`forced colours on a ${colorScheme} background`, () => {
    const colors: ReaderColors = { colorScheme, forcedColors: 'active' };
    after(async () => setReaderColors({}));

    itWith(
      'reader colors',
      'draws ribbons, bars, lines and labels only in the reader’s colours',
      async () => {
        const element = await figure(colors, 'source:umbilical-cord');
        expect(matchMedia('(forced-colors: active)').matches, 'colours are forced').to.equal(true);
        const allowed = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'LinkText'].map(
          systemColor,
        );
        for (const shape of pictureOf(element)!.querySelectorAll(
          '.ribbon, .ribbon-line, .bar, .highlighted-bar, .marked-line, .border, text, .hatch-line, .hatch-ground',
        )) {
          const { fill, stroke } = getComputedStyle(shape);
          for (const paint of [fill, stroke])
            if (paint !== 'none' && !paint.startsWith('url'))
              expect(allowed, `${shape.getAttribute('class') ?? ''} ${paint}`).to.include(paint);
        }
      },
    );

    itWith(
      'reader colors',
      'distinguishes highlighted, not highlighted and focused marks',
      async () => {
        const element = await figure(colors, 'source:umbilical-cord');
        expect(look(element, '.highlight .ribbon').fill).to.equal(systemColor('Highlight'));
        expect(look(element, '.links .ribbon').fill).not.to.equal(systemColor('Highlight'));
        expect(Number(look(element, 'g.links').opacity)).to.be.below(1);
        expect(Number(look(element, 'g.pale-links').opacity)).to.be.below(1);
        (inside(element, 'svg [tabindex="0"]') as SVGElement).focus();
        const ring = look(element, '.focus-ring');
        expect(ring.stroke).not.to.equal(look(element, '.highlight .ribbon').fill);
        expect(look(element, '.focus-back').stroke).not.to.equal(ring.stroke);
        expect(parseFloat(ring.strokeWidth)).to.be.at.least(2);
      },
    );

    itWith(
      'reader colors',
      'marks retracted studies by a dotted line, what is not named by hatching and pale ribbons',
      async () => {
        const element = await figure(colors);
        const [plain, marked] = ['.links .ribbon', '.marked-line'].map((selector) =>
          look(element, selector),
        );
        expect(plain!.strokeDasharray).to.equal('none');
        expect(marked!.strokeDasharray).not.to.equal('none');
        expect(marked!.stroke).to.equal(systemColor('CanvasText'));
        expect(look(element, 'g.node.unnamed .bar').fill).to.match(/^url/);
        expect(look(element, 'g.node.term .bar').fill).to.equal(systemColor('CanvasText'));
        const strong = Number(plain!.fillOpacity);
        expect(Number(look(element, '.pale-links .ribbon').fillOpacity)).to.be.below(strong);
      },
    );

    itWith('reader colors', 'mentions no colours that are not drawn', async () => {
      const element = await figure(colors);
      element.colorBy = 'species';
      await until(() => element.shadowRoot!.querySelector('.by-color') !== null);
      for (const line of element.shadowRoot!.querySelectorAll('.by-color'))
        expect((line as HTMLElement).offsetHeight).to.equal(0);
      expect(element.shadowRoot!.querySelectorAll('.by-color')).not.to.have.length(0);
    });

    itWith(
      'reader colors',
      'gives every toolbar button a border, and marks the open one',
      async () => {
        const element = await figure(colors, 'source:umbilical-cord');
        (inside(element, '.buttons button') as HTMLButtonElement).click();
        await element.updateComplete;
        for (const button of element.shadowRoot!.querySelectorAll(
          '.tools .buttons button, .details button',
        )) {
          const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(button);
          expect(
            [borderTopStyle, parseFloat(borderTopWidth) > 0],
            button.textContent,
          ).to.deep.equal(['solid', true]);
          expect(borderTopColor, button.textContent).not.to.equal(systemColor('Canvas'));
        }
        expect(look(element, 'button[aria-expanded="true"]').backgroundColor).not.to.equal(
          look(element, 'button[aria-expanded="false"]').backgroundColor,
        );
      },
    );

    itWith('reader colors', 'shows the selection in every view', async () => {
      await setReaderColors(colors);
      const views = await linkedPage(1280, { selected: 'study:fir-2023' });
      await settled(views);
      const highlight = systemColor('Highlight');
      const marks = {
        'study-table': ['tr[aria-current] > th', 'borderInlineStartColor'],
        'study-timeline': ['button[aria-pressed="true"]', 'outlineColor'],
        'trial-card': ['[aria-current="true"]', 'outlineColor'],
        'evidence-matrix': ['.cell.lit', 'outlineColor'],
      } as const;
      for (const [tag, [selector, property]] of Object.entries(marks))
        expect(look(view(views, tag as keyof typeof marks), selector)[property], tag).to.equal(
          highlight,
        );
    });
  });
}

describe('more contrast', () => {
  after(async () => setReaderColors({}));

  for (const colorScheme of ['light', 'dark'] as const) {
    itWith(
      'reader colors',
      `gives ribbons an edge in the colour of text and quiet words the full one, ${colorScheme}`,
      async () => {
        const before = await figure({ colorScheme }, 'source:umbilical-cord');
        const [unlit, edge] = [
          Number(look(before, 'g.links').opacity),
          look(before, '.links .ribbon').stroke,
        ];
        const element = await figure({ colorScheme, contrast: 'more' }, 'source:umbilical-cord');
        const text = look(element, 'h2').color;
        expect(look(element, '.links .ribbon').stroke).to.equal(text);
        expect(edge, 'else it has a colour of its own').not.to.equal(text);
        expect(look(element, '.lead').color).to.equal(text);
        expect(Number(look(element, 'g.links').opacity)).to.be.above(unlit);
      },
    );
  }
});
