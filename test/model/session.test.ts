// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import {
  defaultFilter,
  formatFilter,
  parseFilter,
  visibleRecords,
  withDefaults,
  type Filter,
} from '../../src/model/filter.js';
import { formatPath, parsePath, type Path } from '../../src/model/selection.js';
import {
  describeChange,
  differInHighlightOnly,
  emptySession,
  filterText,
  isFilterChanged,
  reduceSession,
  type ReadAction,
  type Session,
  type SessionAction,
  type SessionChange,
  type SessionView,
} from '../../src/model/session.js';
import { deepFreeze, renamedDataset, smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const renamed = indexEvidence(renamedDataset);
const cord = parsePath('source:umbilical-cord', evidence).path;
const marrow = parsePath('source:bone-marrow', evidence).path;
const marrowOutcome = parsePath('source:bone-marrow>outcome:anti-apoptosis', evidence).path;

const parsed = (text: string): Filter => parseFilter(text, evidence).filter;

/** Reads data and an author's filter, with the dataset's defaults. */
function reading(from: Evidence | undefined, authorText = '', reader?: Filter): ReadAction {
  return {
    type: 'read',
    evidence: from,
    problems: emptySession.problems,
    authorText,
    authorFilter:
      from === undefined
        ? emptySession.authorFilter
        : withDefaults(parseFilter(authorText, from).filter, defaultFilter(from)),
    readerFilter: reader,
  };
}

/** What actions make of a session, which is frozen before each of them. */
function reduced(session: Session, actions: readonly SessionAction[]): Session {
  return actions.reduce<Session>(
    (before, action) => deepFreeze(reduceSession(before, action)),
    deepFreeze(session),
  );
}

/** A session after some actions. */
const after = (...actions: readonly SessionAction[]): Session =>
  reduced({ ...emptySession }, actions);

// ids, since a failure would print all of the evidence
const idOf = (from: Evidence | undefined): string | undefined => from?.dataset.id;
const namesOf = ({ dropped }: Session): readonly unknown[] => [
  idOf(dropped?.evidence),
  dropped?.path,
  dropped?.column,
];

const select = (path: Path, origin = 'one'): SessionAction => ({ type: 'select', path, origin });
const highlight = (path: Path, origin = 'one'): SessionAction => ({
  type: 'highlight',
  path,
  origin,
});
const filterBy = (text: string | undefined): SessionAction => ({
  type: 'filter',
  filter: text === undefined ? undefined : parsed(text),
});

describe('reduceSession', () => {
  const repeated: Readonly<Record<string, SessionAction>> = {
    read: reading(evidence, 'tissue:*'),
    filter: filterBy('source:adipose'),
    highlight: highlight(cord),
    gather: { type: 'gather', path: cord.map((station) => ({ ...station, members: ['cord'] })) },
    drop: { type: 'drop', column: 'source', origin: 'one' },
    dismiss: { type: 'dismiss' },
    select: select(marrow),
    clear: { type: 'clear', origin: 'one' },
  };
  for (const [name, action] of Object.entries(repeated)) {
    it(`returns the same session where “${name}” is repeated`, () => {
      const start = after(reading(evidence), select(cord, 'two'), highlight(marrow));
      const once = deepFreeze(reduceSession(start, action));
      expect(reduceSession(once, action)).to.equal(once);
    });
  }

  it('keeps every part that an action does not change', () => {
    const start = after(reading(evidence), select(cord), highlight(marrow), filterBy('tissue:*'));
    const now = reduceSession(start, select(marrow));
    expect(formatPath(now.selection.path)).to.equal('source:bone-marrow');
    expect({ ...now, selection: start.selection }).to.deep.equal(start);
    expect(now.filter).to.equal(start.filter);
  });

  it('takes the author’s filter with the defaults of the data', () => {
    const { filter, authorText, authorFilter, readerFilter } = after(
      reading(evidence, 'source:umbilical-cord'),
    );
    expect(formatFilter(filter)).to.equal('source:umbilical-cord tissue:ovary !status:retracted');
    expect(filter).to.equal(authorFilter);
    expect(authorText).to.equal('source:umbilical-cord');
    expect(readerFilter).to.equal(undefined);
  });

  it('puts a reader’s filter, with the defaults, in the place of the author’s', () => {
    const author = after(reading(evidence, 'source:umbilical-cord'));
    const reader = after(reading(evidence, 'source:umbilical-cord'), filterBy('tissue:*'));
    expect(formatFilter(reader.filter)).to.equal('tissue:* !status:retracted');
    expect(filterText(reader)).to.equal('tissue:*');
    expect(formatFilter(reader.authorFilter)).to.equal(formatFilter(author.filter));
    const back = reduceSession(reader, filterBy(undefined));
    expect(back.filter).to.equal(back.authorFilter);
    expect(filterText(back)).to.equal('source:umbilical-cord');
  });

  it('keeps a reader’s filter through other data, with their defaults', () => {
    const reader = parsed('source:bone-marrow');
    const other = indexEvidence({ ...smallDataset, id: 'other', defaultFilter: 'species:rat' });
    const session = after(reading(evidence, '', reader), reading(other, '', reader));
    expect(formatFilter(session.filter)).to.equal('source:bone-marrow species:rat');
  });

  it('selects, toggles and clears', () => {
    const selected = after(reading(evidence), select(cord));
    expect(selected.selection).to.deep.equal({ path: cord, origin: 'one' });
    const toggle: SessionAction = { type: 'toggle', path: cord, origin: 'two' };
    const toggled = reduceSession(selected, toggle);
    expect(toggled.selection).to.deep.equal({ path: [], origin: 'two' });
    expect(formatPath(reduceSession(toggled, toggle).selection.path)).to.equal(
      'source:umbilical-cord',
    );
    const cleared = reduceSession(selected, { type: 'clear', origin: 'three' });
    expect(cleared.selection).to.deep.equal({ path: [], origin: 'three' });
  });

  it('gathers members into the selection without a change of its origin', () => {
    const other: Path = [{ facet: 'cargo', term: 'other' }];
    const members: Path = [{ facet: 'cargo', term: 'other', members: ['hgf', 'mir-2-5p'] }];
    const start = after(reading(evidence), select(other, 'diagram'));
    const gathered = reduceSession(start, { type: 'gather', path: members });
    expect(gathered.selection).to.deep.equal({ path: members, origin: 'diagram' });
    expect(gathered.dropped).to.equal(undefined);
  });

  it('highlights a path and ends that', () => {
    const start = after(reading(evidence), select(marrow));
    const pointed = reduceSession(start, highlight(cord, 'table'));
    expect(pointed.highlight).to.deep.equal({ path: cord, origin: 'table' });
    expect(pointed.selection).to.equal(start.selection);
    expect(reduceSession(pointed, highlight([], 'table')).highlight.path).to.deep.equal([]);
  });

  it('drops the selection with its column, and says which column it was', () => {
    const start = after(reading(evidence), select(marrowOutcome));
    const now = reduceSession(start, { type: 'drop', column: 'outcome', origin: 'one' });
    expect(now.selection.path).to.deep.equal([]);
    expect(namesOf(now)).to.deep.equal(['small', marrowOutcome, 'outcome']);
  });

  it('drops nothing where nothing is selected', () => {
    const start = after(reading(evidence));
    expect(reduceSession(start, { type: 'drop', column: 'outcome', origin: 'one' })).to.equal(
      start,
    );
  });

  it('forgets what was dropped once it is dismissed, cleared or replaced', () => {
    const dropped = after(reading(evidence), select(cord), reading(renamed));
    expect(dropped.dropped).not.to.equal(undefined);
    const endings: readonly SessionAction[] = [
      { type: 'dismiss' },
      { type: 'clear', origin: 'one' },
      select(marrow),
    ];
    for (const action of endings) {
      expect(reduceSession(dropped, action).dropped, action.type).to.equal(undefined);
    }
  });

  describe('with other data', () => {
    it('keeps a selection that they know', () => {
      const start = after(reading(evidence), select(marrowOutcome));
      const now = reduceSession(start, reading(renamed));
      expect(now.selection).to.equal(start.selection);
      expect(now.dropped).to.equal(undefined);
      expect(idOf(now.lastEvidence)).to.equal('renamed');
    });

    it('drops one that they do not know, and names it by the old data', () => {
      const now = after(reading(evidence), select(cord), reading(renamed));
      expect(now.selection.path).to.deep.equal([]);
      expect(namesOf(now)).to.deep.equal(['small', cord, undefined]);
    });

    it('does so even if there were no data in between', () => {
      const loading = after(reading(evidence), select(cord), reading(undefined));
      expect(loading.selection.path, 'nothing is known yet').to.equal(cord);
      expect(idOf(loading.lastEvidence)).to.equal('small');
      const now = reduceSession(loading, reading(renamed));
      expect(now.selection.path).to.deep.equal([]);
      expect(idOf(now.dropped?.evidence)).to.equal('small');
    });

    it('keeps the selection where the same data come back', () => {
      const now = after(reading(evidence), select(cord), reading(undefined), reading(evidence));
      expect(now.selection.path).to.equal(cord);
      expect(now.dropped).to.equal(undefined);
    });
  });
});

describe('differInHighlightOnly', () => {
  const start = after(reading(evidence), select(marrow));

  it('is true of what is pointed at', () => {
    expect(differInHighlightOnly(reduceSession(start, highlight(cord)), start)).to.equal(true);
  });

  it('is false of every other change', () => {
    const changes = [select(cord), filterBy('tissue:*'), reading(renamed)];
    for (const action of changes) {
      expect(
        differInHighlightOnly(after(reading(evidence), select(marrow), action), start),
        action.type,
      ).to.equal(false);
    }
    const both = after(reading(evidence), select(cord), highlight(cord));
    expect(differInHighlightOnly(both, start), 'both').to.equal(false);
  });
});

describe('isFilterChanged', () => {
  const changed = (author: string, reader: string | undefined): boolean =>
    isFilterChanged(after(reading(evidence, author), filterBy(reader)));

  it('is true of conditions that differ from the author’s', () => {
    expect(changed('', 'source:adipose')).to.equal(true);
    expect(changed('source:adipose', '')).to.equal(true);
    expect(changed('source:adipose', 'source:adipose,bone-marrow')).to.equal(true);
    expect(changed('', 'tissue:*'), 'a default that was lifted').to.equal(true);
  });

  it('is false of the same conditions written otherwise', () => {
    expect(changed('source:adipose', undefined)).to.equal(false);
    expect(changed('source:adipose,bone-marrow', 'source:bone-marrow,adipose')).to.equal(false);
    expect(
      changed('source:adipose outcome:angiogenesis', 'outcome:angiogenesis source:adipose'),
    ).to.equal(false);
    expect(changed('', 'tissue:ovary'), 'a default that is named').to.equal(false);
    expect(changed('', 'source:*'), 'accepting all is no condition').to.equal(false);
  });
});

describe('describeChange', () => {
  const noView: SessionView = {
    session: emptySession,
    inView: { filter: [], records: [], leftOut: [], missing: 'nearest' },
  };

  function viewOf(session: Session): SessionView {
    const { filter } = session;
    const records = session.evidence === undefined ? [] : visibleRecords(session.evidence, filter);
    return deepFreeze({ session, inView: { filter, records, leftOut: [], missing: 'nearest' } });
  }

  function changesOf(
    start: readonly SessionAction[],
    ...actions: readonly SessionAction[]
  ): readonly SessionChange[] {
    const before = after(...start);
    return describeChange(viewOf(before), viewOf(reduced(before, actions)));
  }

  const kinds = (changes: readonly SessionChange[]): readonly string[] =>
    changes.map(({ kind }) => kind);
  const start = [reading(evidence)];

  it('says nothing of the first data and of what is selected with them', () => {
    expect(describeChange(noView, viewOf(after(...start, select(cord))))).to.deep.equal([]);
  });

  it('says nothing while data are loading', () => {
    expect(changesOf([...start, select(cord)], reading(undefined))).to.deep.equal([]);
  });

  it('says nothing of what is pointed at', () => {
    expect(changesOf(start, highlight(cord))).to.deep.equal([]);
  });

  it('describes a selection with its studies in view', () => {
    expect(changesOf(start, select(cord))).to.deep.equal([
      { kind: 'selected', path: cord, studies: 2 },
    ]);
    const [narrow] = changesOf([reading(evidence, 'outcome:anti-apoptosis')], select(cord));
    expect(narrow).to.deep.equal({ kind: 'selected', path: cord, studies: 1 });
  });

  it('describes a cleared selection', () => {
    expect(changesOf([...start, select(cord)], { type: 'clear', origin: '' })).to.deep.equal([
      { kind: 'cleared' },
    ]);
  });

  it('describes a filter by what it leaves', () => {
    expect(changesOf(start, filterBy('source:umbilical-cord'))).to.deep.equal([
      { kind: 'filtered', findings: 4, studies: 2 },
    ]);
  });

  it('says nothing of a filter that leaves as much as before', () => {
    expect(changesOf(start, filterBy('tissue:ovary'))).to.deep.equal([]);
  });

  it('describes a filter that leaves nothing by its conditions', () => {
    const [change] = changesOf(start, filterBy('source:menstrual-blood'));
    if (change?.kind !== 'empty') return expect.fail(change?.kind ?? 'silence');
    expect(formatFilter(change.filter)).to.contain('source:menstrual-blood');
  });

  it('describes a selection that a filter hides, and not again', () => {
    const selected = [...start, select(cord)];
    const hide = filterBy('source:bone-marrow');
    expect(kinds(changesOf(selected, hide))).to.deep.equal(['filtered', 'hidden']);
    expect(kinds(changesOf([...selected, hide], filterBy('source:adipose')))).not.to.include(
      'hidden',
    );
  });

  it('describes a selection that new data drop, instead of clearing it', () => {
    const [change, ...others] = changesOf([...start, select(cord)], reading(renamed));
    expect(others).to.deep.equal([]);
    if (change?.kind !== 'dropped') return expect.fail(change?.kind ?? 'silence');
    expect(change.dropped.path).to.equal(cord);
    expect(idOf(change.dropped.evidence)).to.equal('small');
  });

  it('does not describe the same drop twice', () => {
    const dropped = [...start, select(cord), reading(renamed)];
    expect(changesOf(dropped, highlight(marrow))).to.deep.equal([]);
    expect(kinds(changesOf(dropped, select(marrow)))).to.deep.equal(['selected']);
  });
});
