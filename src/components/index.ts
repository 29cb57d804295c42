// SPDX-License-Identifier: MIT
import { EvidenceMatrix } from './evidence-matrix/evidence-matrix.js';
import { LinkedViews } from './linked-views/linked-views.js';
import { MechanismSankey } from './mechanism-sankey/mechanism-sankey.js';
import { MechanismStep } from './mechanism-step/mechanism-step.js';
import { StudyTimeline } from './study-timeline/study-timeline.js';
import { SourceCard } from './source-card/source-card.js';

/** THE list of elements, providers first. */
export const elements = [LinkedViews, MechanismSankey, MechanismStep, SourceCard, EvidenceMatrix, StudyTimeline] as const;
