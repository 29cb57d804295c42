// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { SessionStore } from '../../src/context/session-store.js';
import { emptySession, type SessionAction } from '../../src/model/session.js';

const select = (term: string): SessionAction => ({
  type: 'select',
  path: [{ facet: 'source', term }],
  origin: 'one',
});

describe('SessionStore', () => {
  it('starts with an empty session', () => {
    expect(new SessionStore().session).to.equal(emptySession);
  });

  it('calls every subscriber once for each change, with the session now and before', () => {
    const store = new SessionStore();
    const calls: string[] = [];
    for (const name of ['first', 'second']) {
      store.subscribe((now, before) => {
        expect(now).to.equal(store.session);
        expect(before).to.equal(emptySession);
        calls.push(name);
      });
    }
    store.dispatch(select('a'));
    expect(calls).to.deep.equal(['first', 'second']);
  });

  it('calls nobody where nothing changes', () => {
    const store = new SessionStore();
    store.dispatch(select('a'));
    const { session } = store;
    let calls = 0;
    store.subscribe(() => (calls += 1));
    store.dispatch(select('a'));
    store.dispatch({ type: 'dismiss' });
    expect(calls).to.equal(0);
    expect(store.session).to.equal(session);
  });

  it('no longer calls who has unsubscribed', () => {
    const store = new SessionStore();
    let calls = 0;
    const end = store.subscribe(() => (calls += 1));
    store.dispatch(select('a'));
    end();
    end();
    store.dispatch(select('b'));
    expect(calls).to.equal(1);
  });

  it('lets a subscriber unsubscribe itself while it is called', () => {
    const store = new SessionStore();
    const calls: string[] = [];
    const end = store.subscribe(() => {
      calls.push('first');
      end();
    });
    store.subscribe(() => calls.push('second'));
    store.dispatch(select('a'));
    store.dispatch(select('b'));
    expect(calls).to.deep.equal(['first', 'second', 'second']);
  });

  it('shows every subscriber the newest session, also of a change within a change', () => {
    const store = new SessionStore();
    const seen: (string | undefined)[] = [];
    store.subscribe((now) => {
      if (now.selection.path[0]?.term === 'a') store.dispatch(select('b'));
    });
    store.subscribe(() => seen.push(store.session.selection.path[0]?.term));
    store.dispatch(select('a'));
    expect(seen).to.deep.equal(['b', 'b']);
  });

  it('is independent of other stores', () => {
    const [one, two] = [new SessionStore(), new SessionStore()];
    one.dispatch(select('a'));
    expect(two.session).to.equal(emptySession);
  });
});
