// SPDX-License-Identifier: MIT
import { jsonText } from './json-text.js';
import { rules } from './generated/rules.js';
import type { Rule } from './rule.js';
import { eachInSlices, finishSlices, type Sliced } from './slices.js';
import type { DatasetInput } from './build/schema.js';

/** One problem, with the path of keys and indices to it. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /**
   * The value has the right type but is too long, too large …: if several types are allowed, this
   * one was meant.
   */
  readonly isMeant?: boolean;
}

/** A field that the format does not have. It is left out. */
export interface UnknownField {
  readonly path: readonly (string | number)[];
  /** The fields that the format has at this place. */
  readonly known: readonly string[];
}

/** A dataset with only the known fields and a list of the others, or all its problems. */
export type Checked =
  | {
      readonly data: DatasetInput;
      readonly unknown: readonly UnknownField[];
      readonly issues?: undefined;
    }
  | { readonly issues: readonly Issue[] };

/** Checks a value against the dataset format. */
export function checkDataset(value: unknown): Checked {
  return finishSlices(checkInSlices(value));
}

/** {@link checkDataset} in slices. */
export function* checkInSlices(value: unknown): Sliced<Checked> {
  const { value: data, issues, unknown = [] } = yield* followLists(rules.length - 1, value);
  return issues.length === 0 ? { data: data as DatasetInput, unknown } : { issues };
}

interface Found {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly unknown?: readonly UnknownField[];
}

type Checks = {
  readonly [Kind in Rule[0]]: (
    rule: Extract<Rule, readonly [Kind, ...unknown[]]>,
    value: unknown,
  ) => Found;
};

const checks: Checks = {
  string: ([, least, most], value) => ({
    value,
    issues: [...isOf('string', typeof value === 'string', value), ...hasLength(value, least, most)],
  }),
  number: ([, whole, least = -Infinity, most = Infinity], value) => {
    const issues = isOf('number', Number.isFinite(value), value);
    if (issues.length > 0) return { value, issues };
    if (whole && !Number.isInteger(value)) return { value, issues: isOf('int', false, value) };
    return { value, issues: inRange(value as number, least, most, whole) };
  },
  positive: (_, value) => {
    const issues = isOf('number', Number.isFinite(value), value);
    if (issues.length > 0 || (value as number) > 0) return { value, issues };
    return { value, issues: [outside('Too small: expected number to be >0')] };
  },
  choice: ([, ...choices], value) => {
    const words = choices.map((choice) => jsonText(choice));
    const message =
      words.length === 1
        ? `Invalid input: expected ${words.join('')}`
        : `Invalid option: expected one of ${words.join('|')}`;
    return { value, issues: (choices as unknown[]).includes(value) ? [] : [{ path: [], message }] };
  },
  list: ([, item], value) => {
    if (!Array.isArray(value)) return { value, issues: isOf('array', false, value) };
    return joinItems(value.map((each, index) => at(index, follow(item, each))));
  },
  record: ([, rule], value) => {
    if (!isPlain(value)) return { value, issues: isOf('record', false, value) };
    return gather(
      Object.entries(value).map(([name, each]) => [name, at(name, follow(rule, each))]),
    );
  },
  object: (rule, value) => {
    if (!isRecord(value)) return { value, issues: isOf('object', false, value) };
    const found = presentFields(rule, value).map(
      ([name, field]) => [name, at(name, follow(field, value[name]))] as const,
    );
    return joinFields(rule, value, found);
  },
  either: ([, ...options], value) => {
    const found = options.map((option) => follow(option, value));
    const meant = found.filter(({ issues }) => issues.every(({ isMeant }) => isMeant));
    return (
      found.find(({ issues }) => issues.length === 0) ??
      (meant.length === 1 && meant[0]
        ? meant[0]
        : { value, issues: [{ path: [], message: 'Invalid input' }] })
    );
  },
  nullable: ([, rule], value) => (value === null ? { value, issues: [] } : follow(rule, value)),
};

function follow(number: number, value: unknown): Found {
  const rule = rules[number] ?? ['nullable', number];
  return (checks[rule[0]] as (rule: Rule, value: unknown) => Found)(rule, value);
}

/**
 * {@link follow} with pauses between the items of the lists that an object has: the studies of a
 * dataset.
 */
function* followLists(number: number, value: unknown): Sliced<Found> {
  const rule = rules[number];
  if (rule?.[0] !== 'object' || !isRecord(value)) return follow(number, value);
  const found: (readonly [string, Found])[] = [];
  for (const [name, field] of presentFields(rule, value))
    found.push([name, at(name, yield* followItems(field, value[name]))]);
  return joinFields(rule, value, found);
}

function* followItems(number: number, value: unknown): Sliced<Found> {
  const rule = rules[number];
  if (rule?.[0] !== 'list' || !Array.isArray(value)) return follow(number, value);
  const items: Found[] = [];
  yield* eachInSlices<unknown>(value, (each, index) =>
    items.push(at(index, follow(rule[1], each))),
  );
  return joinItems(items);
}

type ObjectRule = Extract<Rule, readonly ['object', ...unknown[]]>;

/** The fields of a rule that an object has or needs. */
function presentFields(
  [, , fields]: ObjectRule,
  given: Readonly<Record<string, unknown>>,
): ObjectRule[2] {
  return fields.filter(([name, , needed]) => needed || given[name] !== undefined);
}

function joinItems(found: readonly Found[]): Found {
  return {
    value: found.map((each) => each.value),
    issues: found.flatMap(({ issues }) => issues),
    unknown: found.flatMap(({ unknown = [] }) => unknown),
  };
}

function joinFields(
  [, open, fields]: ObjectRule,
  given: Readonly<Record<string, unknown>>,
  found: readonly (readonly [string, Found])[],
): Found {
  const known = new Set(fields.map(([name]) => name));
  const rest = Object.entries(given).filter(([name]) => !known.has(name));
  const others = open ? rest : [];
  const joined = gather([
    ...found,
    ...others.map(([name, each]) => [name, { value: each, issues: [] }] as const),
  ]);
  const unknown = open ? [] : rest.map(([name]) => ({ path: [name], known: [...known] }));
  return { ...joined, unknown: [...(joined.unknown ?? []), ...unknown] };
}

function at(step: string | number, { value, issues, unknown = [] }: Found): Found {
  return {
    value,
    issues: issues.map((issue) => ({ ...issue, path: [step, ...issue.path] })),
    unknown: unknown.map((field) => ({ ...field, path: [step, ...field.path] })),
  };
}

function gather(fields: readonly (readonly [string, Found])[]): Found {
  const own = fields.filter(([name]) => name !== '__proto__');
  return {
    value: Object.fromEntries(own.map(([name, { value }]) => [name, value])),
    issues: own.flatMap(([, { issues }]) => issues),
    unknown: own.flatMap(([, { unknown = [] }]) => unknown),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)
  );
}

function isOf(expected: string, holds: boolean, value: unknown): readonly Issue[] {
  return holds
    ? []
    : [{ path: [], message: `Invalid input: expected ${expected}, received ${kindOf(value)}` }];
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object' && !isPlain(value)) return (value as object).constructor.name;
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : typeof value;
}

function hasLength(value: unknown, least = 0, most = Infinity): readonly Issue[] {
  if (typeof value !== 'string' && !Array.isArray(value)) return [];
  const what = typeof value === 'string' ? ['string', 'characters'] : ['array', 'items'];
  if (value.length < least)
    return [outside(`Too small: expected ${what[0]} to have >=${least} ${what[1]}`)];
  return value.length > most
    ? [outside(`Too big: expected ${what[0]} to have <=${most} ${what[1]}`)]
    : [];
}

function inRange(value: number, least: number, most: number, whole: boolean): readonly Issue[] {
  const ranges = [
    ...(whole ? ([['int', Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]] as const) : []),
    ['number', least, most] as const,
  ];
  return ranges.flatMap(([kind, low, high]) => {
    if (value < low) return [outside(`Too small: expected ${kind} to be >=${low}`)];
    return value > high ? [outside(`Too big: expected ${kind} to be <=${high}`)] : [];
  });
}

function outside(message: string): Issue {
  return { path: [], message, isMeant: true };
}
