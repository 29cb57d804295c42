// SPDX-License-Identifier: MIT
import type { Problem } from '../data/problems.js';
import type { Evidence } from '../model/evidence.js';
import type { Filter } from '../model/filter.js';
import type { Path } from '../model/selection.js';

/**
 * Base of all events, which bubble and are composed. `detail` is the event itself, for code that
 * expects a CustomEvent.
 */
abstract class EvidenceEvent extends Event {
  constructor(name: string) {
    super(name, { bubbles: true, composed: true });
  }
  get detail(): this {
    return this;
  }
}

/** A node, link or path was selected, or the selection cleared (an empty path). */
export class EvidenceSelectEvent extends EvidenceEvent {
  static readonly eventName = 'evidence-select';
  constructor(
    /** The stations in the format of the `selected` attribute. */
    readonly selection: string,
    readonly path: Path,
    readonly findingIds: readonly string[],
    readonly studyIds: readonly string[],
    /** The view that changed the selection. */
    readonly origin: string,
  ) {
    super(EvidenceSelectEvent.eventName);
  }
}

/** A path is hovered or focused; an empty path ends it. */
export class EvidenceHighlightEvent extends EvidenceEvent {
  static readonly eventName = 'evidence-highlight';
  constructor(
    readonly path: Path,
    readonly origin: string,
  ) {
    super(EvidenceHighlightEvent.eventName);
  }
}

/** A reader changed the filter. */
export class EvidenceFilterEvent extends EvidenceEvent {
  static readonly eventName = 'evidence-filter';
  constructor(
    /** The filter in the format of the `filter` attribute. */
    readonly text: string,
    readonly filter: Filter,
    readonly origin: string,
  ) {
    super(EvidenceFilterEvent.eventName);
  }
}

/** A dataset has loaded. */
export class EvidenceLoadEvent extends EvidenceEvent {
  static readonly eventName = 'evidence-load';
  constructor(
    readonly evidence: Evidence,
    /** What an author should know of custom data that can be drawn. */
    readonly notices: readonly Problem[] = [],
  ) {
    super(EvidenceLoadEvent.eventName);
  }
}

/** Data or settings have problems, listed in the event. */
export class EvidenceErrorEvent extends EvidenceEvent {
  static readonly eventName = 'evidence-error';
  constructor(readonly problems: readonly Problem[]) {
    super(EvidenceErrorEvent.eventName);
  }
}

declare global {
  // they bubble: of elements, documents and windows
  interface GlobalEventHandlersEventMap {
    'evidence-select': EvidenceSelectEvent;
    'evidence-highlight': EvidenceHighlightEvent;
    'evidence-filter': EvidenceFilterEvent;
    'evidence-load': EvidenceLoadEvent;
    'evidence-error': EvidenceErrorEvent;
  }
}
