// SPDX-License-Identifier: MIT
import { decodeStrictly } from './decode-strictly.js';

/** A list as Python, R and JSON print it: `['a', 'b']`, `("a",)`, `{'a'}`, `c("a", "b")`. */
const list =
  /^(?:c|list|array|set|frozenset|tuple)?\s*(?:\(\[|\(\{|[[({])\s*(.*?)[\s,]*(?:\]\)|\}\)|[\])}])$/s;
const item = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|\b(?:None|null|nan|NaN|NA)\b/g;
/** Longer cells are no lists of terms. */
const longestList = 5000;

/** The terms of a list that a program wrote into a cell, between semicolons; `undefined` for others. */
export function listText(cell: string): string | undefined {
  if (!/^[a-z]{0,9}\s*[[({]/.test(cell) || cell.length > longestList) return undefined;
  const inner = list.exec(cell)?.[1];
  if (inner === undefined || !/['"]/.test(inner)) return undefined;
  if (/[^\s,]/.test(inner.replace(item, ''))) return undefined;
  const words = [...inner.matchAll(item)].map(([, single, double]) => single ?? double ?? '');
  return words
    .filter((word) => word !== '')
    .map((word) => word.replace(/\\(.)/g, '$1').replace(/[;；]/g, ','))
    .join('; ');
}

/** Whether a cell is what a program writes for an object, of which no one term is meant. */
export function isObjectText(cell: string): boolean {
  return /^\[object \w+\]$/.test(cell) || /^\[?\s*\{\s*["']\w[^"']{0,60}["']\s*:/.test(cell);
}

/** Characters that R, Python and iconv write as their numbers where an encoding lacks them. */
const escapes = /<U\+([\dA-F]{4,6})>|\\u([\da-f]{4})|\\x([89a-f][\da-f])/gi;
const bytes = /(?:<[89a-f][\da-f]>){2,}/gi;

/** A cell with the characters that were written as their numbers. */
export function withoutEscapes(cell: string): string {
  if (!/<U\+|<[89a-f][\da-f]>|\\[ux]/i.test(cell)) return cell;
  return cell
    .replace(escapes, (all, r?: string, python?: string, latin?: string) => {
      const code = parseInt(r ?? python ?? latin ?? '', 16);
      return code > 0x10ffff ? all : String.fromCodePoint(code);
    })
    .replace(bytes, (all) => {
      const codes = [...all.matchAll(/[\da-f]{2}/gi)].map(([byte]) => parseInt(byte, 16));
      return decodeStrictly(new Uint8Array(codes), 'utf-8') ?? all;
    });
}
