// SPDX-License-Identifier: MIT

/** Reads RIS as records of tags with their values. Strict, so that a bad line fails a test. */
export function readRis(text: string): readonly Map<string, string[]>[] {
  const records: Map<string, string[]>[] = [];
  let open: Map<string, string[]> | undefined;
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === '') throw new Error(`not RIS: ${line}`);
    if (tag === 'TY') {
      if (open !== undefined) throw new Error('a record did not end');
      records.push((open = new Map<string, string[]>()));
    }
    if (open === undefined) throw new Error(`outside a record: ${line}`);
    if (tag === 'ER') open = undefined;
    else open.set(tag, [...(open.get(tag) ?? []), value]);
  }
  if (open !== undefined) throw new Error('the last record did not end');
  return records;
}

/** One entry of a BibTeX file, with the values between the outer braces. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads BibTeX with braced values, counting braces as BibTeX does: a backslash does not escape one.
 */
export function readBibtex(text: string): readonly BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray => {
    const found = new RegExp(pattern.source, 'uy');
    found.lastIndex = at;
    const match = found.exec(text);
    if (match === null) throw new Error(`not BibTeX at: ${text.slice(at, at + 60)}`);
    at = found.lastIndex;
    return match;
  };
  const braced = (): string => {
    const start = at;
    for (let depth = 1; depth > 0; at += 1) {
      if (at >= text.length) throw new Error('a brace does not close');
      if (text[at] === '{') depth += 1;
      else if (text[at] === '}') depth -= 1;
    }
    return text.slice(start, at - 1);
  };
  while (/\S/.test(text.slice(at))) {
    const [, type = '', key = ''] = take(/\s*@([a-z]+)\{([^\s,{}"#%~\\=]+),/);
    const fields: Record<string, string> = {};
    for (let more = true; more;) {
      const [, name = ''] = take(/\s*([a-z]+)\s*=\s*\{/);
      if (name in fields) throw new Error(`${name} twice`);
      fields[name] = braced();
      more = take(/\s*(,|\})/)[1] === ',';
    }
    entries.push({ type, key, fields });
  }
  return entries;
}
