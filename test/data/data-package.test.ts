// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { csvParseRows } from 'd3-dsv';

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey?: readonly string[];
  };
}

const folder = '/dist/data/';

/** The built description of the data files; needs `npm run data`. */
async function readResources(): Promise<readonly Resource[]> {
  const { resources } = (await (await fetch(`${folder}datapackage.json`)).json()) as {
    readonly resources: readonly Resource[];
  };
  return resources;
}

describe('dist/data/datapackage.json', () => {
  it('describes the files that are there', async () => {
    for (const { path, bytes, hash } of await readResources()) {
      const file = await (await fetch(folder + path)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file));
      const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      expect([file.byteLength, `sha256:${hex}`], path).to.deep.equal([bytes, hash]);
    }
  });

  it('has the columns of each table, their types and keys', async () => {
    const tables = (await readResources()).filter(({ schema }) => schema !== undefined);
    expect(tables).not.to.have.length(0);
    for (const { path, schema } of tables) {
      const text = await (await fetch(folder + path)).text();
      const [head = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
      const { fields = [], primaryKey = [] } = schema ?? {};
      expect(
        fields.map(({ name }) => name),
        path,
      ).to.deep.equal(head);
      expect(new Set(head).size, path).to.equal(head.length);
      for (const [index, { name, type }] of fields.entries())
        for (const row of rows)
          if (type === 'integer' && row[index] !== '')
            expect(row[index], `${path} ${name}`).to.match(/^-?\d+$/);
      for (const row of rows) expect(row, path).to.have.length(head.length);
      for (const key of primaryKey) {
        const keys = rows.map((row) => row[head.indexOf(key)]);
        expect(new Set(keys).size, `${path} ${key}`).to.equal(keys.length);
      }
    }
  });
});
