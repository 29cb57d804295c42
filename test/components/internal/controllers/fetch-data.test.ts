// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import {
  fetchData,
  type FetchedFile,
} from '../../../../src/components/internal/controllers/fetch-data.js';

const original = window.fetch.bind(window);

/** Fetches an address from a server that answers so. */
async function fetched(
  address: string,
  contentType: string,
  init: ResponseInit = {},
): Promise<FetchedFile> {
  window.fetch = () =>
    Promise.resolve(new Response('a', { ...init, headers: { 'content-type': contentType } }));
  return fetchData(address, new AbortController());
}

describe('fetchData', () => {
  afterEach(() => {
    window.fetch = original;
  });

  it('knows a file by its name, else by what the server says, else not', async () => {
    for (const [address, type, kind] of [
      ['a.csv', 'application/octet-stream', 'csv'],
      ['a.TSV?version=2', 'text/plain', 'csv'],
      ['a.json#part', 'text/plain', 'json'],
      ['export', 'text/csv; charset=utf-8', 'csv'],
      ['export', 'text/tab-separated-values', 'csv'],
      ['export', 'application/json', 'json'],
      ['a.csv', 'application/json', 'csv'],
      ['export', 'text/plain', 'text'],
    ] as const)
      expect((await fetched(address, type)).kind, `${address} ${type}`).to.equal(kind);
  });

  it('has the encoding that the server names', async () => {
    expect((await fetched('a', 'text/csv; charset="GB18030"')).charset).to.equal('GB18030');
    expect((await fetched('a', 'text/csv')).charset).to.equal(undefined);
  });

  it('throws with the status of a server that has no such file', async () => {
    const init = { status: 404, statusText: 'Not Found' };
    const reason: unknown = await fetched('a.csv', 'text/html', init).catch(
      (error: unknown) => error,
    );
    expect(reason).to.be.instanceOf(Error).with.property('message', '404 Not Found');
  });
});
