// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { elements } from '../../src/components/elements.js';
import { EvidenceElement } from '../../src/components/internal/evidence-element.js';
import { LinkedViews } from '../../src/components/linked-views/linked-views.js';
import '../../src/define.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { until } from './mechanism-sankey/drawn.js';

/** Elements that load data. */
const loading = elements.filter(
  (each) => each.prototype instanceof EvidenceElement || each === LinkedViews,
);

type Sample = HTMLElement & Partial<LitElement> & { src?: string | undefined; data?: unknown };

function sample(tag: string, src: string): Sample {
  const element: Sample = document.createElement(tag);
  if (tag === 'source-card') element.setAttribute('source', 'bone-marrow');
  if (tag === 'linked-views') element.append(document.createElement('study-table'));
  element.setAttribute('src', src);
  return element;
}

/** The problems and the data that an element reports from now on. */
function reportsOf(element: Element): { readonly errors: string[]; readonly loaded: string[] } {
  const [errors, loaded]: [string[], string[]] = [[], []];
  const host = element as HTMLElement;
  // those of views inside it come by, too
  host.addEventListener('evidence-error', ({ target, problems }) => {
    if (target !== host) return;
    errors.push(...problems.map(({ code, details }) => `${code} ${details['message'] ?? ''}`));
  });
  host.addEventListener('evidence-load', ({ target, evidence }) => {
    if (target === host) loaded.push(evidence.dataset.id);
  });
  return { errors, loaded };
}

/** Answers fetches of `/slow/…` when it is asked to, with a dataset of that id. */
const waiting = new Map<string, (() => void)[]>();
const realFetch = window.fetch.bind(window);

function slowFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const id = /^\/slow\/(.*)\.json$/.exec(
    input instanceof Request ? input.url : input.toString(),
  )?.[1];
  if (id === undefined) return realFetch(input, init);
  return new Promise((resolve, reject) => {
    const answer = (): void =>
      resolve(new Response(JSON.stringify({ ...smallDataset, id }), { status: 200 }));
    waiting.set(id, [...(waiting.get(id) ?? []), answer]);
    init?.signal?.addEventListener('abort', () =>
      reject(new DOMException('signal is aborted without reason', 'AbortError')),
    );
  });
}

async function answer(id: string): Promise<void> {
  await until(() => (waiting.get(id)?.length ?? 0) > 0);
  for (const each of waiting.get(id) ?? []) each();
  waiting.delete(id);
}

describe('the life of an element', () => {
  before(() => (window.fetch = slowFetch));
  after(() => (window.fetch = realFetch));

  async function holders(): Promise<readonly [HTMLElement, HTMLElement]> {
    const both = await fixture(
      html`<div style="width: 800px">
        <div></div>
        <div></div>
      </div>`,
    );
    const [first, second] = [...both.children] as HTMLElement[];
    return [first!, second!];
  }

  for (const { tagName } of loading) {
    it(`goes on where <${tagName}> is moved while it loads`, async () => {
      const [first, second] = await holders();
      const element = sample(tagName, `/slow/moved-${tagName}.json`);
      const { errors, loaded } = reportsOf(element);
      first.append(element);
      await until(() => waiting.has(`moved-${tagName}`));
      second.append(element);
      await aTimeout(20);
      await answer(`moved-${tagName}`);
      await until(() => loaded.length > 0);
      expect([errors, loaded]).to.deep.equal([[], [`moved-${tagName}`]]);
    });

    it(`goes on where <${tagName}> is removed while it loads and put back later`, async () => {
      const [first, second] = await holders();
      const element = sample(tagName, `/slow/back-${tagName}.json`);
      const { errors, loaded } = reportsOf(element);
      first.append(element);
      await until(() => waiting.has(`back-${tagName}`));
      element.remove();
      await aTimeout(50);
      waiting.delete(`back-${tagName}`);
      second.append(element);
      await answer(`back-${tagName}`);
      await until(() => loaded.length > 0);
      expect([errors, loaded]).to.deep.equal([[], [`back-${tagName}`]]);
    });

    it(`shows the later of two addresses of <${tagName}>, in whichever order they answer`, async () => {
      const [first] = await holders();
      const element = sample(tagName, `/slow/one-${tagName}.json`);
      const { errors, loaded } = reportsOf(element);
      first.append(element);
      await until(() => waiting.has(`one-${tagName}`));
      element.setAttribute('src', `/slow/two-${tagName}.json`);
      await answer(`two-${tagName}`);
      await until(() => loaded.length > 0);
      await answer(`one-${tagName}`).catch(() => undefined);
      await aTimeout(20);
      expect([errors, loaded]).to.deep.equal([[], [`two-${tagName}`]]);
    });

    it(`has the bundled evidence where src of <${tagName}> is blank`, async () => {
      const [first] = await holders();
      const element = sample(tagName, '  ');
      const { errors, loaded } = reportsOf(element);
      first.append(element);
      await until(() => loaded.length + errors.length > 0);
      expect([errors, loaded]).to.deep.equal([[], ['msc-ovary']]);
    });

    it(`has the bundled evidence where src and data of <${tagName}> are taken away`, async () => {
      const [first] = await holders();
      const element = sample(tagName, `/slow/gone-${tagName}.json`);
      const { errors, loaded } = reportsOf(element);
      first.append(element);
      await until(() => waiting.has(`gone-${tagName}`));
      element.removeAttribute('src');
      await until(() => loaded.length === 1);
      element.data = smallDataset;
      await until(() => loaded.length === 2);
      element.data = null;
      await until(() => loaded.length === 3);
      element.data = smallDataset;
      await until(() => loaded.length === 4);
      element.data = undefined;
      await until(() => loaded.length === 5);
      const [bundled] = loaded;
      expect(errors).to.deep.equal([]);
      expect(loaded).to.deep.equal([bundled, 'small', bundled, 'small', bundled]);
    });
  }
});

describe('an event of an element', () => {
  it('is heard at the document and the window, with its details', async () => {
    const heard: string[] = [];
    const hear = ({ evidence }: GlobalEventHandlersEventMap['evidence-load']): void => {
      heard.push(evidence.dataset.id);
    };
    document.addEventListener('evidence-load', hear, { once: true });
    addEventListener('evidence-load', hear, { once: true });
    const element = document.createElement('mechanism-sankey');
    element.data = { ...smallDataset, id: 'heard' };
    await fixture(html`<div style="width: 800px">${element}</div>`);
    await until(() => heard.length > 1);
    expect(heard).to.deep.equal(['heard', 'heard']);
  });
});

describe('another document that adopts an element', () => {
  async function frameBeside(): Promise<Document> {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="other" style="width: 900px; height: 900px"></iframe>`,
    );
    const other = frame.contentDocument!;
    other.body.innerHTML = '<p>Other document</p>';
    return other;
  }

  for (const { tagName } of elements) {
    it(`leaves <${tagName}> its styles, there and back again`, async () => {
      const holder = await fixture(html`<div style="width: 800px"></div>`);
      const element: Sample = document.createElement(tagName);
      if (tagName === 'source-card') element.setAttribute('source', 'bone-marrow');
      if (tagName === 'linked-views') element.append(document.createElement('study-table'));
      holder.append(element);
      const look = (): readonly string[] => {
        const root = element.shadowRoot!.querySelector('.root') ?? element;
        const { display, fontSize, lineHeight } = getComputedStyle(root);
        return [getComputedStyle(element).display, display, fontSize, lineHeight];
      };
      await until(
        () => element.shadowRoot?.querySelector('h2, h3, svg, .views, slot:only-child') != null,
      );
      await element.updateComplete;
      const before = look();
      const other = await frameBeside();
      other.body.append(element);
      expect(look(), 'in the frame').to.deep.equal(before);
      holder.append(element);
      expect(look(), 'back').to.deep.equal(before);
    });
  }

  it('shows a figure that it draws only there, from a table that it made', async () => {
    const other = await frameBeside();
    const figure = document.createElement('mechanism-sankey');
    figure.columns = 'drug effect';
    const table = other.createElement('table');
    for (const cells of [
      ['study', 'drug', 'effect'],
      ['A', 'aspirin', 'less pain'],
    ]) {
      const row = table.insertRow();
      for (const cell of cells) row.insertCell().textContent = cell;
    }
    figure.append(table);
    other.body.append(figure);
    await until(() => figure.shadowRoot?.querySelector('g.node') != null);
    expect(figure.shadowRoot!.querySelectorAll('g.node')).to.have.length(2);
    expect(getComputedStyle(figure).display).to.equal('block');
  });
});

describe('a file that <linked-views> cannot load', () => {
  it('is reported once for all views, with one button that loads again', async () => {
    const views = ['mechanism-sankey', 'source-card', 'evidence-matrix', 'study-timeline'];
    const linked = document.createElement('linked-views');
    const { errors, loaded } = reportsOf(linked);
    let isThere = false;
    window.fetch = (...given) =>
      isThere ? Promise.resolve(new Response(JSON.stringify(smallDataset))) : realFetch(...given);
    linked.src = '/no-such-file.json';
    for (const tag of views) linked.append(document.createElement(tag));
    linked.querySelector('source-card')!.setAttribute('source', 'bone-marrow');
    try {
      await fixture(html`<div style="width: 800px">${linked}</div>`);
      await until(() => linked.shadowRoot!.querySelector('[part="error"]') !== null);
      const roots = [linked, ...linked.children].map((each) => each.shadowRoot!);
      const all = (selector: string): readonly HTMLElement[] =>
        roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
      expect(all('[part="error"]')).to.have.length(1);
      const retries = all('[part="error"] button');
      expect(retries).to.have.length(1);
      expect(errors).to.have.length(1);
      isThere = true;
      retries[0]!.click();
      await until(() => loaded.length > 0);
      await until(() => all('[part="error"]').length <= 1);
      expect(loaded).to.deep.equal(['small']);
    } finally {
      window.fetch = realFetch;
    }
  });
});
