// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../locales/index.js';
import { facetLabel, nodeLabel } from '../../locales/labels.js';
import { studyLabel, type Evidence } from '../../model/evidence.js';
import type { Flow } from '../../model/flow.js';
import { linkRows, sortLinkRows, type LinkRow, type LinkRowKey } from '../../model/table-rows.js';
import { breakAfterSlash } from '../internal/fragments/break-after-slash.js';

/** The sorted column and its direction. */
export interface TableSort {
  readonly key: LinkRowKey;
  readonly descending: boolean;
}

/** The order after a press on a column: turned round, else names upwards and numbers downwards. */
export function nextSort({ key, descending }: TableSort, pressed: LinkRowKey): TableSort {
  const isName = pressed === 'from' || pressed === 'to';
  return { key: pressed, descending: key === pressed ? !descending : !isName };
}

/** What the table of links shows and calls. */
export interface TableOptions {
  readonly evidence: Evidence;
  readonly messages: FirstMessages;
  readonly flow: Flow;
  /** Renders text in place of buttons, which browsers omit from table heads repeated in print. */
  readonly isPrinting: boolean;
  readonly sort: TableSort;
  readonly onSort: (key: LinkRowKey) => void;
  readonly onStudy: (from: string, to: string) => void;
  /** Moves focus among the buttons of the rows, which are one tab stop. */
  readonly onArrow: (event: KeyboardEvent) => void;
}

const keys: readonly LinkRowKey[] = ['from', 'to', 'count', 'share', 'studies'];

/** The most studies that a row names; a press lists all. */
const mostNames = 100;

/**
 * Every drawn link as a row, with its number of studies. ARIA roles are explicit: laid out as
 * blocks on phones, the elements would lose their table semantics.
 */
export function renderTable(options: TableOptions): TemplateResult {
  const { evidence, messages, flow, sort } = options;
  const rows = sortLinkRows(
    linkRows(evidence, flow),
    sort.key,
    sort.descending,
    (link, end) => nodeLabel(evidence, messages, link[end]),
    messages.language,
  );
  const headings = flow.columns.map((facet) => facetLabel(evidence, messages, facet));
  return html`<table role="table" part="table" class="link-table">
    <caption>
      ${messages.table.caption(headings)}
    </caption>
    <thead role="rowgroup">
      <tr role="row" data-roving @keydown=${options.onArrow}>
        ${keys.map((key) => renderHead(options, key))}
      </tr>
    </thead>
    <tbody
      role="rowgroup"
      data-roving
      @keydown=${(event: KeyboardEvent) => {
        if (!findRow(event)) options.onArrow(event);
      }}
    >
      ${rows.map((row) => renderRow(options, row))}
    </tbody>
  </table>`;
}

/** The heading of a column of the table. */
export function columnHeading(
  { table }: FirstMessages,
  { measure }: Pick<Flow, 'measure'>,
  key: LinkRowKey,
): string {
  return key === 'count' ? table.count[measure] : table[key];
}

function renderHead(
  { messages, flow, sort, isPrinting, onSort }: TableOptions,
  key: LinkRowKey,
): TemplateResult {
  const label = columnHeading(messages, flow, key);
  const isSorted = sort.key === key;
  const order = sort.descending ? 'descending' : 'ascending';
  const sign = sort.descending ? ' ▾' : ' ▴';
  const button = html`<button type="button" class="plain" data-stop @click=${() => onSort(key)}>
    ${label}<span aria-hidden="true">${isSorted ? sign : ''}</span>
  </button>`;
  return html`<th role="columnheader" scope="col" aria-sort=${isSorted ? order : 'none'}>
    ${isPrinting ? label : button}
  </th>`;
}

function renderRow(
  { evidence, messages, flow: { measure }, isPrinting, onStudy }: TableOptions,
  { link, count, share, studies }: LinkRow,
): TemplateResult {
  const first = studies
    .slice(0, mostNames)
    .map((id) => evidence.studies.get(id))
    .filter((study) => study !== undefined)
    .map((study) => studyLabel(evidence, study, messages.language));
  const more = studies.length - mostNames;
  const names = messages.list(more > 0 ? [...first, messages.card.more(more)] : first);
  const ends = messages.speech.path([
    nodeLabel(evidence, messages, link.from),
    nodeLabel(evidence, messages, link.to),
  ]);
  const button = html`<button
    type="button"
    class="plain"
    data-stop
    aria-label=${messages.labelled(names, ends)}
    @click=${() => onStudy(link.from.key, link.to.key)}
  >
    ${names}
  </button>`;
  return html`<tr role="row" data-link=${link.key}>
    <th role="rowheader" scope="row">
      ${breakAfterSlash(nodeLabel(evidence, messages, link.from))}
    </th>
    <td role="cell" class="to">${breakAfterSlash(nodeLabel(evidence, messages, link.to))}</td>
    <td role="cell" class="number" data-label=${messages.table.count[measure]}>
      ${messages.number(count)}
    </td>
    <td role="cell" class="number" data-label=${messages.table.share}>
      ${messages.percent(share)}
    </td>
    <td role="cell" class="studies" data-label=${messages.table.studies}>
      ${isPrinting ? names : button}
    </td>
  </tr>`;
}

/** Moves focus to the next row whose first name begins with a typed letter. Returns whether it did. */
function findRow({ key, target, currentTarget, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || !/^[\p{L}\p{N}]$/u.test(key)) return false;
  if (!(target instanceof Element) || !(currentTarget instanceof Element)) return false;
  const rows = [...currentTarget.querySelectorAll('tr')];
  const here = rows.findIndex((row) => row.contains(target));
  const found = [...rows.slice(here + 1), ...rows.slice(0, here)].find((row) =>
    row.textContent.trim().toLowerCase().startsWith(key.toLowerCase()),
  );
  found?.querySelector<HTMLElement>('[data-stop]')?.focus();
  return found !== undefined;
}
