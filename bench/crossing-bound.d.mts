// SPDX-License-Identifier: MIT
import type { LayeredGraph } from '../src/figure/crossings.js';

export function crossingBound(graph: LayeredGraph, rounds?: number): number;
