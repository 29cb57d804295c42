// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { renderChildren, renderToHtml } from '../../src/server.js';

const table = `study,drug,effect
Alder 2019,Drug A,pain
Birch 2020,Drug B,sleep
`;

/** What a page makes of HTML, without the shadow root, which stays a template in a parser alone. */
function parse(html: string): { readonly host: Element; readonly shadow: DocumentFragment } {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  expect(page.body.childElementCount, 'tags that are open').to.equal(1);
  const host = page.body.firstElementChild!;
  const template = host.querySelector(':scope > template')!;
  expect(template.getAttribute('shadowrootmode')).to.equal('open');
  return { host, shadow: (template as HTMLTemplateElement).content };
}

const textOf = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent ?? '';

describe('renderToHtml', () => {
  it('writes the figure with a heading, a picture that has a name, and its legend', () => {
    const { host, shadow } = parse(renderToHtml());
    expect(host.localName).to.equal('mechanism-sankey');
    const headline = textOf(shadow, 'h2');
    expect(headline).to.match(/^Of \d+ studies, /);
    const picture = shadow.querySelector('.at-1 > svg[role="img"]')!;
    const named = (attribute: string): string =>
      textOf(picture, `#${picture.getAttribute(attribute) ?? ''}`);
    expect(named('aria-labelledby')).to.equal(headline);
    expect(named('aria-describedby')).to.contain('Flow diagram');
    expect(textOf(picture, 'text')).not.to.equal('');
    expect(textOf(shadow, '.at-1 .served-legend')).to.contain('Data ');
    const ids = [...shadow.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size, 'ids that are used twice').to.equal(ids.length);
  });

  it('writes nothing that runs, or asks for something elsewhere', () => {
    const html = renderToHtml({}, { data: table });
    const { host, shadow } = parse(html);
    expect([...shadow.querySelectorAll('script, link, img, [src], [href]')]).to.deep.equal([]);
    expect(host.querySelectorAll('script:not([type="text/csv"])').length).to.equal(0);
    expect(html).not.to.match(/url\(|https?:/);
    const all = [host, ...shadow.querySelectorAll('*')];
    const names = all.flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on'))).to.deep.equal([]);
  });

  it('draws what its attributes say, in the language they name', () => {
    const given = { lang: 'zh', columns: 'source outcome', 'without-legend': true, class: 'wide' };
    const { host, shadow } = parse(renderToHtml(given, { width: 800 }));
    expect(host.getAttribute('without-legend')).to.equal('');
    expect(host.className).to.equal('wide');
    expect(textOf(shadow, 'h2')).to.match(/研究/);
    expect(textOf(shadow, 'svg')).to.contain('来源').and.not.to.contain('通路');
    expect(shadow.querySelector('.served-legend')).to.equal(null);
    expect(shadow.querySelectorAll('.served-figure').length).to.equal(1);
    const own = parse(renderToHtml({ heading: 'My figure', detail: null, hidden: false }));
    expect(textOf(own.shadow, 'h2')).to.equal('My figure');
    expect(own.host.getAttributeNames()).to.deep.equal(['heading']);
  });

  it('draws own data, and writes them for the page', () => {
    const columns = 'drug effect';
    const csv = parse(renderToHtml({ columns }, { data: table, width: 800 }));
    expect(textOf(csv.shadow, 'svg')).to.contain('Drug A').and.to.contain('sleep');
    expect(textOf(csv.host, 'script[type="text/csv"]').trim()).to.equal(table.trim());
    const rows = [{ study: 'Alder 2019', drug: '</script><b>', effect: 'pain' }];
    const json = parse(renderToHtml({ columns }, { data: rows, width: 800 }));
    expect(JSON.parse(textOf(json.host, 'script[type="application/json"]'))).to.deep.equal(rows);
    expect(textOf(json.shadow, 'svg')).to.contain('</script>');
    const odd = `${table}Cedar 2021,</script>,pain\n`;
    const safe = parse(renderToHtml({ columns }, { data: odd, width: 800 }));
    expect(textOf(safe.host, 'script[type="application/json"]')).to.contain('\\u003c/script>');
    const loaded = parse(renderToHtml({ src: 'a.csv', columns }, { data: table, width: 800 }));
    expect(loaded.host.querySelector('script')).to.equal(null);
  });

  it('escapes what attributes hold', () => {
    const heading = `"></template><img src=x onerror=alert(1)>'&amp;<!--`;
    const { host, shadow } = parse(renderToHtml({ heading, title: heading }));
    expect(host.getAttribute('heading')).to.equal(heading);
    expect(host.getAttribute('title')).to.equal(heading);
    expect(textOf(shadow, 'h2')).to.equal(heading);
    expect(textOf(shadow, 'svg > title')).to.equal(heading);
    expect(host.querySelector('img')).to.equal(null);
    const nonce = `a"><script>`;
    const { shadow: other } = parse(renderToHtml({}, { nonce }));
    expect(other.querySelector('style')!.getAttribute('nonce')).to.equal(nonce);
  });

  it('names each mistake instead of drawing something else', () => {
    expect(() => renderToHtml({ columns: 'source cargos' })).to.throw('cargo');
    expect(() => renderToHtml({ 'max-nodes': 0 })).to.throw('max-nodes');
    expect(() => renderToHtml({ filter: 'tissue:moon' })).to.throw('moon');
    expect(() => renderToHtml({}, { data: 'study,drug\n' })).to.throw('cannot be drawn');
    expect(() => renderToHtml({}, { width: 0 })).to.throw('width');
    expect(() => renderToHtml({}, { width: [] })).to.throw('width');
    expect(() => renderToHtml({ display: 'slides' })).to.throw('“slide”');
    expect(() => renderToHtml({ print: 'al' })).to.throw('“all”');
    expect(() => renderToHtml({}, { theme: 'drak' as 'dark' })).to.throw('auto, light, dark');
    expect(() => renderToHtml({ src: 'a.csv' })).to.throw('option data');
    expect(() => renderToHtml({ onclick: 'alert(1)' })).to.throw('onclick');
    expect(() => renderToHtml({ 'a b': 1 })).to.throw('a b');
  });

  it('follows the page’s colours, or has those that are asked for', () => {
    expect(renderToHtml()).to.contain('light-dark(').and.to.contain('class="served auto"');
    expect(renderToHtml({}, { theme: 'dark' })).to.contain('class="served dark"');
  });
});

describe('renderChildren', () => {
  it('writes what stands between the tags', () => {
    const given = { columns: 'drug effect' };
    const options = { data: table, width: 800 };
    const whole = renderToHtml(given, options);
    expect(whole).to.equal(
      `<mechanism-sankey columns="drug effect">${renderChildren(given, options)}</mechanism-sankey>`,
    );
  });
});
