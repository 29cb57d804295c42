// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { MarksController } from '../../../../src/components/internal/controllers/marks-controller.js';
import { indexEvidence } from '../../../../src/model/evidence.js';
import { formatPath, parsePath, pathOfKey } from '../../../../src/model/selection.js';
import { smallDataset } from '../../../fixtures/small-dataset.js';
import { settledHosts, type SessionHost } from './session-host.js';

const { path: marrow } = parsePath('source:bone-marrow', indexEvidence(smallDataset));

const link = 'source:umbilical-cord>outcome:angiogenesis';

interface Marked {
  readonly host: SessionHost;
  readonly marks: MarksController;
  readonly part: HTMLElement;
  readonly one: HTMLElement;
  readonly two: HTMLElement;
  readonly ground: HTMLElement;
}

/** A host whose shadow root has two marks, with the listeners bound as in a template. */
async function marked(
  roving?: ConstructorParameters<typeof MarksController>[0]['roving'],
): Promise<Marked> {
  const host = await fixture<SessionHost>(
    html`<session-host .data=${smallDataset}></session-host>`,
  );
  await settledHosts(host);
  const marks = new MarksController({
    session: host.session,
    pathOf: (target) => pathOfKey(target.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? ''),
    ...(roving === undefined ? {} : { roving }),
  });
  const part = document.createElement('div');
  host.append(part);
  render(
    html`<div
      @click=${marks.onClick}
      @pointerover=${marks.onPointerOver}
      @pointerleave=${marks.onPointerLeave}
      @focusin=${marks.onFocusIn}
      @focusout=${marks.onFocusOut}
    >
      <button data-key="source:umbilical-cord"><b>1</b></button>
      <button data-key=${link}>2</button>
      <p>ground</p>
    </div>`,
    part,
  );
  const [one, two] = part.querySelectorAll('button');
  return { host, marks, part, one: one!, two: two!, ground: part.querySelector('p')! };
}

const pointerOver = (target: Element, pointerType = 'mouse'): boolean =>
  target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType }));
const highlighted = ({ host }: Marked): string => formatPath(host.session.highlight.path);
const selected = ({ host }: Marked): string => formatPath(host.session.selection.path);

describe('MarksController', () => {
  it('highlights the mark that is pointed at, wherever in it', async () => {
    const page = await marked();
    pointerOver(page.one.querySelector('b')!);
    expect(highlighted(page)).to.equal('source:umbilical-cord');
    pointerOver(page.two);
    expect(highlighted(page)).to.equal(link);
    pointerOver(page.ground);
    expect(highlighted(page)).to.equal('');
  });

  it('ends the highlight when the pointer leaves', async () => {
    const page = await marked();
    pointerOver(page.one);
    page.part.firstElementChild!.dispatchEvent(new PointerEvent('pointerleave'));
    expect(highlighted(page)).to.equal('');
  });

  it('does not highlight under a finger: it has no way to leave', async () => {
    const page = await marked();
    pointerOver(page.one, 'touch');
    expect(highlighted(page)).to.equal('');
  });

  it('highlights the mark that has focus', async () => {
    const page = await marked();
    page.one.focus();
    expect(highlighted(page)).to.equal('source:umbilical-cord');
    page.two.focus();
    expect(highlighted(page)).to.equal(link);
    page.two.blur();
    expect(highlighted(page)).to.equal('');
  });

  it('selects with a click, and clears with a second one', async () => {
    const page = await marked();
    page.one.click();
    expect(selected(page)).to.equal('source:umbilical-cord');
    page.ground.click();
    expect(selected(page), 'a click beside the marks').to.equal('source:umbilical-cord');
    page.one.click();
    expect(selected(page)).to.equal('');
  });

  it('clears with Escape, which does nothing where nothing is selected', async () => {
    const page = await marked();
    page.one.click();
    expect([page.marks.escape(), selected(page)]).to.deep.equal([true, '']);
    expect(page.marks.escape()).to.equal(false);
  });

  it('marks what another view points at, else what is selected', async () => {
    const page = await marked();
    const { host, marks } = page;
    expect(marks.highlightedPath).to.deep.equal([]);
    expect(marks.highlightedFindings).to.equal(undefined);
    page.one.click();
    expect([...(marks.highlightedFindings ?? [])]).to.deep.equal([0, 1, 7, 8]);
    pointerOver(page.two);
    expect(formatPath(marks.highlightedPath), 'its own pointing is seen without that').to.equal(
      'source:umbilical-cord',
    );
    const holder = await fixture<HTMLElement>(
      html`<session-provider .data=${smallDataset}>
        <session-host></session-host>
      </session-provider>`,
    );
    holder.append(host);
    host.data = undefined;
    const other = holder.querySelector('session-host')!;
    await settledHosts(other, host);
    other.session.point(marrow);
    expect(formatPath(marks.highlightedPath)).to.equal('source:bone-marrow');
    other.session.stopPointing();
    expect(marks.highlightedPath).to.deep.equal([]);
  });

  it('keeps the highlight as long as focus stays among roving marks', async () => {
    const left: (() => void)[] = [];
    const entered: Event[] = [];
    const page = await marked({
      onFocusIn: (event) => entered.push(event),
      whenLeft: (then) => left.push(then),
    });
    page.one.focus();
    page.one.blur();
    expect(entered).to.have.length(1);
    expect(highlighted(page), 'not yet').to.equal('source:umbilical-cord');
    left[0]!();
    expect(highlighted(page)).to.equal('');
  });
});
