// SPDX-License-Identifier: MIT
import { aTimeout, expect, html } from '@open-wc/testing';
import { sendKeys as pressKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { until } from './drawn.js';
import { sendKeys } from './send-keys.js';
import { figureIn, inside, one, openTool, press } from './tools.js';

const spoken = (element: MechanismSankey): string =>
  one(element, '[role="status"]').textContent.trim();
const focused = (element: MechanismSankey): Element | null => element.shadowRoot!.activeElement;
const Original = AudioContext;
let contexts: readonly AudioContext[] = [];
/** Whether notes last until they are ended. */
let isEndless = false;

/** Real keys: browsers play nothing before a reader did something. */
const strike = async (key: string): Promise<void> => pressKeys({ press: key });

/** A figure with focus on its first node. */
async function figure(): Promise<MechanismSankey> {
  const element = await figureIn(
    html`<mechanism-sankey .data=${smallDataset} filter="tissue:* status:*"></mechanism-sankey>`,
  );
  await until(() => element.shadowRoot!.querySelector('g.node[aria-label]') !== null);
  element.shadowRoot!.querySelector<SVGElement>('svg [tabindex="0"]')!.focus();
  return element;
}

/** The middle of an element in the window, which a real press needs. */
function middleOf(element: Element): [number, number] {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

/** Turns a choice of the help on. */
async function choose(element: MechanismSankey, name: string): Promise<HTMLInputElement> {
  await openTool(element, 'help');
  const label = inside(element, '.popover label').find((each) => each.textContent.includes(name));
  const box = label!.querySelector('input')!;
  box.click();
  await element.updateComplete;
  return box;
}

/** Leaves a test out where the browser starts no sound at all. */
async function needSound(context: Mocha.Context): Promise<void> {
  await strike('Shift');
  await strike('x');
  const started = new Original().resume().then(() => true);
  if (await Promise.race([started, aTimeout(2000).then(() => false)])) return;
  context.test!.title +=
    ' (not here: the browser starts no sound, as Firefox without a sound device)';
  context.skip();
}

describe('links of a node by ear and by touch', () => {
  beforeEach(() => {
    [contexts, isEndless] = [[], false];
    window.AudioContext = class extends Original {
      constructor() {
        super();
        contexts = [...contexts, this];
      }
      override createOscillator(): OscillatorNode {
        const note = super.createOscillator();
        if (isEndless) note.stop = () => undefined;
        return note;
      }
    };
  });

  afterEach(() => {
    window.AudioContext = Original;
  });

  it('plays them with a key, says what is heard, and rests with the next key', async function hear() {
    await needSound(this);
    isEndless = true;
    const element = await figure();
    expect(contexts).to.have.length(0);
    await strike('a');
    await until(() => contexts[0]?.state === 'running');
    await until(() => /\d links? out/.test(spoken(element)));
    await strike('Shift');
    await until(() => contexts[0]?.state === 'suspended');
    await strike('a');
    await until(() => contexts[0]?.state === 'running');
    element.remove();
    await until(() => contexts[0]?.state === 'closed');
    expect(contexts).to.have.length(1);
  });

  it('plays those of each node that the keys reach, once a reader asks for it', async function hear() {
    await needSound(this);
    const element = await figure();
    await strike('ArrowDown');
    expect(contexts).to.have.length(0);
    await choose(element, 'Sound');
    await press(element, '[data-panel="help"]');
    element.shadowRoot!.querySelector<SVGElement>('svg [tabindex="0"]')!.focus();
    await strike('ArrowUp');
    await until(() => contexts[0]?.state === 'running');
    await until(() => contexts[0]?.state === 'suspended'); // at its end
  });

  it('plays those of a selected node by a button, which ends them as well', async function hear() {
    await needSound(this);
    isEndless = true;
    const element = await figure();
    const key = focused(element)!.getAttribute('data-key')!;
    element.selected = key;
    const button = (): HTMLButtonElement | null =>
      element.shadowRoot!.querySelector('.details .playing');
    await until(() => button() !== null);
    expect(button()!.getAttribute('aria-label')).to.match(/^Play as sound: \w/);
    await sendMouse({ type: 'click', position: middleOf(button()!) });
    await until(() => contexts[0]?.state === 'running' && /links? out/.test(spoken(element)));
    button()!.click();
    await until(() => contexts[0]?.state === 'suspended');
    element.lang = 'zh';
    await until(() => button()?.textContent.trim() === '播放为声音');
    await expect(element).to.be.accessible();
    element.selected = '';
    await until(() => button() === null);
  });

  it('says so where the browser plays no sound', async () => {
    Reflect.set(window, 'AudioContext', undefined);
    const element = await figure();
    await sendKeys(element, 'a');
    await until(() => spoken(element) === 'This browser plays no sound.');
    const box = await choose(element, 'Sound');
    expect([box.disabled, box.checked]).to.deep.equal([true, false]);
    element.selected = 'source:umbilical-cord';
    await until(() => element.shadowRoot!.querySelector('.details .list-tools') !== null);
    expect(inside(element, '.playing')).to.deep.equal([]);
  });

  it('shows them as braille, in which arrow keys go from cell to cell', async () => {
    const element = await figure();
    const node = focused(element);
    await sendKeys(element, 'r');
    await until(() => focused(element)?.matches('.braille input') === true);
    const field = focused(element) as HTMLInputElement;
    expect(field.value)
      .to.match(/^[\u2800\u28C0\u28E4\u28F6\u28FF]+$/)
      .and.to.contain('\u28FF');
    const column = inside(element, 'svg g.node').filter(
      (each) => each.dataset['key']?.startsWith('cargo:') === true,
    );
    expect(field.value).to.have.length(column.length);
    await expect(element).to.be.accessible();
    const linked = field.value.search(/[^\u2800]/);
    await sendKeys(element, 'Home');
    for (let cell = 0; cell < linked; cell += 1) await sendKeys(element, 'ArrowRight');
    await until(() => /: \d+ stud/.test(spoken(element)));
    await sendKeys(element, 'Enter');
    expect(focused(element)?.getAttribute('data-from')).to.equal(node?.getAttribute('data-key'));
    await sendKeys(element, 'r');
    await until(() => focused(element)?.matches('.braille input') === true);
    await sendKeys(element, 'Escape');
    expect(inside(element, '.braille')).to.have.length(0);
    expect(focused(element)?.matches('g.link')).to.equal(true);
  });

  it('leaves both keys to the page where letters are turned off', async () => {
    const element = await figure();
    await choose(element, 'Single-letter');
    await press(element, '[data-panel="help"]');
    element.shadowRoot!.querySelector<SVGElement>('svg [tabindex="0"]')!.focus();
    for (const key of ['a', 'r']) await sendKeys(element, key);
    expect([contexts.length, inside(element, '.braille').length]).to.deep.equal([0, 0]);
  });
});
