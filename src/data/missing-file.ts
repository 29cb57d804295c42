// SPDX-License-Identifier: MIT

/** A file of the library itself that cannot be had. */
export class MissingFile extends Error {
  constructor(
    readonly file: string,
    message: string,
  ) {
    super(message);
  }
}
