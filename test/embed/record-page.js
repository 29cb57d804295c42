// SPDX-License-Identifier: MIT
// Loaded first by the pages of embed.test.ts: keeps what goes wrong there. A file, because a strict policy forbids inline scripts.
const recorded = { errors: [], warnings: [], violations: [] };
globalThis.recorded = recorded;
globalThis.addEventListener(
  'error',
  (event) => recorded.errors.push(event.message ?? 'a file cannot be loaded'),
  true,
);
globalThis.addEventListener('unhandledrejection', (event) =>
  recorded.errors.push(String(event.reason)),
);
globalThis.addEventListener('securitypolicyviolation', (event) =>
  recorded.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
);
globalThis.console.warn = (...words) => recorded.warnings.push(words.join(' '));
globalThis.console.error = (...words) => recorded.errors.push(words.join(' '));
