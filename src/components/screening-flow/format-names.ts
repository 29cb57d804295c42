// SPDX-License-Identifier: MIT

/** Name of a language in the reader's language; the code itself where it is not a valid tag. */
export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Formats `2023-10` as `October 2023`; returns any other text as it is. */
export function monthName(text: string, language: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return text;
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(month) - 1));
}
