// SPDX-License-Identifier: MIT

/** Whether the flow runs left to right or top to bottom. */
export type Orientation = 'horizontal' | 'vertical';

/** A band between two columns, in px: `x` along the flow, `y` its first edge across it. */
export interface Band {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly thickness: number;
  /** Length of the straight end before `x1`, px; 0 by default. */
  readonly straight?: number;
}

/** The outline of a band of constant thickness, from top to bottom, as SVG path data. */
export function ribbonPath(band: Band): string {
  const { x0, x1, y0, y1, thickness, straight = 0 } = band;
  const bend = x1 - straight;
  const middle = (x0 + bend) / 2;
  const [z0, z1] = [y0 + thickness, y1 + thickness];
  const there = straight === 0 ? '' : `L${at(x1, y1)}`;
  const back = straight === 0 ? '' : `L${at(bend, z1)}`;
  return (
    `M${at(x0, y0)}C${at(middle, y0)} ${at(middle, y1)} ${at(bend, y1)}${there}` +
    `L${at(x1, z1)}${back}C${at(middle, z1)} ${at(middle, z0)} ${at(x0, z0)}Z`
  );
}

/** The centre line of a band, from top to bottom: thin ribbons, hit areas. */
export function centrePath(band: Band): string {
  const y0 = band.y0 + band.thickness / 2;
  const y1 = band.y1 + band.thickness / 2;
  const bend = band.x1 - (band.straight ?? 0);
  const middle = (band.x0 + bend) / 2;
  const end = bend === band.x1 ? '' : `L${at(band.x1, y1)}`;
  return `M${at(band.x0, y0)}C${at(middle, y0)} ${at(middle, y1)} ${at(bend, y1)}${end}`;
}

/** A point from its place along the flow and across it. */
function at(along: number, across: number): string {
  return `${round(across)},${round(along)}`;
}

/** Rounds to two decimals: exact enough for thin ribbons, and small files. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
