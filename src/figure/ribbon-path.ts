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
  /** Length of a straight end before `x1`, px; none if left out. */
  readonly straight?: number;
}

/** The outline of a band of constant thickness as SVG path data. */
export function ribbonPath(band: Band, orientation: Orientation): string {
  const { x0, x1, y0, y1, thickness, straight = 0 } = band;
  const bend = x1 - straight;
  const middle = (x0 + bend) / 2;
  const at =
    orientation === 'horizontal'
      ? (x: number, y: number) => `${round(x)},${round(y)}`
      : (x: number, y: number) => `${round(y)},${round(x)}`;
  return (
    `M${at(x0, y0)}C${at(middle, y0)} ${at(middle, y1)} ${at(bend, y1)}` +
    `${straight === 0 ? '' : `L${at(x1, y1)}`}L${at(x1, y1 + thickness)}${straight === 0 ? '' : `L${at(bend, y1 + thickness)}`}C${at(middle, y1 + thickness)} ${at(middle, y0 + thickness)} ${at(x0, y0 + thickness)}Z`
  );
}

/** The centre line of a band, for hit areas and focus outlines. */
export function centrePath(band: Band, orientation: Orientation): string {
  const y0 = band.y0 + band.thickness / 2;
  const y1 = band.y1 + band.thickness / 2;
  const bend = band.x1 - (band.straight ?? 0);
  const middle = (band.x0 + bend) / 2;
  const at =
    orientation === 'horizontal'
      ? (x: number, y: number) => `${round(x)},${round(y)}`
      : (x: number, y: number) => `${round(y)},${round(x)}`;
  return `M${at(band.x0, y0)}C${at(middle, y0)} ${at(middle, y1)} ${at(bend, y1)}${bend === band.x1 ? '' : `L${at(band.x1, y1)}`}`;
}

/** Two decimals: thin ribbons stay true, files stay small and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
