// SPDX-License-Identifier: MIT
import { laterFields, laterParts, type Dataset, type LaterPart } from './dataset.js';

/** Values of one field: of those of its owners, in the dataset's order, at these places. */
export interface FieldColumn {
  readonly at: readonly number[];
  readonly values: readonly unknown[];
}

/** What a dataset has besides what its drawing needs. */
export interface LaterEvidence {
  readonly parts: Pick<Dataset, LaterPart>;
  /** By the path of the field. */
  readonly fields: Readonly<Record<string, FieldColumn>>;
}

type Writable = Record<string, unknown>;

/** Completes a dataset that has only what its drawing needs. */
export function addLater(dataset: object, { parts, fields }: LaterEvidence): void {
  for (const part of laterParts) (dataset as Writable)[part] = parts[part];
  for (const path of laterFields) {
    const { owners, field } = ownersOf(dataset, path);
    const { at, values } = fields[path] ?? { at: [], values: [] };
    at.forEach((place, index) => {
      const owner = owners[place];
      if (owner !== undefined) owner[field] = values[index];
    });
  }
}

/** Takes out of a dataset, which changes, what its drawing does not need. */
export function takeLater(dataset: object): LaterEvidence {
  const parts: Writable = {};
  for (const part of laterParts) {
    parts[part] = (dataset as Writable)[part];
    Reflect.deleteProperty(dataset, part);
  }
  const fields = laterFields.map((path): [string, FieldColumn] => {
    const { owners, field } = ownersOf(dataset, path);
    const at = [...owners.keys()].filter((place) => Object.hasOwn(owners[place] ?? {}, field));
    const values = at.map((place) => owners[place]?.[field]);
    for (const place of at) Reflect.deleteProperty(owners[place] ?? {}, field);
    return [path, { at, values }];
  });
  return { parts: parts as unknown as LaterEvidence['parts'], fields: Object.fromEntries(fields) };
}

/** The records that may have the last field of a path; `*` stands for every field. */
function ownersOf(dataset: object, path: string): { owners: readonly Writable[]; field: string } {
  const steps = path.split('.');
  const field = steps.pop() ?? '';
  let owners: readonly unknown[] = [dataset];
  for (const step of steps)
    owners = owners
      .flatMap((owner) =>
        step === '*' ? Object.values(owner as Writable).flat() : (owner as Writable)[step],
      )
      .filter((each) => typeof each === 'object' && each !== null);
  return { owners: owners as readonly Writable[], field };
}
