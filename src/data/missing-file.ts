// SPDX-License-Identifier: MIT

/** A file of the library itself that cannot be had. */
export class MissingFile extends Error {
  // shown before the message in the console; a minified class has no name of its own
  override name = 'mechanism-sankey';

  constructor(
    readonly file: string,
    message: string,
  ) {
    super(message);
  }
}
