// SPDX-License-Identifier: MIT
import { inflateSync } from 'node:zlib';

/** Above and below the baseline, in parts of the size of text: what letters take at most. */
const ascent = 0.72;
const descent = 0.2;
/** Rounding of places, px of the page. */
const tolerance = 1;

const identity = [1, 0, 0, 1, 0, 0];
/** A PDF has points from the lower edge, here are px downwards. */
const fromPoints = [4 / 3, 0, 0, -4 / 3, 0, 0];

/**
 * The lines of text on each sheet of a PDF that Chromium wrote: how many there are, which of them
 * cross an edge of the sheet's area, so that a part of them is on another sheet, and the size of the
 * smallest, pt. Of ribbons, how many cross an edge. Places are in px.
 */
export function readLines(pdf) {
  const objects = readObjects(pdf);
  const sheets = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  return sheets.map((sheet) => {
    const content = objects.get(numberOf(sheet.head, 'Contents'));
    const runs = textRuns(content?.text ?? '', sheet.head, objects);
    const cut = runs.lines.filter((line) => runs.area !== undefined && isCut(line, runs.area));
    const ribbons = runs.ribbons.filter(
      (each) => runs.area !== undefined && isCut(each, runs.area),
    );
    return {
      bytes: content?.length ?? 0,
      lines: runs.lines.length,
      cut,
      cutRibbons: ribbons.length,
      smallest: Math.min(...runs.lines.map(({ points }) => points)),
    };
  });
}

function isCut({ top, bottom }, area) {
  return [area.top, area.bottom].some(
    (edge) => top < edge - tolerance && bottom > edge + tolerance,
  );
}

/** The objects of a PDF by number: their dictionary, and their text where they are streams. */
function readObjects(pdf) {
  const source = pdf.toString('latin1');
  const objects = new Map();
  for (const { 0: start, 1: number, index } of source.matchAll(/(?<=^|\n)(\d+) 0 obj\s*/g)) {
    const from = index + start.length;
    const end = source.indexOf('endobj', from);
    const stream = source.slice(from, end).search(/stream\r?\n/);
    if (stream < 0) {
      objects.set(Number(number), { head: source.slice(from, end), length: 0, text: '' });
      continue;
    }
    const head = source.slice(from, from + stream);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const at = source.indexOf('\n', from + stream) + 1;
    const bytes = pdf.subarray(at, at + length);
    const isText = !/\/Subtype\s*\/Image|\/FontFile|\/Length1/.test(head);
    objects.set(Number(number), { head, length, text: isText ? inflated(bytes, head) : '' });
  }
  return objects;
}

function inflated(bytes, head) {
  return (/FlateDecode/.test(head) ? inflateSync(bytes) : bytes).toString('latin1');
}

function numberOf(head, name) {
  return Number(new RegExp(`/${name}\\s+(\\d+) 0 R`).exec(head)?.[1] ?? Number.NaN);
}

/**
 * The runs of text of a stream and of the streams that it draws, its ribbons, which are filled between
 * two curves, and the area of the sheet: the first clip. Places are px downwards.
 */
function textRuns(text, head, objects, start = fromPoints) {
  const found = { area: undefined, lines: [], ribbons: [] };
  const stack = [];
  let matrix = start;
  let textMatrix = identity;
  let size = 0;
  let box;
  let outline = { heights: [], curves: 0 };
  const operands = [];
  const operators = {
    q: () => stack.push(matrix),
    Q: () => (matrix = stack.pop() ?? matrix),
    cm: (...values) => (matrix = multiply(values, matrix)),
    re: (...values) => (box = values),
    Tf: (value) => (size = value),
    Tm: (...values) => (textMatrix = values),
    m: (...values) => draw(values),
    l: (...values) => draw(values),
    c: (...values) => draw(values),
    f: () => fill(),
    'f*': () => fill(),
    S: () => forget(),
    n: () => forget(),
    W: () => clip(),
    'W*': () => clip(),
    Tj: () => write(),
    TJ: () => write(),
    Do: (name) => {
      const form = objects.get(numberOf(head, name));
      if (form === undefined || form.text === '') return;
      const own = /\/Matrix\s*\[([^\]]+)\]/.exec(form.head)?.[1]?.trim().split(/\s+/).map(Number);
      const inner = textRuns(form.text, form.head, objects, multiply(own ?? identity, matrix));
      found.lines.push(...inner.lines);
      found.ribbons.push(...inner.ribbons);
    },
  };
  function draw(values) {
    if (values.length === 6) outline.curves += 1;
    const [x, y] = values.slice(-2);
    outline.heights.push(heightOf(matrix, x, y));
  }
  function fill() {
    const { heights, curves } = outline;
    if (curves === 2)
      found.ribbons.push({ top: Math.min(...heights), bottom: Math.max(...heights) });
    forget();
  }
  function forget() {
    outline = { heights: [], curves: 0 };
  }
  function clip() {
    if (found.area !== undefined || box === undefined) return;
    const [x, y, , height] = box;
    const [one, other] = [heightOf(matrix, x, y), heightOf(matrix, x, y + height)];
    found.area = { top: Math.min(one, other), bottom: Math.max(one, other) };
  }
  function write() {
    const whole = multiply(textMatrix, matrix);
    const ends = [heightOf(whole, 0, -descent * size), heightOf(whole, 0, ascent * size)];
    // also of text that is turned
    const points = 0.75 * size * Math.hypot(whole[2], whole[3]);
    found.lines.push({ top: Math.min(...ends), bottom: Math.max(...ends), points });
  }
  for (const [token] of text.matchAll(/<[^<>]*>|\((?:\\.|[^\\)])*\)|\[|\]|\/?[^\s[\]<>()/]+/g)) {
    const operator = operators[token];
    if (operator === undefined) {
      if (token.startsWith('/')) operands.push(token.slice(1));
      else if (/^[-+.\d]/.test(token)) operands.push(Number(token));
      else if (/^[a-z]/i.test(token)) operands.length = 0;
      continue;
    }
    const isName = token === 'Do';
    operator(...operands.filter((operand) => (typeof operand === 'string') === isName));
    operands.length = 0;
  }
  return found;
}

function multiply([a, b, c, d, e, f], [g, h, i, j, k, l]) {
  return [
    ...[a * g + b * i, a * h + b * j],
    ...[c * g + d * i, c * h + d * j],
    ...[e * g + f * i + k, e * h + f * j + l],
  ];
}

/** Where a point stands, px downwards from the lower edge of the page box. */
function heightOf([, b, , d, , f], x, y) {
  return b * x + d * y + f;
}
