// SPDX-License-Identifier: MIT
import type { ArgTypes, InputType } from 'storybook/internal/types';
import { bundledDataset } from '../src/data/bundled.js';
import { facets } from '../src/model/facets.js';
import { settingOptions } from '../src/view/check-settings.js';

/** What of dist/custom-elements.json is shown. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly ElementDeclaration[] }[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Attribute extends Described {
  readonly fieldName: string;
}

interface Member extends Described {
  readonly kind: string;
  readonly attribute?: string;
}

interface ElementDeclaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly events: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

const { vocabulary, reviews, trials } = bundledDataset();
const ids = (entries: readonly { readonly id: string }[] = []): readonly string[] =>
  entries.map(({ id }) => id);
const facetIds = ids(facets);

/** Values of attributes that have few; those of one element stand in its stories. */
const choices: Readonly<Record<string, readonly (string | boolean)[]>> = {
  ...settingOptions,
  display: ['page', 'slide'],
  print: ['figure', 'all', 'screen'],
  'on-error': ['message', 'draw-valid'],
  'selected-rows': ['on-top', 'in-place', 'alone'],
  compact: [false, true, 'short'],
  'color-by': facetIds,
  by: facetIds,
  profile: facetIds,
  facet: facetIds,
  ask: ['source', 'cargo', 'pathway', 'outcome'],
  source: ids(vocabulary['source']),
  review: ids(reviews),
  trial: ids(trials),
};

const find = (manifest: Manifest, tagName: string): ElementDeclaration | undefined =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find((declaration) => declaration.tagName === tagName);

/** What an element is, for the head of its page. */
export function descriptionOf(manifest: Manifest, tagName: string): string {
  return find(manifest, tagName)?.summary ?? '';
}

/**
 * The table of an element: its attributes with a control each, then what a page cannot set from a
 * form: properties, methods, events, parts and custom properties.
 */
export function argTypesOf(manifest: Manifest, tagName: string): ArgTypes {
  const element = find(manifest, tagName);
  if (element === undefined) return {};
  const { attributes, members, events, cssParts = [], cssProperties = [] } = element;
  const others = members.filter(({ attribute }) => attribute === undefined);
  const fields = others.filter(({ kind }) => kind === 'field');
  const methods = others.filter(({ kind }) => kind === 'method');
  return {
    // the names that stories give as arguments
    ...Object.fromEntries(attributes.map((each) => [each.fieldName, attributeRow(each)])),
    ...rows('properties', fields),
    ...rows('methods', methods),
    ...rows('events', events),
    ...rows('parts', cssParts),
    ...rows('custom properties', cssProperties),
  };
}

function attributeRow({ name, description = '', default: usual, type }: Attribute): InputType {
  const options = choices[name];
  return {
    name,
    description,
    ...(options === undefined
      ? { control: { type: controlOf(type?.text ?? '') } }
      : { control: { type: 'select' }, options: [...options] }),
    table: {
      category: 'attributes',
      type: { summary: (type?.text ?? '').replace(' | undefined', '') },
      ...(usual === undefined || usual === "''"
        ? {}
        : { defaultValue: { summary: usual.replaceAll("'", '') } }),
    },
  };
}

function controlOf(type: string): 'boolean' | 'number' | 'text' {
  if (type.startsWith('boolean')) return 'boolean';
  return type.startsWith('number') ? 'number' : 'text';
}

function rows(category: string, described: readonly Described[]): ArgTypes {
  return Object.fromEntries(
    described.map(({ name, description = '', type }): [string, InputType] => [
      `${category}/${name}`,
      {
        name,
        description,
        control: false,
        table: { category, ...(type === undefined ? {} : { type: { summary: type.text } }) },
      },
    ]),
  );
}

/** Values of controls that are empty at first, so that each shows its field and not a button. */
export function emptyValues(argTypes: ArgTypes): Record<string, unknown> {
  const empty: Readonly<Record<string, unknown>> = { text: '', boolean: false };
  return Object.fromEntries(
    Object.entries(argTypes).flatMap(([name, { control }]) => {
      const type = typeof control === 'object' ? control.type : control;
      return typeof type === 'string' && type in empty ? [[name, empty[type]]] : [];
    }),
  );
}
