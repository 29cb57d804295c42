// SPDX-License-Identifier: MIT
import * as z from 'zod/mini';
import english from 'zod/v4/locales/en.js';

/** Loads zod's English messages; without them zod/mini reports only "Invalid input". */
export function setMessages(): void {
  z.config(english());
}
