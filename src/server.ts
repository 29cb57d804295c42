// SPDX-License-Identifier: MIT
// For servers and builds: figures as HTML that needs no script. Nothing here needs a page.
export type { Attributes, AttributeValue } from './server/attributes.js';
export type { OwnData } from './server/figure-data.js';
export type { FigureOptions } from './server/figure-options.js';
export { litRenderer, MechanismSankeyRenderer } from './server/lit-renderer.js';
export { renderChildren, renderToHtml, type TagOptions } from './server/render-to-html.js';
