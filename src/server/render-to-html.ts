// SPDX-License-Identifier: MIT
import { messagesFor } from '../locales/index.js';
import { readAttributes, writeAttributes, type Attributes } from './attributes.js';
import { readFigureData } from './figure-data.js';
import type { FigureOptions } from './figure-options.js';
import { renderServedFigure } from './served-figure.js';

/** What stands in the tag besides its attributes. */
export interface TagOptions extends FigureOptions {
  /** Further children as HTML, which is written as it is: the steps of a story, for example. */
  readonly children?: string;
}

/** The parts of a tag. */
interface Rendered {
  /** The attributes, each after a space. */
  readonly attributes: string;
  /** The content of the shadow root. */
  readonly shadow: string;
  /** Own data as a child. */
  readonly child: string;
}

/**
 * A figure as HTML: `<mechanism-sankey>` with its attributes and, in a declarative shadow root, what
 * it shows. It needs no script; where a page loads the element, that draws in its place.
 * @throws Error that names each attribute, row or field with a problem
 */
export function renderToHtml(attributes: Attributes = {}, options: TagOptions = {}): string {
  const { attributes: written, shadow, child } = renderParts(attributes, options);
  return `<mechanism-sankey${written}>${templateOf(shadow)}${child}${options.children ?? ''}</mechanism-sankey>`;
}

/**
 * The children of the tag alone: the shadow root as a `<template>`, and own data. For frameworks
 * that write the tag themselves, which must have the same attributes.
 * @throws Error as {@link renderToHtml} does
 */
export function renderChildren(attributes: Attributes = {}, options: FigureOptions = {}): string {
  const { shadow, child } = renderParts(attributes, options);
  return templateOf(shadow) + child;
}

/** @throws Error that names each attribute, row or field with a problem */
export function renderParts(given: Attributes, options: FigureOptions): Rendered {
  const attributes = readAttributes(given);
  const { data, language = 'en', ...others } = options;
  const messages = messagesFor(attributes['lang'] ?? language);
  const { src = '' } = attributes;
  if (src !== '' && data === undefined)
    throw new Error(
      `A server does not load src="${src}"; give it the text of that file as the option data.`,
    );
  const drawsValid = attributes['on-error'] === 'draw-valid';
  const { evidence, child } = readFigureData(data, drawsValid, messages);
  return {
    attributes: writeAttributes(attributes),
    shadow: renderServedFigure({ ...others, evidence, attributes, messages }),
    // the page loads the file itself
    child: src === '' ? child : '',
  };
}

function templateOf(shadow: string): string {
  return `<template shadowrootmode="open">${shadow}</template>`;
}
