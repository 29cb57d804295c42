// SPDX-License-Identifier: MIT
import type { DataInput } from '../../../data/parse.js';

const timeout = 20_000;

/** A file as it arrived. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  readonly kind: Extract<DataInput['kind'], 'json' | 'csv' | 'text'>;
  /** The encoding that the server names. */
  readonly charset: string | undefined;
}

/** Fetches a file of data. Throws with a reason that can be shown. */
export async function fetchData(address: string, request: AbortController): Promise<FetchedFile> {
  const timer = setTimeout(
    () => request.abort(new Error(`no answer within ${timeout / 1000} s`)),
    timeout,
  );
  try {
    const response = await fetch(address, { signal: request.signal, credentials: 'same-origin' });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    const type = response.headers.get('content-type') ?? '';
    return {
      bytes: new Uint8Array(await response.arrayBuffer()),
      kind: kindOf(address, type),
      charset: /charset="?([\w-]+)/i.exec(type)?.[1],
    };
  } finally {
    clearTimeout(timer);
  }
}

/** What the address or the server says a file is; `text` where neither does. */
function kindOf(address: string, type: string): FetchedFile['kind'] {
  if (/\.(csv|tsv)($|[?#])/i.test(address) || /csv|tab-separated/i.test(type)) return 'csv';
  return /\.json($|[?#])/i.test(address) || /json/i.test(type) ? 'json' : 'text';
}
