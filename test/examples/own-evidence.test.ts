// SPDX-License-Identifier: MIT
// Needs `npm run build`: the page loads dist/embed.js, as it does for its users.
import { expect, fixture } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait-until.js';
import type { MechanismSankey } from '../../src/components/mechanism-sankey/mechanism-sankey.js';
import '../../src/define.js';
import { drawn } from '../components/mechanism-sankey/drawn.js';

const table = `study,year,drug,mechanism,effect
A 2001,2001,Drug A,kinase; transport,pain
B 2002,2002,Drug A,kinase,sleep
C 2003,2003,Drug B,<!--<script> & </script>,pain
D 2004,2004,Drug B,,mood
`;

type Words = Readonly<Record<string, unknown>>;

/** The page in a frame of its own. */
class Page {
  constructor(readonly frame: HTMLIFrameElement) {}

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get figure(): MechanismSankey {
    return this.find<MechanismSankey>('mechanism-sankey');
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
  find<Found extends Element = HTMLElement>(selector: string): Found {
    return this.document.querySelector<Found>(selector)!;
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>(selector)];
  }

  texts(selector: string): readonly string[] {
    return this.all(selector).map(({ textContent }) => textContent.trim());
  }

  press(selector: string, text = ''): void {
    this.all(selector)
      .find(({ textContent }) => textContent.includes(text))!
      .click();
  }

  /** Types a table, and waits until something else was found. */
  async type(text: string): Promise<void> {
    const before = this.found;
    const field = this.find<HTMLTextAreaElement>('#table');
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await this.until(() => this.found !== before);
  }

  async open(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const before = this.found;
    const files = new DataTransfer();
    files.items.add(new File([bytes], name));
    const input = this.find<HTMLInputElement>('#file');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await this.until(() => this.found !== before);
  }

  get found(): string {
    return this.find('#found').textContent;
  }

  /** What is drawn. */
  get labels(): readonly string[] {
    const nodes = this.figure.shadowRoot?.querySelectorAll('g.node') ?? [];
    return [...nodes].map((node) => node.getAttribute('data-key') ?? '');
  }

  async until(condition: () => boolean): Promise<void> {
    await waitUntil(condition);
  }
}

async function openPage(): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>(
    '<iframe src="/examples/own-evidence.html" style="width: 1200px; height: 1600px"></iframe>',
  );
  const page = new Page(frame);
  await page.until(() => (frame.contentDocument?.querySelector('#columns li') ?? null) !== null);
  page.find('html').lang = 'en';
  await page.until(() => page.find('h1').textContent === 'Draw your own evidence');
  return page;
}

describe('examples/own-evidence.html', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
  });

  it('shows at once what is in a table, and draws it', async () => {
    await page.type(table);
    expect(page.found).to.include('4 findings of 4 studies');
    expect(page.texts('#columns .name').slice(0, 3)).to.deep.equal(['drug', 'mechanism', 'effect']);
    expect(page.texts('#columns .counts').slice(0, 2)).to.deep.equal(['2 different', '3 different1 empty']);
    await page.until(() => page.labels.includes('drug:Drug B'));
    expect(page.labels).to.include.members(['mechanism:kinase', 'effect:mood']);
  });

  it('names what is wrong with its row, leads there, and draws the other rows', async () => {
    await page.type(table.replace('B 2002,2002', ',2002').replace('2004,2004', '2004,soon'));
    expect(page.found).to.include('2 problems');
    const messages = page.texts('.problems li');
    expect(messages[0]).to.include('row 3');
    expect(messages[1]).to.include('row 5');
    page.press('.problems .link', 'row 5');
    const { value, selectionStart, selectionEnd } = page.find<HTMLTextAreaElement>('#table');
    expect(value.slice(selectionStart, selectionEnd)).to.equal('D 2004,soon,Drug B,,mood');
    await page.until(() => page.labels.includes('drug:Drug B'));
    expect(page.labels).not.to.include('effect:sleep');
    // and no problem is left once they are mended
    await page.type(table);
    expect(page.texts('.problems')).to.deep.equal([]);
  });

  it('shows notes for the author, which are no problems', async () => {
    await page.type(table.replace('B 2002,2002,Drug A', 'B 2002,2002,drug a'));
    expect(page.texts('.problems')).to.deep.equal([]);
    expect(page.texts('.notices li').join()).to.include('“Drug A”');
  });

  it('asks which column names the study where none does', async () => {
    await page.type(table.replace('study', 'Reference of it'));
    expect(page.find('mechanism-sankey').className).to.equal('none');
    page.press('#rename button', 'Reference of it');
    await page.until(() => page.found.includes('4 studies'));
    expect(page.find<HTMLTextAreaElement>('#table').value).to.equal(table);
  });

  it('draws the columns that are chosen, in the order that is chosen', async () => {
    await page.type(table);
    page.press('#columns .choose', 'mechanism');
    await page.until(() => page.texts('#columns [aria-pressed="true"]').length === 2);
    page.press('#columns .choose', 'Year');
    await page.until(() => page.texts('#columns [aria-pressed="true"]').length === 3);
    const up = page.find('[data-key="up year"]');
    up.focus();
    up.click();
    await page.until(() => page.figure.columns === 'drug year effect');
    const chosen = (): string => page.texts('#columns [aria-pressed="true"] .name').join();
    await page.until(() => chosen() === 'drug,Year,effect');
    expect(page.document.activeElement?.getAttribute('data-key')).to.equal('up year');
    // a table without them starts anew
    await page.type('study,gene,organ\nA,g,o\nB,h,o\n');
    await page.until(() => page.labels.includes('gene:g'));
    expect(page.texts('.problems')).to.deep.equal([]);
  });

  it('offers a snippet that draws the same figure in another page', async () => {
    await page.type(table);
    page.press('#columns .choose', 'effect');
    await page.until(() => page.figure.columns === 'drug mechanism');
    const heading = page.find<HTMLInputElement>('#heading');
    heading.value = 'Drugs & "more"';
    heading.dispatchEvent(new Event('input'));
    const snippet = page.find<HTMLTextAreaElement>('#snippet');
    await page.until(() => snippet.value.includes('heading='));
    const copied = new DOMParser().parseFromString(snippet.value, 'text/html');
    const element = await drawn(
      await fixture<MechanismSankey>(copied.querySelector('mechanism-sankey')!.outerHTML),
    );
    expect(element.heading).to.equal('Drugs & "more"');
    expect(element.problems).to.deep.equal([]);
    expect(element.toCSV()).to.equal(page.figure.toCSV());
    expect(element.toCSV()).to.include('</script>');
  });

  it('saves one file that draws the same figure without anything beside it', async () => {
    await page.type(table);
    let saved: Blob | undefined;
    const { contentWindow } = page.frame as unknown as { contentWindow: typeof globalThis };
    contentWindow.URL.createObjectURL = (blob) => {
      saved = blob as Blob;
      return '#';
    };
    page.press('#save-page');
    await page.until(() => saved !== undefined);
    const copy = await fixture<HTMLIFrameElement>(
      '<iframe style="width: 1200px; height: 900px"></iframe>',
    );
    const html = await saved!.text();
    const written = new DOMParser().parseFromString(html, 'text/html');
    expect(written.querySelector('script[src], link[href], img[src]')).to.equal(null);
    copy.srcdoc = html;
    const figure = (): MechanismSankey | null | undefined =>
      copy.contentDocument?.querySelector<MechanismSankey>('mechanism-sankey');
    await page.until(() => figure()?.shadowRoot?.querySelector('g.node') != null);
    await figure()!.updateComplete;
    expect(figure()!.toCSV()).to.equal(page.figure.toCSV());
  });

  it('reads a file in its own encoding, and says which', async () => {
    // 研究,药物,效果 in GBK
    const head = [0xd1, 0xd0, 0xbe, 0xbf, 0x2c, 0xd2, 0xa9, 0xce, 0xef, 0x2c, 0xd0, 0xa7, 0xb9, 0xfb];
    const rows = new TextEncoder().encode('\nA,x,p\nB,y,q\n');
    await page.open('表.csv', new Uint8Array([...head, ...rows]));
    expect(page.find<HTMLTextAreaElement>('#table').value).to.equal('研究,药物,效果\nA,x,p\nB,y,q\n');
    expect(page.texts('.notices li').join()).to.include('GB18030');
    expect(page.find('#file-note').textContent).to.include('表.csv');
  });

  it('names a workbook and how to mend it', async () => {
    await page.open('table.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]));
    expect(page.texts('.problems li').join()).to.include('save the sheet as CSV');
    expect(page.find<HTMLTextAreaElement>('#table').value).to.equal('');
  });

  it('has every text in both languages, and an untouched example in the one of the page', async () => {
    const { contentWindow } = page.frame as unknown as { contentWindow: typeof globalThis };
    const { en, zh } = contentWindow.eval('ownEvidenceWords') as Record<'en' | 'zh', Words>;
    expect(Object.keys(zh).sort()).to.deep.equal(Object.keys(en).sort());
    for (const key of page.all('[data-text]').map(({ dataset }) => dataset['text']!))
      expect(zh[key], key).to.be.a('string').and.not.equal(en[key]);
    page.press('[data-language]', '中文');
    await page.until(() => page.find('h1').textContent === zh['title']);
    await page.until(() => page.texts('#columns .name').includes('药物'));
    expect(page.found).to.include('项研究');
    await page.type('研究,药物,效果\n,x,p\nB,y,q\n');
    expect(page.texts('.problems li').join()).to.include('第 2 行');
  });
});
