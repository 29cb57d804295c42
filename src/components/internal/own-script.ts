// SPDX-License-Identifier: MIT
import { publishedFile, type FrameFiles, type PageScript } from '../../view/published-file.js';
import { publicAddress } from './public-address.js';
import { version } from './define-element.js';

/** The tag that this very script stands in; a module and a server have none. */
const script = typeof document === 'undefined' ? null : document.currentScript;
// a server's shim of a page has no such property
const own =
  script != null && 'src' in script ? { src: script.src, integrity: script.integrity } : undefined;

/**
 * The script that draws a figure in another page: the one that drew it here, where another site
 * holds it and the page names its hash, because then every page can load it; else the published one
 * of this version.
 */
export function scriptForOthers(): PageScript {
  if (own !== undefined && own.integrity !== '' && publicAddress(own.src) !== '') {
    if (new URL(own.src).origin !== location.origin)
      return { address: own.src, integrity: own.integrity };
  }
  return { address: publishedFile(version, 'embed.js') };
}

/**
 * The page of the frame: this page, or the file beside the script where a server gives it to others
 * as a page; `undefined` where it is not known, since public copies of packages are often served as
 * text.
 */
export function frameForOthers(): FrameFiles | undefined {
  const here = publicAddress(location.href);
  if (here !== '' && /\/frame\.html$/.test(location.pathname)) return filesBeside(here);
  const address = publicAddress(own?.src ?? '');
  if (address === '' || /(^|\.)jsdelivr\.net$/.test(new URL(address).hostname)) return undefined;
  return filesBeside(address);
}

function filesBeside(address: string): FrameFiles {
  return {
    page: new URL('frame.html', address).href,
    helper: new URL('frame-parent.js', address).href,
  };
}

/** Copies of the files beside the page that holds the frame. */
export const framesBesidePage: FrameFiles = { page: 'frame.html', helper: 'frame-parent.js' };
