// SPDX-License-Identifier: MIT
import { LinkedViews } from './linked-views/linked-views.js';
import { MechanismSankey } from './mechanism-sankey/mechanism-sankey.js';
import { MechanismStep } from './mechanism-step/mechanism-step.js';

/** THE list of elements, providers first. */
export const elements = [LinkedViews, MechanismSankey, MechanismStep] as const;
