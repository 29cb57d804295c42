// SPDX-License-Identifier: MIT
import '../../../src/evidence.js';
import { LinkedViews } from '../../../src/components/linked-views/linked-views.js';
import { defineElement } from '../../../src/components/internal/define-element.js';
import { TrialCard } from '../../../src/components/trial-card/trial-card.js';

// runs in a separate page without registered elements: first the view, the provider when the test asks for it
defineElement(TrialCard);
addEventListener('message', () => defineElement(LinkedViews), { once: true });
