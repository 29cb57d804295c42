// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { until } from '../mechanism-sankey/drawn.js';
import { allInside, headline, inside, toldStory } from './told-story.js';

const twoQuestions = html`<mechanism-step ask="outcome"></mechanism-step>
  <mechanism-step ask="source" choices="3"></mechanism-step>`;

const said = (element: MechanismSankey): string => inside(element, '[role="status"]').textContent;
const choices = (element: MechanismSankey): readonly HTMLElement[] => allInside(element, '.guess');

/** All attributes and texts of a figure, without the choices. */
function everything(element: MechanismSankey): string {
  const copy = element.shadowRoot!.querySelector('.root')!.cloneNode(true) as HTMLElement;
  for (const gone of copy.querySelectorAll('.guesses, style')) gone.remove();
  return copy.outerHTML;
}

describe('A question', () => {
  for (const display of ['slide', 'page'])
    it(`keeps its column out of the whole ${display}`, async () => {
      const element = await toldStory(twoQuestions, { display });
      expect(headline(element)).to.match(/^Which outcome .*\?$/);
      const text = everything(element);
      expect(text.includes('outcome:')).to.equal(false);
      for (const word of ['proliferation', 'homing', 'angiogenesis', 'fibrosis'])
        expect(text.toLowerCase().includes(word), word).to.equal(false);
      expect(allInside(element, '.headings text').at(-1)!.textContent).to.match(/hidden until/);
      expect(allInside(element, 'table, .skip')).to.have.length(0);
    });

  it('has choices by the alphabet, where the column will be', async () => {
    const element = await toldStory(twoQuestions);
    const labels = choices(element).map((choice) => choice.lastElementChild!.textContent);
    expect(labels).to.have.length(4);
    expect(labels).to.deep.equal([...labels].sort((a, b) => a.localeCompare(b, 'en')));
    const list = inside(element, '.guess-list').getBoundingClientRect();
    const figure = inside(element, 'svg[part="figure"]').getBoundingClientRect();
    expect(list.left).to.be.above(figure.left + figure.width * 0.7);
    expect(list.right).to.be.below(figure.right + 1);
    for (const choice of choices(element))
      expect(choice.getBoundingClientRect().height).to.be.closeTo(64, 1);
  });

  it('cannot be answered by pointing or pressing in the picture', async () => {
    const element = await toldStory(twoQuestions);
    const node = inside(element, 'g.node[data-key="source:bone-marrow"] rect');
    node.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    node.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(element.selected).to.equal('');
    expect(everything(element).includes('proliferation')).to.equal(false);
  });

  it('is announced with its choices', async () => {
    const element = await toldStory(twoQuestions);
    element.next();
    await element.updateComplete;
    element.next();
    await until(() => /Which source/.test(said(element)));
    const labels = choices(element).map((choice) => choice.lastElementChild!.textContent);
    expect(labels).to.have.length(3);
    expect(said(element)).to.contain(`A: ${labels[0]!}. B: ${labels[1]!}. C: ${labels[2]!}`);
  });

  it('is answered by a letter or a number, without movement', async () => {
    const element = await toldStory(twoQuestions);
    const place = (): number =>
      inside(element, 'g.node[data-key="source:bone-marrow"]').getBoundingClientRect().top -
      element.getBoundingClientRect().top;
    const before = place();
    inside(element, 'g.node[tabindex="0"]').focus();
    await sendKeys({ press: 'b' });
    await element.updateComplete;
    expect(choices(element)).to.have.length(0);
    expect(headline(element)).to.match(/^Anti-apoptosis, proliferation: \d+ of \d+ studies$/);
    expect(place()).to.equal(before);
    const answer = inside(element, '.label.answer');
    expect(answer.textContent).to.contain('✓');
    expect(answer.dataset['for']).to.equal('outcome:anti-apoptosis-proliferation');
    await until(() => said(element).includes('of'));
    expect(said(element)).to.match(/Your guess: [a-z]+/);
    const shown = allInside(element, '.labels .label:not(.dimmed)').filter(({ dataset }) =>
      dataset['for']!.startsWith('outcome:'),
    );
    expect(shown, 'the answer and the guess').to.have.length(2);
    expect(allInside(element, '.skip')).to.have.length(1);
  });

  it('says so where the guess is right', async () => {
    const element = await toldStory(twoQuestions);
    choices(element)
      .find((choice) => choice.textContent.includes('proliferation'))!
      .click();
    await until(() => said(element).startsWith('Right.'));
    expect(
      allInside(element, '.labels .label:not(.dimmed)').filter(({ dataset }) =>
        dataset['for']!.startsWith('outcome:'),
      ),
    ).to.have.length(1);
  });

  it('shows its answer with Space, then goes on; focus goes along', async () => {
    const element = await toldStory(twoQuestions);
    element.pageKeys = true;
    await element.updateComplete;
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(element.step).to.equal(1);
    expect(headline(element)).to.contain('proliferation');
    await until(() => element.shadowRoot!.activeElement?.matches('.following') === true);
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(element.step).to.equal(2);
    expect(headline(element)).to.match(/^Which source/);
  });

  it('is accessible, asked and answered', async () => {
    const element = await toldStory(twoQuestions);
    await expect(element).to.be.accessible();
    choices(element)[1]!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('stays answered when a reader comes back', async () => {
    const element = await toldStory(twoQuestions);
    choices(element)[0]!.click();
    await element.updateComplete;
    for (const step of [2, 1]) {
      element.step = step;
      await element.updateComplete;
    }
    expect(choices(element)).to.have.length(0);
  });

  it('is not asked where terms tie: the figure is shown as it is', async () => {
    const element = await toldStory(
      html`<mechanism-step ask="b"></mechanism-step>
        <script type="text/csv">
          study,a,b
          One,x,p
          Two,x,q
        </script>`,
    );
    element.columns = 'a b';
    await until(() => element.shadowRoot!.querySelector('g.node[data-key="b:p"]') !== null);
    expect(choices(element)).to.have.length(0);
  });
});
