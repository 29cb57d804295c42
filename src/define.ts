// SPDX-License-Identifier: MIT
import { ContextRoot } from '@lit/context';
import { elements } from './components/index.js';
import { defineElement } from './components/internal/define-element.js';

// elements that are upgraded before their provider ask again when it comes
new ContextRoot().attach(document.documentElement);
for (const element of elements) defineElement(element);
