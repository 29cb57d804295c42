// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { bundledDataset } from '../../../data/bundled.js';
import type { Dataset } from '../../../data/dataset.js';
import type { Problem } from '../../../data/problems.js';

/** Largest file that is read; parsing a larger one would freeze the page. */
const maxBytes = 20_000_000;
const timeout = 20_000;

/** Source of an element's custom data. */
export interface DataOrigin {
  readonly data: unknown;
  readonly src: string | undefined;
}

/**
 * Finds an element's data: the `data` property, `src`, a child `<script type="application/json">`
 * or `text/csv`, else the bundled evidence. The parser is loaded only for custom data.
 */
export class DataController implements ReactiveController {
  dataset: Dataset | undefined;
  problems: readonly Problem[] = [];
  loading = false;
  #origin: DataOrigin & { readonly inline: string | undefined } = {
    data: undefined,
    src: undefined,
    inline: undefined,
  };
  #started = false;
  #request: AbortController | undefined;
  #children: MutationObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Text of a data script among the children. */
  get inline(): { readonly text: string; readonly kind: 'json' | 'csv' } | undefined {
    const script = this.host.querySelector<HTMLScriptElement>(
      ':scope > script[type="application/json"], :scope > script[type="text/csv"]',
    );
    if (script === null) return undefined;
    return { text: script.textContent, kind: script.type === 'text/csv' ? 'csv' : 'json' };
  }

  get canRetry(): boolean {
    return this.problems.some((problem) => problem.code === 'load-failed');
  }

  hostConnected(): void {
    // a script in the head upgrades the element before its children are parsed
    this.#children = new MutationObserver(() => this.host.requestUpdate());
    this.#children.observe(this.host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#request?.abort();
  }

  /** Whether the host has custom data. */
  isCustom({ data, src }: DataOrigin): boolean {
    return data !== undefined || src !== undefined || this.inline !== undefined;
  }

  /** Loads data from a source; does nothing if it is unchanged. */
  use({ data, src }: DataOrigin): void {
    const { inline } = this;
    if (
      this.#started &&
      data === this.#origin.data &&
      src === this.#origin.src &&
      inline?.text === this.#origin.inline
    )
      return;
    this.#started = true;
    this.#origin = { data, src, inline: inline?.text };
    this.#request?.abort();
    if (data !== undefined) this.#read({ kind: 'object', value: data, where: '' });
    else if (src !== undefined) void this.#load(src);
    else if (inline !== undefined) this.#read({ kind: inline.kind, value: inline.text, where: '' });
    else {
      this.dataset = bundledDataset();
      this.problems = [];
      this.loading = false;
    }
  }

  retry(): void {
    this.#started = false;
    this.host.requestUpdate();
  }

  async #load(src: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.loading = true;
    this.dataset = undefined;
    this.problems = [];
    const timer = setTimeout(
      () => request.abort(new Error(`no answer within ${timeout / 1000} s`)),
      timeout,
    );
    try {
      const response = await fetch(src, { signal: request.signal, credentials: 'same-origin' });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
      const value = await response.text();
      if (request !== this.#request) return;
      const isCsv =
        /\.csv($|[?#])/i.test(src) || (response.headers.get('content-type') ?? '').includes('csv');
      if (value.length > maxBytes)
        this.#finish(undefined, [{ where: src, code: 'too-large', details: { limit: '20 MB' } }]);
      else await this.#parse({ kind: isCsv ? 'csv' : 'json', value, where: src });
    } catch (error) {
      if (request !== this.#request) return;
      const reason: unknown = request.signal.aborted ? request.signal.reason : error;
      this.#finish(undefined, [
        {
          where: src,
          code: 'load-failed',
          details: { message: reason instanceof Error ? reason.message : String(reason) },
        },
      ]);
    } finally {
      clearTimeout(timer);
    }
  }

  #read(input: ParseInput): void {
    this.loading = true;
    this.dataset = undefined;
    this.problems = [];
    void this.#parse(input);
  }

  async #parse(input: ParseInput): Promise<void> {
    const origin = this.#origin;
    const { parseData } = await import('../../../data/parse.js');
    if (origin !== this.#origin) return;
    const { dataset, problems } = parseData(input);
    this.#finish(dataset, problems);
  }

  #finish(dataset: Dataset | undefined, problems: readonly Problem[]): void {
    this.dataset = dataset;
    this.problems = problems;
    this.loading = false;
    this.host.requestUpdate();
  }
}

/** The input of `parseData`. */
type ParseInput =
  | { readonly kind: 'object'; readonly value: unknown; readonly where: string }
  | { readonly kind: 'json' | 'csv'; readonly value: string; readonly where: string };
