// SPDX-License-Identifier: MIT
import type { TrialVisit } from './dataset.js';

/** Length of a unit in days; months and years by the mean of the calendar. */
const days: Readonly<Record<TrialVisit['unit'], number>> = {
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 365.2425 / 12,
  years: 365.2425,
};

/** How many days after the treatment a visit is. */
export function visitDays({ value, unit }: TrialVisit): number {
  return value * days[unit];
}
