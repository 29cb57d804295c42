// SPDX-License-Identifier: MIT

/** The text in an encoding; `undefined` where it is unknown or does not fit. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
