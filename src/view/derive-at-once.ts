// SPDX-License-Identifier: MIT
import { finishSlices } from '../data/slices.js';
import { lateVertical } from '../figure/late-vertical.js';
import * as verticalCode from '../figure/vertical-figure.js';
import { viewInSlices, type DeriveView, type FigureView } from './derive-view.js';

/** {@link viewInSlices} at once, with all code, for callers that have no element to wait for. */
export function viewDeriver(): DeriveView<FigureView> {
  lateVertical.code = verticalCode;
  const derive = viewInSlices();
  return (...given) => finishSlices(derive(...given));
}
