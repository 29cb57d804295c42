// SPDX-License-Identifier: MIT
import { ContextProvider } from '@lit/context';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { sessionContext, SessionStore } from '../src/context/session-store.js';
import type { Dataset } from '../src/data/dataset.js';
import '../src/define.js';
import { argumentsOn } from './story-arguments.js';

/** The attributes of a figure as properties, and its surroundings on a page. */
export interface FigureArgs {
  columns: string;
  filter: string;
  measure: string;
  missing: string;
  detail: string;
  maxNodes: number;
  order: string;
  colorBy: string;
  layout: string;
  selected: string;
  step: number;
  display: 'page' | 'slide';
  print: 'figure' | 'all' | 'screen';
  pageKeys: boolean;
  heading: string;
  withoutToolbar: boolean;
  withoutLegend: boolean;
  withoutDetails: boolean;
  onProblem: 'message' | 'draw-valid';
  src: string;
  data: Dataset | undefined;
  /** Custom data as the content of a `<script type="text/csv">` child. */
  csv: string;
  /** Steps of a guided story: selection and caption. */
  steps: readonly { readonly select: string; readonly caption: string }[];
  /** Width of the container, px. */
  width: number;
  lang: string;
  dir: 'rtl' | 'ltr';
  colorScheme: 'light' | 'dark';
}

/** A figure in a container. A pure function, so that tests can render any story with other data. */
function renderFigure({
  csv,
  steps,
  width,
  lang,
  dir,
  colorScheme,
  ...args
}: Partial<FigureArgs>): TemplateResult {
  const container = {
    width: width === undefined ? undefined : `${width}px`,
    colorScheme,
    background: colorScheme === undefined ? undefined : 'Canvas',
  };
  return html`<div lang=${lang ?? nothing} dir=${dir ?? nothing} style=${styleMap(container)}>
    <mechanism-sankey ${argumentsOn(args)}
      >${
        csv === undefined
          ? nothing
          : html`<script type="text/csv">
              ${csv}
            </script>`
      }${steps?.map(
        ({ select, caption }) =>
          html`<mechanism-step select=${select} caption=${caption}></mechanism-step>`,
      )}
      <p>The figure could not be drawn. The evidence is also in evidence.csv.</p></mechanism-sankey
    >
  </div>`;
}

const choice = (options: readonly string[]): { control: 'select'; options: readonly string[] } => ({
  control: 'select',
  options,
});

const ofThePage = (description: string): { description: string; table: { category: string } } => ({
  description,
  table: { category: 'page around the figure' },
});

const meta = {
  title: 'Diagram/Mechanism Sankey',
  component: 'mechanism-sankey',
  render: renderFigure,
  argTypes: {
    // what surrounds the figure on a page
    lang: { ...choice(['en', 'zh']), ...ofThePage('Language of the nearest element.') },
    dir: { ...choice(['ltr', 'rtl']), ...ofThePage('Direction of the nearest element.') },
    colorScheme: { ...choice(['light', 'dark']), ...ofThePage('`color-scheme` of the page.') },
    width: {
      control: { type: 'range', min: 280, max: 1600, step: 20 },
      ...ofThePage('Width of the container, px.'),
    },
    csv: { control: false, ...ofThePage('A table as a child `<script type="text/csv">`.') },
    steps: { control: false, ...ofThePage('Children `<mechanism-step>`.') },
    data: { table: { disable: true } },
  },
} satisfies Meta<Partial<FigureArgs>>;
export default meta;

type Story = StoryObj<Partial<FigureArgs>>;

/**
 * A story whose args use terms of the bundled evidence, with replacements for the small dataset of
 * test/snapshots.
 */
const withTerms = (args: Partial<FigureArgs>, snapshot: Partial<FigureArgs>): Story => ({
  args,
  parameters: { snapshot },
});

/** The bundled evidence, without any attribute. */
export const Default: Story = {};

/** Any facets in any order, two or more. */
export const Columns: Story = { args: { columns: 'condition preparation outcome' } };

/** How cargo and pathway were shown to act, and how the treatment was given. */
export const ColumnsOfProof: Story = { args: { columns: 'route pathway support' } };

/** A facet with several terms per finding, which share its weight. */
export const ColumnsWithSeveralTerms: Story = {
  args: { columns: 'source evidence-stream readout endpoint' },
};

/** Terms of one facet are alternatives, facets must all match, `!` excludes. */
export const Filter: Story = {
  args: { filter: 'source:umbilical-cord,bone-marrow !preparation:conditioned-medium' },
};

/** Bars, numbers and ribbons count findings instead of studies. */
export const MeasureFindings: Story = { args: { measure: 'findings' } };

/** One “not reported” node for what the reviews do not name. */
export const MissingShow: Story = { args: { missing: 'show' } };

/** Findings without cargo or pathway are hidden and counted. */
export const MissingSkip: Story = { args: { missing: 'skip' } };

/** What was given or measured where a review names nothing. */
export const MissingNearest: Story = { args: { missing: 'nearest' } };

/** All terms at once, without kinds and families. */
export const DetailTerms: Story = { args: { detail: 'terms' } };

/** The smallest nodes beyond the limit are one node that opens, by double-click or `+`. */
export const MaxNodes: Story = withTerms({ maxNodes: 6 }, { maxNodes: 2 });

/** Nodes by size. */
export const OrderByValue: Story = { args: { order: 'value' } };

/** Nodes by name. */
export const OrderByName: Story = { args: { order: 'name' } };

/** Nodes as the vocabulary lists them. */
export const OrderOfData: Story = { args: { order: 'data' } };

/** Coloured by the last column instead of the first. */
export const ColorBy: Story = { args: { colorBy: 'outcome' } };

/** Left to right at any width. */
export const LayoutHorizontal: Story = { args: { layout: 'horizontal' } };

/** Top to bottom at any width. */
export const LayoutVertical: Story = { args: { layout: 'vertical' } };

/** A selected node: its findings are highlighted in every column, its studies listed. */
export const SelectedNode: Story = { args: { selected: 'source:umbilical-cord' } };

/** A ribbon. */
export const SelectedLink: Story = withTerms(
  { selected: 'source:bone-marrow>cargo:mir-21-5p' },
  { selected: 'source:umbilical-cord>cargo:mir-1-3p' },
);

/** A path that studies report as a whole. */
export const SelectedPath: Story = {
  args: { selected: 'source:umbilical-cord>outcome:angiogenesis' },
};

/**
 * A path that no study reports, pieced together through a shared cargo. It looks different and is
 * described differently.
 */
export const SelectedAssembledPath: Story = withTerms(
  { selected: 'source:bone-marrow>outcome:metabolism' },
  { selected: 'source:adipose>outcome:angiogenesis', filter: 'tissue:*' },
);

/** A slide fills its box, with large text and without tools. The page gives it a height, or it is 16:9. */
export const DisplaySlide: Story = { args: { display: 'slide' } };

/** What paper shows: here all that is on the screen, and the table of links. Print this page to see it. */
export const PrintAll: Story = { args: { print: 'all', selected: 'source:umbilical-cord' } };

/** Columns shown one after another, as on slides. */
export const StepOfColumns: Story = { args: { step: 2 } };

const guidedStory = withTerms(
  {
    step: 2,
    steps: [
      {
        select: 'source:umbilical-cord',
        caption: '{studies} of {all} studies use cells of the umbilical cord',
      },
      {
        select: 'cargo:via/cells',
        caption: '{studies} of {all} studies give whole cells and name no cargo',
      },
      {
        select: 'outcome:anti-apoptosis-proliferation',
        caption: '{studies} of {all} studies report anti-apoptosis or proliferation',
      },
    ],
  },
  {
    steps: [
      { select: 'source:umbilical-cord', caption: 'First the source.' },
      { select: 'cargo:via/cells', caption: 'Then the cargo.' },
      { select: 'outcome:anti-apoptosis', caption: 'Then the outcome.' },
    ],
  },
);

/** A guided story: each step has a selection and a caption. */
export const StepOfStory: Story = guidedStory;

/** A page that is one story: its keys step wherever focus is. */
export const PageKeys: Story = {
  ...guidedStory,
  args: { ...guidedStory.args, step: 1, pageKeys: true },
};

/** A custom heading. */
export const Heading: Story = { args: { heading: 'Figure 1. From cell source to outcome' } };

/** Without toolbar, for a page whose caption states the filter. */
export const WithoutToolbar: Story = { args: { withoutToolbar: true } };

/** Without legend, for a page that explains the colours elsewhere. */
export const WithoutLegend: Story = { args: { withoutLegend: true } };

/** Without details: selecting highlights but opens no panel. */
export const WithoutDetails: Story = {
  args: { withoutDetails: true, selected: 'source:umbilical-cord' },
};

/** The figure alone. */
export const FigureAlone: Story = {
  args: { withoutToolbar: true, withoutLegend: true, withoutDetails: true },
};

/** Loading state, with a provider that never delivers data. */
export const Loading: Story = {
  render: (args) =>
    html`<div ${ref(shareNothing)}>${renderFigure({ ...args, data: undefined })}</div>`,
};

/** Makes an element a provider that never delivers evidence. */
function shareNothing(page: Element | undefined): void {
  if (page instanceof HTMLElement) {
    new ContextProvider(page, { context: sessionContext, initialValue: new SessionStore() });
  }
}

/** No finding matches: the figure names the filter and offers to clear it. */
export const Empty: Story = { args: { filter: 'source:umbilical-cord !source:umbilical-cord' } };

/** Invalid settings are reported with the nearest valid value; nothing is drawn. */
export const ErrorInSettings: Story = {
  args: { columns: 'source outcom', filter: 'sorce:umbilical-cord', order: 'size' },
};

/** A selection that is not in the evidence. */
export const ErrorInSelection: Story = { args: { selected: 'source:umbilcal-cord' } };

const ownCsv = `study,year,drug,mechanism,effect
Alder 2019,2019,Drug A,kinase; transport,pain
Birch 2020,2020,Drug A,kinase,sleep
Cedar 2021,2021,Drug B,transport,pain
Cedar 2021,2021,Drug B,receptor,mood
Elm 2023,2023,Drug C,receptor,mood
`;
const badCsv = `study,year,drug,mechanism,effect
Alder 2019,2019,Drug A,kinase; transport,pain
,2020,Drug A,kinase,sleep
Cedar 2021,soon,Drug B,transport,pain
Fir 2024,2024,Drug C,receptor,mood
`;

/** Custom data as CSV in the page; nothing is loaded. */
export const OwnData: Story = { args: { columns: 'drug mechanism effect', csv: ownCsv } };

/** A real topic of its own: trials of the BCG vaccine (https://doi.org/10.1001/jama.1994.03510330076038). */
export const OtherTopic: Story = {
  args: {
    heading: 'BCG vaccine: fewer cases of tuberculosis far from the equator',
    columns: 'allocation latitude tuberculosis',
    colorBy: 'latitude',
    src: 'examples/bcg-vaccine.csv',
  },
};

/** The same trials, as wide as the number of people in them. */
export const OtherTopicByValue: Story = {
  args: { ...OtherTopic.args, measure: 'value' },
};

/** Bad rows are reported by number; nothing is drawn until they are fixed. */
export const ErrorInOwnData: Story = { args: { columns: 'drug mechanism effect', csv: badCsv } };

/** `on-error="draw-valid"` draws the valid rows and shows the message. */
export const ErrorDrawValid: Story = {
  args: { columns: 'drug mechanism effect', csv: badCsv, onProblem: 'draw-valid' },
};

/** Hidden at first, as in a closed section or tab: drawn at its width once shown. */
export const HiddenThenShown: Story = {
  render: (args) =>
    html`<details>
      <summary>Show the figure</summary>
      ${renderFigure(args)}
    </details>`,
};

/** A container of 320 px, as on a phone. */
export const Narrow: Story = { args: { width: 320 } };

/** In Chinese, from the nearest `lang`. */
export const Chinese: Story = { args: { lang: 'zh' } };

/** In Chinese on a phone, with a selection. */
export const ChineseNarrow: Story = {
  args: { lang: 'zh', width: 320, selected: 'source:umbilical-cord' },
};

/** Dark, from the page's `color-scheme`. */
export const Dark: Story = { args: { colorScheme: 'dark', selected: 'source:umbilical-cord' } };

/** On a right-to-left page. */
export const RightToLeft: Story = { args: { dir: 'rtl' } };

/** With retracted studies and other tissues, which the default filter hides. */
export const RetractedShown: Story = {
  args: { filter: 'tissue:* status:*', selected: 'source:bone-marrow' },
};

/** Print this page: the toolbar is hidden, the story's captions and the whole table remain. */
export const Print: Story = {
  ...guidedStory,
  render: (args) =>
    html`<p>
        Print this page (Ctrl+P, ⌘P): the controls go; the figure, the captions of all steps and the
        studies stay.
      </p>
      ${renderFigure(args)}`,
};
