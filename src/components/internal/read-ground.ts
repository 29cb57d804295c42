// SPDX-License-Identifier: MIT
import { luminance, resolveColor, type Rgba } from './resolve-color.js';

/** What an element stands on. */
export interface Ground {
  /** The colour that is seen behind the element, opaque. */
  readonly color: Rgba;
  readonly isDark: boolean;
  /** Whether the element's texts need another scheme than the page gives it. */
  readonly isOtherScheme: boolean;
  /** Whether the element has to paint the colour itself, since what is behind it is not known. */
  readonly isPainted: boolean;
}

/** The grounds of the two schemes where a page paints none. */
export const defaultGrounds = { light: [255, 255, 255, 1], dark: [22, 24, 29, 1] } as const;

type Scheme = keyof typeof defaultGrounds;

/**
 * The ground of an element: `--evidence-background`, else what the page paints behind it. What is
 * painted decides between dark and light texts, because pages are dark without saying so by
 * `color-scheme`. Only where an element has another scheme than its page, as a dark figure in an
 * article, it brings its own ground.
 */
export function readGround(host: Element): Ground {
  const scheme = schemeOf(host);
  const ofPage = schemeOf(host.ownerDocument.documentElement);
  const behind = readBehind(host, ofPage);
  const under = behind?.color ?? defaultGrounds[scheme];
  const own = readOwn(host);
  const isWanted = ofPage !== scheme;
  const isKept = own === undefined && isDarkColor(under) !== (scheme === 'dark') && isWanted;
  const color = isKept ? defaultGrounds[scheme] : over(own ?? transparent, under);
  const isDark = isDarkColor(color);
  return {
    ...{ color, isDark },
    isOtherScheme: isDark !== (scheme === 'dark'),
    isPainted: own === undefined && (isKept || behind?.isCertain === false),
  };
}

const transparent: Rgba = [0, 0, 0, 0];

/** The page's `--evidence-background`; `undefined` where it has none. */
function readOwn(host: Element): Rgba | undefined {
  const given = getComputedStyle(host).getPropertyValue('--evidence-background').trim();
  return given === '' ? undefined : resolveColor(host, 'var(--evidence-background)');
}

interface Behind {
  readonly color: Rgba;
  /** False where a picture covers the colour. */
  readonly isCertain: boolean;
}

/**
 * What the page paints behind an element, through shadow roots and out of frames of the same site;
 * `undefined` where a frame hides what is behind it. `ofPage` is the scheme of its document.
 */
function readBehind(host: Element, ofPage: Scheme): Behind | undefined {
  const layers: Rgba[] = [];
  let isCertain = true;
  const mix = (bottom: Rgba): Behind => ({
    color: layers.reduceRight((under, layer) => over(layer, under), bottom),
    isCertain,
  });
  for (let element: Element | null = host; element !== null; element = parentOf(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const color = resolveColor(host, backgroundColor) ?? transparent;
    if (backgroundImage !== 'none') {
      const gradient = gradientColor(host, backgroundImage);
      // authors give the colour of a picture as its fallback
      if (gradient === undefined) isCertain &&= color[3] === 1;
      else layers.push(gradient);
    }
    if (color[3] === 1) return mix(color);
    if (color[3] > 0) layers.push(color);
    if (layers.at(-1)?.[3] === 1) return mix(transparent);
  }
  return canvasOf(host, ofPage, mix);
}

/** The element around another one in what is painted. */
function parentOf(element: Element): Element | null {
  const { assignedSlot, parentElement } = element;
  if (assignedSlot !== null) return assignedSlot;
  if (parentElement !== null) return parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** What is behind a document without a background of its own. */
function canvasOf(
  host: Element,
  scheme: Scheme,
  mix: (bottom: Rgba) => Behind,
): Behind | undefined {
  const { defaultView: view } = host.ownerDocument;
  if (view === null || view.parent === view) return mix(canvasColor(host, scheme));
  let frame: Element | null = null;
  try {
    frame = view.frameElement;
  } catch {
    // of another site
  }
  if (frame === null) return undefined;
  // browsers make a frame opaque where its scheme differs from that of the page around it
  if (schemeOf(frame) !== scheme) return mix(canvasColor(host, scheme));
  const around = readBehind(frame, schemeOf(frame.ownerDocument.documentElement));
  if (around === undefined) return undefined;
  const mixed = mix(around.color);
  return { ...mixed, isCertain: mixed.isCertain && around.isCertain };
}

/** The browser's own grounds; to ask for one takes a computation of style. */
const canvasColors = new Map<Scheme, Rgba>();

function canvasColor(host: Element, scheme: Scheme): Rgba {
  const ask = (): Rgba => resolveColor(host, 'Canvas', scheme) ?? defaultGrounds[scheme];
  // a palette that the reader may change at any time
  if (matchMedia('(forced-colors: active)').matches) return ask();
  const color = canvasColors.get(scheme) ?? ask();
  canvasColors.set(scheme, color);
  return color;
}

/**
 * The mean colour of a background of gradients; `undefined` where it has pictures, or light and
 * dark places, on which no text can be read everywhere.
 */
function gradientColor(host: Element, image: string): Rgba | undefined {
  if (/\b(?:url|image|image-set|cross-fade|element|paint)\(/.test(image)) return undefined;
  const stops = [...image.matchAll(/\b(?:rgba?|color|lab|lch|oklab|oklch)\([^()]*\)/g)].flatMap(
    ([text]): readonly Rgba[] => {
      const color = resolveColor(host, text);
      return color === undefined ? [] : [color];
    },
  );
  const seen = stops.filter(([, , , alpha]) => alpha > 0);
  if (seen.length === 0) return transparent;
  if (new Set(seen.map(isDarkColor)).size > 1) return undefined;
  const mean = (channel: 0 | 1 | 2): number =>
    seen.reduce((sum, color) => sum + color[channel], 0) / seen.length;
  const alpha = stops.reduce((sum, color) => sum + color[3], 0) / stops.length;
  return [mean(0), mean(1), mean(2), alpha];
}

/** The scheme that an element is drawn in. */
function schemeOf(element: Element): Scheme {
  const { ownerDocument: page } = element;
  const own = getComputedStyle(element).colorScheme;
  const ofPage = (): string =>
    page.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content ?? '';
  const schemes = own === 'normal' ? ofPage() : own;
  if (!/\bdark\b/.test(schemes)) return 'light';
  if (!/\blight\b/.test(schemes)) return 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** A colour over an opaque one. */
function over([red, green, blue, alpha]: Rgba, under: Rgba): Rgba {
  const mix = (top: number, bottom: number): number =>
    Math.round(top * alpha + bottom * (1 - alpha));
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
}

/** Whether white text has more contrast than black. */
function isDarkColor(color: Rgba): boolean {
  return luminance(color) < 0.179;
}
