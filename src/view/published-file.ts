// SPDX-License-Identifier: MIT

/** A script for a page. */
export interface PageScript {
  readonly address: string;
  /** Its hash for the attribute `integrity`; none where it is not known or the address is one's own. */
  readonly integrity?: string;
}

/** The address of a file of the package, of exactly one version, at a public server. */
export function publishedFile(version: string, name: string): string {
  return `https://cdn.jsdelivr.net/npm/mechanism-sankey@${version}/dist/${name}`;
}

/** The page of the frame, and the script that gives it its height. */
export interface FrameFiles {
  readonly page: string;
  readonly helper: string;
}
