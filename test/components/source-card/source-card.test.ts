// SPDX-License-Identifier: MIT
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait-until.js';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import type { LinkedViews } from '../../../src/components/linked-views/linked-views.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import type { SourceCard } from '../../../src/components/source-card/source-card.js';
import type { EvidenceSelectEvent } from '../../../src/context/events.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import type { Dataset } from '../../../src/data/dataset.js';
import { indexEvidence } from '../../../src/model/evidence.js';
import { readFilter, visibleRecords } from '../../../src/model/filter.js';
import { randomFilter, seededRandom } from '../../fixtures/random.js';
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
const button = (card: SourceCard, station: string): HTMLElement => {
  const [facet, term] = station.split(':');
  return root(card).querySelector<HTMLElement>(
    `.term[data-facet="${facet}"][data-term="${term}"]`,
  )!;
};
const rowsOf = (card: SourceCard): readonly HTMLElement[] => [
  ...root(card).querySelectorAll<HTMLElement>('.row'),
];
const numberOf = (row: Element): string =>
  (row.querySelector('.count')?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Words that are seen, without those for screen readers. */
const seen = (card: SourceCard, selector: string): string => {
  const copy = root(card).querySelector(selector)?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('.visually-hidden').forEach((each) => each.remove());
  return (copy?.textContent ?? '')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};

async function ready<Element extends SourceCard>(card: Element): Promise<Element> {
  await waitUntil(
    () => root(card).querySelector('.card, .error') !== null,
    'the card is not drawn',
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
  it('says first how many studies there are and what they report most', async () => {
    const card = await cardOf('umbilical-cord');
    expect(text(card, 'h2')).to.equal('umbilical cord UC-MSC');
    expect(text(card, '.sentence')).to.equal('2 studies, 4 findings. All report angiogenesis.');
    card.heading = 'Cells of the cord';
    await card.updateComplete;
    expect(text(card, 'h2')).to.contain('Cells of the cord');
  });

  it('says “most” only of more than half of the studies, and all that are equally large', async () => {
    const sentence = async (rows: string): Promise<string> => {
      const card = await ready(
        await fixture<SourceCard>(
          html`<source-card source="clay" profile="effect" filter="tissue:*" compact
            ><script type="text/csv">
              ${`study,source,effect\n${rows}`}
            </script></source-card
          >`,
        ),
      );
      return text(card, '.sentence').replace(/^[^.]*\. /, '');
    };
    expect(await sentence('a,clay,growth\nb,clay,growth\nc,clay,decay')).to.equal(
      'Mostly growth (2).',
    );
    expect(await sentence('a,clay,growth\na,clay,decay\nb,clay,decay\nb,clay,growth')).to.equal(
      'Most often: decay; growth (2 each).',
    );
    expect(
      await sentence('a,clay,growth\nb,clay,growth\nc,clay,decay\nd,clay,sleep'),
      'half is not most',
    ).to.equal('Most often: growth (2).');
    expect(await sentence('a,clay,growth\nb,clay,decay\nc,clay,sleep')).to.contain(
      'one study each',
    );
    expect(await sentence('a,clay,growth')).to.equal('It reports growth.');
  });

  it('draws the largest classes first, on one scale, with the mean as a tick', async () => {
    const card = await cardOf('umbilical-cord');
    const rows = rowsOf(card);
    expect(rows.map(({ dataset }) => dataset['class'])).to.deep.equal([
      'angiogenesis',
      'anti-apoptosis',
    ]);
    expect(rows.map(numberOf)).to.deep.equal(['2', '1']);
    const widths = (selector: string, name: string): readonly (string | null)[] =>
      rows.map((row) => row.querySelector(selector)!.getAttribute(name));
    expect(widths('.share', 'width')).to.deep.equal(['100%', '50%']);
    expect(widths('.tick', 'x')).to.deep.equal(['50%', '75%']);
    for (const row of rows) {
      const [bar, tick] = ['.track', '.tick'].map((part) =>
        row.querySelector(part)!.getBoundingClientRect(),
      );
      expect(tick!.bottom, 'the tick stands on the bar').to.be.closeTo(bar!.top, 0.5);
    }
    expect(rows[1]!.querySelector('.visually-hidden')!.textContent).to.contain(
      '1 of 2 studies, mean of the sources 75%',
    );
    expect(text(card, '.reported > .quiet')).to.equal(
      'Bar: share of the source’s studies. Tick above it: mean of the 2 sources.',
    );
  });

  it('folds what is smaller, and says how small it is', async () => {
    const card = await ready(
      await fixture<SourceCard>(html`<source-card source="umbilical-cord"></source-card>`),
    );
    const fold = root(card).querySelector('.reported .more')!;
    const [before, inside] = [
      [...root(card).querySelectorAll('.reported > .profile > .row')],
      [...fold.querySelectorAll('.row')],
    ].map((rows) => rows.map((row) => Number(numberOf(row))));
    expect(before).to.have.length(5);
    expect(Math.min(...before!)).to.be.at.least(Math.max(...inside!));
    const summary = fold.querySelector('summary')!.textContent;
    expect(summary).to.contain(`${inside!.length} more`);
    expect(summary).to.contain(String(Math.max(...inside!)).replace(/^1$/, 'one'));
  });

  it('numbers its rows and sentence as counted by hand, under random filters', async () => {
    const evidence = indexEvidence(bundledDataset());
    const random = seededRandom(11);
    const card = await ready(
      await fixture<SourceCard>(html`<source-card source="bone-marrow"></source-card>`),
    );
    for (let run = 0; run < 12; run += 1) {
      card.filter = randomFilter(evidence, random);
      card.source = evidence.termIds('source')[run % evidence.termIds('source').length]!;
      await card.updateComplete;
      const own = visibleRecords(evidence, readFilter(card.filter, evidence).filter).filter(
        (record) => evidence.termsOf('source', record).includes(card.source),
      );
      const studies = new Set(own.map(({ study }) => study.id)).size;
      const where = `${card.source} ${card.filter}`;
      expect(text(card, '.sentence b'), where).to.contain(
        studies === 0 ? 'No studies' : String(studies),
      );
      for (const row of rowsOf(card)) {
        const together = own.filter((record) =>
          evidence.termsOf('outcome', record).includes(row.dataset['class']!),
        );
        expect(numberOf(row), where).to.equal(
          String(new Set(together.map(({ study }) => study.id)).size),
        );
      }
    }
  });

  it('shares its lines with the cards beside it, and keeps them when alone', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div
        style="display: grid; gap: 16px; width: 560px; grid-template-columns: 1fr 1fr; align-items: stretch"
      >
        <source-card source="umbilical-cord" compact></source-card
        ><source-card source="skin" compact></source-card>
      </div>`,
    );
    const cards = await Promise.all([...holder.querySelectorAll('source-card')].map(ready));
    const tops = (selector: string): readonly number[] =>
      cards.map((card) => root(card).querySelector(selector)!.getBoundingClientRect().top);
    for (const line of ['h2', '.sentence', '.outcomes', '.lists']) {
      const [first, second] = tops(line);
      expect(first, line).to.be.closeTo(second!, 0.5);
    }
    const [tall, small] = cards.map((card) => card.getBoundingClientRect().height);
    expect(tall).to.be.closeTo(small!, 0.5);
    holder.style.display = 'block';
    const [alone, other] = cards.map((card) => card.getBoundingClientRect().height);
    expect(other, 'a card in a column is as high as what it holds').to.be.below(alone!);
    const places = ['h2', '.sentence', '.outcomes', '.lists'].map((line) =>
      root(cards[1]!).querySelector(line)!.getBoundingClientRect(),
    );
    places.slice(1).forEach(({ top }, index) => {
      expect(top, 'nothing overlaps').to.be.at.least(places[index]!.bottom - 0.5);
    });
  });

  it('is hidden by the attribute, in a grid too', async () => {
    const card = await fixture<SourceCard>(
      html`<source-card source="bone-marrow" compact hidden .data=${smallDataset}></source-card>`,
    );
    expect(getComputedStyle(card).display).to.equal('none');
  });

  it('has a compact form with two terms of each list, and a short one with bars alone', async () => {
    const card = await ready(
      await fixture<SourceCard>(html`<source-card source="bone-marrow" compact></source-card>`),
    );
    expect(rowsOf(card).length).to.be.at.least(5);
    const cargo = root(card).querySelector('[data-ranking="cargo"]')!;
    const shown = (): number => cargo.querySelectorAll('.term').length;
    expect(shown()).to.equal(2);
    const more = cargo.querySelector<HTMLButtonElement>('.unfold')!;
    const rest = Number(/\d+/.exec(more.textContent)![0]);
    more.click();
    await card.updateComplete;
    expect(shown()).to.equal(2 + rest);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(text(card, '.lists .people')).to.contain('In people');
    expect(text(card, '.card')).not.to.contain('Discrepancies');
    card.setAttribute('compact', 'short');
    await card.updateComplete;
    expect(card.compact).to.equal('short');
    expect(rowsOf(card)).to.have.length(3);
    expect(root(card).querySelectorAll('.lists, .tick, .sentence, .more')).to.have.length(0);
    expect(seen(card, 'h2'), 'the number of studies stands beside the name').to.match(
      /\d+ studies$/,
    );
    card.compact = true;
    await card.updateComplete;
    expect(card.getAttribute('compact')).to.equal('');
    card.removeAttribute('compact');
    await card.updateComplete;
    expect(root(card).querySelector('.card.full')).not.to.equal(null);
  });

  it('lists terms by studies, then by name, and counts none but several', async () => {
    const card = await ready(
      await fixture<SourceCard>(
        html`<source-card source="clay" profile="effect" filter="tissue:*"
          ><script type="text/csv">
            study,source,effect,cargo
            a,clay,growth,zinc
            b,clay,growth,zinc
            b,clay,growth,iron
            c,clay,decay,copper
          </script></source-card
        >`,
      ),
    );
    expect(seen(card, '[data-ranking="cargo"] dd')).to.equal('zinc 2, copper, iron');
  });

  it('shows models, clinical reports and references', async () => {
    const card = await cardOf('umbilical-cord');
    expect(text(card, '.models [data-ranking="species"] dd')).to.contain('rat');
    expect(text(card, '[data-ranking="inducers"]')).to.contain('cisplatin');
    expect(text(card, '.people')).to.contain('First women');
    const references = root(card).querySelector<HTMLDetailsElement>('.references')!;
    expect(text(card, '.references summary')).to.equal('2 references');
    references.open = true;
    await oneEvent(references, 'toggle');
    await card.updateComplete;
    const rows = [...references.querySelectorAll<HTMLElement>('[data-study]')];
    expect(rows.map(({ dataset }) => dataset['study'])).to.deep.equal(['fir-2023', 'alder-2019']);
    rows[0]!.querySelector('button')!.click();
    await card.updateComplete;
    expect(rows[0]!.querySelectorAll('[data-finding]').length).to.be.above(0);
  });

  it('prints the references as citations, open or closed', async () => {
    const card = await cardOf('umbilical-cord');
    dispatchEvent(new Event('beforeprint'));
    await card.updateComplete;
    const citations = [...root(card).querySelectorAll('.citations > li')].map(
      (each) => each.textContent,
    );
    expect(citations).to.have.length(2);
    expect(citations.join(' ')).to.contain('J Invent Biol');
    dispatchEvent(new Event('afterprint'));
  });

  it('shows what the review says and where, and what differs from the counts', async () => {
    const card = await cardOf('umbilical-cord');
    expect(text(card, '.said-section h3')).to.equal('What the review says');
    expect(text(card, '.said')).to.equal('Easy to get §2');
    expect(root(card).querySelector('.discrepancies')).to.equal(null);
    const other = await cardOf('bone-marrow', remarked);
    expect(text(other, '.remark')).to.equal('No report known: angiogenesis §3');
    expect(text(other, '.claim')).to.contain(
      'The review claims 4 studies and cites 2; 1 is in view; the filter hides 1 of those cited (retracted). §2.1',
    );
    expect(
      root(other).querySelector('.claim .warning-mark'),
      'what contradicts itself has the mark',
    ).not.to.equal(null);
    expect(text(other, '.discrepancies .notes-fold summary')).to.equal('1 note');
    expect(text(other, '.discrepancies .note-list')).to.contain('Four may be a misprint.');
  });

  it('says what is not named, under which filter, and which classes have no study', async () => {
    const card = await cardOf('bone-marrow', remarked);
    expect(text(card, '.foot'))
      .to.contain('Not named: cargo in 1 of 1 finding')
      .and.to.contain('What the review says: North 2024.')
      .and.to.contain('Ovary only, retracted studies left out.');
    expect(text(card, '.missed')).to.equal('No study here: angiogenesis.');
  });

  it('selects its term by its tool, and saves its findings', async () => {
    const card = await cardOf('umbilical-cord');
    const tool = (name: string): HTMLButtonElement =>
      root(card).querySelector<HTMLButtonElement>(`[data-tool="${name}"]`)!;
    const chosen: Promise<unknown> = oneEvent(card, 'evidence-select');
    tool('select').click();
    expect(((await chosen) as EvidenceSelectEvent).selection).to.equal('source:umbilical-cord');
    await card.updateComplete;
    expect(tool('select').getAttribute('aria-pressed')).to.equal('true');
    tool('save').click();
    await card.updateComplete;
    expect(text(card, '.popover [data-format="csv"]')).to.contain('4 findings of 2 studies');
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
    expect(text(card, 'h2')).to.equal('angiogenesis Outcome');
    expect(
      [...root(card).querySelectorAll<HTMLElement>('.row')].map(({ dataset }) => dataset['class']),
    ).to.include('umbilical-cord');
    card.facet = 'cargo';
    card.value = 'mir-1-3p';
    card.profile = 'species';
    await card.updateComplete;
    expect(text(card, 'h2')).to.equal('miR-1-3p Cargo');
    expect(
      [...root(card).querySelectorAll<HTMLElement>('.row')].map(({ dataset }) => dataset['class']),
    ).to.deep.equal(['rat']);
  });

  it('has every term as a button with a state', async () => {
    const card = await cardOf('umbilical-cord');
    const terms = [...root(card).querySelectorAll<HTMLElement>('.term')];
    expect(terms[0]!.dataset['term']).to.equal('umbilical-cord');
    for (const each of terms) {
      expect(each.hasAttribute('aria-pressed')).to.equal(true);
      expect(each.localName === 'button' || each.getAttribute('role') === 'button').to.equal(true);
    }
    const words = [...root(card).querySelectorAll('.terms .word')].map((word) => word.textContent);
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

  it('selects in all linked views, and counts other views’ selections', async () => {
    const {
      views,
      cards: [first, second],
    } = await linked();
    button(second!, 'outcome:anti-apoptosis').click();
    await settle(views, first!, second!);
    expect(views.selected).to.equal('source:bone-marrow>outcome:anti-apoptosis');
    expect(root(second!).querySelector('.card')!.getAttribute('aria-current')).to.equal('true');
    expect(root(first!).querySelector('.card')!.hasAttribute('aria-current')).to.equal(false);
    views.selected = 'evidence-stream:clinical';
    await settle(views, first!);
    const row = root(first!).querySelector('[data-class="angiogenesis"]')!;
    expect(row.querySelector('.lit')!.getAttribute('width')).to.equal('50%');
    expect(numberOf(row)).to.equal('1 of 2');
    expect(text(first!, '.sentence b'), 'no view is filtered by its selection').to.equal(
      '2 studies (1 selected), 4 findings.',
    );
  });

  it('highlights hovered or focused terms in other views, then clears', async () => {
    const {
      views,
      cards: [first, second],
    } = await linked();
    const lit = (card: SourceCard, name: string): string | null =>
      root(card).querySelector(`[data-class="${name}"] .lit`)!.getAttribute('width');
    button(first!, 'outcome:angiogenesis').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true }),
    );
    await settle(views, first!, second!);
    expect(lit(first!, 'angiogenesis')).to.equal('100%');
    expect(lit(second!, 'anti-apoptosis')).to.equal('0%');
    root(first!).querySelector('.root')!.dispatchEvent(new PointerEvent('pointerleave'));
    await settle(views, second!);
    expect(lit(second!, 'anti-apoptosis'), 'nothing is highlighted: the whole bar').to.equal(
      '100%',
    );
    button(second!, 'outcome:anti-apoptosis').focus();
    await settle(views, first!);
    expect(lit(first!, 'angiogenesis')).to.equal('0%');
  });

  it('agrees with the diagram beside it', async () => {
    const views = await fixture<LinkedViews>(
      html`<linked-views .data=${smallDataset}
        ><source-card source="umbilical-cord"></source-card><mechanism-sankey></mechanism-sankey
      ></linked-views>`,
    );
    const card = await ready(views.querySelector('source-card')!);
    const figure = await drawn(views.querySelector<MechanismSankey>('mechanism-sankey')!);
    const node = (key: string): SVGElement =>
      figure.shadowRoot!.querySelector<SVGElement>(`[data-key="${key}"]`)!;
    expect(text(card, '.sentence b')).to.contain(
      `${node('source:umbilical-cord').dataset['studies']} studies`,
    );
    button(card, 'outcome:angiogenesis').click();
    await settle(views, card, figure);
    expect(node('outcome:angiogenesis').getAttribute('aria-pressed')).to.equal('true');
  });

  it('follows the filter of linked views', async () => {
    const {
      views,
      cards: [card],
    } = await linked();
    views.filter = '!study:fir-2023';
    await settle(views, card!);
    expect(text(card!, '.sentence b')).to.match(/^1 study/);
    expect(text(card!, '.people')).to.equal('In people none');
  });

  it('says when nothing is in view', async () => {
    const card = await cardOf('adipose');
    expect(text(card, '.sentence')).to.equal(
      'No studies in view. Ovary only, retracted studies left out.',
    );
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
    expect(text(card, '.sentence')).to.match(/^1 项研究，1 条发现。报告 ?抗凋亡。$/);
    expect(text(card, '.claim')).to.contain('综述自述 4 项研究，实际引用 2 项');
    expect(text(card, '.missed')).to.equal('此处没有研究：血管生成。');
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
            study,source,effect,tool
            a,clay,growth,spade
            b,clay,growth,rake
            c,sand,decay,rake
          </script></source-card
        >`,
      ),
    );
    expect(text(card, 'h2')).to.equal('clay');
    expect(text(card, '.sentence')).to.equal('2 studies, 2 findings. All: growth.');
    expect(text(card, '.missed')).to.equal('No study here: decay.');
    expect(seen(card, '[data-ranking="tool"]')).to.contain('rake, spade');
    expect(
      root(card).querySelectorAll('.people, .said-section, .discrepancies'),
      'what the data do not have is not said',
    ).to.have.length(0);
  });

  const forms: readonly (readonly [string, TemplateResult])[] = [
    [
      'full',
      html`<source-card source="bone-marrow" filter="status:*" .data=${remarked}></source-card>`,
    ],
    [
      'compact',
      html`<source-card
        source="bone-marrow"
        compact
        filter="status:*"
        .data=${remarked}
      ></source-card>`,
    ],
    [
      'short',
      html`<source-card
        source="bone-marrow"
        compact="short"
        filter="status:*"
        .data=${remarked}
      ></source-card>`,
    ],
  ];
  for (const [form, template] of forms) {
    it(`is accessible and never scrolls sideways at 240 px, ${form}`, async () => {
      const holder = await fixture<HTMLElement>(html`<div>${template}</div>`);
      holder.style.width = '240px';
      const card = await ready(holder.querySelector('source-card')!);
      button(card, 'outcome:anti-apoptosis').click();
      root(card)
        .querySelectorAll('details')
        .forEach((details) => (details.open = true));
      await card.updateComplete;
      await expect(card).to.be.accessible();
      expect(root(card).querySelector('.root')!.scrollWidth).to.be.at.most(240);
    });
  }
});
