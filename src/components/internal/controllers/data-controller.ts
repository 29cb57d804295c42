// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../../../data/dataset.js';
import { awaitDefaultEvidence, defaultEvidence } from '../../../data/default-evidence.js';
import type { DataInput } from '../../../data/parse.js';
import type { ParsedData } from '../../../data/parsed-data.js';
import type { Problem } from '../../../data/problems.js';
import { indexInSlices } from '../../../model/evidence.js';
import { findChildData, sameChildData, type ChildData } from './child-data.js';
import { fetchData } from './fetch-data.js';
import { bringReadingCode } from './reading-code.js';
import { runInSlices } from './run-in-slices.js';

/** Largest data that are read, as bytes or characters; parsing more would freeze the page. */
const mostData = 20_000_000;
const tooLarge = { code: 'too-large', details: { limit: '20 MB' } } as const;

/** Source of an element's custom data; `null` and an address of blanks mean none. */
export interface DataOrigin {
  readonly data: unknown;
  readonly src: string | null | undefined;
}

/**
 * Finds an element's data: the `data` property, `src`, a child `<script type="application/json">`,
 * `text/csv` or `<table>`, else the bundled evidence. The parser is loaded only for custom data.
 *
 * Owns: loading, and that it starts again where the element was removed meanwhile. Does not own:
 * the session that the data are shown in.
 */
export class DataController implements ReactiveController {
  dataset: Dataset | undefined;
  problems: readonly Problem[] = [];
  /** What an author should know of data that can be drawn. */
  notices: readonly Problem[] = [];
  loading = false;
  #origin: DataOrigin & { readonly child: ChildData | undefined } = {
    data: undefined,
    src: undefined,
    child: undefined,
  };
  #started = false;
  #request: AbortController | undefined;
  #stopWaiting: (() => void) | undefined;
  #children: MutationObserver | undefined;
  /** The data among the children; `null` while they are to be looked for. */
  #child: ChildData | undefined | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get canRetry(): boolean {
    return this.problems.some((problem) => problem.code === 'load-failed');
  }

  hostConnected(): void {
    this.#child = null;
    // a script in the head upgrades the element before its children are parsed
    this.#children = new MutationObserver(() => {
      this.#child = null;
      this.host.requestUpdate();
    });
    this.#children.observe(this.host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    if (this.#request === undefined && this.#stopWaiting === undefined) return;
    // an own abort is no error: loading starts again where the element stands next
    this.#abort();
    this.#started = false;
  }

  /** Whether the host has custom data. */
  isCustom(origin: DataOrigin): boolean {
    return isGiven(origin) || this.#findChild() !== undefined;
  }

  /** Loads data from a source; does nothing if it is unchanged. */
  use({ data, src }: DataOrigin): void {
    const child = this.#findChild();
    const before = this.#origin;
    if (
      this.#started &&
      data === before.data &&
      src === before.src &&
      sameChildData(child, before.child)
    )
      return;
    this.#started = true;
    this.#origin = { data, src, child };
    this.#abort();
    if (data != null) this.#readGiven(data);
    else if (isGiven({ data, src })) void this.#load(src ?? '');
    else if (child === undefined) this.#useDefault();
    else if (child.value.length > mostData) this.#fail({ where: '', ...tooLarge });
    else this.#read(child);
  }

  /** The evidence that the page brings, now or later. */
  #useDefault(): void {
    const dataset = defaultEvidence();
    if (dataset !== undefined) {
      this.#finish({ dataset }, false);
      return;
    }
    this.#stopWaiting = awaitDefaultEvidence(() => this.retry());
    this.#finish({ problems: [{ where: '', code: 'no-evidence', details: {} }] }, false);
  }

  #readGiven(data: unknown): void {
    if (typeof data !== 'string') this.#read({ kind: 'object', value: data, where: '' });
    else if (data.length > mostData) this.#fail({ where: '', ...tooLarge });
    else this.#read({ kind: 'text', value: data, where: '' });
  }

  retry(): void {
    this.#started = false;
    this.host.requestUpdate();
  }

  #findChild(): ChildData | undefined {
    // changes that are not reported yet
    if ((this.#children?.takeRecords().length ?? 0) > 0) this.#child = null;
    if (this.#child === null) this.#child = findChildData(this.host);
    return this.#child;
  }

  #abort(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    const request = this.#request;
    this.#request = undefined;
    request?.abort();
  }

  async #load(src: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.#wait();
    try {
      const { bytes, kind, charset } = await fetchData(src, request);
      const { decodeBytes } = await bringReadingCode();
      if (request !== this.#request) return;
      if (bytes.length > mostData) {
        this.#fail({ where: src, ...tooLarge });
        return;
      }
      const { text, notices } = decodeBytes(bytes, src, charset);
      const isWanted = (): boolean => request === this.#request;
      const parsed = await this.#parse({ kind, value: text, where: src }, isWanted);
      if (parsed !== undefined)
        this.#finish({ ...parsed, notices: [...notices, ...parsed.notices] });
    } catch (error) {
      if (request !== this.#request) return;
      this.#fail(loadProblem(src, request.signal.aborted ? request.signal.reason : error));
    } finally {
      if (request === this.#request) this.#request = undefined;
    }
  }

  #read(input: DataInput | ChildData): void {
    this.#wait();
    const origin = this.#origin;
    const isWanted = (): boolean => origin === this.#origin;
    void this.#parse(input, isWanted).then(
      (parsed) => parsed !== undefined && this.#finish(parsed),
      (error: unknown) => isWanted() && this.#fail(loadProblem('', error)),
    );
  }

  /** Parses data in slices; `undefined` where others are wanted meanwhile. */
  async #parse(
    given: DataInput | ChildData,
    isWanted: () => boolean,
  ): Promise<ParsedData | undefined> {
    const { parseInSlices, readTableCells } = await bringReadingCode();
    if (!isWanted()) return undefined;
    const input: DataInput =
      given.kind === 'table'
        ? { kind: 'rows', value: readTableCells(given.table), where: '' }
        : given;
    const parsed = await runInSlices(parseInSlices(input), isWanted);
    if (parsed?.dataset !== undefined) await runInSlices(indexInSlices(parsed.dataset), isWanted);
    return isWanted() ? parsed : undefined;
  }

  #wait(): void {
    this.loading = true;
    this.dataset = undefined;
    this.problems = [];
    this.notices = [];
  }

  #fail(problem: Problem): void {
    this.#finish({ problems: [problem] });
  }

  #finish({ dataset, problems = [], notices = [] }: Partial<ParsedData>, isNews = true): void {
    this.dataset = dataset;
    this.problems = problems;
    this.notices = notices;
    this.loading = false;
    if (isNews) this.host.requestUpdate();
  }
}

function isGiven({ data, src }: DataOrigin): boolean {
  return data != null || (src ?? '').trim() !== '';
}

/** Why a file could not be loaded. */
function loadProblem(where: string, reason: unknown): Problem {
  if (location.protocol === 'file:') return { where, code: 'file-page', details: {} };
  const message = reason instanceof Error ? reason.message : String(reason);
  return { where, code: 'load-failed', details: { message } };
}
