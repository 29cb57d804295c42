// SPDX-License-Identifier: MIT
// Lets tests read references as a reference manager would, with Citation.js in the test server.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** Parses a posted text in RIS, BibTeX or CSL-JSON and returns CSL-JSON items. */
export async function citationLibrary(context, next) {
  if (context.path !== '/__citations__/read' || context.method !== 'POST') return next();
  const chunks = [];
  for await (const chunk of context.req) chunks.push(chunk);
  try {
    context.body = JSON.stringify(new Cite(Buffer.concat(chunks).toString('utf8')).data);
    context.type = 'application/json';
  } catch (error) {
    context.status = 422;
    context.body = error.message;
  }
}
