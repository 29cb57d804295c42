// SPDX-License-Identifier: MIT
import { jsonText } from '../../../data/json-text.js';
import {
  EvidenceErrorEvent,
  EvidenceLoadEvent,
  EvidenceSelectEvent,
} from '../../../context/events.js';
import type { Problem } from '../../../data/problems.js';
import { describeProblems } from '../../../locales/describe-problems.js';
import type { FirstMessages } from '../../../locales/index.js';
import { changeText } from '../../../locales/session-text.js';
import type { Evidence } from '../../../model/evidence.js';
import { studiesOfFindings } from '../../../model/paths.js';
import { formatPath, type Path } from '../../../model/selection.js';
import { describeChange, type Session, type SessionView } from '../../../model/session.js';
import type { Announcer } from './announcer.js';

/**
 * Reports each change of a session once: by events to the page, by speech to the reader.
 *
 * Owns: what was reported last. Does not own: the session, and the live region.
 */
export class SessionReporter {
  #loaded: Evidence | undefined;
  #announced: SessionView | undefined;
  #problems = '';

  constructor(
    private readonly host: HTMLElement,
    private readonly announcer: Announcer,
    private readonly messages: () => FirstMessages,
  ) {}

  /** Sends `evidence-load` for new evidence, and writes its notices to the console. */
  load(evidence: Evidence | undefined, notices: readonly Problem[]): void {
    if (evidence === undefined || evidence === this.#loaded) return;
    this.#loaded = evidence;
    const isChosen = (this.host.getAttribute('columns') ?? '') !== '';
    const told = notices.filter(({ code }) => !isChosen || code !== 'undrawn-column');
    this.host.dispatchEvent(new EvidenceLoadEvent(evidence, told));
    if (told.length > 0) console.warn(this.#noticeText(told));
  }

  /** For the author of the data: readers of the page do not see it. */
  #noticeText(notices: readonly Problem[]): string {
    const lines = describeProblems(notices, this.messages()).map(({ text }) => text);
    return [`<${this.host.localName}>`, ...lines].join('\n');
  }

  /** Sends `evidence-error` for new problems. */
  problems(problems: readonly Problem[]): void {
    const text = problems.length === 0 ? '' : jsonText(problems);
    if (text !== '' && text !== this.#problems) {
      this.host.dispatchEvent(new EvidenceErrorEvent(problems));
    }
    this.#problems = text;
  }

  /** Sends `evidence-select` for a path and its findings. */
  select(evidence: Evidence, path: Path, found: ReadonlySet<number>, origin: string): void {
    const findings = [...found];
    const findingIds = findings.map((index) => evidence.records[index]?.finding.id ?? '');
    const studyIds = [...studiesOfFindings(evidence, findings)];
    const event = new EvidenceSelectEvent(formatPath(path), path, findingIds, studyIds, origin);
    this.host.dispatchEvent(event);
  }

  /** Announces what changed since the last call. Returns whether a selection was dropped. */
  announce(now: SessionView): boolean {
    const before = this.#announced;
    this.#announced = now;
    const { evidence } = now.session;
    if (before === undefined || evidence === undefined) return false;
    const changes = describeChange(before, now);
    for (const change of changes) {
      this.announcer.say(changeText(change, evidence, this.messages(), now.inView.flow));
    }
    return changes.some(({ kind }) => kind === 'dropped');
  }

  /** Takes a session as announced. */
  skip(session: Session): void {
    if (this.#announced !== undefined) this.#announced = { ...this.#announced, session };
  }
}
