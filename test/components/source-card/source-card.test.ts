// SPDX-License-Identifier: MIT
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { LinkedViews } from '../../../src/components/linked-views/linked-views.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import type { SourceCard } from '../../../src/components/source-card/source-card.js';
import type { EvidenceSelectEvent } from '../../../src/context/events.js';
import type { Dataset } from '../../../src/data/dataset.js';
import { deepFreeze, smallDataset } from '../../fixtures/small-dataset.js';
import { drawn } from '../mechanism-sankey/drawn.js';

const remarked: Dataset = deepFreeze({
  ...smallDataset,
  vocabulary: {
    ...smallDataset.vocabulary,
    source: (smallDataset.vocabulary['source'] ?? []).map((term) =>
      term.id === 'bone-marrow'
        ? {
            ...term,
            description: { en: 'From marrow.', zh: '取自骨髓。' },
            coverage: [
              {
                outcome: 'angiogenesis',
                kind: 'missing' as const,
                text: { en: 'None known.', zh: '未见。' },
                locator: '§3',
                review: 'north-2024',
              },
            ],
            cautions: [
              {
                kind: 'misprint',
                text: { en: 'Four may be a misprint.', zh: '4 可能有误。' },
                locator: '§2.1',
              },
            ],
          }
        : term,
    ),
  },
});

const root = (card: SourceCard): ShadowRoot => card.shadowRoot!;
const text = (card: SourceCard, selector: string): string =>
  (root(card).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const button = (card: SourceCard, station: string): HTMLButtonElement => {
  const [facet, term] = station.split(':');
  return root(card).querySelector<HTMLButtonElement>(
    `button.term[data-facet="${facet}"][data-term="${term}"]`,
  )!;
};

async function ready<Element extends SourceCard>(card: Element): Promise<Element> {
  await waitUntil(
    () => root(card).querySelector('.card, .error') !== null,
    'the card is not drawn',
    { timeout: 10_000 },
  );
  await card.updateComplete;
  return card;
}

async function cardOf(source: string, dataset: Dataset = smallDataset): Promise<SourceCard> {
  return ready(
    await fixture<SourceCard>(
      html`<source-card source=${source} .data=${dataset}>fallback</source-card>`,
    ),
  );
}

async function linked(): Promise<{ views: LinkedViews; cards: readonly SourceCard[] }> {
  const views = await fixture<LinkedViews>(
    html`<linked-views .data=${smallDataset}>
      <source-card source="umbilical-cord"></source-card>
      <source-card source="bone-marrow" compact></source-card>
    </linked-views>`,
  );
  return { views, cards: await Promise.all([...views.querySelectorAll('source-card')].map(ready)) };
}

async function settle(
  ...elements: readonly { readonly updateComplete: Promise<boolean> }[]
): Promise<void> {
  for (const element of elements) await element.updateComplete;
  for (const element of elements) await element.updateComplete;
}

describe('<source-card>', () => {
  it('shows the term, what the reviews say and where', async () => {
    const card = await cardOf('umbilical-cord');
    expect(text(card, 'h2')).to.equal('umbilical cord UC-MSC');
    expect(text(card, '.said')).to.equal('Easy to get (North 2024, §2)');
  });

  it('compares stated and cited studies in words, with the term’s cautions', async () => {
    const card = await cardOf('bone-marrow', remarked);
    expect([text(card, '.claimed'), text(card, '.counted'), text(card, '.in-view')]).to.deep.equal([
      '4',
      '2',
      '1',
    ]);
    expect(text(card, '.numbers-text'))
      .to.contain('North 2024 states 4 studies (§2.1).')
      .and.to.contain('2 fewer than stated')
      .and.to.contain('The filter hides 1 of them (retracted).');
    expect(text(card, '.number-section .cautions')).to.contain('Four may be a misprint. (§2.1)');
  });

  it('draws a bar for each class, with text and the average', async () => {
    const card = await cardOf('umbilical-cord');
    const rows = [...root(card).querySelectorAll('.row')];
    expect(rows.map((row) => row.querySelector('.share')!.getAttribute('width'))).to.deep.equal([
      '50%',
      '100%',
    ]);
    expect(rows.map((row) => row.querySelector('.average')!.getAttribute('x1'))).to.deep.equal([
      '75%',
      '50%',
    ]);
    expect(
      rows.map((row) => row.querySelector('.value')!.textContent.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['50% (1 of 2) average 75%', '100% (2 of 2) average 50%']);
  });

  it('shows counts, not decimals, in a compact card, with the stated number', async () => {
    for (const [lang, share, claim] of [
      ['en', '2 of 2', 'North 2024 states 4, cites 2'],
      ['zh', '2/2', '诺斯 2024 自述 4 项，实际引用 2 项'],
    ] as const) {
      const holder = await fixture<HTMLElement>(
        html`<div lang=${lang}>
          <source-card
            source="bone-marrow"
            compact
            filter="status:*"
            .data=${smallDataset}
          ></source-card>
        </div>`,
      );
      const card = await ready(holder.querySelector('source-card')!);
      const shares = [...root(card).querySelectorAll('.share-text')].map(
        (each) => each.textContent,
      );
      expect(shares).to.include(share);
      expect(shares.join(' ')).not.to.contain('%');
      expect(text(card, '.short')).to.contain(claim);
    }
    const whole = await ready(
      await fixture<SourceCard>(html`<source-card source="umbilical-cord"></source-card>`),
    );
    expect(text(whole, '.profile'))
      .to.match(/\d% \(\d+ of \d+\)/)
      .and.not.to.match(/\d\.\d%/);
  });

  it('uses one bar scale and the same rows in cards of equal width', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div class="grid">
        <source-card source="umbilical-cord" compact .data=${smallDataset}></source-card
        ><source-card source="bone-marrow" compact .data=${smallDataset}></source-card>
      </div>`,
    );
    const cards = await Promise.all([...holder.querySelectorAll('source-card')].map(ready));
    const rows = cards.map((card) =>
      [...root(card).querySelectorAll<HTMLElement>('.row')].map((row) => row.dataset['class']),
    );
    expect(rows[0]).to.deep.equal(rows[1]);
    const widths = cards
      .map((card) =>
        [...root(card).querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect().width),
      )
      .flat();
    expect(new Set(widths).size).to.equal(1);
  });

  it('shows the most reported terms, models, reports, cautions and references', async () => {
    const card = await cardOf('umbilical-cord');
    expect(text(card, '[data-ranking="pathway"] dd'))
      .to.contain('PI3K/AKT')
      .and.to.contain('2 studies');
    expect(text(card, '[data-ranking="species"] dd')).to.contain('rat').and.to.contain('human');
    expect(text(card, '.models-section')).to.contain('cisplatin');
    expect(text(card, '[data-trial="fir-trial"]'))
      .to.contain('First women')
      .and.to.contain('6 enrolled')
      .and.to.contain('§2.10');
    const references = root(card).querySelector<HTMLDetailsElement>('.references')!;
    expect(text(card, '.references summary')).to.equal('References: 2 studies');
    references.open = true;
    await oneEvent(references, 'toggle');
    await card.updateComplete;
    expect(
      [...references.querySelectorAll<HTMLElement>('[data-study]')].map(
        ({ dataset }) => dataset['study'],
      ),
    ).to.deep.equal(['fir-2023', 'alder-2019']);
  });

  it('prints the references, open or closed', async () => {
    const card = await cardOf('umbilical-cord');
    dispatchEvent(new Event('beforeprint'));
    await card.updateComplete;
    expect(root(card).querySelectorAll('.references [data-study]')).to.have.length(2);
  });

  it('expands the cautions to their texts and studies', async () => {
    const card = await ready(
      await fixture<SourceCard>(
        html`<source-card
          source="bone-marrow"
          filter="status:*"
          .data=${smallDataset}
        ></source-card>`,
      ),
    );
    expect(text(card, '[data-caution="contradiction"]')).to.contain('1 caution');
    expect(text(card, '.caution-texts'))
      .to.contain('Cedar 2021')
      .and.to.contain('text says <b>down</b>');
  });

  it('lists what is missing without claiming that nobody studied it', async () => {
    const card = await cardOf('bone-marrow', remarked);
    expect(text(card, '[data-unnamed="cargo"]')).to.equal('1 of 1 finding names no cargo');
    expect(text(card, '.gaps')).to.match(
      /^No study in these reviews: ?angiogenesis Other literature may have them\.$/,
    );
    expect(text(card, '[data-remark="missing"]'))
      .to.contain('Missing')
      .and.to.contain('no study in view')
      .and.to.contain('None known. (North 2024, §3)');
  });

  it('shows any term of any facet', async () => {
    const card = await ready(
      await fixture<SourceCard>(
        html`<source-card
          facet="outcome"
          value="angiogenesis"
          .data=${smallDataset}
        ></source-card>`,
      ),
    );
    expect(text(card, 'h2')).to.equal('angiogenesis');
    expect(
      [...root(card).querySelectorAll<HTMLElement>('.row')].map(({ dataset }) => dataset['class']),
    ).to.include('umbilical-cord');
    card.facet = 'cargo';
    card.value = 'mir-1-3p';
    card.profile = 'species';
    await card.updateComplete;
    expect(text(card, 'h2')).to.equal('miR-1-3p');
    expect(
      [...root(card).querySelectorAll<HTMLElement>('.row')].map(({ dataset }) => dataset['class']),
    ).to.deep.equal(['rat']);
  });

  it('has every term as a button in reading order', async () => {
    const card = await cardOf('umbilical-cord');
    const buttons = [...root(card).querySelectorAll<HTMLButtonElement>('button.term')];
    expect(buttons[0]!.dataset['term']).to.equal('umbilical-cord');
    for (const each of buttons) {
      expect(each.hasAttribute('aria-pressed')).to.equal(true);
    }
    const words = [...root(card).querySelectorAll('.tally .word')].map((word) => word.textContent);
    expect(words, 'only what is no term of the data is no button').to.deep.equal(['cisplatin']);
  });

  it('selects the path of its term and the chosen one, and clears it when chosen again', async () => {
    const card = await cardOf('umbilical-cord');
    const chosen: Promise<unknown> = oneEvent(card, 'evidence-select');
    button(card, 'outcome:anti-apoptosis').click();
    const event = (await chosen) as EvidenceSelectEvent;
    expect(event.selection).to.equal('source:umbilical-cord>outcome:anti-apoptosis');
    expect(event.findingIds).to.deep.equal(['alder-2019/1']);
    await card.updateComplete;
    expect(button(card, 'outcome:anti-apoptosis').getAttribute('aria-pressed')).to.equal('true');
    expect(root(card).querySelector('.card')!.getAttribute('aria-current')).to.equal('true');
    button(card, 'outcome:anti-apoptosis').click();
    await card.updateComplete;
    expect(root(card).querySelector('.card')!.hasAttribute('aria-current')).to.equal(false);
  });

  it('clears a path that another view gave in reverse order', async () => {
    const {
      views,
      cards: [card],
    } = await linked();
    views.selected = 'outcome:angiogenesis>source:umbilical-cord';
    await settle(views, card!);
    expect(button(card!, 'outcome:angiogenesis').getAttribute('aria-pressed')).to.equal('true');
    button(card!, 'outcome:angiogenesis').click();
    await settle(views, card!);
    expect(views.selected).to.equal('');
  });

  it('selects in all linked views, and shows other views’ selections as parts', async () => {
    const {
      views,
      cards: [first, second],
    } = await linked();
    button(second!, 'outcome:anti-apoptosis').click();
    await settle(views, first!, second!);
    expect(views.selected).to.equal('source:bone-marrow>outcome:anti-apoptosis');
    expect(root(second!).querySelector('.card')!.getAttribute('aria-current')).to.equal('true');
    expect(root(first!).querySelector('.card')!.hasAttribute('aria-current')).to.equal(false);
    expect(button(first!, 'outcome:anti-apoptosis').getAttribute('aria-current')).to.equal('true');
    views.selected = 'evidence-stream:in-vitro';
    await settle(views, first!);
    expect(
      root(first!).querySelector('[data-class="anti-apoptosis"] .band')!.getAttribute('width'),
    ).to.equal('50%');
    expect(text(first!, '[data-class="anti-apoptosis"] .part')).to.contain(
      '1 of 1 in the selection',
    );
    expect(text(first!, '[data-ranking="pathway"] .part')).to.contain('2 of 2 in the selection');
    expect(text(first!, '.in-view'), 'no view is filtered by its selection').to.equal('2');
  });

  it('highlights hovered or focused terms in other views, then clears', async () => {
    const {
      views,
      cards: [first, second],
    } = await linked();
    button(second!, 'outcome:anti-apoptosis').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true }),
    );
    await settle(views, first!, second!);
    expect(
      root(second!).querySelector('[data-class="anti-apoptosis"] .band')!.getAttribute('width'),
    ).to.equal('100%');
    root(second!).querySelector('.root')!.dispatchEvent(new PointerEvent('pointerleave'));
    await settle(views, second!);
    expect(
      root(second!).querySelector('[data-class="anti-apoptosis"] .band')!.getAttribute('width'),
    ).to.equal('0%');
    button(first!, 'outcome:angiogenesis').focus();
    await settle(views, first!);
    expect(
      root(first!).querySelector('[data-class="angiogenesis"] .band')!.getAttribute('width'),
    ).to.equal('100%');
  });

  it('agrees with the diagram beside it', async () => {
    const views = await fixture<LinkedViews>(
      html`<linked-views .data=${smallDataset}
        ><source-card source="umbilical-cord"></source-card><mechanism-sankey></mechanism-sankey
      ></linked-views>`,
    );
    const card = await ready(views.querySelector('source-card')!);
    const figure = await drawn(views.querySelector<MechanismSankey>('mechanism-sankey')!);
    expect(
      figure.shadowRoot!.querySelector<SVGElement>('[data-key="source:umbilical-cord"]')!.dataset[
        'studies'
      ],
    ).to.equal(text(card, '.in-view'));
    button(card, 'outcome:angiogenesis').click();
    await settle(views, card, figure);
    expect(
      figure
        .shadowRoot!.querySelector('[data-key="outcome:angiogenesis"]')!
        .getAttribute('aria-pressed'),
    ).to.equal('true');
  });

  it('follows the filter of linked views', async () => {
    const {
      views,
      cards: [card],
    } = await linked();
    views.filter = '!study:fir-2023';
    await settle(views, card!);
    expect(text(card!, '.in-view')).to.equal('1');
    expect(text(card!, '.trials-section')).to.contain('No clinical report cited by these reviews');
  });

  it('says when nothing is in view', async () => {
    const card = await cardOf('adipose');
    expect(text(card, '.nothing'))
      .to.contain('No findings in view.')
      .and.to.contain('Tissue: ovary');
    expect(root(card).querySelector('.profile')).to.equal(null);
    const unused = await cardOf('menstrual-blood');
    expect(
      button(unused, 'source:menstrual-blood'),
      'what no finding has cannot be selected',
    ).to.equal(null);
    expect(text(unused, 'h2')).to.equal('menstrual blood');
  });

  it('speaks Chinese', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div lang="zh">
        <source-card source="bone-marrow" .data=${remarked}></source-card>
      </div>`,
    );
    const card = await ready(holder.querySelector('source-card')!);
    expect(text(card, 'h2')).to.equal('骨髓 BM-MSC');
    expect(text(card, '.numbers-text')).to.contain('诺斯 2024 自述 4 项研究');
    const bundled = await fixture<HTMLElement>(
      html`<div lang="zh"><source-card facet="study" value="qu-2022"></source-card></div>`,
    );
    const places = await ready(bundled.querySelector('source-card')!);
    places.shadowRoot!.querySelector<HTMLDetailsElement>('.references')!.open = true;
    await waitUntil(() => places.shadowRoot!.querySelector('.references [data-finding]') !== null);
    expect(text(places, '.references [data-finding]'), 'the place of a finding').to.match(
      /§[\d.]+；表 \d+ 第 \d+ 行（\d+）/,
    );
    expect(text(card, '.gaps')).to.contain('这些综述中没有研究：').and.to.contain('血管生成');
  });

  it('reports an unknown source with a suggestion and shows the fallback', async () => {
    const card = await cardOf('bone-marow');
    expect(text(card, '.error')).to.contain(
      'source has no value “bone-marow”. Did you mean “bone-marrow”?',
    );
    expect(root(card).querySelector('slot')).not.to.equal(null);
    card.source = 'bone-marrow';
    await card.updateComplete;
    expect(root(card).querySelector('.error')).to.equal(null);
    expect(text(card, 'h2')).to.contain('bone marrow');
  });

  it('reports every wrong setting', async () => {
    const wrong = [
      [html`<source-card .data=${smallDataset}></source-card>`, 'source is missing'],
      [
        html`<source-card facet="sorce" value="bone-marrow" .data=${smallDataset}></source-card>`,
        'Did you mean “source”?',
      ],
      [html`<source-card facet="cargo" .data=${smallDataset}></source-card>`, 'value is missing'],
      [
        html`<source-card
          source="bone-marrow"
          profile="outcme"
          .data=${smallDataset}
        ></source-card>`,
        'Did you mean “outcome”?',
      ],
      [
        html`<source-card
          source="bone-marrow"
          profile="source"
          .data=${smallDataset}
        ></source-card>`,
        '“source” is listed twice',
      ],
      [
        html`<source-card
          source="bone-marrow"
          filter="tisue:ovary"
          .data=${smallDataset}
        ></source-card>`,
        'Did you mean “tissue”?',
      ],
    ] as const;
    for (const [template, message] of wrong)
      expect(text(await ready(await fixture<SourceCard>(template)), '.error')).to.contain(message);
  });

  it('shows custom data without vocabulary, reviews or trials', async () => {
    const card = await ready(
      await fixture<SourceCard>(
        html`<source-card source="clay" profile="effect" filter="tissue:*"
          ><script type="text/csv">
            study,source,effect
            a,clay,growth
            b,clay,growth
            c,sand,decay
          </script></source-card
        >`,
      ),
    );
    expect(text(card, 'h2')).to.equal('clay');
    expect(text(card, '[data-class="growth"] .value')).to.contain('100% (2 of 2)');
    expect(text(card, '.trials-section')).to.contain('These data have no clinical reports.');
    expect(text(card, '.gaps')).to.match(/^No study in these data: ?decay/);
  });

  for (const compact of [false, true]) {
    it(`is accessible and never scrolls sideways at 320 px, ${compact ? 'compact' : 'full'}`, async () => {
      const holder = await fixture<HTMLElement>(
        html`<div>
          <source-card
            source="bone-marrow"
            ?compact=${compact}
            filter="status:*"
            .data=${remarked}
          ></source-card>
        </div>`,
      );
      holder.style.width = '320px';
      const card = await ready(holder.querySelector('source-card')!);
      button(card, 'outcome:anti-apoptosis').click();
      root(card)
        .querySelectorAll('details')
        .forEach((details) => (details.open = true));
      await waitUntil(() => compact || root(card).querySelector('.references .study') !== null);
      await expect(card).to.be.accessible();
      expect(root(card).querySelector('.root')!.scrollWidth).to.be.at.most(320);
      for (const each of root(card).querySelectorAll('button, summary'))
        expect(each.getBoundingClientRect().height, each.textContent).to.be.at.least(24);
    });
  }
});
