// SPDX-License-Identifier: MIT
import { escapeXml } from '../export/xml.js';

/** Custom data inside an element. */
export interface InlineData {
  readonly mediaType: 'text/csv' | 'application/json';
  readonly text: string;
}

/** The parts of a page that holds one figure. */
export interface StandalonePage {
  readonly language: string;
  readonly title: string;
  /** Its colours; by default those that the reader prefers. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** The figure's tag with its children. */
  readonly tag: string;
  /** The text of the script that draws it. */
  readonly script: string;
}

/** What would end or change a script element in the middle of its text. */
const endsScript = /<(?=\/script|!--)/gi;

/** Whether a text can stand in a script element as it is. */
export function fitsInScript(text: string): boolean {
  return text.search(endsScript) < 0;
}

/**
 * Custom data as a child of an element. JSON is escaped; a table in which a script element would
 * end cannot stand there, see {@link fitsInScript}.
 */
export function dataScript({ mediaType, text }: InlineData): string {
  const safe = mediaType === 'application/json' ? text.replaceAll('<', '\\u003c') : text.trimEnd();
  return `\n<script type="${mediaType}">\n${safe}\n</script>\n`;
}

/** A page with one figure and everything in it: no file beside it and no network are needed. */
export function standalonePage({ language, title, theme, tag, script }: StandalonePage): string {
  const code = script.replace(/^\uFEFF/, '').replace(endsScript, '\\x3C');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme ?? 'light dark'}">
<title>${escapeXml(title)}</title>
<style>
body { max-width: 1280px; margin: 0 auto; padding: 16px; font-family: system-ui, sans-serif; }
svg { max-width: 100%; height: auto; }
</style>
</head>
<body>
${tag}
<script>
${code}
</script>
</body>
</html>
`;
}
