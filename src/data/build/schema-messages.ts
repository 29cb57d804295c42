// SPDX-License-Identifier: MIT
import * as z from 'zod/mini';
import english from 'zod/v4/locales/en.js';

/** zod/mini brings no sentences of its own: without them every message would be "Invalid input". */
export function setMessages(): void {
  z.config(english());
}
