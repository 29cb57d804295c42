// SPDX-License-Identifier: MIT
import type * as z from 'zod/v4/core';
import type { Rule } from '../rule.js';

/**
 * Converts a zod schema to the rules that `check.ts` applies; the rule for the whole dataset is
 * last. Runs at build time.
 */
export function rulesOfSchema(schema: z.$ZodType): readonly Rule[] {
  const numbers = new Map<string, number>();
  const add = (each: z.$ZodType): number => {
    const rule = writeRule(each as z.$ZodTypes, add);
    const key = JSON.stringify(rule);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  add(schema);
  return [...numbers.keys()].map((key) => JSON.parse(key) as Rule);
}

function writeRule({ _zod: { def } }: z.$ZodTypes, add: (schema: z.$ZodType) => number): Rule {
  if (def.type === 'string') return ['string', ...bounds(def, 'min_length', 'max_length')];
  if (def.type === 'number' && isPositive(def)) return ['positive'];
  if (def.type === 'number')
    return [
      'number',
      'format' in def && def.format === 'safeint',
      ...bounds(def, 'greater_than', 'less_than'),
    ];
  if (def.type === 'enum') return ['choice', ...Object.values(def.entries)];
  if (def.type === 'literal') return ['choice', ...(def.values as (string | number)[])];
  if (def.type === 'array') return ['list', add(def.element)];
  if (def.type === 'record') return ['record', add(def.valueType)];
  if (def.type === 'union') return ['either', ...def.options.map(add)];
  if (def.type === 'nullable') return ['nullable', add(def.innerType)];
  if (def.type !== 'object')
    throw new Error(
      `No rule can be written for “${def.type}” of the schema: teach it to rule.ts, check.ts and rules-of-schema.ts.`,
    );
  const fields = Object.entries(def.shape).map(([name, field]) => {
    const { def: inner } = (field as z.$ZodTypes)._zod;
    return inner.type === 'optional'
      ? ([name, add(inner.innerType), false] as const)
      : ([name, add(field), true] as const);
  });
  return ['object', def.catchall !== undefined, fields];
}

/** Whether a schema's checks allow numbers above 0, and 0 itself not. */
function isPositive({ checks = [] }: Checked): boolean {
  return checks.some(({ _zod: { def } }) => {
    const { check, value, inclusive } = def as z.$ZodCheckDef & {
      readonly value?: number;
      readonly inclusive?: boolean;
    };
    return check === 'greater_than' && value === 0 && inclusive === false;
  });
}

interface Checked {
  readonly checks?: readonly z.$ZodCheck[] | undefined;
}

/** The minimum and maximum that a schema's checks allow, both inclusive. */
function bounds(
  { checks = [] }: Checked,
  least: string,
  most: string,
): readonly [number?, number?] {
  const limits = checks.map(
    ({ _zod }) =>
      _zod.def as z.$ZodCheckDef & {
        readonly minimum?: number;
        readonly maximum?: number;
        readonly value?: number;
      },
  );
  const find = (name: string): number | undefined =>
    limits
      .filter(({ check }) => check === name)
      .map(({ minimum, maximum, value }) => minimum ?? maximum ?? value)[0];
  const [low, high] = [find(least), find(most)];
  return high === undefined ? (low === undefined ? [] : [low]) : [low ?? 0, high];
}
