// SPDX-License-Identifier: MIT

/** Reasons why {@link toPng} fails. */
export type PictureErrorCode = 'bad-scale' | 'not-svg' | 'too-large' | 'not-drawn' | 'not-encoded';

/** Thrown by {@link toPng}; `code` is the reason. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  constructor(
    readonly code: PictureErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Longest side of a canvas in all browsers, px; Safari's largest area is its square. */
const longestSide = 16_384;

/**
 * Draws a standalone SVG as PNG, `scale` px for each of its px. Browsers only; nothing is sent.
 * `background` is a CSS colour or `transparent`.
 * @throws PictureError
 */
export async function toPng(svg: string, scale: number, background: string): Promise<Blob> {
  if (!Number.isFinite(scale) || scale <= 0)
    throw new PictureError('bad-scale', `The scale ${scale} is not a number above 0.`);
  const { source, width, height } = scaled(svg, scale);
  const image = await loadSvg(source);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null)
    throw new PictureError('not-drawn', 'This browser gives no canvas to draw on.');
  if (background !== 'transparent') {
    context.fillStyle = background;
    context.fillRect(0, 0, width, height);
  }
  context.drawImage(image, 0, 0, width, height);
  return encode(canvas);
}

/** The tag of the root, after a declaration and comments. */
const rootTag =
  /^\s*(?:<\?[^>]*>\s*|<!--[^]*?-->\s*)*<svg(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/u;

/**
 * The SVG with its size scaled: some browsers draw images at their natural size and enlarge the
 * pixels. Only the tag of the root is read, because parsing the text needs a policy where a page
 * requires Trusted Types.
 */
function scaled(svg: string, scale: number): { source: string; width: number; height: number } {
  const [tag = ''] = rootTag.exec(svg) ?? [];
  const sized = (name: string): RegExp =>
    new RegExp(`(\\s${name}\\s*=\\s*["'])([\\d.]+)(?:px)?(?=["'])`);
  const read = (name: string): number => Math.round(Number(sized(name).exec(tag)?.[2]) * scale);
  const [width, height] = [read('width'), read('height')];
  if (!(width > 0 && height > 0))
    throw new PictureError('not-svg', 'The picture is not an SVG with a width and a height.');
  if (Math.max(width, height) > longestSide) {
    throw new PictureError(
      'too-large',
      `A picture of ${width} × ${height} px is more than browsers draw. ` +
        `Choose a smaller scale than ${scale}.`,
    );
  }
  const root = tag.replace(sized('width'), `$1${width}`).replace(sized('height'), `$1${height}`);
  return { source: root + svg.slice(tag.length), width, height };
}

/** A strict Content-Security-Policy may allow images from only one of `data:` and `blob:`. */
async function loadSvg(source: string): Promise<HTMLImageElement> {
  try {
    return await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`);
  } catch {
    const url = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml;charset=utf-8' }));
    try {
      return await loadImage(url);
    } catch (cause) {
      throw new PictureError(
        'not-drawn',
        'The browser did not draw the SVG. ' +
          'A Content-Security-Policy must allow img-src data: or blob: for PNG.',
        { cause },
      );
    } finally {
      URL.revokeObjectURL(url);
    }
  }
}

function loadImage(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('image error'));
    image.src = url;
  });
}

function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    try {
      canvas.toBlob(
        (blob) =>
          blob === null
            ? reject(
                new PictureError(
                  'not-encoded',
                  'The browser made no PNG: the picture may be too large.',
                ),
              )
            : resolve(blob),
        'image/png',
      );
    } catch (cause) {
      reject(
        new PictureError('not-encoded', 'The browser does not give the drawing out.', { cause }),
      );
    }
  });
}
