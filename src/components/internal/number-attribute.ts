// SPDX-License-Identifier: MIT

/** Reads an attribute with a number; an empty one is as none, and not 0. */
export function numberAttribute(text: string | null): number | undefined {
  return (text ?? '').trim() === '' ? undefined : Number(text);
}
