// SPDX-License-Identifier: MIT

/**
 * THE list of layers, the folders of src/, and what each may import: only from those to its left.
 * `view` makes a figure of evidence and settings, for components, and for the command line and
 * servers, which have no page.
 */
export const allowed = {
  data: [],
  model: ['data'],
  figure: ['data', 'model'],
  locales: ['data', 'model'],
  export: ['data', 'model', 'figure', 'locales'],
  view: ['data', 'model', 'figure', 'locales', 'export'],
  context: ['data', 'model'],
  components: ['data', 'model', 'figure', 'locales', 'export', 'view', 'context'],
  server: ['data', 'model', 'figure', 'locales', 'export', 'view'],
  cli: ['data', 'model', 'figure', 'locales', 'export', 'view'],
  frame: ['data'],
};

export const layers = Object.keys(allowed);

/** Layers without a page, without Lit and without Node. */
export const pure = ['data', 'model', 'figure', 'locales', 'view', 'server'];
