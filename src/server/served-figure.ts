// SPDX-License-Identifier: MIT
import { drawFigure } from '../export/svg-figure.js';
import { sampleOf } from '../export/svg-legend.js';
import type { SvgOptions } from '../export/svg-options.js';
import { pageTheme } from '../export/svg-theme.js';
import { element, escapeXml } from '../export/xml.js';
import { hueColor } from '../figure/hues.js';
import { legendEntries, type LegendEntry } from '../figure/legend.js';
import { keepDates } from '../locales/format.js';
import type { FirstMessages } from '../locales/index.js';
import { facetLabel } from '../locales/labels.js';
import type { Evidence } from '../model/evidence.js';
import { wordsOf, type FigureView } from '../view/derive-view.js';
import { svgOptions } from '../view/export-figure.js';
import { headlineOf, leadOf, topicOf } from '../view/headline.js';
import { legendText } from '../view/legend-text.js';
import { measureText } from '../view/measure-text.js';
import { standaloneFigure, type StandaloneFigure } from '../view/standalone-figure.js';
import { checkDisplay } from '../view/check-display.js';
import { checkNumbers, readSettings } from '../view/view-settings.js';
import type { WrittenAttributes } from './attributes.js';
import { problemsError } from './figure-data.js';
import { checkTheme, readWidths, type FigureOptions } from './figure-options.js';
import { servedStyles } from './served-styles.js';

/** What is drawn, and how. */
export interface ServedFigure extends Omit<FigureOptions, 'data' | 'language'> {
  readonly evidence: Evidence;
  readonly attributes: WrittenAttributes;
  readonly messages: FirstMessages;
}

type Drawing = NonNullable<StandaloneFigure['drawing']>;

const theme = pageTheme();

/**
 * The figure as the content of a shadow root, which stands until the element has drawn its own:
 * headline, picture and legend in the places in which the element has them.
 * @throws Error that names each attribute with a problem
 */
export function renderServedFigure(given: ServedFigure): string {
  const { attributes, messages, nonce, theme: scheme = 'auto' } = given;
  checkTheme(scheme);
  const isSlide = attributes['display'] === 'slide';
  const widths = readWidths(given.width).slice(isSlide ? -1 : 0);
  const drawings = widths.map((width) => draw(given, width));
  const [first] = drawings as [Drawing, ...Drawing[]];
  const figures = drawings.map((drawing, index) =>
    renderOne(drawing, messages, {
      ...{ index, isSlide, isDark: scheme === 'dark' },
      hasLegend: !('without-legend' in attributes),
    }),
  );
  const styles = `<style class="served"${nonce === undefined ? '' : ` nonce="${escapeXml(nonce)}"`}>${servedStyles(widths, isSlide)}</style>`;
  const head = `<div class="served-head"><h2 dir="auto">${escapeXml(first.headline)}</h2>${
    isSlide ? renderTopic(first, messages) : renderBelowHeadline(first, messages, attributes)
  }</div>`;
  const foot = isSlide ? '' : '<div class="served-foot"></div>';
  return `${styles}<div class="served ${scheme}" lang="${messages.language}">${head}${figures.join('')}${foot}</div>`;
}

function draw({ evidence, attributes, messages }: ServedFigure, width: number): Drawing {
  // groups that a reader opened are in links only
  const settings = readSettings({ ...attributes, opened: '' });
  const { display = '', print = '' } = attributes;
  const wrong = [
    ...checkNumbers((name) => attributes[name] ?? null, settings),
    ...checkDisplay(display || 'page', print || 'figure'),
  ];
  if (wrong.length > 0) throw problemsError(wrong, messages);
  const { problems, drawing } = standaloneFigure(evidence, {
    ...{ settings, messages, width, measure: measureText },
    heading: attributes['heading'] ?? '',
    showsAll: attributes['display'] === 'slide',
  });
  if (drawing === undefined) throw problemsError(problems, messages);
  return drawing;
}

function renderTopic({ view }: Drawing, messages: FirstMessages): string {
  const topic = topicOf(view, messages);
  return topic === '' ? '' : `<p class="served-lead" dir="auto">${escapeXml(topic)}</p>`;
}

/** The room of the toolbar, and the quiet line with that of its tools. */
function renderBelowHeadline(
  { view, path }: Drawing,
  messages: FirstMessages,
  attributes: WrittenAttributes,
): string {
  const { toolbar, tools, figure } = messages;
  const names = [toolbar.filter, tools.view, toolbar.routes, tools.export, '?'];
  const room = `<div class="served-tools" aria-hidden="true">${names.map((name) => `<span>${escapeXml(name)}</span>`).join('')}</div>`;
  const lead = leadOf(view, messages, view.filter);
  const [title = ''] = lead;
  const text = messages.sentences(lead);
  const { rest } = headlineOf(view, messages, path, attributes['heading'] ?? '');
  const isSplit = lead.length > 1;
  const quiet = isSplit
    ? `<span class="served-title">${escapeXml(title)}</span>${escapeXml(text.slice(title.length))}`
    : escapeXml(text);
  const written = path.length > 0 ? escapeXml(rest) : quiet;
  const later = `<span class="served-later" aria-hidden="true"> · ${escapeXml(figure.change)} · ${escapeXml(figure.hint)}</span>`;
  return `${'without-toolbar' in attributes ? '' : room}<p class="served-lead"><span dir="auto">${written}</span>${later}</p>`;
}

/** How one of the figures stands in its place. */
interface Place {
  readonly index: number;
  readonly isSlide: boolean;
  readonly isDark: boolean;
  readonly hasLegend: boolean;
}

function renderOne(drawing: Drawing, messages: FirstMessages, place: Place): string {
  const { view } = drawing;
  return `<div class="served-figure at-${place.index}">${renderPairs(view, messages)}${renderPicture(drawing, place.index)}${
    place.hasLegend ? renderLegend(view, messages, place) : ''
  }</div>`;
}

/** The pairs of columns of which the first is shown, in the place of the switch between them. */
function renderPairs({ evidence, flow, plan }: FigureView, messages: FirstMessages): string {
  const isPair = plan.orientation === 'horizontal' && plan.pair !== undefined;
  if (!isPair || flow.columns.length < 3) return '';
  const names = flow.columns.map((facet) => facetLabel(evidence, messages, facet));
  const pairs = names
    .slice(1)
    .map((name, index) => escapeXml(messages.figure.pair(names[index] ?? '', name)))
    .map((text, index) => (index === 0 ? `<b>${text}</b>` : `<span>${text}</span>`));
  return `<div class="served-pairs">${pairs.join('')}</div>`;
}

/** The picture, with its name and description, in the colours of the page. */
function renderPicture(drawing: Drawing, index: number): string {
  const { view } = drawing;
  const { width, height } = view.plan;
  const options: SvgOptions = svgOptions(drawing);
  const { title, description } = options;
  return element(
    'svg',
    {
      ...{ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
      'aria-labelledby': `served-title-${index}`,
      'aria-describedby': `served-description-${index}`,
      fill: theme.text,
    },
    element('title', { id: `served-title-${index}` }, escapeXml(title)),
    element('desc', { id: `served-description-${index}` }, escapeXml(description)),
    drawFigure(view, { ...options, theme }),
  );
}

function renderLegend(
  view: FigureView,
  messages: FirstMessages,
  { isSlide, isDark }: Place,
): string {
  const { dataVersion, released } = view.evidence.dataset;
  const source = wordsOf(view, messages);
  const entries = legendEntries(view)
    .map((entry) => ({ entry, text: legendText(source, entry, { isDark, isSlide }) }))
    .filter(({ text }) => text !== '')
    .map(({ entry, text }) => `<li>${renderSample(entry)}<span>${escapeXml(text)}</span></li>`);
  const version =
    dataVersion === undefined || isSlide
      ? ''
      : keepDates(messages.figure.legend.version(dataVersion, released ?? ''));
  return `<div class="served-legend"><ul>${entries.join('')}</ul><p>${escapeXml(version)}</p></div>`;
}

function renderSample(entry: LegendEntry): string {
  const { width, height, draw: drawSample } = sampleOf(entry, { colors: hueColor, theme });
  if (width === 0) return '';
  const tall = Math.max(height, 6);
  return element('svg', { width, height: tall, 'aria-hidden': 'true' }, drawSample(0, tall / 2));
}
