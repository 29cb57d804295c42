// SPDX-License-Identifier: MIT
import { expose, siblingLoader, type Siblings } from './load-sibling.js';

/** Written around each file by scripts/classic-parts.ts; no other name in src may be the same. */
declare const filesOfEmbed: Siblings;

filesOfEmbed.load = siblingLoader(filesOfEmbed);
filesOfEmbed.expose = expose;
filesOfEmbed.namespace = (values) => expose({}, values);
