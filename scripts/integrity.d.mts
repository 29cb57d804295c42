/** The hash of a built script for the attribute `integrity`. */
export function integrityOf(file: string): string;
