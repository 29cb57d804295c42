// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import type { Resvg } from '@resvg/resvg-js';
import type { MeasureStyled, Weight } from '../figure/text-style.js';
import { measureText } from '../view/measure-text.js';
import { UsageError } from './usage-error.js';

type Renderer = typeof Resvg;

/** Sans-serif families, the one that a picture asks for first. */
const families = [
  ...['Helvetica', 'Arial', 'Liberation Sans', 'Nimbus Sans', 'Noto Sans', 'Noto Sans SC'],
  ...['Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', 'DejaVu Sans', 'Segoe UI', 'Roboto'],
];
const noFamily = 'no such family';
/** What is drawn to find out whether there is a font for a language, and how wide it is. */
const samples = { en: 'Pale: cargo not named in the reviews 13', zh: '卵巢功能' } as const;

/** Draws standalone SVGs as PNG without a browser. */
export interface PngRenderer {
  /** Measures text in the font that will be drawn. */
  readonly measure: MeasureStyled;
  /** Draws an SVG with `scale` pixels for each px. */
  readonly draw: (svg: string, scale: number) => Uint8Array;
}

/** Pixels of the largest picture, which takes 400 MB of memory. */
const mostPixels = 100_000_000;

/**
 * Finds what draws a PNG, and a font: `fontFile`, or one of the machine.
 * @throws UsageError if the package that draws is missing, or a font for the language
 */
export async function findRenderer(
  language: string,
  fontFile: string | undefined,
): Promise<PngRenderer> {
  const Drawing = await loadRenderer();
  if (fontFile !== undefined) await checkFont(fontFile);
  const given = fontFile === undefined ? {} : { fontFiles: [fontFile] };
  const widthOf = (text: string, family: string, weight: Weight = 400): number | undefined => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text y="100" font-family="${family}" font-size="100" font-weight="${weight}">${text}</text></svg>`;
    return new Drawing(svg, { font: { ...given, loadSystemFonts: true } }).getBBox()?.width;
  };
  const sample = language === 'zh' ? samples.zh : samples.en;
  const other = widthOf(sample, noFamily);
  if (other === undefined)
    throw new UsageError(
      `No font was found for “${sample}”, and a figure without text is of no use. Install one, such as Liberation Sans or Noto Sans CJK, or name a file: --font <file.ttf>.`,
    );
  // a family that is missing looks like any other that is missing
  const family = families.find(
    (each) => widthOf(samples.en, each) !== widthOf(samples.en, noFamily),
  );
  const scales = new Map(
    ([400, 700] as const).map((weight) => {
      const drawn = widthOf(samples.en, family ?? noFamily, weight) ?? 0;
      return [weight, Math.max(1, drawn / measureText(samples.en, 100, weight))];
    }),
  );
  return {
    measure: (text, size, weight) =>
      measureText(text, size, weight) * (scales.get(weight === 400 ? 400 : 700) ?? 1),
    draw(svg, scale) {
      const drawing = new Drawing(svg, {
        fitTo: { mode: 'zoom', value: scale },
        font: {
          ...given,
          loadSystemFonts: true,
          ...(family === undefined ? {} : { sansSerifFamily: family, defaultFontFamily: family }),
        },
      });
      checkPixels(drawing.width * drawing.height * scale ** 2);
      return drawing.render().asPng();
    },
  };
}

/** @throws UsageError for a picture that takes more memory than a machine has */
function checkPixels(pixels: number): void {
  if (pixels <= mostPixels) return;
  throw new UsageError(
    `A png of ${Math.ceil(pixels / 1e6)} million pixels is too large: ${mostPixels / 1e6} million at most. Take a smaller --scale or --width.`,
  );
}

/** The first bytes of TrueType and OpenType files, and of collections of them. */
const fontMarks: ReadonlySet<string> = new Set(['\0\x01\0\0', 'true', 'OTTO', 'ttcf']);

/** @throws UsageError where the file is not there or is no font: pictures would have another one */
async function checkFont(file: string): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new UsageError(`--font: “${file}” cannot be read: ${String(error)}.`);
  }
  if (!fontMarks.has(String.fromCharCode(...bytes.slice(0, 4))))
    throw new UsageError(`--font: “${file}” is no font. Name a file of TrueType or OpenType.`);
}

async function loadRenderer(): Promise<Renderer> {
  try {
    return (await import('@resvg/resvg-js')).Resvg;
  } catch {
    throw new UsageError(
      'A PNG needs one more package, which draws it without a browser: npm install @resvg/resvg-js. SVG and HTML need none.',
    );
  }
}
