// SPDX-License-Identifier: MIT

/** Hosts that only the reader's own machine or network can open. */
const privateHosts =
  /^(localhost|.+\.(localhost|local|internal)|0\.0\.0\.0|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+|\[(::1|f[cd].*|fe80.*)\])$/i;

/** The address if others can open it; empty for files and hosts of the reader's own network. */
export function publicAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && !privateHosts.test(hostname) ? address : '';
}
