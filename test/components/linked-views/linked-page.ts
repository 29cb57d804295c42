// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait-until.js';
import { html, render, type TemplateResult } from 'lit';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { LinkedViews } from '../../../src/components/linked-views/linked-views.js';
import type { Dataset, Finding, Study } from '../../../src/data/dataset.js';
import { smallDataset } from '../../fixtures/small-dataset.js';

// a link to a new page would put this one in the background, where nothing is drawn
addEventListener(
  'click',
  (event) =>
    event.composedPath().some((each) => each instanceof HTMLAnchorElement) &&
    event.preventDefault(),
  { capture: true },
);

/** All findings of the small dataset, so that every view shows something. */
export const everything = 'tissue:* status:*';

/** Options of a page with all views. */
export interface PageWords {
  readonly filter?: string;
  readonly selected?: string;
  /** By default the small dataset; `undefined` for the bundled evidence. */
  readonly dataset?: Dataset | undefined;
}

/** Draws a page of all views in one provider at a window width. Removed after the test. */
export async function linkedPage(width: number, words: PageWords = {}): Promise<LinkedViews> {
  fixtureCleanup();
  await setViewport({ width, height: 900 });
  const views = await fixture<LinkedViews>(pageTemplate(words));
  await drawnAll(views);
  return views;
}

/** The same, kept across tests until its container is removed. */
export async function lastingPage(
  width: number,
  holder: HTMLElement,
  words: PageWords = {},
): Promise<LinkedViews> {
  await setViewport({ width, height: 900 });
  document.body.append(holder);
  render(pageTemplate(words), holder);
  const views = holder.querySelector('linked-views') ?? expect.fail('no page');
  await drawnAll(views);
  return views;
}

function pageTemplate(words: PageWords): TemplateResult {
  const { filter = everything, selected = '' } = words;
  return html`<linked-views
    .data=${'dataset' in words ? words.dataset : smallDataset}
    filter=${filter}
    selected=${selected}
  >
    <source-card source="umbilical-cord"></source-card>
    <mechanism-sankey></mechanism-sankey>
    <evidence-matrix rows="source" columns="outcome" missing="show"></evidence-matrix>
    <study-timeline></study-timeline>
    <study-table selected-rows="in-place"></study-table>
    <trial-card></trial-card>
    <screening-flow review=${'dataset' in words ? 'liu-2025' : 'north-2024'}></screening-flow>
    <translation-challenges></translation-challenges>
  </linked-views>`;
}

/** Scrolls to each view until all are drawn. */
export async function drawnAll(views: Element): Promise<void> {
  const marks: Readonly<Record<string, string>> = {
    'mechanism-sankey': 'g.node',
    'evidence-matrix': 'button[data-at]',
    'study-timeline': '.mark',
    'study-table': '[data-study]',
  };
  for (const view of viewsOf(views)) {
    const wanted = `${marks[view.localName] ?? '.root > :not([role]):not(.state)'}, .error, .state:not(.loading), .nothing`;
    await waitUntil(() => {
      view.scrollIntoView();
      return view.shadowRoot?.querySelector(wanted) != null;
    }, `<${view.localName}> is not drawn`);
  }
  // sizes that came while others were drawn
  await nextFrame();
  await settled(views);
}

/** The views of a page, in document order. */
export function viewsOf(views: Element): readonly Element[] {
  return [...views.querySelectorAll('*')].filter((each) => each.shadowRoot !== null);
}

/** One view of a page. */
export function view<Tag extends keyof HTMLElementTagNameMap>(
  views: Element,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  return views.querySelector(tag) ?? expect.fail(`no <${tag}>`);
}

/** All elements inside a view that match a selector. */
export function all(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The only element inside a view that matches a selector. */
export function one(element: Element, selector: string): HTMLElement {
  return (
    element.shadowRoot?.querySelector<HTMLElement>(selector) ??
    expect.fail(`no ${selector} in <${element.localName}>`)
  );
}

/** Text as a reader sees it. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Waits until every view has updated. */
export async function settled(views: Element): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await aTimeout(0);
    for (const each of [views, ...viewsOf(views)])
      await (each as Partial<LinkedViews>).updateComplete;
  }
}

/** Presses a term, or all that are chosen for `*`, in the study table's filter. */
export async function filterTable(views: Element, facet: string, term: string): Promise<void> {
  const table = view(views, 'study-table');
  if (all(table, '.popover.filter').length === 0) one(table, '[data-tool="filter"]').click();
  await settled(views);
  const group = `.group[data-facet="${facet}"]`;
  for (const fold of all(table, `${group} .fold[aria-expanded="false"]`)) fold.click();
  await settled(views);
  const chosen = term === '*' ? '[aria-pressed="true"]' : `[data-term="${term}"]`;
  for (const chip of all(table, `${group} .choice > button${chosen}`)) {
    chip.click();
    await settled(views);
  }
}

/** Clicks the middle of an element with the mouse, then moves the mouse away. */
export async function clickOn(views: Element, target: Element): Promise<void> {
  await moveTo(target);
  await sendMouse({ type: 'click', position: middleOf(target) });
  await settled(views);
  await leave(views);
}

/** Moves the mouse onto an element once it is visible. */
export async function moveTo(target: Element): Promise<void> {
  await waitUntil(() => {
    target.scrollIntoView({ block: 'center' });
    // Firefox takes what is in a picture to stand at its top
    scrollBy({ top: middleOf(target)[1] - innerHeight / 2, behavior: 'instant' });
    const there = deepestAt(middleOf(target));
    return there !== undefined && (target.contains(there) || there.contains(target));
  }, 'something else lies on it');
  await sendMouse({ type: 'move', position: middleOf(target) });
}

function deepestAt([x, y]: [number, number]): Element | undefined {
  let there = document.elementFromPoint(x, y) ?? undefined;
  for (;;) {
    const inner: Element | null | undefined = there?.shadowRoot?.elementFromPoint(x, y);
    if (inner == null || inner === there) return there;
    there = inner;
  }
}

/** Removes mouse and focus, so that only the selection is highlighted. */
export async function leave(views: Element): Promise<void> {
  await resetMouse();
  // resetting the mouse moves it away only in Chromium; Firefox then reports 0, 0
  await sendMouse({ type: 'move', position: [1, 1] });
  blur();
  await settled(views);
}

function blur(): void {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement != null) active = active.shadowRoot.activeElement;
  if (active instanceof HTMLElement || active instanceof SVGElement) active.blur();
}

function middleOf(target: Element): [number, number] {
  const ribbon = target.matches('g.link') ? target.querySelector('path') : null;
  if (ribbon !== null) return middleOfRibbon(target, ribbon);
  const box = (target.querySelector('rect, .hit, text') ?? target).getBoundingClientRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + Math.min(box.height / 2, 12))];
}

/** A point on a ribbon that no other lies on: on its line, or between the edges of its outline. */
function middleOfRibbon(ribbon: Element, path: SVGPathElement): [number, number] {
  const length = path.getTotalLength();
  const isLine = path.matches('.ribbon-line');
  const points = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((part): [number, number] => {
    const [a, b] = (isLine ? [part, part] : [part / 2, 1 - part / 2]).map((at) =>
      path.getPointAtLength(at * length).matrixTransform(path.getScreenCTM()!),
    ) as [DOMPoint, DOMPoint];
    return [Math.round((a.x + b.x) / 2), Math.round((a.y + b.y) / 2)];
  });
  return points.find((point) => ribbon.contains(deepestAt(point) ?? null)) ?? points[0]!;
}

/** A station as text: `source:umbilical-cord`. */
export type Key = string;

/** Whether a finding passes through every station, from the raw data. */
export function passes(stations: readonly Key[], study: Study, finding: Finding): boolean {
  return stations.every((key) => {
    const [facet = '', term = ''] = key.split(':');
    if (facet === 'study') return study.id === term;
    if (facet === 'review')
      return (finding.reportedBy?.review ?? study.citedBy?.[0]?.review) === term;
    return (finding as unknown as Record<string, unknown>)[facet] === term;
  });
}

/** The studies with a finding that passes through every station. */
export function studiesThrough(
  stations: readonly Key[],
  also: (finding: Finding, study: Study) => boolean = () => true,
): readonly string[] {
  return smallDataset.studies
    .filter((study) =>
      study.findings.some((finding) => passes(stations, study, finding) && also(finding, study)),
    )
    .map(({ id }) => id);
}
