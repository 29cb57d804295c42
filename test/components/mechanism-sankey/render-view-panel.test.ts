// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { until } from './drawn.js';
import { figureIn, inside, one, openTool, press } from './tools.js';

async function viewing(columns = ''): Promise<MechanismSankey> {
  const element = await figureIn(
    html`<mechanism-sankey
      .data=${smallDataset}
      columns=${columns}
      filter="tissue:* status:*"
    ></mechanism-sankey>`,
  );
  await openTool(element, 'view');
  return element;
}

const segment = (name: string, value: string): string =>
  `.segments input[name="${name}"][value="${value}"]`;
const isReset = (element: MechanismSankey): boolean =>
  one(element, '.side .reset').getAttribute('aria-disabled') === 'true';

describe('the View panel of <mechanism-sankey>', () => {
  it('sets an attribute with every segment, and shows which is in force', async () => {
    const element = await viewing();
    for (const [name, values] of Object.entries({
      detail: ['terms', 'auto'],
      measure: ['findings', 'studies'],
      missing: ['nearest', 'show', 'skip', 'gathered'],
    })) {
      for (const value of values) {
        await press(element, segment(name, value));
        expect(element.getAttribute(name)).to.equal(value);
        expect(
          inside(element, `.segments input[name="${name}"]:checked`).map(
            (each) => (each as HTMLInputElement).value,
          ),
        ).to.deep.equal([value]);
      }
    }
  });

  it('shows settings that an author sets meanwhile', async () => {
    const element = await viewing();
    element.measure = 'findings';
    element.detail = 'parents';
    await element.updateComplete;
    const isChecked = (name: string, value: string): boolean =>
      (one(element, segment(name, value)) as HTMLInputElement).checked;
    expect(isChecked('measure', 'findings')).to.equal(true);
    expect(isChecked('detail', 'auto'), 'parents are groups too').to.equal(true);
  });

  it('offers the measure value only where every finding has one, and draws it', async () => {
    const plain = await viewing();
    expect(inside(plain, segment('measure', 'value'))).to.have.length(0);
    const element = await figureIn(
      html`<mechanism-sankey>
        <script type="text/csv">
          study,drug,effect,value
          A,x,p,100
          B,y,p,0.5
        </script>
      </mechanism-sankey>`,
    );
    await openTool(element, 'view');
    await press(element, segment('measure', 'value'));
    await until(() => inside(element, '[data-key="drug:x"]').length > 0);
    const valueOf = (key: string): string | undefined =>
      one(element, `[data-key="${key}"]`).dataset['value'];
    expect(['drug:x', 'drug:y', 'effect:p'].map(valueOf)).to.deep.equal(['100', '0.5', '100.5']);
    expect(element.shadowRoot?.textContent).to.contain('Bars and numbers are sums of value.');
    expect(element.shadowRoot?.textContent).to.contain('101 in value');
  });

  it('sets order, colour and layout', async () => {
    const element = await viewing();
    const [order, color, layout] = inside(element, '.side select') as HTMLSelectElement[];
    const choose = async (select: HTMLSelectElement, value: string): Promise<void> => {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await choose(order!, 'name');
    await choose(color!, 'outcome');
    await choose(layout!, 'vertical');
    expect([element.order, element.colorBy, element.layout]).to.deep.equal([
      'name',
      'outcome',
      'vertical',
    ]);
  });

  it('resets what was changed, and offers that only then', async () => {
    const element = await viewing();
    expect(isReset(element)).to.equal(true);
    await press(element, segment('measure', 'findings'));
    expect(isReset(element)).to.equal(false);
    await press(element, '.side .reset');
    expect([element.measure, isReset(element)]).to.deep.equal(['studies', true]);
  });

  it('copies script and tag of the view', async () => {
    const element = await viewing('source outcome');
    const copied: string[] = [];
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: (text: string) => Promise.resolve(void copied.push(text)),
    });
    try {
      await press(element, segment('measure', 'findings'));
      await press(element, '.panel-line .link:not(.reset)');
      await until(() => copied.length > 0);
    } finally {
      // the browser's own is on the prototype
      Reflect.deleteProperty(navigator.clipboard, 'writeText');
    }
    expect(copied).to.have.length(1);
    expect(copied[0]).to.match(
      /^<script src="[^"]+" defer><\/script>\n<mechanism-sankey columns="source outcome" filter="tissue:\* status:\*" measure="findings">/,
    );
  });
});

describe('the columns in the View panel', () => {
  const rows = (element: MechanismSankey): readonly string[] =>
    inside(element, '.column-rows > li').map((row) => row.dataset['column']!);

  it('are moved by the arrow keys; focus goes with the column, and its place is announced', async () => {
    const element = await viewing('source cargo outcome');
    const grip = (): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;
    const push = async (key: string): Promise<void> => {
      grip().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await element.updateComplete;
    };
    one(element, '[data-column="source"] .handle').focus();
    await push('ArrowDown');
    expect(element.columns).to.equal('cargo source outcome');
    expect(grip().closest('li')!.dataset['column']).to.equal('source');
    expect(grip().getAttribute('aria-label')).to.match(/^Move Source, column 2 of 3/);
    await push('ArrowDown');
    await push('ArrowDown');
    expect(element.columns, 'no further than the end').to.equal('cargo outcome source');
    await push('ArrowUp');
    expect(rows(element)).to.deep.equal(['cargo', 'source', 'outcome']);
    await until(() =>
      one(element, '[role="status"]').textContent.includes('Source: column 2 of 3.'),
    );
  });

  it('are moved by dragging', async () => {
    const element = await viewing('source cargo outcome');
    const grip = one(element, '[data-column="source"] .handle');
    grip.setPointerCapture = () => undefined;
    const last = one(element, '[data-column="outcome"]').getBoundingClientRect();
    const point = (type: string, clientY: number): void =>
      void grip.dispatchEvent(
        new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientY }),
      );
    point('pointerdown', 0);
    point('pointermove', last.bottom);
    expect(inside(element, '[data-drop-after]').map((row) => row.dataset['column'])).to.deep.equal([
      'outcome',
    ]);
    point('pointerup', last.bottom);
    await element.updateComplete;
    expect(element.columns).to.equal('cargo outcome source');
    expect(inside(element, '[data-dragged], [data-drop-after]')).to.have.length(0);
    point('pointermove', 0);
    expect(inside(element, '[data-dragged]'), 'released').to.have.length(0);
  });

  it('are moved by one press, which keeps the place of the others', async () => {
    const element = await viewing('source cargo outcome');
    expect(inside(element, '[data-column="source"] .earlier')).to.have.length(0);
    await press(element, '[data-column="outcome"] .earlier');
    expect(element.columns).to.equal('source outcome cargo');
    await until(() =>
      one(element, '[role="status"]').textContent.includes('Outcome: column 2 of 3.'),
    );
  });

  it('stay where they are when a drag is cancelled', async () => {
    const element = await viewing('source cargo outcome');
    const grip = one(element, '[data-column="outcome"] .handle');
    grip.setPointerCapture = () => undefined;
    for (const type of ['pointerdown', 'pointermove', 'pointercancel'])
      grip.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, clientY: 0 }));
    expect(element.columns).to.equal('source cargo outcome');
  });

  it('are added and removed, down to two', async () => {
    const element = await viewing('source cargo outcome');
    await press(element, '[data-add="species"]');
    expect(element.columns).to.equal('source cargo outcome species');
    await press(element, '[data-column="cargo"] .link:last-child');
    await press(element, '[data-column="source"] .link:last-child');
    expect(rows(element)).to.deep.equal(['outcome', 'species']);
    const remove = one(element, '[data-column="species"] .link:last-child');
    expect(remove.getAttribute('aria-disabled')).to.equal('true');
    remove.click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['outcome', 'species']);
  });

  it('offer further facets on request', async () => {
    const element = await viewing();
    const offered = (): number => inside(element, '[data-add]').length;
    const few = offered();
    const more = one(element, '.add .link');
    const count = parseInt(more.textContent.trim(), 10);
    await press(element, '.add .link');
    expect(offered()).to.equal(few + count);
  });

  it('open their groups, and close them again', async () => {
    const element = await figureIn(
      html`<mechanism-sankey max-nodes="8" columns="source cargo"></mechanism-sankey>`,
    );
    await openTool(element, 'view');
    const nodes = (): number => inside(element, 'g.node[data-key^="cargo:"]').length;
    const before = nodes();
    const label = (): string => one(element, '[data-column="cargo"] .link').textContent.trim();
    expect(label()).to.equal('Open terms');
    await press(element, '[data-column="cargo"] .link');
    await until(() => nodes() > before);
    expect(label()).to.equal('Group terms');
    await press(element, '[data-column="cargo"] .link');
    await until(() => nodes() === before);
  });
});
