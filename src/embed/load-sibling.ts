// SPDX-License-Identifier: MIT
import { MissingFile } from '../data/missing-file.js';

/** What a script gives to those that import it. */
export type Exports = Record<string, unknown>;

type Getters = Readonly<Record<string, () => unknown>>;
type Part = (exports: Exports, require: (file: string) => Exports, siblings: unknown) => void;

/** A script element under way; the file that it loads calls this with what it holds. */
export interface PartScript extends HTMLScriptElement {
  takePart?: (build: string, imports: readonly string[], part: Part) => void;
}

/** What the build writes into the first file. */
export interface Siblings {
  /** The same in all files of one build. */
  readonly build: string;
  /** The names of the other files, each followed by its hash. */
  readonly table: string;
  /** The exports of the first file. */
  readonly first: Exports;
  /** The tag that loaded the first file. */
  readonly script: HTMLScriptElement | SVGScriptElement | null;
  load: (file: string) => Promise<unknown>;
  expose: typeof expose;
  /** An object with these values, as `import *` gives it. */
  namespace: (values: Getters) => Exports;
}

interface PolicyFactory {
  createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => unknown };
}

declare global {
  var trustedTypes: PolicyFactory | undefined;
}

/**
 * Returns a function that loads a file from the folder of the first one, each once, and resolves to
 * its exports. It rejects with what to do, also in the console, where a file cannot be had; the next
 * call tries again.
 */
export function siblingLoader(siblings: Siblings): (file: string) => Promise<Exports> {
  const { table, first, script } = siblings;
  const words = table.split(' ');
  // read now: a page that goes to another address would change it
  const source = script instanceof HTMLScriptElement ? script.src : '';
  const loads = new Map<string, Promise<Exports>>();
  const done = new Map<string, Exports>();
  let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

  const trusted = (address: string): string => {
    // addresses are made here only, of names that the build wrote
    policy ??= globalThis.trustedTypes?.createPolicy('mechanism-sankey', {
      createScriptURL: (each) => each,
    });
    return (policy?.createScriptURL(address) ?? address) as string;
  };

  const load = (file: string): Promise<Exports> => {
    const known = loads.get(file);
    if (known !== undefined) return known;
    const loading = fetchPart(file).catch((error: unknown) => {
      loads.delete(file);
      throw error;
    });
    loads.set(file, loading);
    return loading;
  };

  const fetchPart = async (file: string): Promise<Exports> => {
    if (!(script instanceof HTMLScriptElement) || !/^(https?|file):/.test(source))
      throw told(
        new MissingFile(
          file,
          `${file} is needed, in an unknown folder: load embed.js by a script tag with src, or take embed.all.js, which is one file.`,
        ),
      );
    const address = new URL(file, source);
    // what marks a version of the first file marks the others
    address.search = new URL(source).search;
    const tag = makeTag(script, address, words[words.indexOf(file) + 1] ?? '');
    const part = await runTag(tag, address.href, siblings.build, trusted).catch(
      (error: unknown) => {
        throw told(error);
      },
    );
    await Promise.all(part.imports.map(load));
    const exports: Exports = {};
    const find = (name: string): Exports => done.get(name.replace('./', '')) ?? first;
    part.run(exports, find, siblings);
    done.set(file, exports);
    return exports;
  };

  return load;
}

/** A script tag like the one that loaded the first file; `hash` is that of its own file. */
function makeTag(script: HTMLScriptElement, address: URL, hash: string): PartScript {
  const tag: PartScript = document.createElement('script');
  tag.nonce = script.nonce;
  tag.referrerPolicy = script.referrerPolicy;
  tag.crossOrigin = script.crossOrigin;
  // from file:// no hash is ever right; another origin, as seen from a sandbox too, has to allow it
  if (address.protocol !== 'file:' && (address.origin === origin || tag.crossOrigin))
    tag.integrity = `sha384-${hash}`;
  return tag;
}

/** Loads a file by its tag. Rejects with what to do where it is missing or of another build. */
function runTag(
  tag: PartScript,
  address: string,
  ownBuild: string,
  trusted: (address: string) => string,
): Promise<{ readonly imports: readonly string[]; readonly run: Part }> {
  const part = new Promise<{ imports: readonly string[]; run: Part }>((resolve, reject) => {
    const fail = (reason: string): void => reject(new MissingFile(address, `${address} ${reason}`));
    tag.takePart = (build, imports, run) => {
      if (build === ownBuild) resolve({ imports, run });
      else fail('is of another build than embed.js: take all files from one release.');
    };
    tag.onload = () =>
      fail('is not the file that embed.js needs: take all files from one release.');
    tag.onerror = () =>
      fail(
        'could not be loaded. Put all files embed.*.js of one release into one folder, or take embed.all.js, which is one file.',
      );
    tag.src = trusted(address);
    document.documentElement.append(tag);
  });
  return part.finally(() => tag.remove());
}

/** Writes an error into the console, once: files that need the missing one fail, too. */
function told<Problem>(error: Problem): Problem {
  console.error(error);
  return error;
}

/** Gives values to importers under their names, as they are when they are read. */
export function expose(exports: Exports, values: Getters): Exports {
  for (const [name, get] of Object.entries(values))
    Object.defineProperty(exports, name, { get, enumerable: true });
  return exports;
}
