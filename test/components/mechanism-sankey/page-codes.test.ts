// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import { version } from '../../../src/components/internal/define-element.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawn, until } from './drawn.js';
import { figureIn, inside, one, openTool } from './tools.js';

const table = 'study,drug,effect\nA,x,p\nB,y,q\nC,y,p\n';

/** Stands for the clipboard; without a function it refuses. */
function withClipboard(name: 'write' | 'writeText', take?: (given: unknown) => void): () => void {
  const value = (given: unknown): Promise<void> => {
    if (take === undefined) return Promise.reject(new Error('refused'));
    take(given);
    return Promise.resolve();
  };
  Object.defineProperty(navigator.clipboard, name, { configurable: true, value });
  return () => Reflect.deleteProperty(navigator.clipboard, name);
}

const saving = async (figure: TemplateResult, lang = 'en'): Promise<MechanismSankey> => {
  const element = await figureIn(figure, { lang });
  await openTool(element, 'export');
  return element;
};

/** What a press on a form of "Use this figure" copies, as a document. */
async function copied(element: MechanismSankey, form: string): Promise<Document> {
  let text = '';
  const end = withClipboard('writeText', (given) => (text = String(given)));
  one(element, `[data-format="code-${form}"]`).click();
  await until(() => text !== '');
  end();
  await until(() => inside(element, '.outcome').length > 0);
  return new DOMParser().parseFromString(text, 'text/html');
}

const keysOf = (element: MechanismSankey): readonly (string | undefined)[] =>
  inside(element, '[part~="node"]').map(({ dataset }) => dataset['key']);

describe('Use this figure', () => {
  it('copies the tag of exactly this view, with the version of the script', async () => {
    const element = await saving(
      html`<mechanism-sankey columns="source outcome" filter="tissue:* species:rat" heading='A "b"'
        ><mechanism-step select="source:bone-marrow" caption="One"></mechanism-step
      ></mechanism-sankey>`,
      'zh',
    );
    const page = await copied(element, 'tag');
    expect(page.querySelector('script')?.getAttribute('src')).to.contain(
      `mechanism-sankey@${version}/dist/embed.js`,
    );
    const figure = page.querySelector('mechanism-sankey')!;
    expect(figure.getAttribute('heading')).to.equal('A "b"');
    expect(figure.getAttribute('lang')).to.equal('zh');
    expect(figure.querySelector('mechanism-step')?.getAttributeNames()).to.include.members([
      'select',
      'caption',
    ]);
    expect(figure.querySelector('[filter=""]')).to.equal(null);
    element.parentElement!.append(figure);
    expect(keysOf(await drawn(figure))).to.deep.equal(keysOf(element));
    expect(one(element, '.outcome').textContent).to.contain('已复制');
  });

  it('brings own data along, or says where they have to be', async () => {
    const inline = await saving(
      html`<mechanism-sankey columns="drug effect"
        ><script type="text/csv">
          ${table}
        </script></mechanism-sankey
      >`,
    );
    const page = await copied(inline, 'tag');
    expect(page.querySelector('script[type="text/csv"]')?.textContent.trim()).to.equal(
      table.trim(),
    );
    // frames have an address only
    expect(inside(inline, 'button[data-format="code-frame"]')).to.have.length(0);
    expect(one(inline, '[data-form="frame"]').textContent).to.contain('src');

    const given = await saving(
      html`<mechanism-sankey columns="drug effect" .data=${table}></mechanism-sankey>`,
    );
    const figure = (await copied(given, 'tag')).querySelector('mechanism-sankey')!;
    given.parentElement!.append(figure);
    expect(keysOf(await drawn(figure))).to.deep.equal(keysOf(given));

    const address = URL.createObjectURL(new Blob([table], { type: 'text/csv' }));
    const loaded = await saving(
      html`<mechanism-sankey columns="drug effect" src=${address}></mechanism-sankey>`,
    );
    const frame = (await copied(loaded, 'frame')).querySelector('iframe')!;
    expect(new URL(frame.src, location.href).searchParams.get('src')).to.equal(address);
    expect(one(loaded, '.outcome').textContent).to.contain(`Put ${address} beside your page.`);
  });

  it('copies a frame whose address has the view', async () => {
    const element = await saving(
      html`<mechanism-sankey columns="source outcome" measure="findings"></mechanism-sankey>`,
    );
    const frame = (await copied(element, 'frame')).querySelector('iframe')!;
    const { searchParams, pathname } = new URL(frame.getAttribute('src')!, 'https://example.org');
    expect(pathname).to.equal('/frame.html');
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      columns: 'source outcome',
      measure: 'findings',
    });
    expect(frame.title).not.to.equal('');
    expect(one(element, '.outcome').textContent).to.contain('embed.js');
  });

  it('copies picture and table without any script', async () => {
    const element = await saving(
      html`<mechanism-sankey columns="source outcome"></mechanism-sankey>`,
    );
    const page = await copied(element, 'static');
    expect(page.querySelectorAll('script')).to.have.length(0);
    expect(page.querySelectorAll('figure > svg')).to.have.length(1);
    const links = element.toCSV().trim().split('\n').length - 1;
    expect(page.querySelectorAll('details tbody tr')).to.have.length(links);
    expect(page.querySelector('figcaption')?.textContent).to.contain('studies');
  });

  it('says so where the browser refuses to copy', async () => {
    const element = await saving(html`<mechanism-sankey></mechanism-sankey>`);
    const endText = withClipboard('writeText');
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    one(element, '[data-format="code-tag"]').click();
    await until(() => inside(element, '.outcome').length > 0);
    expect(one(element, '.outcome').textContent).to.contain('does not allow copying');
    Reflect.deleteProperty(document, 'execCommand');
    endText();
    const endPicture = withClipboard('write');
    one(element, '[data-format="copy"]').click();
    await until(() => one(element, '.failed').textContent.includes('Save the PNG'));
    endPicture();
  });

  it('copies the picture as PNG', async () => {
    const element = await saving(html`<mechanism-sankey></mechanism-sankey>`);
    const taken: ClipboardItem[] = [];
    const end = withClipboard('write', (items) => taken.push(...(items as ClipboardItem[])));
    one(element, '[data-format="copy"]').click();
    await until(() => one(element, '.picture-outcome').textContent.includes('Copied'));
    end();
    expect(one(element, '.picture-outcome').matches('.failed'), 'no warning').to.equal(false);
    expect((await taken[0]!.getType('image/png')).type).to.equal('image/png');
  });
});
